// year-column-order: a year column right of a later one.
import { permuteColumns } from "../table/sheet-changes";
import { sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";

function withYears(...headings: readonly string[]) {
	return sheetOf([
		["施策項目", ...headings, "評価"],
		["見守り", ...headings.map(() => "３回"), "〇"],
	]);
}

test.each([
	[["R1", "R3", "R2"], ["D1"]],
	[["R2", "R1", "R3"], ["C1"]],
	[
		["R1", "R4", "R2", "R3"],
		["D1", "E1"],
	],
	[
		["R3", "R1", "R2", "R4"],
		["C1", "D1"],
	],
])("%j: %j", (headings, cells) => {
	expect(cellsOf("year-column-order", withYears(...headings))).toEqual(cells);
});

test.each([
	[["R1", "R2", "R3"]],
	[["R3", "R2", "R1"]],
	[["H31", "R1", "R2"]],
	[["R1", "R2", "今後の計画"]],
	[["今後の計画", "R1", "R2"]],
	[["R7目標", "R1", "R2"]],
	[["R3"]],
	[["R1", "R2", "R3", "R1～R3累計"]],
	[["R1", "R2", "R3", "R1～R3累計", "R4"]],
])("%j: none", (headings) => {
	expect(cellsOf("year-column-order", withYears(...headings))).toEqual([]);
});

test("the message names both columns", () => {
	expect(firstMessage("year-column-order", withYears("R1年度", "R3年度", "R2年度"))).toMatch(/R2年度.*R3年度/);
});

test("none in the sample, nor when it runs from new to old; one when two years change places", () => {
	expect(cellsOf("year-column-order", sample())).toEqual([]);
	expect(cellsOf("year-column-order", permuteColumns(sample(), [0, 1, 2, 3, 4, 10, 9, 8, 7, 6, 5, 11]))).toEqual([]);
	expect(cellsOf("year-column-order", sample({ F7: "Ｒ１年度", G7: "Ｈ30年度" }))).toEqual(["G7"]);
});
