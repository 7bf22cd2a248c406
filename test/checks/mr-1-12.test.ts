// mr-1-12: areas without a name or code that others know.
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf } from "./findings-in";
import { cellsOnceOn, plainTable, tableWithColumn } from "./switched-on";

test("municipalities by a part of their names", () => {
	expect(cellsOnceOn("mr-1-12", tableWithColumn("市町村名", ["小松", "白山市", "能美市"]))).toEqual(["D2"]);
	expect(cellsOnceOn("mr-1-12", tableWithColumn("市町村名", ["小松市", "白山", "能美"]))).toEqual(["D3"]);
});

test.each<[string, readonly string[]]>([
	["市町村名", ["小松市", "津幡町", "能美市"]],
	["市区町村コード", ["172031", "172103", "172111"]],
	["会場", ["中央公民館", "北部集会所", "南部集会所"]],
	["備考", ["小松", "白山", "能美"]],
])("left alone: %s of %j", (heading, values) => {
	expect(cellsOnceOn("mr-1-12", tableWithColumn(heading, values))).toEqual([]);
});

test("a code beside the short name is enough", () => {
	const sheet = sheetOf([
		["施策項目", "課名", "市区町村コード", "市町村名", "Ｒ３年度", "評価"],
		["見守り活動", "福祉政策課", "172031", "小松", "講座を開催", "〇"],
		["配食", "福祉政策課", "172103", "白山", "講座を開催", "〇"],
	]);
	expect(cellsOnceOn("mr-1-12", sheet)).toEqual([]);
});

test("a table of one city's measures has no areas", () => {
	expect(cellsOnceOn("mr-1-12", plainTable())).toEqual([]);
	expect(cellsOnceOn("mr-1-12", sample())).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-12", tableWithColumn("市町村名", ["小松", "白山市"]))).toEqual([]);
});
