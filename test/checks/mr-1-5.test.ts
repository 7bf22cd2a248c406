// mr-1-5: layout by spaces and line breaks.
import { HEADINGS, rowWith, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, plainTable } from "./switched-on";

const PLAIN_YEARS = { F: "講座を開催", G: "講座を開催", H: "講座を準備" };
const headed = (from: string, to: string) =>
	sheetOf([HEADINGS.map((text) => (text === from ? to : text)), rowWith(PLAIN_YEARS)]);

test.each([
	["課名", "課　名", "D1"],
	["課名", "課 名", "D1"],
	["取組時期", "取組\n時期", "E1"],
	["Ｒ３評価", "Ｒ３\n評価", "J1"],
] as const)("the heading %s set as %j", (from, to, cell) => {
	expect(cellsOnceOn("mr-1-5", headed(from, to))).toEqual([cell]);
});

test.each<[string, string, string]>([
	["an indent", "B", "　うち新規"],
	["a run of spaces", "F", "参加者　　　45人"],
	["a word spread out", "B", "配　食　サ　ー　ビ　ス"],
	["a name broken to fit its column", "D", "福祉政策\n課"],
])("%s", (_, column, text) => {
	expect(cellsOnceOn("mr-1-5", plainTable([{ [column]: text }]))).toEqual([`${column}2`]);
});

test.each<[string, string, string]>([
	["a sentence", "F", "公民館で講座を開催"],
	["a sentence with a comma", "F", "講座を開催し、意見を集めた。"],
	["two English words", "F", "Google Meet で開催"],
	["an arrow", "G", "実施団体 47 → 52"],
	["a blank", "A", ""],
	["a name with a middle dot", "D", "子ども・子育て支援課"],
	["a long name", "B", "地域における見守り活動の推進"],
])("left alone: %s", (_, column, text) => {
	expect(cellsOnceOn("mr-1-5", plainTable([{ [column]: text }]))).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-5", tableWith([{ B: "　うち新規" }]))).toEqual([]);
	expect(cellsOf("mr-1-5", sample())).toEqual([]);
});

test("in the sample the first is the heading 課　名", () => {
	expect(cellsOnceOn("mr-1-5", sample())).toEqual(["D6"]);
});
