// Reads and writes sheet.json: one tab as plain rows of values, dressed as a clerk would keep it.

import * as z from "zod";
import { areaFromA1, areaToA1 } from "./a1";
import { anyOverlap } from "./area-overlap";
import { UnreadableFileError } from "./unreadable-file-error";
import {
	type Cell,
	type CellStyle,
	type CellValue,
	createSheet,
	createWorkbook,
	type GridArea,
	type Sheet,
	type Workbook,
} from "./workbook";

const SMALLEST_GRID = { rowCount: 1000, columnCount: 26 };

/** As much as Sheets can hold; also keeps a merge such as A1:ZZZ9999999 from filling the memory. */
const MOST_CELLS = 10_000_000;

const LONGEST_TAB_NAME = 100;

const A1_AREA = z.string().transform((text, context) => {
	const area = areaFromA1(text);
	if (area === null) {
		context.addIssue({ code: "custom", message: "no area in A1 notation" });
		return z.NEVER;
	}
	return area;
});

const SHEET_JSON = z
	.object({
		name: z.string().min(1).max(LONGEST_TAB_NAME),
		values: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
		merges: z.array(A1_AREA).default([]),
	})
	.refine(({ values, merges }) => cellCount(extent(values, merges)) <= MOST_CELLS, { path: ["values"] })
	.refine(({ merges }) => !anyOverlap(merges), { path: ["merges"] });

interface Extent {
	readonly rowCount: number;
	readonly columnCount: number;
}

/** A tab in plain data; `""` and null are both empty. */
export interface SheetJson {
	readonly name: string;
	readonly values: (string | number | boolean | null)[][];
	readonly merges: string[];
}

const CELL_STYLE: CellStyle = { wrap: "WRAP", verticalAlignment: "top" };
const LONE_LINE_STYLE: CellStyle = { verticalAlignment: "top" };

/**
 * The workbook of a sheet.json, with one tab of sheet id 0, named like the tab.
 * @throws {UnreadableFileError} not-sheet-json, with `path`
 */
export function readSheetJson(text: string, path: string): Workbook {
	const { name, values, merges } = parse(text, path);
	const data = extent(values, merges);
	const sheet = createSheet(
		0,
		name,
		Math.max(data.rowCount, SMALLEST_GRID.rowCount),
		Math.max(data.columnCount, SMALLEST_GRID.columnCount),
	);
	sheet.cells = values.map((row, index) => {
		const style = isLoneLine(row, index, merges) ? LONE_LINE_STYLE : CELL_STYLE;
		return Array.from({ length: data.columnCount }, (_, column): Cell => ({ value: row[column] ?? "", style }));
	});
	sheet.merges = merges;
	sheet.print = { paper: "A3", orientation: "landscape", fitToWidth: true };
	for (const [column, texts] of wrappedTexts(sheet, data.columnCount).entries()) {
		sheet.columnWidths.set(column, comfortableWidth(texts));
	}
	return createWorkbook([sheet], name);
}

function parse(text: string, path: string): z.output<typeof SHEET_JSON> {
	try {
		return SHEET_JSON.parse(JSON.parse(text.replace(/^\uFEFF/, "")));
	} catch (cause) {
		throw new UnreadableFileError(path, "not-sheet-json", cause);
	}
}

function extent(values: readonly (readonly unknown[])[], merges: readonly GridArea[]): Extent {
	return {
		rowCount: merges.reduce((most, area) => Math.max(most, area.row + area.rows), values.length),
		columnCount: merges.reduce(
			(most, area) => Math.max(most, area.column + area.columns),
			values.reduce((most, row) => Math.max(most, row.length), 0),
		),
	};
}

function cellCount({ rowCount, columnCount }: Extent): number {
	return rowCount * columnCount;
}

/** A title or legend: a text in the first column with nothing beside it, which runs over its neighbours. */
function isLoneLine(row: readonly unknown[], index: number, merges: readonly GridArea[]): boolean {
	const [first, ...others] = row;
	return (
		!isEmpty(first) &&
		others.every(isEmpty) &&
		!merges.some((area) => area.column === 0 && area.row <= index && index < area.row + area.rows)
	);
}

