// Sorts the rows below the header: bands, entries, notes, and where another table begins.
import { parseYearHeading } from "../text/year-heading";
import type { CellRef } from "./a1";
import { isNoteRow, isTotalRow, readBandRow } from "./bands";
import type { Grid } from "./grid";
import { countHeadings, createRepeatedHeaderTest, type HeaderRows } from "./header";
import { headingWord } from "./header-words";

export interface BodyRows {
	readonly bands: readonly CellRef[];
	/** Rows of entries, ascending. */
	readonly entries: readonly number[];
	/** Texts of rows that only explain something. */
	readonly notes: readonly string[];
	/** Where tables with headings of their own begin; they are not read. */
	readonly otherTables: readonly CellRef[];
}

/** So many headings in a row of the body begin a table of its own. */
const HEADINGS_OF_TABLE = 3;

function beginsOtherTable(grid: Grid, row: number): boolean {
	const { headings, texts } = countHeadings(grid, row);
	if (headings < HEADINGS_OF_TABLE || headings * 3 < texts * 2) {
		return false;
	}
	const anchors = grid.anchorsInRow(row).filter((anchor) => anchor.row === row);
	const texted = anchors.map((anchor) => grid.textAt(anchor.row, anchor.column));
	const words = new Set(texted.map(headingWord));
	return (
		(words.has("item") || words.has("band")) &&
		(words.size > 2 || texted.some((text) => parseYearHeading(text) !== null))
	);
}

function previousFilled(grid: Grid, row: number): number {
	let above = row - 1;
	while (above >= 0 && grid.anchorsInRow(above).length === 0) {
		above--;
	}
	return above;
}

/**
 * Sorts the rows.
 * @param itemColumn tells bands from entries; null while it is not known
 */
export function sortRows(grid: Grid, header: HeaderRows, itemColumn: number | null): BodyRows {
	const repeatsHeader = createRepeatedHeaderTest(grid, header);
	const bands: CellRef[] = [];
	const entries: number[] = [];
	const notes: string[] = [];
	const otherTables: CellRef[] = [];
	let inOtherTable = false;
	let bandsStandOverHeaders = false;
	for (let row = header[1] + 1; row < grid.rows; row++) {
		const anchors = grid.anchorsInRow(row);
		const [first] = anchors;
		if (first === undefined || !anchors.some((anchor) => anchor.row === row)) {
			continue;
		}
		if (repeatsHeader(row)) {
			inOtherTable = false;
			bandsStandOverHeaders ||= bands[bands.length - 1]?.row === previousFilled(grid, row);
			continue;
		}
		if (isNoteRow(grid, row)) {
			notes.push(grid.textAt(first.row, first.column));
			continue;
		}
		if (inOtherTable || isTotalRow(grid, row)) {
			continue;
		}
		if (entries.length > 0 && beginsOtherTable(grid, row)) {
			inOtherTable = true;
			otherTables.push(first);
			continue;
		}
		const band = readBandRow(grid, row, itemColumn);
		if (band !== null) {
			bands.push(band);
		} else {
			entries.push(row);
		}
	}
	const over = bandsStandOverHeaders ? readBandRow(grid, previousFilled(grid, header[0]), itemColumn) : null;
	return { bands: over === null ? bands : [over, ...bands], entries, notes, otherTables };
}
