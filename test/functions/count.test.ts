// SHINCHOKU_COUNT: marks counted however they were typed, one formula the sum of others.
import { countMarks } from "../../src/functions/count";
import { FormulaError } from "../../src/functions/formula-problem";

const MARKS = [
	["◎"],
	["〇"],
	["○"],
	["◯"],
	["Ｏ"],
	[" ○ "],
	["△"],
	["▲"],
	["×"],
	["✕"],
	["Ｘ"],
	[""],
	["－"],
	[0],
	["○（一部）"],
];

test.each([
	["◎", 1],
	["〇", 6],
	["○", 6],
	["O", 6],
	["△", 1],
	["▲", 1],
	["●", 0],
	["×", 3],
	["☆", 0],
	["－", 1],
	["順調", 0],
])("of the marks, %s is there %j times", (mark, count) => {
	expect(countMarks(MARKS, mark)).toBe(count);
});

test("letters, words and numbers count whatever their width, case or usual spelling", () => {
	expect(countMarks([["A", "Ａ", "a", "B", "AB"]], "A")).toBe(3);
	expect(countMarks([["概ね順調", "おおむね順調", "順調"]], "概ね順調")).toBe(2);
	expect(countMarks([["完了", "継続審議", "継続審議"]], "継続審議")).toBe(2);
	expect(countMarks([[3, "3", "３", "○", 30]], 3)).toBe(3);
	expect(countMarks([[0, "0", "○"]], 0)).toBe(2);
	expect(countMarks([[true, false, "TRUE"]], true)).toBe(1);
});

test("counts of two ranges add up to the count of both", () => {
	const rows = MARKS.map((row) => row.slice());
	for (const mark of ["◎", "〇", "△", "▲", "×"]) {
		const halves = [rows.slice(0, 7), rows.slice(7)].map((part) => Number(countMarks(part, mark)));
		expect(halves.reduce((sum, each) => sum + each, 0)).toBe(countMarks(rows, mark));
	}
});

test("several marks at once, in the shape in which they were given", () => {
	expect(countMarks(MARKS, [["◎", "〇", "", "×"]])).toEqual([[1, 6, "", 3]]);
	expect(countMarks(MARKS, [["◎"], ["〇"]])).toEqual([[1], [6]]);
});

test("marks given again and again are counted once, so that a whole column can be given for the marks", () => {
	const column = Array.from({ length: 10_000 }, (_, row) => [["◎", "○", ""][row % 3]]);
	expect(countMarks(column, column)).toEqual(column.map(([cell]) => [cell === "" ? "" : cell === "◎" ? 3334 : 3333]));
	const prose = Array.from({ length: 101 }, (_, row) => [`${row}回実施した`]);
	expect(countMarks(prose, prose.slice(1))).toEqual(prose.slice(1).map(() => [1]));
	expect(() => countMarks(prose, prose)).toThrow("too-many-marks");
});

test("one cell is a range of one", () => {
	expect(countMarks("○", "〇")).toBe(1);
	expect(countMarks("", "〇")).toBe(0);
});

test.each([
	[undefined, "◎", "no-range-given"],
	[MARKS, "", "no-mark-given"],
	[MARKS, "　", "no-mark-given"],
	[MARKS, undefined, "no-mark-given"],
	[MARKS, new Date(2022, 3, 1), "bad-mark"],
])("%#: refused as %3$s", (range, mark, code) => {
	expect(() => countMarks(range, mark)).toThrow(FormulaError);
	expect(() => countMarks(range, mark)).toThrow(code);
});
