// Arithmetic on rectangles of cells.
import type { GridArea } from "../workbook";

export function intersects(a: GridArea, b: GridArea): boolean {
	return (
		a.row < b.row + b.rows &&
		b.row < a.row + a.rows &&
		a.column < b.column + b.columns &&
		b.column < a.column + a.columns
	);
}

export function contains(outer: GridArea, inner: GridArea): boolean {
	return (
		outer.row <= inner.row &&
		outer.column <= inner.column &&
		outer.row + outer.rows >= inner.row + inner.rows &&
		outer.column + outer.columns >= inner.column + inner.columns
	);
}

export function singleCell(row: number, column: number): GridArea {
	return { row, column, rows: 1, columns: 1 };
}

/** Calls for each place of the area, row by row. */
export function eachPlace(area: GridArea, visit: (row: number, column: number) => void): void {
	for (let row = area.row; row < area.row + area.rows; row++) {
		for (let column = area.column; column < area.column + area.columns; column++) {
			visit(row, column);
		}
	}
}

/** One value a place, as rows. */
export function mapPlaces<T>(area: GridArea, read: (row: number, column: number) => T): T[][] {
	const rows: T[][] = [];
	for (let row = area.row; row < area.row + area.rows; row++) {
		const values: T[] = [];
		for (let column = area.column; column < area.column + area.columns; column++) {
			values.push(read(row, column));
		}
		rows.push(values);
	}
	return rows;
}
