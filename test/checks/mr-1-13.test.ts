// mr-1-13: special signs in columns of numbers.
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";
import { cellsOnceOn, plainTable, switchedOn, tableWithColumn } from "./switched-on";

test.each(["－", "…", "※", "―", "▲"])("%s among numbers", (sign) => {
	expect(cellsOnceOn("mr-1-13", tableWithColumn("参加者数（人）", ["120", "135", sign, "98", "77"]))).toEqual(["D4"]);
});

test("one finding, at the first of them", () => {
	const sheet = tableWithColumn("参加者数（人）", ["120", "－", "135", "－", "98"]);
	expect(cellsOnceOn("mr-1-13", sheet)).toEqual(["D3"]);
});

test.each<[string, string, readonly string[]]>([
	["numbers", "参加者数（人）", ["120", "135", "98", "77"]],
	["grouped, negative and decimal numbers", "増減（％）", ["1,200", "-3", "0.5", "12"]],
	["a blank among numbers", "参加者数（人）", ["120", "", "98", "77"]],
	["a sign among sentences", "備考", ["公民館で実施", "－", "中止", "公民館で実施"]],
	["marks", "前回の評価", ["〇", "△", "×", "◎"]],
	["signs alone", "備考", ["－", "－", "－", "－"]],
])("left alone: %s", (_, heading, values) => {
	expect(cellsOnceOn("mr-1-13", tableWithColumn(heading, values))).toEqual([]);
});

test("a table of sentences has no numeric column", () => {
	expect(cellsOnceOn("mr-1-13", plainTable([{ F: "－" }]))).toEqual([]);
	expect(cellsOnceOn("mr-1-13", sample())).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-13", tableWithColumn("参加者数（人）", ["120", "－", "135", "98"]))).toEqual([]);
});

test("the signs that the rule gives, and only as it writes them", () => {
	const column = (sign: string) => tableWithColumn("参加者数（人）", ["120", "135", sign, "98", "77"]);
	expect(cellsOnceOn("mr-1-13", column("***"))).toEqual([]);
	expect(cellsOnceOn("mr-1-13", column("X"))).toEqual([]);
	expect(cellsOnceOn("mr-1-13", column("x"))).toEqual(["D4"]);
	expect(cellsOnceOn("mr-1-13", column("＊＊＊"))).toEqual(["D4"]);
});

test("the message shows the signs", () => {
	const sheet = tableWithColumn("参加者数（人）", ["120", "－", "135", "…", "98"]);
	expect(firstMessage("mr-1-13", sheet, switchedOn("mr-1-13"))).toBe(
		"数値の列に、記号「－」「…」のセルが2か所あります（D3、D5）。",
	);
});
