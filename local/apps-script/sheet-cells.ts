// Sheet: its ranges and contents as a whole.
import type { GridArea, Sheet } from "../workbook";
import { demandEditable, demandEditableTab } from "./edit-permission";
import { rangeOnOtherSheet } from "./error-texts";
import { RangeHandle, RangeListHandle, type SheetHandle } from "./handles";
import { anything, instanceOf, listOf, options, text, whole } from "./kinds";
import { editLines } from "./line-edits";
import { clearChosen, clearContents, clearFormats } from "./range-clearing";
import { areaAt, areaNamed, contentSize } from "./range-lookup";
import { writeRows } from "./range-values";
import { type MethodTable, methodsOf } from "./service-class";
import { ServiceError } from "./service-error";

const on = methodsOf<SheetHandle>();
const range = instanceOf(RangeHandle);

function rangeOn({ execution, id }: SheetHandle, area: GridArea): RangeHandle {
	return new RangeHandle(execution, id, area);
}

/** Only as far as there are cells at all: the rest of the grid has nothing to clear. */
function usedArea(sheet: Sheet): GridArea {
	const columns = sheet.cells.reduce((most, cells) => Math.max(most, cells.length), 1);
	return { row: 0, column: 0, rows: Math.max(1, sheet.cells.length), columns };
}

function wholeGrid(sheet: Sheet): GridArea {
	return { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
}

function append(handle: SheetHandle, values: readonly unknown[]): SheetHandle {
	const { execution, model: sheet } = handle;
	const row = contentSize(sheet).rows;
	demandEditable(execution, sheet, { row, column: 0, rows: 1, columns: Math.max(1, values.length) });
	if (row === sheet.rowCount) {
		editLines(execution.workbook, sheet, { kind: "insert", axis: "row", at: row, count: 1 });
	}
	if (values.length > sheet.columnCount) {
		const count = values.length - sheet.columnCount;
		editLines(execution.workbook, sheet, { kind: "insert", axis: "column", at: sheet.columnCount, count });
	}
	writeRows(execution, sheet, { row, column: 0, rows: 1, columns: values.length }, [values], "Sheet.appendRow");
	return handle;
}

function select(handle: SheetHandle, selected: RangeHandle): RangeHandle {
	if (selected.sheetId !== handle.id) {
		throw new ServiceError(rangeOnOtherSheet);
	}
	const { workbook } = handle.execution;
	workbook.activeSheetId = handle.model.id;
	workbook.activeArea = selected.area;
	return selected;
}

/** The selection, when this tab is the active one; the first cell otherwise. */
function selection(handle: SheetHandle): GridArea {
	const { workbook } = handle.execution;
	return workbook.activeSheetId === handle.model.id ? workbook.activeArea : { row: 0, column: 0, rows: 1, columns: 1 };
}

const selectRange = [
	on([range], select),
	on([text], (sheet, notation) => select(sheet, rangeOn(sheet, areaNamed(sheet.model, notation)))),
];

const firstSelectedCell = on([], (sheet) => rangeOn(sheet, { ...selection(sheet), rows: 1, columns: 1 }));

export const sheetCellMethods: MethodTable = {
	getRange: [
		on([text], (sheet, notation) => rangeOn(sheet, areaNamed(sheet.model, notation))),
		on([whole, whole], (sheet, row, column) => rangeOn(sheet, areaAt(sheet.model, row, column))),
		on([whole, whole, whole], (sheet, row, column, rows) => rangeOn(sheet, areaAt(sheet.model, row, column, rows))),
		on([whole, whole, whole, whole], (sheet, row, column, rows, columns) =>
			rangeOn(sheet, areaAt(sheet.model, row, column, rows, columns)),
		),
	],
	getRangeList: on(
		[listOf(text)],
		(sheet, notations) =>
			new RangeListHandle(notations.map((notation) => rangeOn(sheet, areaNamed(sheet.model, notation)))),
	),
	getDataRange: on([], (sheet) => {
		const { rows, columns } = contentSize(sheet.model);
		return rangeOn(sheet, { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
	}),
	getLastRow: on([], ({ model }) => contentSize(model).rows),
	getLastColumn: on([], ({ model }) => contentSize(model).columns),
	appendRow: on([listOf(anything)], append),
	clear: [
		on([], (sheet) => {
			const { execution, model } = sheet;
			demandEditable(execution, model, wholeGrid(model));
			clearContents(execution, model, usedArea(model));
			clearFormats(execution, model, usedArea(model));
			model.formatRules = [];
			return sheet;
		}),
		on([options], (sheet, chosen) => {
			const { execution, model } = sheet;
			demandEditable(execution, model, wholeGrid(model));
			clearChosen(execution, model, usedArea(model), chosen);
			return sheet;
		}),
	],
	clearContents: on([], (sheet) => {
		demandEditable(sheet.execution, sheet.model, wholeGrid(sheet.model));
		clearContents(sheet.execution, sheet.model, usedArea(sheet.model));
		return sheet;
	}),
	clearFormats: on([], (sheet) => {
		demandEditable(sheet.execution, sheet.model, wholeGrid(sheet.model));
		demandEditableTab(sheet.execution, sheet.model);
		clearFormats(sheet.execution, sheet.model, usedArea(sheet.model));
		sheet.model.formatRules = [];
		return sheet;
	}),
	activate: on([], (sheet) => {
		const { workbook } = sheet.execution;
		if (workbook.activeSheetId !== sheet.model.id) {
			workbook.activeSheetId = sheet.model.id;
			workbook.activeArea = { row: 0, column: 0, rows: 1, columns: 1 };
		}
		return sheet;
	}),
	setActiveRange: on([range], select),
	setActiveSelection: selectRange,
	setCurrentCell: on([range], select),
	getActiveRange: on([], (sheet) => rangeOn(sheet, selection(sheet))),
	getActiveCell: firstSelectedCell,
	getCurrentCell: firstSelectedCell,
};
