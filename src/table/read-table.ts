// Reads a tab as a progress table, or says why it is none.
import type { Settings } from "../settings/settings";
import type { IsoDate } from "../text/fiscal-year";
import { scaleInUse } from "../text/mark";
import { TERMS } from "../text/term";
import { isBlank, oneLine } from "../text/width";
import type { CellRef } from "./a1";
import { isNoteRow, isTotalRow, readBandColumns, readBandRow, readBands } from "./bands";
import { type ColumnReading, readColumns } from "./columns";
import { readEntries } from "./entries";
import { createGrid, type Grid } from "./grid";
import { createRepeatedHeaderTest, findHeader, type HeaderRows } from "./header";
import { readLegend } from "./legend";
import type { TableReading } from "./progress-table";
import type { SheetSnapshot } from "./snapshot";
import { readAsOf, readYearColumns } from "./year-columns";

export interface ReadOptions {
	/** Used only where the sheet gives no date of its own. */
	readonly today: IsoDate;
	/** What the office has set; the corrections of this tab are found by its sheetId. */
	readonly settings?: Settings;
}

/** A progress table names measures and tells of years or marks; a list of phones or dates does not. */
function isProgressTable(reading: ColumnReading): boolean {
	const { columns, years } = reading;
	const dated = years.filter((year) => year.heading !== null).length;
	const named = columns.item !== null;
	const others = [columns.outline, columns.department, columns.term, columns.mark].filter((column) => column !== null);
	if (named) {
		return dated >= 1 || (columns.mark !== null && others.length >= 2);
	}
	return dated >= 2 && others.length >= 2;
}

interface BodyRows {
	readonly bands: readonly CellRef[];
	readonly entries: readonly number[];
}

function sortRows(grid: Grid, header: HeaderRows, itemColumn: number | null): BodyRows {
	const repeatsHeader = createRepeatedHeaderTest(grid, header);
	const bands: CellRef[] = [];
	const entries: number[] = [];
	for (let row = header[1] + 1; row < grid.rows; row++) {
		const anchors = grid.anchorsInRow(row);
		if (
			!anchors.some((anchor) => anchor.row === row) ||
			isNoteRow(grid, row) ||
			isTotalRow(grid, row) ||
			repeatsHeader(row)
		) {
			continue;
		}
		const band = readBandRow(grid, row, itemColumn);
		if (band !== null) {
			bands.push(band);
		} else {
			entries.push(row);
		}
	}
	return { bands, entries };
}

/** Two passes: bands are told from entries by the item column, which is told by the contents of entries. */
function readBody(grid: Grid, header: HeaderRows): { readonly reading: ColumnReading; readonly rows: BodyRows } {
	const first = sortRows(grid, header, null);
	const guess = readColumns(grid, header, first.entries);
	const rows = sortRows(grid, header, guess.columns.item);
	return { reading: readColumns(grid, header, rows.entries), rows };
}

function titleOf(grid: Grid, headerRow: number): string | null {
	for (let row = 0; row < headerRow; row++) {
		const [first] = grid.anchorsInRow(row);
		if (first !== undefined) {
			return oneLine(grid.textAt(first.row, first.column));
		}
	}
	return null;
}

/** Says who made the tab; stands above the tables of every output tab, and survives where a tab's mark does not. */
const SIGNATURE = /(?:進捗チェック|Shinchoku Check) \d+\.\d+\.\d+/;
const SIGNATURE_ROWS = 8;

function isOwnOutput(grid: Grid): boolean {
	return Array.from({ length: Math.min(SIGNATURE_ROWS, grid.rows) }, (_, row) => grid.textAt(row, 0)).some((text) =>
		SIGNATURE.test(text),
	);
}

/** Reads one tab. Pure: the same snapshot and day always give the same reading. */
export function readTable(snapshot: SheetSnapshot, options: ReadOptions): TableReading {
	const grid = createGrid(snapshot);
	if (snapshot.texts.every((row) => row.every(isBlank))) {
		return { kind: "none", reason: "empty" };
	}
	if (isOwnOutput(grid)) {
		return { kind: "none", reason: "own-output" };
	}
	const header = findHeader(grid);
	if (header === null) {
		return { kind: "none", reason: "no-header" };
	}
	const { reading, rows } = readBody(grid, header);
	if (!isProgressTable(reading)) {
		return { kind: "none", reason: "no-header" };
	}
	const asOf = readAsOf(grid, header[1], reading.years, options.today);
	const years = readYearColumns(reading.years, asOf.date);
	const bands =
		rows.bands.length > 0
			? readBands(grid, rows.bands, rows.entries)
			: readBandColumns(grid, reading.bands, rows.entries);
	const { measures, entries } = readEntries(grid, rows.entries, reading.columns, years, bands);
	if (entries.length === 0) {
		return { kind: "none", reason: "no-entries" };
	}
	const legend = readLegend(
		grid,
		header[0],
		entries.map((entry) => entry.mark?.text ?? ""),
	);
	return {
		kind: "table",
		table: {
			sheetName: snapshot.name,
			sheetId: snapshot.sheetId,
			title: titleOf(grid, header[0]),
			headerRows: header,
			columns: reading.columns,
			headings: reading.headings,
			years,
			markYear: reading.markYear,
			scale: legend ?? scaleInUse(entries.map((entry) => entry.mark?.text ?? "")),
			scaleSource: legend !== null ? "legend" : "usual",
			terms: TERMS,
			marks: [],
			columnUses: [],
			asOf,
			chapters: bands.chapters,
			directions: bands.directions,
			measures,
			entries,
		},
	};
}
