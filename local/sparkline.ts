// Sparklines: formulas of one range and nothing else, as our tabs have them, and the numbers that they show.
import { areaFromA1 } from "./a1";
import type { Cell, GridArea, Sheet } from "./workbook";

const FORMULA = /^=SPARKLINE\(([A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)\)$/i;

/** The cells of the same tab whose numbers a cell's sparkline shows; null where there is none. */
export function sparklineArea(cell: Cell | undefined): GridArea | null {
	const range = cell?.formula === undefined ? undefined : FORMULA.exec(cell.formula)?.[1];
	return range === undefined ? null : areaFromA1(range);
}

/** The numbers in reading order, null for a cell that holds none. */
export function sparklineValues(
	{ cells }: Sheet,
	{ row, column, rows, columns }: GridArea,
): readonly (number | null)[] {
	return Array.from({ length: rows * columns }, (_, index) => {
		const value = cells[row + Math.floor(index / columns)]?.[column + (index % columns)]?.value;
		return typeof value === "number" ? value : null;
	});
}
