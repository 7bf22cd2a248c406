// Every text of a tab with what it is in the table: for checks of how texts are typed.
import type { CellRef } from "../table/a1";
import { createGrid } from "../table/grid";
import type { ColumnRole, ProgressTable } from "../table/progress-table";

/** outside: legend, notes, other tables, columns without a heading or of no known use. */
export type CellPart = ColumnRole | "year" | "title" | "heading" | "band" | "outside";

export interface TableCell {
	/** For a merge its first cell. */
	readonly cell: CellRef;
	/** Never empty; may be spaces only. */
	readonly text: string;
	readonly part: CellPart;
	/** Index into the table's entries; null outside of them. */
	readonly entry: number | null;
	/** Index into the table's year columns; null elsewhere. */
	readonly year: number | null;
}

interface ColumnPart {
	readonly part: CellPart;
	readonly year: number | null;
}

function partsOfColumns(table: ProgressTable): ReadonlyMap<number, ColumnPart> {
	const parts = new Map<number, ColumnPart>();
	for (const role of ["number", "new", "item", "outline", "department", "term"] as const) {
		const column = table.columns[role];
		if (column !== null) {
			parts.set(column, { part: role, year: null });
		}
	}
	for (const { column } of table.marks) {
		parts.set(column, { part: "mark", year: null });
	}
	for (const [year, { columns }] of table.years.entries()) {
		for (const column of columns) {
			parts.set(column, { part: "year", year });
		}
	}
	return parts;
}

const OUTSIDE: ColumnPart = { part: "outside", year: null };

/** All cells with text, row by row, each merge once. Columns that a person took out of the table are passed over. */
export function* tableCells(table: ProgressTable): Iterable<TableCell> {
	const { snapshot, headerRows, entries } = table;
	const grid = createGrid(snapshot);
	const columns = partsOfColumns(table);
	const ignored = new Set(
		table.columnUses.flatMap(({ column, use, corrected }) => (use.kind === "ignored" && corrected ? [column] : [])),
	);
	const entryOf = new Map(entries.map(({ row, index }) => [row, index]));
	const bandRows = new Set([...table.chapters, ...table.directions].map(({ cell }) => cell.row));
	for (const [row, texts] of snapshot.texts.entries()) {
		const entry = entryOf.get(row) ?? null;
		for (const [column, text] of texts.entries()) {
			if (text === "" || ignored.has(column)) {
				continue;
			}
			const cell = grid.anchorOf(row, column);
			if (cell.row !== row || cell.column !== column) {
				continue;
			}
			const { part, year } = columns.get(column) ?? OUTSIDE;
			if (row < headerRows[0]) {
				yield { cell, text, part: "title", entry: null, year: null };
			} else if (row <= headerRows[1]) {
				yield { cell, text, part: "heading", entry: null, year };
			} else if (entry !== null) {
				yield { cell, text, part, entry, year };
			} else {
				yield { cell, text, part: bandRows.has(row) ? "band" : "outside", entry: null, year: null };
			}
		}
	}
}
