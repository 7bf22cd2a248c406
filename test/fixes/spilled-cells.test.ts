// Which cells may show what a formula elsewhere gives.
import { createSpilled, reachOf } from "../../src/fixes/spilled-cells";
import { lookedAt } from "../text/looked-at";

test.each([
	"=SUM(A2:C9)",
	"=A1&B1",
	'=COUNTA(UNIQUE(FILTER(D2:D99, D2:D99<>"")))',
	"=ARRAYFORMULA(SUM(A2:A9*B2:B9))",
	'=IFERROR(TEXTJOIN("、", TRUE, UNIQUE(D2:D99)), "")',
	"=HYPERLINK(A1, B1)",
	'=IF(A2="", "", VLOOKUP(A2, A:C, 2, FALSE))',
])("%s gives one value", (formula) => {
	expect(reachOf(formula)).toEqual({ down: false, right: false });
});

test.each([
	"=ARRAYFORMULA(ROW(A2:A)-1)",
	'=arrayformula(if(B2:B="","",ROW(B2:B)))',
	"=ARRAYFORMULA(VLOOKUP(A2:A, 課!A:C, 2, FALSE))",
	'=IFERROR(ARRAYFORMULA(B2:B&"課"))',
])("%s may fill the cells below it", (formula) => {
	expect(reachOf(formula)).toEqual({ down: true, right: false });
});

test.each([
	'=IMPORTRANGE("1abc", "進捗!A1:L99")',
	"=QUERY(元!A:L)",
	"=FILTER(元!A:L, 元!A:A<>0)",
	"={A1:B9}",
	"=ARRAYFORMULA(元!A1:L99)",
	'=IFERROR(QUERY(元!A:L), "")',
	"=TRANSPOSE(A1:A9)",
	`=A1&"${"あ".repeat(6000)}"`,
])("%s may fill the cells below and beside it", (formula) => {
	expect(reachOf(formula)).toEqual({ down: true, right: true });
});

test.each(["(", "IFERROR(", "A"])(
	"formulas that repeat %j without end are taken apart, looked at a bounded number of times",
	(piece) => {
		const formula = `=${piece.repeat(Math.floor(4999 / piece.length))}`;
		expect(lookedAt(() => reachOf(formula))).toBeLessThan(20 * formula.length);
	},
);

describe("cells", () => {
	const at = (row: number, column: number) => ({ row, column });

	test("below and beside, as far as the next formula; never above, and not the rest of the tab", () => {
		const isSpilled = createSpilled([
			["", "", "", "", ""],
			["", "=QUERY(元!A:C)", "", "=A1", ""],
			["", "", "", "", ""],
			["", "", "", "", ""],
			["", "=A1", "", "", ""],
		]);
		expect([at(1, 1), at(2, 1), at(3, 2), at(1, 2)].map(isSpilled)).toEqual([true, true, true, true]);
		expect([at(0, 1), at(2, 0), at(2, 3), at(4, 1), at(4, 2), at(9, 2)].map(isSpilled)).toEqual(Array(6).fill(false));
	});

	test("below the data that the tab holds", () => {
		expect(createSpilled([["=ARRAYFORMULA(A1:A)"]])(at(500, 0))).toBe(true);
		expect(createSpilled([["=ARRAYFORMULA(A1:A)"]])(at(500, 1))).toBe(false);
	});

	test("none without formulas", () => {
		expect(createSpilled([["", ""]])(at(0, 0))).toBe(false);
		expect(createSpilled([])(at(0, 0))).toBe(false);
	});
});
