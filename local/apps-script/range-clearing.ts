// Range: clearing contents and formats, and the rights to edit.
import type { GridArea, Sheet } from "../workbook";
import { clearStyles } from "./cell-style";
import { demandEditable, mayEdit } from "./edit-permission";
import type { Execution } from "./execution";
import { eachPlace } from "./grid-area";
import type { RangeHandle } from "./handles";
import { options } from "./kinds";
import { ProtectionHandle } from "./protection";
import { fillWithNote } from "./range-notes";
import { type MethodTable, methodsOf } from "./service-class";

const on = methodsOf<RangeHandle>();

export function clearContents(execution: Execution, sheet: Sheet, area: GridArea): void {
	demandEditable(execution, sheet, area);
	eachPlace(area, (row, column) => {
		const cell = sheet.cells[row]?.[column];
		if (cell !== undefined) {
			cell.value = "";
			delete cell.formula;
			delete cell.runs;
		}
	});
}

export function clearFormats(execution: Execution, sheet: Sheet, area: GridArea): void {
	demandEditable(execution, sheet, area);
	clearStyles(sheet, area);
}

export function clearValidations(execution: Execution, sheet: Sheet, area: GridArea): void {
	demandEditable(execution, sheet, area);
	eachPlace(area, (row, column) => {
		delete sheet.cells[row]?.[column]?.validation;
	});
}

/** As the options of `clear`: only what they name is cleared. */
export function clearChosen(
	execution: Execution,
	sheet: Sheet,
	area: GridArea,
	chosen: Readonly<Record<string, unknown>>,
): void {
	if (chosen.contentsOnly === true) {
		clearContents(execution, sheet, area);
	}
	if (chosen.formatOnly === true) {
		clearFormats(execution, sheet, area);
	}
	if (chosen.validationsOnly === true) {
		clearValidations(execution, sheet, area);
	}
	if (chosen.commentsOnly === true) {
		fillWithNote(execution, sheet, area, null);
	}
}

export const rangeClearingMethods: MethodTable = {
	clear: [
		on([], (range) => {
			clearContents(range.execution, range.sheet, range.area);
			clearFormats(range.execution, range.sheet, range.area);
			return range;
		}),
		on([options], (range, chosen) => {
			clearChosen(range.execution, range.sheet, range.area, chosen);
			return range;
		}),
	],
	clearContent: on([], (range) => {
		clearContents(range.execution, range.sheet, range.area);
		return range;
	}),
	clearFormat: on([], (range) => {
		clearFormats(range.execution, range.sheet, range.area);
		return range;
	}),
	canEdit: on([], ({ execution, sheet, area }) => mayEdit(execution, sheet, area)),
	protect: on([], ({ execution, sheet, area }) => {
		demandEditable(execution, sheet, area);
		return ProtectionHandle.add(execution, sheet, area);
	}),
};
