// Merged cells as a table draws them: the first visible cell of each spans the others.
import type { GridArea, Sheet } from "../../workbook";
import type { ShownPart } from "./shown-part";

export interface Span {
	readonly area: GridArea;
	/** Where it is drawn; differs from the area's own corner when that is hidden. */
	readonly row: number;
	readonly column: number;
	/** Visible rows and columns. */
	readonly rows: number;
	readonly columns: number;
}

export interface Spans {
	/** The merge that is drawn at a place. */
	drawnAt(row: number, column: number): Span | undefined;
	/** The merge that a place belongs to. */
	around(row: number, column: number): Span | undefined;
}

/** Frozen rows stand in a part of the table of their own, which no merge can cross. */
export function findSpans(sheet: Sheet, shown: ShownPart): Spans {
	const drawn = new Map<number, Span>();
	const around = new Map<number, Span>();
	const key = (row: number, column: number): number => row * shown.columnCount + column;
	for (const area of sheet.merges) {
		const end = area.row < sheet.frozenRows ? Math.min(area.row + area.rows, sheet.frozenRows) : area.row + area.rows;
		const rows = shown.rows.filter((row) => row >= area.row && row < end);
		const columns = shown.columns.filter((column) => column >= area.column && column < area.column + area.columns);
		const [row] = rows;
		const [column] = columns;
		if (row === undefined || column === undefined) {
			continue;
		}
		const span: Span = { area, row, column, rows: rows.length, columns: columns.length };
		drawn.set(key(row, column), span);
		for (const coveredRow of rows) {
			for (const coveredColumn of columns) {
				around.set(key(coveredRow, coveredColumn), span);
			}
		}
	}
	return {
		drawnAt: (row, column) => drawn.get(key(row, column)),
		around: (row, column) => around.get(key(row, column)),
	};
}
