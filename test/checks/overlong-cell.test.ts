// overlong-cell: more text in one cell than anybody can take in.
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

const SENTENCE = "地区の集会所で体操教室を開き、保健師が血圧や食事の相談に応じた。";
const long = (length: number) => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
const lines = (count: number) => Array.from({ length: count }, (_, index) => `・第${index + 1}回の講座`).join("\n");

test.each<[string, string, string]>([
	["1,001 characters", "F", long(1001)],
	["1,500 characters", "G", long(1500)],
	["50,000 characters", "H", long(50_000)],
	["41 lines", "G", lines(41)],
	["100 short lines", "F", lines(100)],
])("%s", (_, column, text) => {
	expect(cellsOf("overlong-cell", tableWith([{ [column]: text }]))).toEqual([`${column}2`]);
});

test.each<[string, string, string]>([
	["1,000 characters", "F", long(1000)],
	["500 characters", "G", long(500)],
	["40 lines", "G", lines(40)],
	["blank lines at the ends", "G", `実施${"\n".repeat(50)}`],
	["one sentence", "H", SENTENCE],
	["a blank", "G", ""],
])("left alone: %s", (_, column, text) => {
	expect(cellsOf("overlong-cell", tableWith([{ [column]: text }]))).toEqual([]);
});

test("each year is told for itself", () => {
	expect(cellsOf("overlong-cell", tableWith([{ F: long(1200), G: long(1200) }]))).toEqual(["F2", "G2"]);
});

test("years of 600 characters each are not added up", () => {
	expect(cellsOf("overlong-cell", tableWith([{ F: long(600), G: long(600), H: long(600) }]))).toEqual([]);
});

test("a cell merged over two years is told once", () => {
	expect(cellsOf("overlong-cell", tableWith([{ F: long(1200), G: "" }], ["F2:G2"]))).toEqual(["F2"]);
});

test("the message says how long it is", () => {
	expect(firstMessage("overlong-cell", tableWith([{ F: long(1234) }]))).toMatch(/1,?234/);
	expect(firstMessage("overlong-cell", tableWith([{ F: lines(45) }]))).toContain("45");
});

test("none in the sample, whose longest cell has 195 characters", () => {
	expect(cellsOf("overlong-cell", sample())).toEqual([]);
});
