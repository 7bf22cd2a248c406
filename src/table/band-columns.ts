// Chapters and directions that stand in columns, alone or together with bands in rows.
import { isSameAsAbove } from "../text/same-as-above";
import { oneLine } from "../text/width";
import type { CellRef } from "./a1";
import { type BandReading, readBands } from "./bands";
import type { BodyRows } from "./body-rows";
import type { Grid } from "./grid";
import type { Band } from "./progress-table";

/** A band per change of text down a column; null when a text comes back after another, as in a column of categories. */
function bandsDown(grid: Grid, column: number, rows: readonly number[]): ReadonlyMap<number, CellRef> | null {
	const cells = new Map<number, CellRef>();
	const seen = new Set<string>();
	let current = "";
	let cell: CellRef | null = null;
	for (const row of rows) {
		const title = oneLine(grid.textAt(row, column));
		if (title !== "" && title !== current && !isSameAsAbove(title)) {
			if (seen.has(title)) {
				return null;
			}
			seen.add(title);
			current = title;
			cell = grid.anchorOf(row, column);
		}
		if (cell !== null) {
			cells.set(row, cell);
		}
	}
	return cells;
}

/**
 * Chapters and directions that stand in columns left of the entries, merged downwards or written once.
 * @param columns chapters in the first, directions in the last; of those between, the first is the level between
 */
export function readBandColumns(grid: Grid, columns: readonly number[], entryRows: readonly number[]): BandReading {
	const [first] = columns;
	const second = columns.length > 1 ? columns[columns.length - 1] : undefined;
	const between = columns.length > 2 ? columns[1] : undefined;
	const chapterCells = (first === undefined ? null : bandsDown(grid, first, entryRows)) ?? new Map<number, CellRef>();
	const chapters: Band[] = [];
	const directions: Band[] = [];
	const places = new Map<number, { readonly chapter: number | null; readonly direction: number | null }>();
	const titled = (cell: CellRef, chapter: number | null): Band => ({
		title: oneLine(grid.textAt(cell.row, cell.column)),
		cell,
		chapter,
		section: null,
	});
	for (const rows of runsOfSameCell(entryRows, chapterCells)) {
		const cell = chapterCells.get(rows[0] ?? -1);
		const chapter = cell === undefined ? null : chapters.push(titled(cell, null)) - 1;
		const cells = second === undefined ? null : bandsDown(grid, second, rows);
		for (const run of runsOfSameCell(rows, cells ?? new Map<number, CellRef>())) {
			const below = cells?.get(run[0] ?? -1);
			const section = between === undefined ? "" : oneLine(grid.textAt(run[0] ?? -1, between));
			const band = below === undefined ? null : { ...titled(below, chapter), section: section === "" ? null : section };
			const direction = band === null ? null : directions.push(band) - 1;
			for (const row of run) {
				places.set(row, { chapter, direction });
			}
		}
	}
	return { chapters, directions, at: (row) => places.get(row) ?? { chapter: null, direction: null } };
}

function runsOfSameCell(rows: readonly number[], cells: ReadonlyMap<number, CellRef>): readonly (readonly number[])[] {
	const runs: number[][] = [];
	let last: CellRef | undefined;
	for (const row of rows) {
		const cell = cells.get(row);
		const run = runs[runs.length - 1];
		if (run !== undefined && cell === last) {
			run.push(row);
		} else {
			runs.push([row]);
		}
		last = cell;
	}
	return runs;
}

/**
 * Bands wherever they stand: in rows, in columns left of the entries, or chapters in rows and directions in a column.
 * @param columns columns of bands, left to right
 */
export function readAllBands(grid: Grid, rows: BodyRows, columns: readonly number[]): BandReading {
	if (rows.bands.length === 0) {
		return readBandColumns(grid, columns, rows.entries);
	}
	const inRows = readBands(grid, rows.bands, rows.entries);
	if (columns.length === 0 || inRows.directions.length > 0) {
		return inRows;
	}
	const directions: Band[] = [];
	const places = new Map<number, number>();
	for (const [chapter, entryRows] of rowsByChapter(inRows, rows.entries)) {
		const below = readBandColumns(grid, columns.slice(-1), entryRows);
		for (const row of entryRows) {
			const { chapter: at } = below.at(row);
			if (at !== null) {
				places.set(row, directions.length + at);
			}
		}
		for (const band of below.chapters) {
			directions.push({ ...band, chapter });
		}
	}
	return {
		chapters: inRows.chapters,
		directions,
		at: (row) => ({ chapter: inRows.at(row).chapter, direction: places.get(row) ?? null }),
	};
}

function rowsByChapter(
	bands: BandReading,
	entryRows: readonly number[],
): ReadonlyMap<number | null, readonly number[]> {
	const rows = new Map<number | null, number[]>();
	for (const row of entryRows) {
		const { chapter } = bands.at(row);
		const below = rows.get(chapter);
		if (below === undefined) {
			rows.set(chapter, [row]);
		} else {
			below.push(row);
		}
	}
	return rows;
}
