// Reads a tab as a progress table, or says why it is none.
import { headerSignature } from "../settings/header-signature";
import { type ColumnCorrection, DEFAULT_SETTINGS, type Settings, type TabCorrections } from "../settings/settings";
import type { IsoDate } from "../text/fiscal-year";
import type { Scale } from "../text/mark";
import { TERMS } from "../text/term";
import { fitsScale, scaleInUse } from "../text/usual-scales";
import { foldWidth, isBlank, oneLine } from "../text/width";
import { readAllBands } from "./band-columns";
import { type BodyRows, createRowTests, sortRows } from "./body-rows";
import { type ColumnReading, readColumns } from "./columns";
import { readEntries } from "./entries";
import { createGrid, type Grid } from "./grid";
import { findHeader, type HeaderRows, SEARCH_ROWS } from "./header";
import { readLegend } from "./legend";
import type { Entry, ProgressTable, TableReading } from "./progress-table";
import type { SheetSnapshot } from "./snapshot";
import { readAsOf, readYearColumns } from "./year-columns";

export interface ReadOptions {
	/** Used only where the sheet gives no date of its own. */
	readonly today: IsoDate;
	/** What the office has set; the corrections of this tab are found by its sheetId. */
	readonly settings?: Settings;
}

/** Years of amounts alone make a budget. */
const MONEY = /予算|決算|金額|budget/i;

/** A progress table names measures and tells of years or marks; a list of phones or dates does not. */
function isProgressTable(reading: ColumnReading): boolean {
	const { columns, years } = reading;
	const dated = years.filter(({ heading, label }) => heading !== null && !MONEY.test(label)).length;
	const named = columns.item !== null;
	const others = [columns.outline, columns.department, columns.term, columns.mark].filter((column) => column !== null);
	if (named) {
		return dated >= 1 || (columns.mark !== null && (others.length >= 2 || reading.marks.length > 1));
	}
	return dated >= 2 && others.length >= 2;
}

/** Two passes: bands are told from entries by the item column, which is told by the contents of entries. */
function readBody(
	grid: Grid,
	header: HeaderRows,
	corrections: readonly ColumnCorrection[],
): { readonly reading: ColumnReading; readonly rows: BodyRows } {
	const tests = createRowTests(grid, header);
	const first = sortRows(grid, header, null, tests);
	const guess = readColumns(grid, header, first.entries, corrections);
	const rows = sortRows(grid, header, guess.columns.item, tests);
	const isSame =
		rows.entries.length === first.entries.length && rows.entries.every((row, at) => row === first.entries[at]);
	return { reading: isSame ? guess : readColumns(grid, header, rows.entries, corrections), rows };
}

/** Share of its headings by which a row is still known after columns were inserted or a heading was reworded. */
const STILL_KNOWN = 0.6;

function headerRowLike({ texts }: SheetSnapshot, signature: string): number {
	const exact = texts.findIndex((row) => headerSignature(row) === signature);
	if (exact >= 0) {
		return exact;
	}
	const wanted = signature.split("|");
	const share = (row: readonly string[]): number => {
		const found = new Set(headerSignature(row).split("|"));
		return wanted.filter((heading) => found.has(heading)).length / wanted.length;
	};
	const shares = texts.slice(0, SEARCH_ROWS).map(share);
	const best = Math.max(0, ...shares);
	return best < STILL_KNOWN ? -1 : shares.indexOf(best);
}

/** The header block that a person named, wherever it stands now; null when it is not there any more. */
function headerSaid(snapshot: SheetSnapshot, said: TabCorrections["header"]): HeaderRows | null {
	const first = said === null ? -1 : headerRowLike(snapshot, said.firstRow);
	return said === null || first < 0 ? null : [first, Math.min(first + said.rows, snapshot.texts.length) - 1];
}

/** Fewer entries prove nothing. */
const ENOUGH = 3;

/** Population by year, costs by year: nothing but numbers, which nobody answers for and nobody rates. */
function areFigures({ columns }: ColumnReading, entries: readonly Entry[]): boolean {
	const others = [columns.outline, columns.department, columns.term, columns.mark];
	if (others.some((column) => column !== null) || entries.length < ENOUGH) {
		return false;
	}
	const texts = entries
		.flatMap((entry) => entry.years.flat().map(({ text }) => text.trim()))
		.filter((text) => text !== "");
	return texts.length > 0 && texts.every((text) => /^[-−▲△]?[\d,.]+\s*[%％円人件回]?$/.test(foldWidth(text)));
}

/** The rightmost column that the table uses; what stands right of it is beside the table. */
function lastColumnOf({ uses }: ColumnReading): number {
	return Math.max(-1, ...uses.flatMap(({ column, use }) => (use.kind === "ignored" ? [] : [column])));
}

