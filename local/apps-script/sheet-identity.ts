// Sheet: name, number, place among the tabs, colour and visibility.

import { demandEditableFile, demandEditableTab } from "./edit-permission";
import { SheetType } from "./enums";
import { hideLastSheet } from "./error-texts";
import { type SheetHandle, SpreadsheetHandle } from "./handles";
import { bool, orNull, text } from "./kinds";
import { type MethodTable, methodsOf } from "./service-class";
import { ServiceError } from "./service-error";
import { demandFreeName } from "./sheet-names";
import { readColour } from "./written-colour";

const on = methodsOf<SheetHandle>();

function setTabColor(sheet: SheetHandle, colour: string | null): SheetHandle {
	demandEditableTab(sheet.execution, sheet.model);
	sheet.model.tabColor = colour === null ? null : readColour(colour);
	return sheet;
}

export const sheetIdentityMethods: MethodTable = {
	getSheetId: on([], ({ model }) => model.id),
	getType: on([], ({ model }) => SheetType.of(model.isChart === true ? "OBJECT" : "GRID")),
	getName: on([], ({ model }) => model.name),
	getSheetName: on([], ({ model }) => model.name),
	setName: on([text], (sheet, name) => {
		demandEditableTab(sheet.execution, sheet.model);
		demandFreeName(sheet.execution.workbook, name, sheet.model);
		sheet.model.name = name;
		return sheet;
	}),
	getIndex: on([], ({ execution, model }) => execution.workbook.sheets.indexOf(model) + 1),
	getParent: on([], ({ execution }) => new SpreadsheetHandle(execution)),
	setTabColor: on([orNull(text)], setTabColor),
	getTabColor: on([], ({ model }) => model.tabColor),
	hideSheet: on([], (sheet) => {
		const { execution, model } = sheet;
		demandEditableFile(execution);
		if (execution.workbook.sheets.every((other) => other.hidden || other === model)) {
			throw new ServiceError(hideLastSheet);
		}
		model.hidden = true;
		const { workbook } = execution;
		if (workbook.activeSheetId === model.id) {
			workbook.activeSheetId = workbook.sheets.find((other) => !other.hidden)?.id ?? model.id;
			workbook.activeArea = { row: 0, column: 0, rows: 1, columns: 1 };
		}
		return sheet;
	}),
	showSheet: on([], (sheet) => {
		demandEditableFile(sheet.execution);
		sheet.model.hidden = false;
		return sheet;
	}),
	isSheetHidden: on([], ({ model }) => model.hidden),
	setHiddenGridlines: on([bool], (sheet, hidden) => {
		demandEditableTab(sheet.execution, sheet.model);
		sheet.model.hiddenGridlines = hidden;
		return sheet;
	}),
	hasHiddenGridlines: on([], ({ model }) => model.hiddenGridlines),
	getCharts: on([], () => []),
};
