// Gives rows of wrapped text the height that Sheets would let them grow to: files do not carry "as high as its text".
import { widthOfLine, wrapLines } from "../src/report/layout";
import type { Cell, GridArea, Sheet } from "./workbook";

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_SIZE = 10;
const DEFAULT_WIDTH = 100;
/** Left and right padding of a cell together, in pixels. */
const PADDING_ACROSS = 8;
/** Above and below the text together. */
const PADDING_DOWN = 6;
const LINE_HEIGHT = 1.3;
/** Height of a row with one line of ordinary size. */
const LEAST_HEIGHT = 21;
/** Excel shows no row higher than 409 points. */
const MOST_HEIGHT = 545;

/** Lines that a text takes; where our own cutting lets a bracket or a stop hang over, programs may begin one more. */
function linesOf(text: string, perLine: number): number {
	const lines = wrapLines(text, perLine);
	return lines.length + (lines.some((line) => widthOfLine(line.trimEnd()) > perLine) ? 1 : 0);
}

function cellHeight(cell: Cell, width: number): number {
	const size = cell.style?.fontSize ?? DEFAULT_SIZE;
	const fullWidth = size * PIXELS_PER_POINT;
	const text = typeof cell.value === "string" ? cell.value : "";
	const perLine = Math.max(1, Math.floor(((width - PADDING_ACROSS) / fullWidth) * 2));
	const lines = cell.style?.wrap === "WRAP" ? linesOf(text, perLine) : 1;
	return Math.ceil(lines * fullWidth * LINE_HEIGHT + PADDING_DOWN);
}

function isMerged(merges: readonly GridArea[], row: number, column: number): GridArea | undefined {
	return merges.find(
		(merge) =>
			row >= merge.row &&
			row < merge.row + merge.rows &&
			column >= merge.column &&
			column < merge.column + merge.columns,
	);
}

/** Height of a row's tallest text in pixels; cells merged over several rows do not count. */
function rowHeight(sheet: Sheet, row: number, merges: readonly GridArea[]): number {
	const width = (column: number): number => sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
	let height = LEAST_HEIGHT;
	(sheet.cells[row] ?? []).forEach((cell, column) => {
		const merge = isMerged(merges, row, column);
		if (cell === undefined || cell.value === "" || (merge?.rows ?? 1) > 1) {
			return;
		}
		const columns = Array.from({ length: merge?.columns ?? 1 }, (_, offset) => width(column + offset));
		const across = columns.reduce((sum, pixels) => sum + pixels, 0);
		height = Math.max(height, cellHeight(cell, across));
	});
	return Math.min(height, MOST_HEIGHT);
}

/** Sets the height of every row that has none of its own. */
export function fitRowHeights(sheet: Sheet): void {
	for (let row = 0; row < sheet.cells.length; row++) {
		if (sheet.cells[row] !== undefined && !sheet.rowHeights.has(row)) {
			const merges = sheet.merges.filter((merge) => row >= merge.row && row < merge.row + merge.rows);
			sheet.rowHeights.set(row, rowHeight(sheet, row, merges));
		}
	}
}
