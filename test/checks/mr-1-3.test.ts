// mr-1-3: numbers that are not numbers.
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";
import { cellsOnceOn, plainTable, tableWithColumn } from "./switched-on";

test.each<[string, readonly string[], string]>([
	["a unit behind", ["120", "135人", "98"], "D3"],
	["a currency behind", ["12000", "13500", "9800円"], "D4"],
	["full-width digits", ["１２０", "135", "98"], "D2"],
	["about", ["120", "約130", "98"], "D3"],
	["a note behind", ["120", "135", "98（見込み）"], "D4"],
	["a bracket round it", ["120", "(135)", "98"], "D3"],
])("%s", (_, values, cell) => {
	expect(cellsOnceOn("mr-1-3", tableWithColumn("参加者数（人）", values))).toEqual([cell]);
});

test.each<[string, string, readonly string[]]>([
	["numbers", "参加者数（人）", ["120", "135", "98"]],
	["grouped numbers", "参加者数（人）", ["1,201", "1,350", "980"]],
	["decimals and negatives", "増減（％）", ["3.5", "-1.2", "0.0"]],
	["a blank among numbers", "参加者数（人）", ["120", "", "98"]],
	["prose", "備考", ["公民館で実施", "集会所で実施", "中止"]],
	["prose with figures", "備考", ["３回実施", "公民館など４か所で実施", "中止"]],
	["numbering", "計画との対応", ["１－１", "１－２", "２－１"]],
])("left alone: %s", (_, heading, values) => {
	expect(cellsOnceOn("mr-1-3", tableWithColumn(heading, values))).toEqual([]);
});

test("a table of sentences has no numeric column", () => {
	expect(cellsOnceOn("mr-1-3", plainTable())).toEqual([]);
	expect(cellsOnceOn("mr-1-3", sample())).toEqual([]);
});

test("one finding, however many cells; nothing unless it is switched on", () => {
	const sheet = tableWithColumn("参加者数（人）", ["120人", "135", "98人", "77", "64"]);
	expect(cellsOnceOn("mr-1-3", sheet)).toEqual(["D2"]);
	expect(cellsOf("mr-1-3", sheet)).toEqual([]);
	expect(firstMessage("mr-1-3", sheet)).toBe(undefined);
});

test("a column in which every number has its unit", () => {
	expect(cellsOnceOn("mr-1-3", tableWithColumn("実績", ["12件", "15件", "20件"]))).toEqual(["D2"]);
});

test.each<[string, string, readonly string[]]>([
	["years", "開始年度", ["2019", "2020年", "2021"]],
	["codes", "事業コード", ["101", "102a", "103"]],
	["ranks", "段階", ["3", "2", "１"]],
])("left alone: %s", (_, heading, values) => {
	expect(cellsOnceOn("mr-1-3", tableWithColumn(heading, values))).toEqual([]);
});
