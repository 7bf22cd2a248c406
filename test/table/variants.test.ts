// The sample in the many shapes that the same table takes elsewhere: read as the same entries.
import type { ProgressTable } from "../../src/table/progress-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { insertColumn, insertRows, permuteColumns, removeRows, withoutMerges } from "./sheet-changes";
import { sample, tableOf, withCells } from "./sheet-fixture";
import { entryTexts, firstDifference, yearKinds } from "./table-texts";

const expected = tableOf(sample());
const expectedTexts = entryTexts(expected);

function expectSameTable(table: ProgressTable): void {
	expect(table.entries).toHaveLength(105);
	expect(firstDifference(table, expectedTexts)).toEqual([]);
	expect(yearKinds(table)).toEqual(yearKinds(expected));
	expect([table.measures.length, table.chapters.length, table.directions.length]).toEqual([97, 7, 42]);
	expect(table.markYear).toBe(2021);
}

/** Old columns A to L in a new order. */
function reordered(letters: string): SheetSnapshot {
	return permuteColumns(
		sample(),
		[...letters].map((letter) => letter.charCodeAt(0) - 65),
	);
}

const HEADER = sample().texts.slice(5, 8);

test.each<[string, SheetSnapshot]>([
	["without title and legend", removeRows(sample(), 0, 5)],
	["without the title", removeRows(sample(), 0, 1)],
	["with a title over one cell only", { ...sample(), merges: sample().merges.slice(1) }],
	[
		"with notes above",
		insertRows(sample(), 0, [["令和４年度　進捗管理シート"], ["作成：福祉政策課"], ["", "※記入は９月30日まで"]]),
	],
	["with a title that names a year right above the header", insertRows(sample(), 5, [["令和４年度　事業進捗状況"]])],
	["with blank rows above the header", insertRows(sample(), 5, [[], [], []])],
	["with blank rows between header and body", insertRows(sample(), 8, [[], []])],
	["with blank rows in the body", insertRows(insertRows(sample(), 60, [[], []]), 20, [[]])],
	["with blank rows at the end", insertRows(sample(), 162, [[], [], []])],
	["with a blank column in front", insertColumn(sample(), 0)],
	["with a blank column behind", insertColumn(sample(), 12)],
	["with a blank column before the outline", insertColumn(sample(), 2)],
	["with a blank column between two years", insertColumn(sample(), 7)],
	["with the mark in front", reordered("LABCDEFGHIJK")],
	["with department and term in front", reordered("DEABCFGHIJKL")],
	["with the plan before the years", reordered("ABCDEKFGHIJL")],
	["with the newest year first", reordered("ABCDEKJIHGFL")],
	["with the flag behind the item", reordered("BACDEFGHIJKL")],
	["mirrored", reordered("LKJIHGFEDCBA")],
	[
		"with notes beneath",
		insertRows(sample(), 162, [["※１　在宅医療連携グループ"], ["（注）８月末の見込み"], ["注：記入漏れに注意"]]),
	],
	["with a total beneath", insertRows(sample(), 162, [["合計", "", "", "", "", "", "", "", "", "", "", "105"]])],
	["with the header repeated in the body", insertRows(insertRows(sample(), 102, HEADER), 71, HEADER)],
	["with one row of the header repeated", insertRows(sample(), 71, [HEADER[1] ?? []])],
])("%s", (_, sheet) => {
	expectSameTable(tableOf(sheet));
});

test("bands without merges", () => {
	const sheet = { ...sample(), merges: sample().merges.filter((merge) => merge.columns < 12) };
	expectSameTable(tableOf(sheet));
});

test("bands without merges and without the spaces that set them in", () => {
	const bands = Object.fromEntries(
		sample()
			.texts.map((row, index) => [row[0] ?? "", index] as const)
			.filter(([text, index]) => index > 8 && text.startsWith("\u3000"))
			.map(([text, index]) => [`A${index + 1}`, text.trim()]),
	);
	const sheet = { ...sample(bands), merges: sample().merges.filter((merge) => merge.columns < 12) };
	expectSameTable(tableOf(sheet));
});

describe("every merge undone", () => {
	const table = tableOf(withoutMerges(sample()));

	test("header, bands and entries are found all the same", () => {
		expect(table.headerRows).toEqual([5, 7]);
		expect(table.columns).toEqual(expected.columns);
		expect(yearKinds(table)).toEqual(yearKinds(expected));
		expect([table.chapters.length, table.directions.length]).toEqual([7, 42]);
		expect(table.entries).toHaveLength(105);
	});

	test("a row without a name, outline, department and term carries on the measure above", () => {
		expect(table.entries.filter((entry) => entry.continuation).map((entry) => entry.row + 1)).toEqual([
			32, 38, 90, 106, 156, 159, 161,
		]);
		expect(table.measures).toHaveLength(98);
	});
});

describe("no flag column", () => {
	const withoutFlags = permuteColumns(sample(), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);

	test("nothing is new", () => {
		const table = tableOf({
			...withoutFlags,
			texts: withoutFlags.texts.map((row, index) => [row[0] || (sample().texts[index]?.[1] ?? ""), ...row.slice(1)]),
		});
		expect(table.columns).toMatchObject({ new: null, item: 0, outline: 1, mark: 10 });
		expect(table.entries).toHaveLength(105);
		expect(table.entries.some((entry) => entry.isNew)).toBe(false);
	});

	test("新 may stand before the name", () => {
		const marked = { B26: "【新】リハビリテーションの体制づくり", B44: "（新規）情報の共有", B45: "★災害への備え" };
		const table = tableOf(sample({ A26: "", A44: "", A45: "", ...marked }));
		expect(table.entries.filter((entry) => entry.isNew)).toHaveLength(26);
	});
});

test("other words for the same headings", () => {
	const table = tableOf(
		sample({
			A7: "取組み",
			C6: "取組内容",
			D6: "担当部署",
			E6: "実施時期",
			K7: "今後の方向性",
			L6: "進捗評価\n（Ｒ３）",
		}),
	);
	expect(entryTexts(table).map((entry) => [entry.item, entry.outline, entry.term, entry.mark])).toEqual(
		entryTexts(expected).map((entry) => [entry.item, entry.outline, entry.term, entry.mark]),
	);
	expect(table.markYear).toBe(2021);
});

test.each(["評価（◎〇△×）", "評価\n※１", "Ｒ３\n自己評価", "令和３年度\n達成度", "評価（R3）", "2021年度評価"])(
	"%j heads the marks",
	(heading) => {
		expect(tableOf(sample({ L6: heading })).columns.mark).toBe(11);
	},
);

test("a year whose heading says 進捗状況 holds texts, not marks", () => {
	const table = tableOf(sample({ I7: "令和３年度\n進捗状況", L6: "評価" }));
	expect(table.columns.mark).toBe(11);
	expect(table.years.map((year) => [year.from, year.kind])).toEqual([
		[2018, "actual"],
		[2019, "actual"],
		[2020, "actual"],
		[2021, "actual"],
		[2022, "interim"],
		[2023, "plan"],
	]);
});

test("a year may own several columns", () => {
	const wide = withCells(insertColumn(sample(), 9), { J7: "Ｒ３年度", J11: "10か所" });
	const table = tableOf({ ...wide, merges: wide.merges.filter((merge) => merge.row > 8 || merge.row < 5) });
	expect(table.years.find((year) => year.from === 2021)?.columns).toEqual([8, 9]);
	expect(table.entries[0]?.years[3]?.map((datum) => datum.text)).toEqual([sample().texts[10]?.[8], "10か所"]);
});
