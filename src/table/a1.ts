// Cell addresses between 0-based numbers inside and A1 at the edges.
import type { Area } from "./snapshot";

/** 0-based place of a cell. */
export interface CellRef {
	readonly row: number;
	readonly column: number;
}

/** More than a tab can have; makes one number of a cell's place. */
export const MOST_COLUMNS = 20_000;

/** Whether two places are one cell. */
export function isSameCell(one: CellRef, other: CellRef): boolean {
	return one.row === other.row && one.column === other.column;
}

/** For sorting: row by row, left to right. */
export function byPlace(one: CellRef, other: CellRef): number {
	return one.row - other.row || one.column - other.column;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
	let letters = "";
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	}
	return letters;
}

/** {row: 28, column: 5} → F29. */
export function toA1(cell: CellRef): string {
	return `${columnLetter(cell.column)}${cell.row + 1}`;
}

/** A rectangle as A1 notation: one cell as F29, several as F29:H30. */
export function areaToA1(area: Area): string {
	const first = toA1(area);
	return area.rows === 1 && area.columns === 1
		? first
		: `${first}:${toA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/**
 * F29 or F29:H30 as a rectangle.
 * @returns null for anything else
 */
export function parseA1(text: string): Area | null {
	const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,7})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,7}))?$/i.exec(text.trim());
	if (match === null) {
		return null;
	}
	const [, letters = "", row = "", lastLetters = letters, lastRow = row] = match;
	const [top, bottom] = [Number(row) - 1, Number(lastRow) - 1];
	const [left, right] = [columnNumber(letters), columnNumber(lastLetters)];
	return {
		row: Math.min(top, bottom),
		column: Math.min(left, right),
		rows: Math.abs(bottom - top) + 1,
		columns: Math.abs(right - left) + 1,
	};
}

function columnNumber(letters: string): number {
	return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