/** The scale to judge by: the office's, else the sheet's own legend, else what its marks show. */
function readScale(
	grid: Grid,
	header: HeaderRows,
	entries: readonly Entry[],
	lastColumn: number,
	settings: Settings,
): Pick<ProgressTable, "scale" | "scaleSource"> {
	if (settings.scale !== null) {
		return { scale: settings.scale, scaleSource: "settings" };
	}
	const marks = entries.map((entry) => entry.mark?.says ?? entry.mark?.text ?? "");
	const all = entries.flatMap((entry) => entry.marks.map((mark) => mark.text));
	const last = entries[entries.length - 1]?.row ?? header[1];
	const outside = (row: number, column: number): boolean => row < header[0] || row > last || column > lastColumn;
	const legend = readLegend(grid, outside, all);
	if (legend !== null) {
		return { scale: legend, scaleSource: "legend" };
	}
	const { scale, source } = scaleInUse(marks);
	return { scale, scaleSource: source };
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

/**
 * Says who made the tab, and survives where a tab's mark does not: stands above the tables of an output tab, in the
 * data tab, which has nothing above its headings, in a column of its own.
 */
const SIGNATURE = /(?:進捗チェック|Shinchoku Check) \d+\.\d+\.\d+/;
const WHOLE_SIGNATURE = new RegExp(`^${SIGNATURE.source}$`);
const SIGNATURE_ROWS = 8;

function isOwnOutput(grid: Grid): boolean {
	return Array.from({ length: Math.min(SIGNATURE_ROWS, grid.rows) }, (_, row) => row).some(
		(row) =>
			SIGNATURE.test(grid.textAt(row, 0)) ||
			Array.from({ length: grid.columns }, (_, column) => grid.textAt(row, column)).some((text) =>
				WHOLE_SIGNATURE.test(text),
			),
	);
}

/** Reads one tab. Pure: the same snapshot, day and settings always give the same reading. */
export function readTable(snapshot: SheetSnapshot, options: ReadOptions): TableReading {
	const settings = options.settings ?? DEFAULT_SETTINGS;
	const tab = settings.tabs.find(({ sheetId }) => sheetId === snapshot.sheetId) ?? null;
	const grid = createGrid(snapshot);
	if (snapshot.texts.every((row) => row.every(isBlank))) {
		return { kind: "none", reason: "empty" };
	}
	if (isOwnOutput(grid)) {
		return { kind: "none", reason: "own-output" };
	}
	const said = headerSaid(snapshot, tab?.header ?? null);
	const columns = tab?.columns ?? [];
	const header = said ?? findHeader(grid, new Set(columns.flatMap(({ heading }) => heading.split("|"))));
	if (header === null) {
		return { kind: "none", reason: "no-header" };
	}
	const { reading, rows } = readBody(grid, header, columns);
	if (said === null && columns.length === 0 && !isProgressTable(reading)) {
		return { kind: "none", reason: "no-header" };
	}
	const yearStart = settings.fiscalYearStart;
	const asOf: ProgressTable["asOf"] =
		tab !== null && tab.asOf !== null
			? { date: tab.asOf, source: "settings" }
			: readAsOf(grid, header[1], reading.years, options.today, yearStart);
	const years = readYearColumns(reading.years, asOf.date, yearStart);
	const bands = readAllBands(grid, rows, reading.bands);
	const { measures, entries } = readEntries(grid, rows, reading, years, bands, settings.departments);
	if (entries.length === 0 || (said === null && columns.length === 0 && areFigures(reading, entries))) {
		return { kind: "none", reason: entries.length === 0 ? "no-entries" : "no-header" };
	}
	const ofTable = readScale(grid, header, entries, lastColumnOf(reading), settings);
	const scaleOfColumn = (column: number, index: number): Scale => {
		const texts = entries.map((entry) => entry.marks[index]?.says ?? entry.marks[index]?.text ?? "");
		const isOwn = column !== reading.columns.mark && !fitsScale(ofTable.scale, texts);
		return isOwn ? scaleInUse(texts).scale : ofTable.scale;
	};
	return {
		kind: "table",
		table: {
			snapshot,
			sheetName: snapshot.name,
			sheetId: snapshot.sheetId,
			title: titleOf(grid, header[0]),
			headerRows: header,
			columns: reading.columns,
			headings: reading.headings,
			marks: reading.marks.map((mark, index) => ({ ...mark, scale: scaleOfColumn(mark.column, index) })),
			columnUses: reading.uses,
			years,
			markYear: reading.markYear,
			...ofTable,
			terms: settings.terms.length > 0 ? settings.terms : TERMS,
			yearStart,
			asOf,
			otherTables: rows.otherTables,
			impossibleYears: reading.impossibleYears,
			chapters: bands.chapters,
			directions: bands.directions,
			measures,
			entries,
		},
	};
}
