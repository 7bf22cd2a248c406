// Writes a tab of the host into a tab for excelts to save.

import type { Row, Style, Worksheet, WorksheetView } from "@cj-tech-master/excelts";
import { areaToA1, cellToA1 } from "../a1";
import { DEFAULT_COLUMN_PIXELS } from "../default-sizes";
import type { CellStyle, GridArea, Sheet } from "../workbook";
import { fileStyle } from "./cell-styles";
import { fileValue } from "./cell-values";
import { fileFormats } from "./conditional-formats";
import type { LongLists } from "./long-lists";
import { DEFAULT_DATE_FORMAT } from "./number-formats";
import { pointsFromPixels, widthFromPixels } from "./pixel-units";
import { fileValidation } from "./validations";

/** excelts reads and writes which tab is in front, but does not say so. */
type TabView = Partial<WorksheetView> & { tabSelected?: boolean };

/** Fills `tab` with everything but the links; `selection` only for the tab in front. */
export function saveSheet(sheet: Sheet, tab: Worksheet, selection: GridArea | null, longLists: LongLists): void {
	saveCells(sheet, tab, longLists);
	for (const merge of sheet.merges) {
		tab.mergeCellsWithoutStyle(areaToA1(merge));
	}
	saveColumns(sheet, tab);
	saveRows(sheet, tab);
	tab.views = [viewOf(sheet, selection)];
	tab.conditionalFormattings = fileFormats(sheet.formatRules);
}

function saveCells(sheet: Sheet, tab: Worksheet, longLists: LongLists): void {
	const styleOf = styleWriter();
	sheet.cells.forEach((cells, row) => {
		let fileRow: Row | undefined;
		cells.forEach((cell, column) => {
			if (cell === undefined) {
				return;
			}
			const address = cellToA1(row, column);
			const validation = cell.validation === undefined ? null : fileValidation(cell.validation, longLists);
			if (validation !== null) {
				tab.dataValidations.add(address, validation);
			}
			const value = fileValue(cell, address);
			const style = typeof cell.value === "object" ? { numberFormat: DEFAULT_DATE_FORMAT, ...cell.style } : cell.style;
			if (value !== null || style !== undefined || cell.note) {
				fileRow ??= tab.getRow(row + 1);
				const fileCell = fileRow.getCell(column + 1);
				fileCell.value = value;
				if (style !== undefined) {
					fileCell.style = styleOf(style);
				}
				if (cell.note) {
					fileCell.note = cell.note;
				}
			}
		});
	});
}

/** One object a style: excelts looks up styles by identity. */
function styleWriter(): (style: CellStyle) => Partial<Style> {
	const known = new Map<string, Partial<Style>>();
	return (style) => {
		const key = JSON.stringify(style);
		const written = known.get(key) ?? fileStyle(style);
		known.set(key, written);
		return written;
	};
}

function saveColumns(sheet: Sheet, tab: Worksheet): void {
	for (let column = 0; column < sheet.columnCount; column++) {
		const pixels = sheet.columnWidths.get(column);
		const isHidden = sheet.hiddenColumns.has(column);
		if (pixels !== undefined || isHidden) {
			const fileColumn = tab.getColumn(column + 1);
			fileColumn.width = widthFromPixels(pixels ?? DEFAULT_COLUMN_PIXELS);
			fileColumn.hidden = isHidden;
		}
	}
}

/** Rows without a height of their own must get none: only then Excel and LibreOffice make them as high as their text. */
function saveRows(sheet: Sheet, tab: Worksheet): void {
	for (const [row, pixels] of sheet.rowHeights) {
		tab.getRow(row + 1).height = pointsFromPixels(pixels);
	}
	for (const row of sheet.hiddenRows) {
		const fileRow = tab.getRow(row + 1);
		fileRow.hidden = true;
		// excelts writes only rows that have a cell.
		fileRow.getCell(1);
	}
}

function viewOf(sheet: Sheet, selection: GridArea | null): TabView {
	const common = {
		showGridLines: !sheet.hiddenGridlines,
		tabSelected: selection !== null,
		...(selection === null ? {} : { activeCell: cellToA1(selection.row, selection.column) }),
	};
	return sheet.frozenRows === 0 && sheet.frozenColumns === 0
		? { ...common, state: "normal" }
		: { ...common, state: "frozen", xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows };
}
