// Range: data validation.
import { cellAt, type Validation } from "../workbook";
import { demandShape } from "./data-shape";
import { DataValidationObject } from "./data-validation";
import { demandEditable } from "./edit-permission";
import type { Execution } from "./execution";
import { eachPlace, mapPlaces } from "./grid-area";
import type { RangeHandle } from "./handles";
import { gridOf, instanceOf, orNull } from "./kinds";
import { clearValidations } from "./range-clearing";
import { type MethodTable, methodsOf } from "./service-class";

const on = methodsOf<RangeHandle>();
const rule = orNull(instanceOf(DataValidationObject));

function shown(execution: Execution, validation: Validation | undefined): DataValidationObject | null {
	return validation === undefined ? null : new DataValidationObject(execution, validation);
}

function putRules(
	range: RangeHandle,
	ruleAt: (row: number, column: number) => DataValidationObject | null | undefined,
): RangeHandle {
	const { execution, sheet, area } = range;
	demandEditable(execution, sheet, area);
	eachPlace(area, (row, column) => {
		const given = ruleAt(row - area.row, column - area.column);
		if (given === null || given === undefined) {
			delete sheet.cells[row]?.[column]?.validation;
		} else {
			cellAt(sheet, row, column).validation = given.model;
		}
	});
	return range;
}

export const rangeValidationMethods: MethodTable = {
	getDataValidation: on([], ({ execution, sheet, area }) =>
		shown(execution, sheet.cells[area.row]?.[area.column]?.validation),
	),
	getDataValidations: on([], ({ execution, sheet, area }) =>
		mapPlaces(area, (row, column) => shown(execution, sheet.cells[row]?.[column]?.validation)),
	),
	setDataValidation: on([rule], (range, given) => putRules(range, () => given)),
	setDataValidations: on([gridOf(rule)], (range, given) => {
		demandShape(range.area, given);
		return putRules(range, (row, column) => given[row]?.[column]);
	}),
	clearDataValidations: on([], (range) => {
		clearValidations(range.execution, range.sheet, range.area);
		return range;
	}),
};
