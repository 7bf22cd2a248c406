// What a coordinator is told of two states of a table: cases by hand first, then sums that must hold for any tables.
import { compareSnapshots } from "../../src/summary/compare";
import type { Comparison } from "../../src/summary/comparison";
import { type TableSnapshot, takeSnapshot } from "../../src/summary/snapshot";
import { sample, tableOf } from "../table/sheet-fixture";
import { type MeasureRow, snapshotOf } from "./snapshot-fixture";

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

test("a name that was filled in is no rename", () => {
	const was = { name: "", outline: "地域の団体と協力して見守る", departments: "福祉課", chapter: "第１章" };
	const comparison = compareRows([was], [{ ...was, name: "見守り活動" }]);
	expect([comparison.renamed, comparison.added, comparison.removed]).toEqual([[], [], []]);
});
