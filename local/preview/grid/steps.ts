// Where keys lead in the grid: over merged cells as one, past hidden rows and columns.
import type { GridArea } from "../../workbook";
import type { ShownPart } from "./shown-part";
import type { Spans } from "./spans";

const PAGE = 15;

export interface Place {
	readonly row: number;
	readonly column: number;
}

export type Direction = "up" | "down" | "left" | "right";

/** The whole cell at a place: a merge is one cell. */
export function wholeCell(spans: Spans, { row, column }: Place): GridArea {
	return spans.around(row, column)?.area ?? { row, column, rows: 1, columns: 1 };
}

/** The same without a drawn table. */
export function wholeArea(merges: readonly GridArea[], { row, column }: Place): GridArea {
	const merge = merges.find(
		(area) =>
			row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
	);
	return merge ?? { row, column, rows: 1, columns: 1 };
}

function before(list: readonly number[], at: number): number | undefined {
	return list.filter((index) => index < at).at(-1);
}

function after(list: readonly number[], at: number): number | undefined {
	return list.find((index) => index > at);
}

export function step(shown: ShownPart, spans: Spans, from: Place, direction: Direction): Place {
	const cell = wholeCell(spans, from);
	switch (direction) {
		case "up":
			return { row: before(shown.rows, cell.row) ?? cell.row, column: from.column };
		case "down":
			return { row: after(shown.rows, cell.row + cell.rows - 1) ?? cell.row, column: from.column };
		case "left":
			return { row: from.row, column: before(shown.columns, cell.column) ?? cell.column };
		case "right":
			return { row: from.row, column: after(shown.columns, cell.column + cell.columns - 1) ?? cell.column };
	}
}

/** Where a key leads while nothing is edited; null for keys that lead nowhere. */
export function placeForKey(event: KeyboardEvent, shown: ShownPart, spans: Spans, from: Place): Place | null {
	const far = event.ctrlKey || event.metaKey;
	const lastRow = shown.rows.at(-1) ?? 0;
	const lastColumn = shown.columns.at(-1) ?? 0;
	const nearest = (row: number): number => before(shown.rows, row + 1) ?? shown.rows[0] ?? 0;
	switch (event.key) {
		case "ArrowUp":
			return far ? { row: shown.rows[0] ?? 0, column: from.column } : step(shown, spans, from, "up");
		case "ArrowDown":
			return far ? { row: lastRow, column: from.column } : step(shown, spans, from, "down");
		case "ArrowLeft":
			return far ? { row: from.row, column: shown.columns[0] ?? 0 } : step(shown, spans, from, "left");
		case "ArrowRight":
			return far ? { row: from.row, column: lastColumn } : step(shown, spans, from, "right");
		case "Home":
			return { row: far ? (shown.rows[0] ?? 0) : from.row, column: shown.columns[0] ?? 0 };
		case "End":
			return { row: far ? lastRow : from.row, column: lastColumn };
		case "PageUp":
			return { row: nearest(Math.max(0, from.row - PAGE)), column: from.column };
		case "PageDown":
			return { row: nearest(Math.min(lastRow, from.row + PAGE)), column: from.column };
		default:
			return null;
	}
}
