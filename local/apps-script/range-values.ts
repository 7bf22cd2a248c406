// Range: values, displayed values and formulas.
import { type Cell, type CellStyle, cellAt, type GridArea, type Sheet } from "../workbook";
import { demandShape } from "./data-shape";
import { displayText } from "./display-text";
import { demandEditable } from "./edit-permission";
import type { Desk } from "./execution";
import { mapPlaces, singleCell } from "./grid-area";
import type { RangeHandle } from "./handles";
import { anything, gridOf, rows, text } from "./kinds";
import { coveredPlaces } from "./merged-cells";
import { type MethodTable, methodsOf } from "./service-class";
import type { TypedText } from "./typed-text";
import { demandShort, demandValid, readValue, valueConverter } from "./written-value";

const on = methodsOf<RangeHandle>();

/** Reads each cell of an area; what a merge covers reads as no cell at all. */
export function readCells<T>(sheet: Sheet, area: GridArea, read: (cell: Cell | undefined) => T): T[][] {
	const isCovered = coveredPlaces(sheet, area);
	return mapPlaces(area, (row, column) => read(isCovered(row, column) ? undefined : sheet.cells[row]?.[column]));
}

function readFirst<T>({ sheet, area }: RangeHandle, read: (cell: Cell | undefined) => T): T | undefined {
	return readCells(sheet, singleCell(area.row, area.column), read)[0]?.[0];
}

/** Writes one input a place, all or nothing: everything is judged before the first cell changes. */
export function writeCells(
	execution: Desk,
	sheet: Sheet,
	area: GridArea,
	inputAt: (row: number, column: number) => TypedText,
): void {
	demandEditable(execution, sheet, area);
	const isCovered = coveredPlaces(sheet, area);
	const inputs = mapPlaces(area, (row, column) => {
		const input = inputAt(row, column);
		if (isCovered(row, column)) {
			return null;
		}
		demandValid(execution, sheet, row, column, input);
		return input;
	});
	const withFormat = formatSharer();
	inputs.forEach((line, rowOffset) => {
		line.forEach((input, columnOffset) => {
			if (input !== null) {
				putInput(sheet, area.row + rowOffset, area.column + columnOffset, input, withFormat);
			}
		});
	});
}

function putInput(
	sheet: Sheet,
	row: number,
	column: number,
	input: TypedText,
	withFormat: (style: CellStyle | undefined, numberFormat: string) => CellStyle,
): void {
	const isEmpty = input.value === "" && input.formula === undefined;
	const known = sheet.cells[row]?.[column];
	if (isEmpty && known === undefined) {
		return;
	}
	const cell = known ?? cellAt(sheet, row, column);
	cell.value = input.value;
	delete cell.runs;
	if (input.formula !== undefined) {
		cell.formula = input.formula;
	} else {
		delete cell.formula;
	}
	if (input.numberFormat !== undefined && cell.style?.numberFormat === undefined) {
		cell.style = withFormat(cell.style, input.numberFormat);
	}
}

/** Cells that get the same format on the same style share the outcome. */
function formatSharer() {
	const made = new Map<string, Map<CellStyle | undefined, CellStyle>>();
	return (style: CellStyle | undefined, numberFormat: string): CellStyle => {
		const byStyle = made.get(numberFormat) ?? new Map<CellStyle | undefined, CellStyle>();
		made.set(numberFormat, byStyle);
		const shared = byStyle.get(style) ?? { ...style, numberFormat };
		byStyle.set(style, shared);
		return shared;
	};
}

export function fillWithValue(execution: Desk, sheet: Sheet, area: GridArea, value: unknown, method: string): void {
	const convert = valueConverter(execution, method);
	writeCells(execution, sheet, area, (row, column) => convert(value, sheet.cells[row]?.[column]?.style?.numberFormat));
}

export function writeRows(
	execution: Desk,
	sheet: Sheet,
	area: GridArea,
	values: readonly (readonly unknown[])[],
	method: string,
): void {
	demandShape(area, values);
	const convert = valueConverter(execution, method);
	writeCells(execution, sheet, area, (row, column) =>
		convert(values[row - area.row]?.[column - area.column], sheet.cells[row]?.[column]?.style?.numberFormat),
	);
}

function asFormula(formula: string): TypedText {
	demandShort(formula);
	return formula === "" ? { value: "" } : { value: "", formula: formula.startsWith("=") ? formula : `=${formula}` };
}

export const rangeValueMethods: MethodTable = {
	getValue: on([], (range) => readFirst(range, (cell) => readValue(range.execution, cell))),
	getValues: on([], ({ execution, sheet, area }) => readCells(sheet, area, (cell) => readValue(execution, cell))),
	getDisplayValue: on([], (range) => readFirst(range, (cell) => displayText(cell, range.execution.workbook.locale))),
	getDisplayValues: on([], ({ execution, sheet, area }) =>
		readCells(sheet, area, (cell) => displayText(cell, execution.workbook.locale)),
	),
	getFormula: on([], (range) => readFirst(range, (cell) => cell?.formula ?? "")),
	getFormulas: on([], ({ sheet, area }) => readCells(sheet, area, (cell) => cell?.formula ?? "")),
	isBlank: on([], ({ sheet, area }) =>
		readCells(sheet, area, (cell) => cell === undefined || (cell.value === "" && cell.formula === undefined)).every(
			(line) => line.every(Boolean),
		),
	),
	setValue: on([anything], (range, value) => {
		fillWithValue(range.execution, range.sheet, range.area, value, "Range.setValue");
		return range;
	}),
	setValues: on([rows], (range, values) => {
		writeRows(range.execution, range.sheet, range.area, values, "Range.setValues");
		return range;
	}),
	setFormula: on([text], (range, formula) => {
		writeCells(range.execution, range.sheet, range.area, () => asFormula(formula));
		return range;
	}),
	setFormulas: on([gridOf(text)], (range, formulas) => {
		const { area } = range;
		demandShape(area, formulas);
		writeCells(range.execution, range.sheet, area, (row, column) =>
			asFormula(formulas[row - area.row]?.[column - area.column] ?? ""),
		);
		return range;
	}),
};
