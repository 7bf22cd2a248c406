// What a coordinator is told of two states of a table: cases by hand first, then sums that must hold for any tables.
import fc from "fast-check";
import { compareSnapshots } from "../../src/summary/compare";
import type { Comparison } from "../../src/summary/comparison";
import { type SnapshotYear, type TableSnapshot, takeSnapshot } from "../../src/summary/snapshot";
import { sample, tableOf } from "../table/sheet-fixture";
import { actual, type MeasureRow, snapshotOf } from "./snapshot-fixture";

const RUNS = { seed: 20261122, numRuns: 150 };
const BASE = { kind: "report", at: "2022-10-01T10:00" } as const;

function compare(before: TableSnapshot, after: TableSnapshot): Comparison {
	return compareSnapshots(before, after, BASE);
}

function compareRows(before: readonly MeasureRow[], after: readonly MeasureRow[]): Comparison {
	return compare(snapshotOf(before), snapshotOf(after));
}

const AT = "2022-12-01T09:00";
const taken = takeSnapshot(tableOf(sample()), BASE.at);

describe("the sample after a month's work", () => {
	// Columns F to K are years, L is the mark; row 29 has three blank years.
	const worked = tableOf(
		sample({
			F29: "３回開催した",
			G21: "",
			L11: "◎",
			L12: "△",
			L17: "",
			B15: "客観的な情報を提供する仕組みの構築と公表",
		}),
	);
	const comparison = compare(taken, takeSnapshot(worked, AT));
	const at = (row: number): number => worked.entries.find((entry) => entry.row === row - 1)?.index ?? -1;

	test("says with what it was compared", () => {
		expect(comparison.base).toEqual(BASE);
		expect(comparison.asOf).toBe("2022-08-31");
		expect(comparison.entries).toEqual({ before: 105, after: 105 });
		expect(comparison.measures).toEqual({ before: 97, after: 97 });
	});

	test("names the cell that was filled in and the one that was emptied", () => {
		expect(comparison.newlyFilled).toEqual([{ entry: at(29), year: 0 }]);
		expect(comparison.newlyMissing).toEqual([{ entry: at(21), year: 1 }]);
		expect(comparison.completeness).toEqual({
			before: { filled: 441, required: 447 },
			after: { filled: 441, required: 447 },
		});
	});

	test("names the marks that changed, and counts them", () => {
		expect(comparison.better).toEqual([{ entry: at(11), from: "〇", to: "◎" }]);
		expect(comparison.worse).toEqual([{ entry: at(12), from: "〇", to: "△" }]);
		expect(comparison.unmarked).toEqual([{ entry: at(17), from: "〇", to: "" }]);
		expect(comparison.newlyMarked).toEqual([]);
		expect(comparison.marks).toEqual([
			{ symbol: "◎", before: 3, after: 4 },
			{ symbol: "〇", before: 99, after: 96 },
			{ symbol: "△", before: 3, after: 4 },
			{ symbol: "×", before: 0, after: 0 },
			{ symbol: "", before: 0, after: 1 },
		]);
		expect(comparison.transitions).toEqual({
			from: ["◎", "〇", "△", "×", ""],
			to: ["◎", "〇", "△", "×", ""],
			counts: [
				[3, 0, 0, 0, 0],
				[1, 96, 1, 0, 1],
				[0, 0, 3, 0, 0],
				[0, 0, 0, 0, 0],
				[0, 0, 0, 0, 0],
			],
		});
	});

	test("names the measure that was renamed, and takes none for new or gone", () => {
		const measure = worked.entries[at(15)]?.measure;
		expect(comparison.renamed).toEqual([{ measure, from: "客観的な情報を提供する仕組みの構築" }]);
		expect([comparison.added, comparison.removed]).toEqual([[], []]);
	});
});

test("measures that came and went are told with where they stood", () => {
	const was = { name: "道路の段差の解消", chapter: "第１章　暮らし", departments: "道路課" };
	const also = { name: "", joined: true, departments: "道路課、公園課" };
	const { added, removed, renamed, entries, measures } = compareRows(
		[{ name: "配食" }, was, also],
		[{ name: "図書館の利用促進" }, { name: "配食" }],
	);
	expect(added).toEqual([0]);
	expect(removed).toEqual([{ name: "道路の段差の解消", chapter: "第１章　暮らし", departments: ["道路課", "公園課"] }]);
	expect(renamed).toEqual([]);
	expect(entries).toEqual({ before: 3, after: 2 });
	expect(measures).toEqual({ before: 2, after: 2 });
});

