// The header block: which rows above the core belong to it, and which are titles.
import { sheetOf, tableOf } from "./sheet-fixture";

const ENTRY = ["見守り", "地域で", "短期", "３回", "４回", "〇"];
const HEADINGS = ["施策項目", "事業概要", "取組時期", "計画", "実績", "評価"];
const YEARS = ["施策項目", "事業概要", "取組時期", "R3年度", "R4年度", "評価"];

test("a title over half the width, at the left edge, is no heading", () => {
	const table = tableOf(sheetOf([["令和５年度　進捗状況", "", ""], YEARS, ENTRY], ["A1:C1"]), "2023-05-10");
	expect(table.headerRows).toEqual([1, 1]);
	expect(table.years.map((year) => year.from)).toEqual([2021, 2022]);
	expect(table.title).toBe("令和５年度　進捗状況");
});

test("a lone year over 計画 and 実績 is a heading, merged or not", () => {
	const rows = [["", "", "", "令和３年度"], HEADINGS, ENTRY];
	for (const merges of [["D1:E1"], []]) {
		const table = tableOf(sheetOf(rows, merges), "2023-05-10");
		expect(table.headerRows).toEqual([0, 1]);
		expect(table.years[0]).toMatchObject({ from: 2021, kind: "plan", columns: [3] });
	}
});

test("a lone 計画 over years is a heading, and says what they hold", () => {
	const table = tableOf(sheetOf([["", "", "", "計画", ""], YEARS, ENTRY], ["D1:E1"]), "2023-05-10");
	expect(table.headerRows).toEqual([0, 1]);
	expect(table.years.map((year) => year.kind)).toEqual(["plan", "plan"]);
});

test("a title above a header of two rows stays above", () => {
	const rows = [["令和５年度　進捗状況"], ["", "", "", "令和３年度", "", ""], HEADINGS, ENTRY];
	const table = tableOf(sheetOf(rows, ["D2:E2"]), "2023-05-10");
	expect(table.headerRows).toEqual([1, 2]);
	expect(table.columns.item).toBe(0);
});
