// Makes a tab of the host from a tab that excelts read.

import type { Cell as FileCell, Font, Row, Style, Worksheet } from "@cj-tech-master/excelts";
import { areaFromA1, type GridSize } from "../a1";
import { DEFAULT_COLUMN_PIXELS } from "../default-sizes";
import { UnreadableFileError } from "../unreadable-file-error";
import { type Cell, type CellStyle, cellAt, createSheet, type GridArea, type Sheet } from "../workbook";
import { cellStyleFromFile } from "./cell-styles";
import { contentFromFile } from "./cell-values";
import type { ColorReader } from "./colors";
import { formatRulesFromFile } from "./conditional-formats";
import { coverOf } from "./merges";
import type { FileNote } from "./notes";
import { columnWidthReader, pixelsFromPoints } from "./pixel-units";
import { printSetupFromFile } from "./print-setup";
import { validationsFromFile } from "./validations";

/** Sheets gives an opened file at least this grid. */
const SMALLEST_GRID: GridSize = { rowCount: 1000, columnCount: 26 };

/** A fill dragged to the end of a tab makes a million rows: styles alone count only so far beyond the content. */
const STYLED_BEYOND_CONTENT: GridSize = { rowCount: 1000, columnCount: 26 };

/** A file may claim more rows than Excel has. */
const MOST_ROWS = 1048576;

/** Half of what Sheets takes, read in half a minute: a single cell at the far corner would make 17 thousand million. */
const MOST_CELLS = 5_000_000;

/** What holds for the whole file. */
export interface FileContext {
	readonly color: ColorReader;
	/** The font of cells that state none, its size scaled as all are. */
	readonly defaultFont: Partial<Font>;
	readonly since1904: boolean;
	readonly longList: (formula: string) => string[] | null;
	/** What the file is called where it is refused. */
	readonly path: string;
	/** Takes each text of a cell; throws where there is more than can be read. */
	readonly countText: (text: string) => void;
}

/** What of a tab is read from the file directly. */
export interface OwnParts {
	readonly notes: readonly FileNote[];
	readonly merges: GridArea[];
}

/**
 * The tab with everything but its links. Its id is the file's own number of the tab, from 0.
 * @throws {UnreadableFileError} too-large
 */
export function loadSheet(tab: Worksheet, { notes, merges }: OwnParts, context: FileContext): Sheet {
	const isCovered = coverOf(merges);
	const holdsContent = (cell: FileCell): boolean =>
		!isEmpty(cell) && !isCovered(Number(cell.row) - 1, Number(cell.col) - 1);
	const content = withNotes(extentOf(tab, merges, holdsContent), notes);
	const styled = extentOf(tab, merges, () => true);
	const used = {
		rowCount: between(content.rowCount, styled.rowCount, STYLED_BEYOND_CONTENT.rowCount),
		columnCount: between(content.columnCount, styled.columnCount, STYLED_BEYOND_CONTENT.columnCount),
	};
	if (used.rowCount * used.columnCount > MOST_CELLS || walkOver(tab) > MOST_CELLS) {
		throw new UnreadableFileError(context.path, "too-large");
	}
	const sheet = createSheet(
		tab.id - 1,
		tab.name,
		Math.max(used.rowCount, SMALLEST_GRID.rowCount),
		Math.max(used.columnCount, SMALLEST_GRID.columnCount),
	);
	sheet.merges = merges;
	loadCells(sheet, tab, used, holdsContent, context);
	for (const { row, column, text } of notes) {
		cellAt(sheet, row, column).note = text;
	}
	loadColumns(sheet, tab);
	loadRows(sheet, tab, used.rowCount);
	loadView(sheet, tab);
	sheet.hidden = tab.state !== "visible";
	sheet.tabColor = context.color(tab.properties.tabColor);
	sheet.print = printSetupFromFile(tab.pageSetup);
	sheet.formatRules = formatRulesFromFile(tab.conditionalFormattings, sheet, context.color);
	for (const { area, validation } of validationsFromFile(tab.dataValidations.model, sheet, context.longList)) {
		forEachPlace(area, (row, column) => {
			cellAt(sheet, row, column).validation = validation;
		});
	}
	return sheet;
}

function withNotes({ rowCount, columnCount }: GridSize, notes: readonly FileNote[]): GridSize {
	return {
		rowCount: notes.reduce((most, { row }) => Math.max(most, row + 1), rowCount),
		columnCount: notes.reduce((most, { column }) => Math.max(most, column + 1), columnCount),
	};
}

function between(content: number, styled: number, beyond: number): number {
	return Math.max(content, Math.min(styled, content + beyond));
}

