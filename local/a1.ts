// A1 notation: cells and areas as people and files write them, to and from 0-based numbers.

import type { GridArea } from "./workbook";

/** The size that open-ended references such as `A:C` or `2:5` are cut to. */
export interface GridSize {
	readonly rowCount: number;
	readonly columnCount: number;
}

/** Letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
	let letters = "";
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
	}
	return letters;
}

/** The 0-based column of its letters, upper or lower case; letters only. */
export function columnIndex(letters: string): number {
	let index = 0;
	for (const letter of letters.toUpperCase()) {
		index = index * 26 + (letter.charCodeAt(0) - 64);
	}
	return index - 1;
}

/** `A1` for row 0, column 0. */
export function cellToA1(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`;
}

/** `A1:B2`, or `A1` for a single cell. */
export function areaToA1(area: GridArea): string {
	const first = cellToA1(area.row, area.column);
	if (area.rows === 1 && area.columns === 1) {
		return first;
	}
	return `${first}:${cellToA1(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?(?::\$?([A-Za-z]{1,3})?\$?([0-9]{1,7})?)?$/;

/**
 * The area of `A1`, `A1:B2`, `$A$1:$B$2`, in any order of corners. With a grid also `A:C`, `2:5` and `A2:C`, which
 * reach to its edge. null when the text is none of these; the area is not cut to the grid.
 */
export function areaFromA1(text: string, grid?: GridSize): GridArea | null {
	const match = REFERENCE.exec(text);
	if (match === null) {
		return null;
	}
	const [, letters, digits, endLetters, endDigits] = match;
	const isRange = text.includes(":");
	if (!isRange) {
		return letters === undefined || digits === undefined
			? null
			: spanning(Number(digits) - 1, columnIndex(letters), Number(digits) - 1, columnIndex(letters));
	}
	const hasBothColumns = letters !== undefined && endLetters !== undefined;
	const hasBothRows = digits !== undefined && endDigits !== undefined;
	if (hasBothColumns && hasBothRows) {
		return spanning(Number(digits) - 1, columnIndex(letters), Number(endDigits) - 1, columnIndex(endLetters));
	}
	if (grid === undefined) {
		return null;
	}
	if (hasBothColumns && endDigits === undefined) {
		const row = digits === undefined ? 0 : Number(digits) - 1;
		return spanning(row, columnIndex(letters), grid.rowCount - 1, columnIndex(endLetters));
	}
	if (hasBothRows && endLetters === undefined) {
		const column = letters === undefined ? 0 : columnIndex(letters);
		return spanning(Number(digits) - 1, column, Number(endDigits) - 1, grid.columnCount - 1);
	}
	return null;
}

function spanning(row: number, column: number, otherRow: number, otherColumn: number): GridArea | null {
	if (row < 0 || otherRow < 0) {
		return null;
	}
	return {
		row: Math.min(row, otherRow),
		column: Math.min(column, otherColumn),
		rows: Math.abs(otherRow - row) + 1,
		columns: Math.abs(otherColumn - column) + 1,
	};
}

/** The part of an area that lies in the grid; null when nothing does. */
export function cutToGrid(area: GridArea, grid: GridSize): GridArea | null {
	const rows = Math.min(area.row + area.rows, grid.rowCount) - area.row;
	const columns = Math.min(area.column + area.columns, grid.columnCount) - area.column;
	return rows > 0 && columns > 0 ? { row: area.row, column: area.column, rows, columns } : null;
}
