// mr-1-12: areas without a name or code that others know.
import type { SheetSnapshot } from "../../src/table/snapshot";
import { insertRows } from "../table/sheet-changes";
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";
import { cellsOnceOn, plainTable, switchedOn, tableWithColumn } from "./switched-on";

const titled = (title: string, sheet: SheetSnapshot) => insertRows(sheet, 0, [[title]]);

test("municipalities by a part of their names", () => {
	expect(cellsOnceOn("mr-1-12", tableWithColumn("市町村名", ["小松", "白山市", "能美市"]))).toEqual(["D2"]);
	expect(cellsOnceOn("mr-1-12", tableWithColumn("市町村名", ["小松市", "白山", "能美"]))).toEqual(["D3"]);
});

test.each<[string, readonly string[]]>([
	["市町村名", ["小松市", "津幡町", "能美市"]],
	["市区町村コード", ["172031", "172103", "172111"]],
])("left alone: %s of %j", (heading, values) => {
	expect(cellsOnceOn("mr-1-12", tableWithColumn(heading, values))).toEqual([]);
});

test.each<[string, readonly string[]]>([
	["会場", ["中央公民館", "北部集会所", "南部集会所"]],
	["備考", ["小松", "白山", "能美"]],
])("left alone under a title that names the city: %s of %j", (heading, values) => {
	expect(cellsOnceOn("mr-1-12", titled("小松市の取組", tableWithColumn(heading, values)))).toEqual([]);
});

test("a code beside the short name is enough", () => {
	const sheet = sheetOf([
		["施策項目", "課名", "市区町村コード", "市町村名", "Ｒ３年度", "評価"],
		["見守り活動", "福祉政策課", "172031", "小松", "講座を開催", "〇"],
		["配食", "福祉政策課", "172103", "白山", "講座を開催", "〇"],
	]);
	expect(cellsOnceOn("mr-1-12", sheet)).toEqual([]);
});

// Published beside the tables of other cities, a table that names none cannot be told apart.
test.each([
	"進捗管理表",
	"第８期○○市総合計画",
	"市の施策の進捗状況",
	"本市の地域包括ケア",
	"都市計画マスタープラン",
	"市町村別の実績",
	"市民の暮らしと地区の取組",
])("%s names no area", (title) => {
	const sheet = titled(title, plainTable());
	expect(cellsOnceOn("mr-1-12", sheet)).toEqual(["A2"]);
	expect(firstMessage("mr-1-12", sheet, switchedOn("mr-1-12"))).toContain("表題にも列にも書かれていません");
});

test.each([
	"小松市総合計画の進捗状況",
	"進捗管理表（能登町）",
	"四日市市の取組",
	"石川県地域計画",
	"北海道総合計画",
	"世田谷区基本計画",
])("%s names one", (title) => {
	expect(cellsOnceOn("mr-1-12", titled(title, plainTable()))).toEqual([]);
});

test("the sample, whose city is made up, names none: said once, at its header", () => {
	expect(cellsOnceOn("mr-1-12", plainTable())).toEqual(["A1"]);
	expect(cellsOnceOn("mr-1-12", sample())).toEqual(["A6"]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-12", tableWithColumn("市町村名", ["小松", "白山市"]))).toEqual([]);
});
