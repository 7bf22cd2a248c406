// Range: where it lies, and the ranges reached from it.
import { areaToA1 } from "../a1";
import { type RangeHandle, SheetHandle } from "./handles";
import { whole } from "./kinds";
import { areaAt, insideGrid } from "./range-lookup";
import { type MethodTable, methodsOf } from "./service-class";

const on = methodsOf<RangeHandle>();

const row = on([], ({ area }) => area.row + 1);
const rowCount = on([], ({ area }) => area.rows);
const columnCount = on([], ({ area }) => area.columns);

function moved(range: RangeHandle, rows: number, columns: number, height: number, width: number): RangeHandle {
	const { area, sheet } = range;
	return range.at(areaAt(sheet, area.row + rows + 1, area.column + columns + 1, height, width));
}

export const rangePlaceMethods: MethodTable = {
	getRow: row,
	getRowIndex: row,
	getColumn: on([], ({ area }) => area.column + 1),
	getNumRows: rowCount,
	getHeight: rowCount,
	getNumColumns: columnCount,
	getWidth: columnCount,
	getLastRow: on([], ({ area }) => area.row + area.rows),
	getLastColumn: on([], ({ area }) => area.column + area.columns),
	getA1Notation: on([], ({ area }) => areaToA1(area)),
	getGridId: on([], ({ sheetId }) => sheetId),
	getSheet: on([], ({ execution, sheetId }) => new SheetHandle(execution, sheetId)),
	getCell: on([whole, whole], (range, rowInRange, columnInRange) => {
		const { area, sheet } = range;
		insideGrid({ ...sheet, rowCount: area.rows, columnCount: area.columns }, areaAt(sheet, rowInRange, columnInRange));
		return range.at(areaAt(sheet, area.row + rowInRange, area.column + columnInRange));
	}),
	offset: [
		on([whole, whole], (range, rows, columns) => moved(range, rows, columns, range.area.rows, range.area.columns)),
		on([whole, whole, whole], (range, rows, columns, height) =>
			moved(range, rows, columns, height, range.area.columns),
		),
		on([whole, whole, whole, whole], moved),
	],
	activate: on([], (range) => {
		const { workbook } = range.execution;
		workbook.activeSheetId = range.sheet.id;
		workbook.activeArea = range.area;
		return range;
	}),
};