describe("marks", () => {
	const marksOf = (before: string, after: string) => {
		const { better, worse, newlyMarked, unmarked } = compareRows(
			[{ name: "a", mark: before }],
			[{ name: "a", mark: after }],
		);
		const lists = Object.entries({ better, worse, newlyMarked, unmarked });
		return lists.filter(([, list]) => list.length > 0).map(([name]) => name);
	};

	test.each([
		["△", "〇", ["better"]],
		["◎", "×", ["worse"]],
		["", "×", ["newlyMarked"]],
		["◎", "", ["unmarked"]],
		["△", "△", []],
		["", "", []],
	])("%s → %s", (before, after, lists) => {
		expect(marksOf(before, after)).toEqual(lists);
	});

	test("in another circle are the same", () => {
		const scale = { symbols: ["◎", "○", "△", "✕"], ranked: true };
		const was = snapshotOf(
			[
				{ name: "a", mark: "○" },
				{ name: "b", mark: "✕" },
			],
			{ scale },
		);
		const { better, worse, transitions, marks } = compare(was, snapshotOf([{ name: "a" }, { name: "b", mark: "△" }]));
		expect([better.length, worse]).toEqual([1, []]);
		expect(better).toEqual([{ entry: 1, from: "×", to: "△" }]);
		expect(transitions.from).toEqual(["◎", "〇", "△", "×", ""]);
		expect(marks.map(({ symbol }) => symbol)).toEqual(["◎", "〇", "△", "×", ""]);
	});

	test("of another scale are shown, and neither better nor worse", () => {
		const was = snapshotOf(
			[
				{ name: "a", mark: "Ａ" },
				{ name: "b", mark: "Ｃ" },
			],
			{
				scale: { symbols: ["Ａ", "Ｂ", "Ｃ"], ranked: true },
			},
		);
		const comparison = compare(
			was,
			snapshotOf([
				{ name: "a", mark: "◎" },
				{ name: "b", mark: "◎" },
			]),
		);
		expect(comparison.marks.map(({ symbol, before, after }) => [symbol, before, after])).toEqual([
			["◎", 0, 2],
			["〇", 0, 0],
			["△", 0, 0],
			["×", 0, 0],
			["Ａ", 1, 0],
			["Ｂ", 0, 0],
			["Ｃ", 1, 0],
			["", 0, 0],
		]);
		expect(comparison.transitions).toEqual({
			from: ["Ａ", "Ｂ", "Ｃ", ""],
			to: ["◎", "〇", "△", "×", ""],
			counts: [
				[1, 0, 0, 0, 0],
				[0, 0, 0, 0, 0],
				[1, 0, 0, 0, 0],
				[0, 0, 0, 0, 0],
			],
		});
		expect([comparison.better, comparison.worse]).toEqual([[], []]);
	});

	test("with one step more are ranked by the scale that has both", () => {
		const scale = { symbols: ["◎", "〇", "△", "×", "－－"], ranked: true };
		const was = snapshotOf(
			[
				{ name: "a", mark: "－－" },
				{ name: "b", mark: "△" },
			],
			{ scale },
		);
		const { better } = compare(
			was,
			snapshotOf([
				{ name: "a", mark: "×" },
				{ name: "b", mark: "〇" },
			]),
		);
		expect(better.map(({ entry }) => entry)).toEqual([0, 1]);
	});

	test("without a rank are neither better nor worse", () => {
		const scale = { symbols: ["実施", "検討"], ranked: false };
		const [was, is] = ["実施", "検討"].map((mark) => snapshotOf([{ name: "a", mark }], { scale }));
		const { better, worse, transitions } = compare(was ?? taken, is ?? taken);
		expect([better, worse]).toEqual([[], []]);
		expect(transitions.counts[0]).toEqual([0, 1, 0]);
	});

	test("● and ○ of one scale stay two marks", () => {
		const scale = { symbols: ["●", "○"], ranked: true };
		const was = snapshotOf(
			[
				{ name: "a", mark: "●" },
				{ name: "b", mark: "○" },
			],
			{ scale },
		);
		expect(
			compare(
				was,
				snapshotOf(
					[
						{ name: "a", mark: "●" },
						{ name: "b", mark: "●" },
					],
					{ scale },
				),
			).transitions.counts,
		).toEqual([
			[1, 0, 0],
			[1, 0, 0],
			[0, 0, 0],
		]);
	});
});

