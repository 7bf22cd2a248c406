// How far a chart reaches over the rows and columns of its tab.
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "./default-sizes";
import type { BarChart, Sheet } from "./workbook";

/** The line on which a stretch of pixels that begins with `first` ends; where it ends with a line, the one after that. */
function lineAfter(first: number, pixels: number, sizeOf: (line: number) => number): number {
	let line = first;
	let left = pixels;
	while (left >= Math.max(1, sizeOf(line))) {
		left -= Math.max(1, sizeOf(line));
		line++;
	}
	return line;
}

/** Row and column under the chart's lower right corner, as if none were hidden; size in pixels. */
export function chartEnd(
	{ columnWidths, rowHeights }: Sheet,
	{ at }: BarChart,
	{ width, height }: { readonly width: number; readonly height: number },
): { readonly row: number; readonly column: number } {
	return {
		row: lineAfter(at.row, at.offsetY + height, (row) => rowHeights.get(row) ?? DEFAULT_ROW_PIXELS),
		column: lineAfter(at.column, at.offsetX + width, (column) => columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS),
	};
}
