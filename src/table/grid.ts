// The texts of a tab with its merges resolved: a covered cell answers with the text and the place of its merge's first cell.
import { isBlank } from "../text/width";
import type { CellRef } from "./a1";
import type { Area, SheetSnapshot } from "./snapshot";

export interface Grid {
	readonly rows: number;
	readonly columns: number;
	/** Text that a reader sees at a place, also where a merge covers it; "" for a cell that looks empty. */
	textAt(row: number, column: number): string;
	/** The cell that holds what is seen at a place: itself, or the first cell of its merge. */
	anchorOf(row: number, column: number): CellRef;
	/** The merge over a place, or null. */
	mergeAt(row: number, column: number): Area | null;
	/** Places of the non-empty cells and merges seen in a row, each once, left to right. */
	anchorsInRow(row: number): readonly CellRef[];
	/** Those of them that begin in the row: without what a merge carries down from above. */
	ownAnchorsInRow(row: number): readonly CellRef[];
}

const known = new WeakMap<SheetSnapshot, Grid>();

/** The grid of a snapshot, built once; merges that reach beyond the texts are cut at their edge. */
export function createGrid(snapshot: SheetSnapshot): Grid {
	const grid = known.get(snapshot) ?? buildGrid(snapshot);
	known.set(snapshot, grid);
	return grid;
}

function buildGrid(snapshot: SheetSnapshot): Grid {
	const { texts } = snapshot;
	const rows = texts.length;
	const columns = texts.reduce((most, row) => Math.max(most, row.length), 0);
	const merged = new Map<number, Area>();
	const hasMerges = new Uint8Array(rows);
	for (const merge of snapshot.merges) {
		for (let row = merge.row; row < Math.min(rows, merge.row + merge.rows); row++) {
			hasMerges[row] = 1;
			for (let column = merge.column; column < Math.min(columns, merge.column + merge.columns); column++) {
				merged.set(row * columns + column, merge);
			}
		}
	}
	const ownText = (row: number, column: number): string => {
		const text = texts[row]?.[column] ?? "";
		return text === "" || isBlank(text) ? "" : text;
	};
	const mergeAt = (row: number, column: number): Area | null =>
		hasMerges[row] === 1 ? (merged.get(row * columns + column) ?? null) : null;
	// One object for each cell, however often it is asked for: everything read of a table names its cells.
	const cellsByRow: CellRef[][] = [];
	const cellAt = (row: number, column: number): CellRef => {
		const cell = cellsByRow[row]?.[column];
		if (cell !== undefined || row < 0 || row >= rows || column < 0 || column >= columns) {
			return cell ?? { row, column };
		}
		const cells = Array.from({ length: columns }, (_, at): CellRef => ({ row, column: at }));
		cellsByRow[row] = cells;
		return cells[column] ?? { row, column };
	};
	const anchorOf = (row: number, column: number): CellRef => {
		const merge = mergeAt(row, column);
		return merge === null ? cellAt(row, column) : cellAt(merge.row, merge.column);
	};
	const textAt = (row: number, column: number): string => {
		const merge = mergeAt(row, column);
		return merge === null ? ownText(row, column) : ownText(merge.row, merge.column);
	};
	const findAnchors = (row: number): readonly CellRef[] => {
		const anchors: CellRef[] = [];
		for (let column = 0; column < columns; column++) {
			if (textAt(row, column) === "") {
				continue;
			}
			const anchor = anchorOf(row, column);
			// Cells under one merge share its first cell.
			if (anchor !== anchors[anchors.length - 1]) {
				anchors.push(anchor);
			}
		}
		return anchors;
	};
	const anchorsByRow: (readonly CellRef[])[] = [];
	const anchorsInRow = (row: number): readonly CellRef[] => {
		const anchors = anchorsByRow[row] ?? findAnchors(row);
		anchorsByRow[row] = anchors;
		return anchors;
	};
	const ownAnchorsByRow: (readonly CellRef[])[] = [];
	const ownAnchorsInRow = (row: number): readonly CellRef[] => {
		if (hasMerges[row] !== 1) {
			return anchorsInRow(row);
		}
		const anchors = ownAnchorsByRow[row] ?? anchorsInRow(row).filter((anchor) => anchor.row === row);
		ownAnchorsByRow[row] = anchors;
		return anchors;
	};
	return { rows, columns, textAt, anchorOf, mergeAt, anchorsInRow, ownAnchorsInRow };
}