describe("years", () => {
	const year = (of: number, changes: Partial<SnapshotYear> = {}): SnapshotYear => ({ ...actual(of), ...changes });
	/** Columns with the letters of their cells, as 「filled」 and 「missing」 positions of the current years. */
	function changesOf(
		before: readonly SnapshotYear[],
		was: string,
		after: readonly SnapshotYear[],
		is: string,
	): readonly (readonly number[])[] {
		const { newlyFilled, newlyMissing } = compare(
			snapshotOf([{ name: "a", cells: was }], { years: before }),
			snapshotOf([{ name: "a", cells: is }], { years: after }),
		);
		return [newlyFilled, newlyMissing].map((list) => list.map((change) => change.year));
	}

	test("a running year is the same when it has closed", () => {
		const interim = year(2022, { kind: "interim", label: "Ｒ４年度（R4.8末時点）" });
		expect(changesOf([interim], "f", [year(2022, { label: "Ｒ４年度" })], "b")).toEqual([[], [0]]);
		expect(changesOf([interim], "b", [year(2022, { label: "Ｒ４年度" })], "f")).toEqual([[0], []]);
	});

	test("go by the year, not by where the column stands", () => {
		expect(changesOf([year(2019), year(2020), year(2021)], "fbf", [year(2020), year(2021)], "bf")).toEqual([[], []]);
		expect(changesOf([year(2020), year(2021)], "bf", [year(2021), year(2020)], "fb")).toEqual([[], []]);
	});

	test("a year that is new is not listed cell by cell", () => {
		const before = [year(2020)];
		const after = [year(2020), year(2021)];
		expect(changesOf(before, "f", after, "fb")).toEqual([[], []]);
		expect(changesOf(before, "f", after, "ff")).toEqual([[], []]);
		const [was, is] = [
			snapshotOf([{ name: "a", cells: "f" }], { years: before }),
			snapshotOf([{ name: "a", cells: "fb" }], { years: after }),
		];
		expect(compare(was, is).completeness).toEqual({
			before: { filled: 1, required: 1 },
			after: { filled: 1, required: 2 },
		});
	});

	test("a plan whose year has come is asked for from now on", () => {
		const plan = year(2022, { kind: "plan", label: "Ｒ４年度" });
		const running = year(2022, { kind: "interim", label: "Ｒ４年度" });
		expect(changesOf([plan], "-", [running], "b")).toEqual([[], [0]]);
		expect(changesOf([plan], "f", [running], "f")).toEqual([[], []]);
	});

	test("results that come to stand beside their plan are a new column", () => {
		const plan = year(2022, { kind: "plan", label: "Ｒ４計画" });
		expect(changesOf([plan], "f", [plan, year(2022, { label: "Ｒ４実績" })], "fb")).toEqual([[], []]);
	});

	test("two columns of one year are told apart by their headings", () => {
		const [first, second] = [year(2022, { label: "Ｒ４上期" }), year(2022, { label: "Ｒ４下期" })];
		expect(changesOf([second], "f", [first, second], "bf")).toEqual([[], []]);
	});

	test("plans and targets are not looked at, nor counted", () => {
		const plan = year(2023, { kind: "plan" });
		const target = year(2025, { kind: "target" });
		expect(changesOf([plan, target], "ff", [plan, target], "--")).toEqual([[], []]);
		const { completeness } = compare(taken, taken);
		expect(completeness.after).toEqual({ filled: 441, required: 447 });
	});
});

describe("cells", () => {
	test.each([
		["f", "b", [0, 1]],
		["b", "f", [1, 0]],
		["-", "b", [0, 1]],
		["-", "f", [1, 0]],
		["f", "-", [0, 0]],
		["b", "-", [0, 0]],
		["b", "b", [0, 0]],
	])("%s → %s", (before, after, [filled, missing]) => {
		const { newlyFilled, newlyMissing } = compareRows([{ name: "a", cells: before }], [{ name: "a", cells: after }]);
		expect([newlyFilled.length, newlyMissing.length]).toEqual([filled, missing]);
	});

	test("of a new measure are not listed", () => {
		expect(compareRows([{ name: "a" }], [{ name: "a" }, { name: "配食", cells: "bb" }]).newlyMissing).toEqual([]);
	});

	test("follow their measure when rows are inserted above and its name changes a little", () => {
		const was = { name: "見守り活動の推進", departments: "福祉課", cells: "ff" };
		const is = { ...was, name: "見守り活動等の推進", cells: "fb" };
		const { newlyMissing, renamed } = compareRows([was], [{ name: "配食" }, is]);
		expect(newlyMissing).toEqual([{ entry: 1, year: 1 }]);
		expect(renamed).toEqual([{ measure: 1, from: "見守り活動の推進" }]);
	});
});