/** The selection that the file keeps for a tab. */
export function selectionOf(tab: Worksheet): GridArea {
	const area = areaFromA1(tab.views?.[0]?.activeCell ?? "");
	return area ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

function forEachPlace(area: GridArea, visit: (row: number, column: number) => void): void {
	for (let row = area.row; row < area.row + area.rows; row++) {
		for (let column = area.column; column < area.column + area.columns; column++) {
			visit(row, column);
		}
	}
}

/** The smallest grid from A1 that holds all merges and all cells that count. */
function extentOf(tab: Worksheet, merges: readonly GridArea[], counts: (cell: FileCell) => boolean): GridSize {
	let rowCount = 0;
	let columnCount = 0;
	for (const { row, column, rows, columns } of merges) {
		rowCount = Math.max(rowCount, row + rows);
		columnCount = Math.max(columnCount, column + columns);
	}
	for (let number = Math.min(tab.rowCount, MOST_ROWS); number > 0; number--) {
		const row = tab.findRow(number);
		for (let column = row?.cellCount ?? 0; column > 0; column--) {
			const cell = row?.findCell(column);
			if (cell !== undefined && counts(cell)) {
				rowCount = Math.max(rowCount, number);
				columnCount = Math.max(columnCount, column);
				break;
			}
		}
	}
	return { rowCount, columnCount };
}

function isEmpty(cell: FileCell): boolean {
	const { value } = cell;
	// excelts gives an object without content for a shared text without content.
	return typeof value === "object" ? value === null || isWithoutContent(value) : (value ?? "") === "";
}

function isWithoutContent(value: object): boolean {
	return !(value instanceof Date) && Object.keys(value).length === 0;
}

/** Cells from the first column to the last one that the file names, over all rows. */
function walkOver(tab: Worksheet): number {
	let cells = 0;
	for (let number = Math.min(tab.rowCount, MOST_ROWS); number > 0; number--) {
		cells += tab.findRow(number)?.cellCount ?? 0;
	}
	return cells;
}

function loadCells(
	sheet: Sheet,
	tab: Worksheet,
	used: GridSize,
	holdsContent: (cell: FileCell) => boolean,
	context: FileContext,
): void {
	const styleOf = styleReader(context);
	for (let row = 0; row < used.rowCount; row++) {
		const fileRow = tab.findRow(row + 1);
		for (let column = 0; column < used.columnCount; column++) {
			const fileCell = fileRow?.findCell(column + 1);
			const style = fileCell?.style ?? inheritedStyle(fileRow, tab, column);
			const isContent = fileCell !== undefined && holdsContent(fileCell);
			if (isContent || Object.keys(style).length > 0) {
				const cell = isContent ? contentCell(fileCell, styleOf(style), context) : emptyCell(styleOf(style));
				if (isContent || cell.style !== undefined) {
					cells(sheet, row)[column] = cell;
				}
			}
		}
	}
}

function cells(sheet: Sheet, row: number): (Cell | undefined)[] {
	const known = sheet.cells[row];
	if (known !== undefined) {
		return known;
	}
	const made: (Cell | undefined)[] = [];
	sheet.cells[row] = made;
	return made;
}

/** Excel leaves cells out of the file that only have the style of their row or column. */
function inheritedStyle(row: Row | undefined, tab: Worksheet, column: number): Partial<Style> {
	if (row !== undefined && Object.keys(row.style ?? {}).length > 0) {
		return row.style;
	}
	return tab.columns?.[column]?.style ?? {};
}

function emptyCell(style: CellStyle | undefined): Cell {
	return style === undefined ? { value: "" } : { value: "", style };
}

function contentCell(fileCell: FileCell, style: CellStyle | undefined, context: FileContext): Cell {
	const { color, since1904, countText } = context;
	return { ...emptyCell(style), ...contentFromFile(fileCell, { style, color, since1904, countText }) };
}

/** A file has few styles and many cells with them. */
function styleReader({ color, defaultFont }: FileContext): (style: Partial<Style>) => CellStyle | undefined {
	const known = new Map<string, CellStyle | undefined>();
	return (style) => {
		const key = JSON.stringify(style);
		if (!known.has(key)) {
			known.set(key, cellStyleFromFile(style, defaultFont, color));
		}
		return known.get(key);
	};
}

function loadColumns(sheet: Sheet, tab: Worksheet): void {
	const widths = columnWidthReader(tab.properties.defaultColWidth);
	for (let column = 0; column < sheet.columnCount; column++) {
		const fileColumn = tab.columns?.[column];
		const width = fileColumn?.width;
		const pixels = width === undefined ? widths.defaultPixels : widths.pixels(width);
		if (pixels !== DEFAULT_COLUMN_PIXELS) {
			sheet.columnWidths.set(column, pixels);
		}
		if (fileColumn?.hidden) {
			sheet.hiddenColumns.add(column);
		}
	}
}

function loadRows(sheet: Sheet, tab: Worksheet, rowCount: number): void {
	for (let row = 0; row < Math.min(tab.rowCount, Math.max(rowCount, sheet.rowCount)); row++) {
		const fileRow = tab.findRow(row + 1);
		// A height that nobody set is what the text needed on another machine.
		if (fileRow?.customHeight && fileRow.height !== undefined) {
			sheet.rowHeights.set(row, pixelsFromPoints(fileRow.height));
		}
		if (fileRow?.hidden) {
			sheet.hiddenRows.add(row);
		}
	}
}

function loadView(sheet: Sheet, tab: Worksheet): void {
	const view = tab.views?.[0];
	if (view === undefined) {
		return;
	}
	sheet.hiddenGridlines = view.showGridLines === false;
	if (view.state === "frozen") {
		sheet.frozenRows = view.ySplit ?? 0;
		sheet.frozenColumns = view.xSplit ?? 0;
	}
}
