// mr-1-9: numeric columns that do not say their unit.
import { insertRows } from "../table/sheet-changes";
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";
import { cellsOnceOn, plainTable, switchedOn, tableWithColumn } from "./switched-on";

const NUMBERS = ["120", "135", "98"];

test.each(["参加者", "予算", "実績値", "実績"])("%s without a unit", (heading) => {
	expect(cellsOnceOn("mr-1-9", tableWithColumn(heading, NUMBERS))).toEqual(["D1"]);
});

test.each<[string, readonly string[]]>([
	["参加者数（人）", NUMBERS],
	["予算額（千円）", NUMBERS],
	["予算額(千円)", NUMBERS],
	["受診率（％）", ["45.2", "46.0", "44.8"]],
	["実施回数［回］", NUMBERS],
	["受診率", ["45.2%", "46.0%", "44.8%"]],
	["番号", ["1", "2", "3"]],
	["No.", ["1", "2", "3"]],
	["備考", ["公民館で実施", "集会所で実施", "中止"]],
])("left alone: %s of %j", (heading, values) => {
	expect(cellsOnceOn("mr-1-9", tableWithColumn(heading, values))).toEqual([]);
});

test("a column of units is enough", () => {
	const sheet = sheetOf([
		["施策項目", "課名", "単位", "目標", "Ｒ３年度", "評価"],
		["見守り活動", "福祉政策課", "人", "120", "講座を開催", "〇"],
		["配食", "福祉政策課", "回", "24", "講座を開催", "〇"],
	]);
	expect(cellsOnceOn("mr-1-9", sheet)).toEqual([]);
});

test("a table of sentences has no numeric column", () => {
	expect(cellsOnceOn("mr-1-9", plainTable())).toEqual([]);
	expect(cellsOnceOn("mr-1-9", sample())).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-9", tableWithColumn("参加者", NUMBERS))).toEqual([]);
});

test("said above the table it holds for every column", () => {
	const sheet = tableWithColumn("予算", NUMBERS);
	expect(cellsOnceOn("mr-1-9", insertRows(sheet, 0, [["", "", "", "（単位：千円）"]]))).toEqual([]);
	expect(cellsOnceOn("mr-1-9", insertRows(sheet, 0, [["予算の一覧"]]))).toEqual(["D2"]);
});

test("units in the cells are mr-1-3's matter, years and ranks have none", () => {
	expect(cellsOnceOn("mr-1-9", tableWithColumn("実績", ["12件", "15件", "20件"]))).toEqual([]);
	expect(cellsOnceOn("mr-1-9", tableWithColumn("開始年度", ["2019", "2020", "2021"]))).toEqual([]);
	expect(cellsOnceOn("mr-1-9", tableWithColumn("段階", ["3", "2", "1"]))).toEqual([]);
});

test("the message names the column", () => {
	expect(firstMessage("mr-1-9", tableWithColumn("参加者", NUMBERS), switchedOn("mr-1-9"))).toBe(
		"単位のない数値の列が1列あります：「参加者」（D1）。",
	);
});
