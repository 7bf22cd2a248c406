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
}

/** Builds the grid of a snapshot; merges that reach beyond the texts are cut at their edge. */
export function createGrid(snapshot: SheetSnapshot): Grid {
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
	const anchorOf = (row: number, column: number): CellRef => {
		const merge = mergeAt(row, column);
		return merge === null ? { row, column } : { row: merge.row, column: merge.column };
	};
	const textAt = (row: number, column: number): string => {
		const merge = mergeAt(row, column);
		return merge === null ? ownText(row, column) : ownText(merge.row, merge.column);
	};
	const anchorsByRow = new Map<number, readonly CellRef[]>();
	const findAnchors = (row: number): readonly CellRef[] => {
		const anchors: CellRef[] = [];
		for (let column = 0; column < columns; column++) {
			if (textAt(row, column) === "") {
				continue;
			}
			const anchor = anchorOf(row, column);
			if (hasMerges[row] === 0) {
				anchors.push(anchor);
				continue;
			}
			const last = anchors[anchors.length - 1];
			if (last === undefined || last.row !== anchor.row || last.column !== anchor.column) {
				anchors.push(anchor);
			}
		}
		return anchors;
	};
	return {
		rows,
		columns,
		textAt,
		anchorOf,
		mergeAt,
		anchorsInRow(row) {
			const known = anchorsByRow.get(row) ?? findAnchors(row);
			anchorsByRow.set(row, known);
			return known;
		},
	};
}
