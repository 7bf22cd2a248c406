// From coordinates or A1 notation to a range on the grid, refused as Google refuses it.

import { areaFromA1 } from "../a1";
import type { GridArea, Sheet } from "../workbook";
import { outsideGrid, rangeNotFound, startTooSmall, tooFewColumns, tooFewRows } from "./error-texts";
import { ServiceError } from "./service-error";
import { splitSheetName } from "./sheet-notation";

/** Row and column as Google counts them, from 1. */
export function areaAt(sheet: Sheet, row: number, column: number, rows = 1, columns = 1): GridArea {
	if (row < 1) {
		throw new ServiceError(startTooSmall("row"));
	}
	if (column < 1) {
		throw new ServiceError(startTooSmall("column"));
	}
	if (rows < 1) {
		throw new ServiceError(tooFewRows);
	}
	if (columns < 1) {
		throw new ServiceError(tooFewColumns);
	}
	return insideGrid(sheet, { row: row - 1, column: column - 1, rows, columns });
}

export function areaNamed(sheet: Sheet, notation: string): GridArea {
	const { sheetName, place } = splitSheetName(notation);
	const area = sheetName === null || sheetName === sheet.name ? areaFromA1(place.trim(), sheet) : null;
	if (area === null) {
		throw new ServiceError(rangeNotFound);
	}
	return insideGrid(sheet, area);
}

export function insideGrid(sheet: Sheet, area: GridArea): GridArea {
	const fits =
		area.row >= 0 &&
		area.column >= 0 &&
		area.rows >= 1 &&
		area.columns >= 1 &&
		area.row + area.rows <= sheet.rowCount &&
		area.column + area.columns <= sheet.columnCount;
	if (!fits) {
		throw new ServiceError(outsideGrid);
	}
	return area;
}

/** Number of rows and columns up to the last that hold content. */
export function contentSize(sheet: Sheet): { rows: number; columns: number } {
	let rows = 0;
	let columns = 0;
	sheet.cells.forEach((cells, row) => {
		for (let column = cells.length - 1; column >= 0; column--) {
			const cell = cells[column];
			if (cell !== undefined && (cell.value !== "" || cell.formula !== undefined)) {
				rows = Math.max(rows, row + 1);
				columns = Math.max(columns, column + 1);
				break;
			}
		}
	});
	return { rows, columns };
}
