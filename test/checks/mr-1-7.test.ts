// mr-1-7: formulas in place of values.
import type { SheetSnapshot } from "../../src/table/snapshot";
import { areaOf, sample } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, plainTable } from "./switched-on";

/** The sheet with formulas in the given cells. */
function withFormulas(sheet: SheetSnapshot, formulas: { readonly [a1: string]: string }): SheetSnapshot {
	const rows = sheet.texts.map((row) => row.map(() => ""));
	for (const [a1, formula] of Object.entries(formulas)) {
		const { row, column } = areaOf(a1);
		rows[row]?.splice(column, 1, formula);
	}
	return { ...sheet, formulas: rows };
}

const TWO = plainTable([{}, { B: "配食" }]);

test.each<[string, { readonly [a1: string]: string }, string]>([
	["one", { F2: "=COUNTA(B2:B9)" }, "F2"],
	["several: the first of them", { G3: "=G2", D3: "=D2", F2: '=TEXT(3,"0回")' }, "F2"],
	["a heading", { H1: '="Ｒ４年度"' }, "H1"],
	["a link", { B3: '=HYPERLINK("https://example.jp/","配食")' }, "B3"],
])("%s", (_, formulas, cell) => {
	expect(cellsOnceOn("mr-1-7", withFormulas(TWO, formulas))).toEqual([cell]);
});

test.each<[string, SheetSnapshot]>([
	["a sheet without formulas", withFormulas(TWO, {})],
	["a sheet whose formulas were not read", TWO],
	["a text that looks like a formula", withFormulas(plainTable([{ F: "=講座" }]), {})],
	["a sign in a sentence", plainTable([{ F: "目標＝年３回" }])],
	["the sample", sample()],
])("left alone: %s", (_, sheet) => {
	expect(cellsOnceOn("mr-1-7", sheet)).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-7", withFormulas(tableWith([{}]), { F2: "=1" }))).toEqual([]);
});
