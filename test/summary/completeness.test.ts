// Completeness: filled cells out of those that somebody must fill, counted again by hand.
import { completenessGrid, rateOf, sumOf } from "../../src/summary/completeness";
import { summarize } from "../../src/summary/summary";
import { type Changes, tableWith } from "../checks/findings-in";
import { sample, tableOf, withCells } from "../table/sheet-fixture";
import { type RawEntry, rawEntries } from "./recount";

const summary = summarize(tableOf(sample()));
const raw = rawEntries(sample());

/** In the sample a blank is right only before a new measure's start. */
function recounted(entries: readonly RawEntry[], year: number): { readonly filled: number; readonly required: number } {
	const filled = entries.filter((entry) => entry.years[year] !== "").length;
	const missing = entries.filter((entry) => entry.years[year] === "" && !entry.isNew).length;
	return { filled, required: filled + missing };
}

const YEARS = [0, 1, 2, 3, 4];

test("the sample by year", () => {
	expect(summary.years).toEqual(YEARS);
	expect(summary.completeness.years).toEqual(YEARS.map((year) => recounted(raw, year)));
	expect(summary.completeness.years).toEqual([
		{ filled: 77, required: 79 },
		{ filled: 77, required: 79 },
		{ filled: 77, required: 79 },
		{ filled: 105, required: 105 },
		{ filled: 105, required: 105 },
	]);
	expect(summary.completeness.total).toEqual({ filled: 441, required: 447 });
});

test("the sample by chapter and by department", () => {
	for (const row of summary.completenessByChapter) {
		const own = raw.filter((entry) => entry.chapter === row.label);
		expect(row.years).toEqual(YEARS.map((year) => recounted(own, year)));
		expect(row.total).toEqual(sumOf(row.years));
	}
	for (const row of summary.completenessByDepartment) {
		const own = raw.filter((entry) => entry.departments.includes(row.label));
		expect(row.years).toEqual(YEARS.map((year) => recounted(own, year)));
	}
	expect(sumOf(summary.completenessByChapter.map((row) => row.total))).toEqual(summary.completeness.total);
});

/** R2, R3 and R4 of one entry: 1 filled, 0 blank, - not asked. */
function entryLine(changes: Changes): string {
	const [entry] = completenessGrid(tableOf(tableWith([changes]))).entries;
	return (entry ?? []).map(({ filled, required }) => (required === 0 ? "-" : String(filled))).join("");
}

test.each<[string, Changes, string]>([
	["filled", {}, "111"],
	["blank", { F: "", H: "" }, "010"],
	["a placeholder is an answer", { F: "－" }, "111"],
	["a new measure before its start", { A: "新", F: "" }, "-11"],
	["a measure that ended", { F: "事業終了", G: "", H: "", I: "", J: "" }, "1--"],
	["the plan is not looked at", { I: "" }, "111"],
])("%s", (_, changes, line) => {
	expect(entryLine(changes)).toBe(line);
});

test("a text merged over years fills them all", () => {
	const table = tableOf(tableWith([{ G: "", H: "" }], ["F2:H2"]));
	expect(completenessGrid(table).entries[0]).toEqual(Array.from({ length: 3 }, () => ({ filled: 1, required: 1 })));
});

test("plans and targets are left out", () => {
	const table = tableOf(withCells(tableWith([{}]), { G1: "Ｒ３年度目標" }));
	expect(completenessGrid(table).years).toEqual([0, 2]);
});

test("rates", () => {
	expect(rateOf({ filled: 3, required: 4 })).toBe(0.75);
	expect(rateOf({ filled: 0, required: 2 })).toBe(0);
	expect(rateOf({ filled: 0, required: 0 })).toBeNull();
	expect(sumOf([])).toEqual({ filled: 0, required: 0 });
});
