// Heights of rows in files: as many lines as a wrapped text may take, so that print cuts nothing off.
import { fitRowHeights } from "../../local/row-heights";
import { createSheet } from "../../local/workbook";

/** Height of a row with one cell of ten full-width characters a line. */
function heightOf(text: string): number {
	const sheet = createSheet(0, "表", 1, 1);
	sheet.cells = [[{ value: text, style: { wrap: "WRAP" } }]];
	sheet.columnWidths = new Map([[0, 142]]);
	fitRowHeights(sheet);
	return sheet.rowHeights.get(0) ?? 0;
}

test("a row is as high as its text has lines", () => {
	const [one, two, three] = ["あ".repeat(10), "あ".repeat(20), "あ".repeat(30)].map(heightOf);
	expect(two).toBeGreaterThan(one ?? 0);
	expect(three).toBeGreaterThan(two ?? 0);
});

test("a text whose last brackets and stop hang over its line has room for a line more, as programs begin one there", () => {
	expect(heightOf(`${"あ".repeat(20)}」）。`)).toBe(heightOf("あ".repeat(30)));
	expect(heightOf(`${"あ".repeat(17)}」）。`)).toBe(heightOf("あ".repeat(20)));
});
