// mr-1-4: merged cells.
import { insertRows } from "../table/sheet-changes";
import { areaOf, sample } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, messagesOnceOn, plainTable } from "./switched-on";

const TWO = [{}, { B: "配食", D: "" }, { B: "送迎" }];

test.each<[string, readonly string[], string]>([
	["a department over two measures", ["D2:D3"], "D2"],
	["two years of one measure", ["F3:G3"], "F3"],
	["two headings", ["F1:G1"], "F1"],
	["several: the first of them", ["F3:G3", "D2:D3"], "D2"],
])("%s", (_, merges, cell) => {
	expect(cellsOnceOn("mr-1-4", plainTable(TWO, merges))).toEqual([cell]);
});

test("left alone: no merge", () => {
	expect(cellsOnceOn("mr-1-4", plainTable(TWO))).toEqual([]);
});

test("left alone: merges of the title above the table and of the note below it", () => {
	const around = insertRows(insertRows(plainTable(TWO), 4, [[], ["※　令和４年９月作成"]]), 0, [["進捗状況"]]);
	expect(cellsOnceOn("mr-1-4", { ...around, merges: [areaOf("A1:J1"), areaOf("A7:J7")] })).toEqual([]);
});

test("a repeated text and a blank are no merge", () => {
	expect(cellsOnceOn("mr-1-4", plainTable([{}, { B: "配食" }, { B: "送迎", A: "" }]))).toEqual([]);
});

test("the message counts them", () => {
	const sheet = plainTable(TWO, ["F3:G3", "D2:D3", "E3:E4"]);
	const messages = messagesOnceOn("mr-1-4", sheet);
	expect(messages).toHaveLength(1);
	expect(messages[0]).toContain("3");
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-4", tableWith(TWO, ["D2:D3"]))).toEqual([]);
	expect(cellsOf("mr-1-4", sample())).toEqual([]);
});

// A1:L1 is the title above the table; the table begins in row 6.
test("in the sample the first of the table is A6", () => {
	expect(cellsOnceOn("mr-1-4", sample())).toEqual(["A6"]);
});