function isEmpty(value: unknown): boolean {
	return value === "" || value === null || value === undefined;
}

/** Texts that need the width of their one column: lone lines and cells merged across several columns do not. */
function wrappedTexts(sheet: Sheet, columnCount: number): string[][] {
	const across = new Set(
		sheet.merges.filter(({ columns }) => columns > 1).map(({ row, column }) => `${row},${column}`),
	);
	return Array.from({ length: columnCount }, (_, column) =>
		sheet.cells.flatMap((cells, row) => {
			const cell = cells[column];
			return cell === undefined || cell.value === "" || !cell.style?.wrap || across.has(`${row},${column}`)
				? []
				: [String(cell.value)];
		}),
	);
}

const HALF_WIDTH_PIXELS = 6.7;
const CELL_PADDING = 8;
const NARROWEST = 48;
const WIDEST = 260;

/** Up to here a text stays on one line; what is longer wraps. */
const WIDEST_LINE = 140;

/** How much of what exceeds one line goes into width and not into more lines. */
const SHARE_OF_EXCESS = 0.25;

/**
 * The width in pixels at which a column of these texts reads well: short ones on one line, long ones in a few lines.
 * Four texts in five decide; the longest fifth may wrap more.
 */
export function comfortableWidth(texts: readonly string[]): number {
	const lengths = texts.map((text) => Math.max(...text.split("\n").map(halfWidths))).sort((a, b) => a - b);
	const typical = lengths[Math.ceil(lengths.length * 0.8) - 1] ?? 0;
	const line = typical * HALF_WIDTH_PIXELS + CELL_PADDING;
	const width = line <= WIDEST_LINE ? line : WIDEST_LINE + (line - WIDEST_LINE) * SHARE_OF_EXCESS;
	return Math.round(Math.min(Math.max(width, NARROWEST), WIDEST));
}

/** The length of a text counted in half-width characters: kanji and kana are two. */
function halfWidths(line: string): number {
	let count = 0;
	for (const character of line) {
		count += character <= "\u00ff" || (character >= "\uff61" && character <= "\uff9f") ? 1 : 2;
	}
	return count;
}

/** The values and merges of a tab, as far as there are any; a formula gives its result, a date its text. */
export function toSheetJson(sheet: Sheet): SheetJson {
	const filled = sheet.cells.flatMap((row, index) =>
		row.flatMap((cell, column) => (cell === undefined || cell.value === "" ? [] : [{ row: index, column }])),
	);
	const { rowCount, columnCount } = extent(
		[],
		[...filled.map((place) => ({ ...place, rows: 1, columns: 1 })), ...sheet.merges],
	);
	return {
		name: sheet.name,
		values: Array.from({ length: rowCount }, (_, row) =>
			Array.from({ length: columnCount }, (_, column) => plainValue(sheet.cells[row]?.[column]?.value ?? "")),
		),
		merges: sheet.merges.map(areaToA1),
	};
}

/** The text of a sheet.json for one tab: the active one, or that of `sheetId`. */
export function writeSheetJson(workbook: Workbook, sheetId = workbook.activeSheetId): string {
	const sheet = workbook.sheets.find(({ id }) => id === sheetId);
	if (sheet === undefined) {
		throw new RangeError(`No sheet ${sheetId}.`);
	}
	return `${JSON.stringify(toSheetJson(sheet), null, "\t")}\n`;
}

const DAY = 24 * 60 * 60 * 1000;
const UNIX_DAY_ZERO = 25569;

function plainValue(value: CellValue): string | number | boolean {
	if (typeof value !== "object") {
		return value;
	}
	const [date, time] = new Date(Math.round((value.serial - UNIX_DAY_ZERO) * DAY)).toISOString().slice(0, 19).split("T");
	const day = date?.replaceAll("-", "/") ?? "";
	return Number.isInteger(value.serial) ? day : `${day} ${time}`;
}
