// Oddities of real sheets, one at a time on the sample: each must leave the reading of everything else as it is.

import { missingYear } from "../../src/checks/missing-year";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import type { ProgressTable } from "../../src/table/progress-table";
import { insertRows } from "./sheet-changes";
import { sample, tableOf } from "./sheet-fixture";

function blanks(table: ProgressTable): number {
	return [...missingYear.find(table, DEFAULT_SETTINGS)].length;
}

describe("a stray text in the column of flags", () => {
	test.each(["一部新規", "廃止", "統合", "1", "済", "※1", "旧", "追加"])("%s", (flag) => {
		const table = tableOf(sample({ A11: flag }));
		expect(table.columns.new).toBe(0);
		expect(table.entries.filter((entry) => entry.isNew)).toHaveLength(26);
		expect(blanks(table)).toBe(6);
	});

	test.each(["新規（R3～）", "新R3", "（新）", "★新"])("%s still says new", (flag) => {
		expect(tableOf(sample({ A26: flag })).entries.filter((entry) => entry.isNew)).toHaveLength(26);
	});
});

describe("where the sheet says its date", () => {
	const UNDATED = { J7: "Ｒ４年度" };

	test.each<readonly [string, { readonly [cell: string]: string }, string]>([
		["over a group of years", { I6: "長期的取組（R4.8末時点）" }, "2022-08-31"],
		["in the title, without its year", { A1: "進捗状況（８月末現在）" }, "2022-08-31"],
		["in the title, as a year's end", { A1: "進捗状況（令和３年度末時点）" }, "2022-03-31"],
		["as the day of the last change", { A1: "更新日：2022/9/1" }, "2022-09-01"],
		["as the day of writing", { A1: "令和４年９月15日 作成" }, "2022-09-15"],
	])("%s", (_, cells, date) => {
		expect(tableOf(sample({ ...UNDATED, ...cells }), "2026-11-22").asOf).toEqual({ date, source: "sheet" });
	});

	test("a year's own heading counts before any title", () => {
		const table = tableOf(sample({ A1: "人口450,000人（令和８年４月１日現在）" }), "2026-11-22");
		expect(table.asOf).toEqual({ date: "2022-08-31", source: "sheet" });
	});
});

describe("the mark column", () => {
	test.each([
		["評価（R3年度末）", 2021],
		["事業評価", null],
		["達成状況の評価", null],
		["Ｒ３\n進捗", 2021],
	])("%j is known by its words or by what it holds", (heading, year) => {
		const table = tableOf(sample({ L6: heading }));
		expect(table.columns.mark).toBe(11);
		expect(table.markYear).toBe(year);
		expect(table.years).toHaveLength(6);
	});
});

describe("rows that are no entries", () => {
	const LAST = 162;

	test.each<readonly [string, readonly string[]]>([
		["a source", ["出典：市の資料"]],
		["whom to ask", ["問い合わせ先：福祉政策課"]],
		["a legend", ["◎・・・事業を拡充"]],
		["a heading of a legend", ["【評価基準】"]],
		["a page number", ["", "1/13"]],
		["who wrote it", ["", "", "", "", "", "", "", "", "", "", "", "作成：福祉政策課"]],
		["a counting block", ["", "", "", "", "", "", "", "", "", "", "", "◎"]],
		["a subtotal", ["", "小計（１章）", "", "", "", "", "", "", "", "", "", "8"]],
		["a memo", ["", "", "次回の会議で確認"]],
	])("%s beneath the table", (_, row) => {
		const table = tableOf(insertRows(sample(), LAST, [row]));
		expect(table.entries).toHaveLength(105);
		expect(table.chapters).toHaveLength(7);
		expect(blanks(table)).toBe(6);
	});
});

test("years in kanji numerals and as months are years", () => {
	const table = tableOf(
		sample({ F7: "平成三十年度", G7: "平成31年4月～令和2年3月", H7: "令和二年度", I7: "令和3年4月～令和4年3月" }),
	);
	expect(table.years.map((year) => year.from)).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
});
