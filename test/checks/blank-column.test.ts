// blank-column: one finding for a column that is blank throughout, in place of one for each entry.
import { cellsOf, firstMessage, tableWith } from "./findings-in";

const THREE = (letter: string) =>
	tableWith([{ [letter]: "" }, { [letter]: "", B: "配食" }, { [letter]: "", B: "送迎" }]);

test.each([
	["C", "missing-outline"],
	["D", "missing-department"],
	["E", "missing-term"],
	["G", "missing-year"],
	["I", "missing-plan"],
	["J", "missing-mark"],
] as const)("column %s is told once, and %s holds its tongue", (letter, other) => {
	expect(cellsOf("blank-column", THREE(letter))).toEqual([`${letter}1`]);
	expect(cellsOf(other, THREE(letter))).toEqual([]);
});

test("one filled cell, or fewer than three entries, and each blank is told", () => {
	const sheet = tableWith([{ G: "" }, { G: "", B: "配食" }, { G: "実施", B: "送迎" }]);
	expect(cellsOf("blank-column", sheet)).toEqual([]);
	expect(cellsOf("missing-year", sheet)).toEqual(["G2", "G3"]);
	expect(cellsOf("missing-year", tableWith([{ G: "" }, { G: "", B: "配食" }]))).toEqual(["G2", "G3"]);
});

test("the message names the heading and how many entries wait", () => {
	expect(firstMessage("blank-column", THREE("G"))).toBe("「Ｒ３年度」の列は、3件すべて空欄です。");
});
