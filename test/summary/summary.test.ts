// The summary: every line of the sample counted again by hand, and lines that add up.
import { type MarkRow, summarize } from "../../src/summary/summary";
import type { Tally } from "../../src/summary/tally";
import { tableWith } from "../checks/findings-in";
import { sample, tableOf } from "../table/sheet-fixture";
import { counted, type RawEntry, rawEntries } from "./recount";

const summary = summarize(tableOf(sample()));
const raw = rawEntries(sample());
const SCALE = ["◎", "〇", "△", "×"];

function tallyOfRaw(entries: readonly RawEntry[]): Tally {
	const marks = counted(entries.map((entry) => entry.mark));
	return { marks: SCALE.map((mark) => marks[mark] ?? 0), unmarked: 0, others: 0, total: entries.length };
}

function entryCounts(rows: readonly MarkRow[]): { readonly [label: string]: number } {
	return Object.fromEntries(rows.map((row) => [row.label, row.entries.total]));
}

function added(rows: readonly MarkRow[], unit: "entries" | "measures"): Tally {
	return rows
		.map((row) => row[unit])
		.reduce((sum, tally) => ({
			marks: sum.marks.map((count, mark) => count + (tally.marks[mark] ?? 0)),
			unmarked: sum.unmarked + tally.unmarked,
			others: sum.others + tally.others,
			total: sum.total + tally.total,
		}));
}

test("the total is what a reader counts", () => {
	expect(summary.total.entries).toEqual({ marks: [3, 99, 3, 0], unmarked: 0, others: 0, total: 105 });
	expect(summary.total.entries).toEqual(tallyOfRaw(raw));
	expect(summary.total.measures.total).toBe(97);
	expect(summary.newMeasures).toBe(new Set(raw.filter((entry) => entry.isNew).map((entry) => entry.measure)).size);
	expect(summary.newMeasures).toBe(26);
	expect(summary.relistedEntries).toBe(raw.filter((entry) => entry.measure.includes("再掲")).length);
	expect(summary.relistedEntries).toBe(1);
});

test("chapters", () => {
	expect(summary.byChapter.map((row) => row.entries.total)).toEqual([6, 36, 22, 7, 18, 8, 8]);
	for (const row of summary.byChapter) {
		expect(row.entries).toEqual(tallyOfRaw(raw.filter((entry) => entry.chapter === row.label)));
		expect(row.under).toBeNull();
	}
});

test("directions, each under its chapter", () => {
	expect(summary.byDirection).toHaveLength(42);
	for (const row of summary.byDirection) {
		const own = raw.filter((entry) => entry.direction === row.label && entry.chapter === row.under);
		expect(row.entries).toEqual(tallyOfRaw(own));
		expect(own.length).toBeGreaterThan(0);
	}
});

test("terms, shortest first", () => {
	expect(summary.byTerm.map((row) => row.label)).toEqual(["短期", "中期", "長期"]);
	expect(entryCounts(summary.byTerm)).toEqual(counted(raw.map((entry) => entry.term)));
});

test("terms in English stand as the table writes them", () => {
	const rows = [{ E: "Long-term" }, { E: "Short" }, { E: "short" }, { E: "" }];
	expect(summarize(tableOf(tableWith(rows))).byTerm.map((row) => row.label)).toEqual(["Short", "Long-term", ""]);
});

test("departments, most entries first", () => {
	expect(entryCounts(summary.byDepartment)).toEqual(counted(raw.flatMap((entry) => entry.departments)));
	const totals = summary.byDepartment.map((row) => row.entries.total);
	expect(totals).toEqual([...totals].sort((one, other) => other - one));
});

test("lines by chapter, direction and term add up to the total, for entries and measures", () => {
	for (const rows of [summary.byChapter, summary.byDirection, summary.byTerm]) {
		expect(added(rows, "entries")).toEqual(summary.total.entries);
		expect(added(rows, "measures")).toEqual(summary.total.measures);
	}
});

test("lines by department exceed the total by what entries of several departments count more than once", () => {
	const joint = raw.filter((entry) => entry.departments.length > 1);
	const surplus = joint.reduce((sum, entry) => sum + entry.departments.length - 1, 0);
	expect(summary.jointEntries).toBe(joint.length);
	expect(joint.length).toBeGreaterThan(0);
	expect(added(summary.byDepartment, "entries").total).toBe(105 + surplus);
});

describe("what is missing has a line of its own, the last", () => {
	const table = tableOf(
		tableWith([
			{ D: "", E: "" },
			{ D: "介護保険課" },
			{ D: "介護保険課", E: "長期・短期" },
			{ E: "随時" },
			{ E: "短期、長期" },
		]),
	);
	const { byDepartment, byTerm, byChapter } = summarize(table);

	test("departments", () => {
		expect(byDepartment.map((row) => row.label)).toEqual(["介護保険課", "福祉政策課", ""]);
		expect(byDepartment.map((row) => row.entries.total)).toEqual([2, 2, 1]);
	});

	test("terms; several in one cell are one line, whatever their order", () => {
		expect(byTerm.map((row) => [row.label, row.entries.total])).toEqual([
			["短期", 1],
			["短期・長期", 2],
			["随時", 1],
			["", 1],
		]);
	});

	test("chapters", () => {
		expect(byChapter.map((row) => [row.label, row.entries.total])).toEqual([["", 5]]);
	});
});

test("two chapters of one name stay two lines", () => {
	const sheet = tableWith([{}, {}, {}, {}]);
	const texts = sheet.texts.map((row, index) => (index === 1 || index === 3 ? ["１　住まい"] : row));
	expect(summarize(tableOf({ ...sheet, texts })).byChapter.map((row) => row.entries.total)).toEqual([1, 1]);
});