test("a name that was filled in is no rename", () => {
	const was = { name: "", outline: "地域の団体と協力して見守る", departments: "福祉課", chapter: "第１章" };
	const comparison = compareRows([was], [{ ...was, name: "見守り活動" }]);
	expect([comparison.renamed, comparison.added, comparison.removed]).toEqual([[], [], []]);
});

const someRow: fc.Arbitrary<MeasureRow> = fc.record({
	name: fc.constantFrom("見守り", "見守り活動", "配食", "（３）研修", "研修", "相談（再掲）", ""),
	outline: fc.constantFrom("", "地域の団体と協力して見守る", "弁当を届ける"),
	departments: fc.constantFrom("福祉課", "健康課"),
	mark: fc.constantFrom("◎", "〇", "△", "×", ""),
	cells: fc.constantFrom("ff", "fb", "b-", "--"),
	joined: fc.boolean(),
});
const someTable = fc.array(someRow, { minLength: 1, maxLength: 12 }).map((rows) => snapshotOf(rows));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("for any two tables", () => {
	test("nothing has changed in a table since itself", () => {
		fc.assert(
			fc.property(someTable, (table) => {
				const { better, worse, newlyMarked, unmarked, newlyFilled, newlyMissing, added, removed, renamed, ...rest } =
					compare(table, table);
				expect(
					[better, worse, newlyMarked, unmarked, newlyFilled, newlyMissing, added, removed, renamed].flat(),
				).toEqual([]);
				expect(rest.marks.filter(({ before, after }) => before !== after)).toEqual([]);
				expect(rest.completeness.before).toEqual(rest.completeness.after);
				const moved = rest.transitions.counts.flatMap((row, from) => row.filter((_, to) => from !== to));
				expect(sum(moved)).toBe(0);
			}),
			RUNS,
		);
	});

	test("marks add up to all entries, and transitions to those that both have", () => {
		fc.assert(
			fc.property(someTable, someTable, (one, other) => {
				const { marks, transitions, better, worse, newlyMarked, unmarked } = compare(one, other);
				expect(sum(marks.map(({ before }) => before))).toBe(one.entries.length);
				expect(sum(marks.map(({ after }) => after))).toBe(other.entries.length);
				const { from, to, counts } = transitions;
				for (const [row, symbol] of from.entries()) {
					expect(sum(counts[row] ?? [])).toBeLessThanOrEqual(marks.find((mark) => mark.symbol === symbol)?.before ?? 0);
				}
				const changed = counts.flatMap((row, at) => row.filter((_, column) => from[at] !== to[column]));
				expect(sum(changed)).toBe([better, worse, newlyMarked, unmarked].flat().length);
			}),
			RUNS,
		);
	});

	test("where every name stays, transitions hold every entry: rows add up to the marks before, columns to those after", () => {
		const rows = fc.uniqueArray(someRow, { selector: ({ name }) => name, minLength: 1 });
		const twice = fc.tuple(rows, fc.array(fc.constantFrom("◎", "〇", "△", "×", ""), { minLength: 7, maxLength: 7 }));
		fc.assert(
			fc.property(twice, ([list, marks]) => {
				const named = list.filter(({ name }) => name !== "").map((row) => ({ ...row, joined: false }));
				const { transitions, ...told } = compareRows(
					named,
					named.map((row, index) => ({ ...row, mark: marks[index] ?? "" })),
				);
				const before = new Map(told.marks.map((mark) => [mark.symbol, mark.before]));
				const after = new Map(told.marks.map((mark) => [mark.symbol, mark.after]));
				expect(transitions.counts.map(sum)).toEqual(transitions.from.map((symbol) => before.get(symbol)));
				expect(transitions.to.map((_, column) => sum(transitions.counts.map((row) => row[column] ?? 0)))).toEqual(
					transitions.to.map((symbol) => after.get(symbol)),
				);
			}),
			RUNS,
		);
	});

	test("cells that are told to be filled or missing are so now", () => {
		fc.assert(
			fc.property(someTable, someTable, (one, other) => {
				const { newlyFilled, newlyMissing } = compare(one, other);
				const state = ({ entry, year }: { entry: number; year: number }) => other.entries[entry]?.cells[year];
				expect(newlyFilled.filter((change) => state(change) !== "filled")).toEqual([]);
				expect(newlyMissing.filter((change) => state(change) !== "blank")).toEqual([]);
			}),
			RUNS,
		);
	});
});
