// Range: text with styles and links in stretches.
import type { Cell } from "../workbook";
import { demandShape } from "./data-shape";
import { eachPlace, mapPlaces } from "./grid-area";
import type { RangeHandle } from "./handles";
import { gridOf, instanceOf } from "./kinds";
import { coveredPlaces } from "./merged-cells";
import { readCells, writeCells } from "./range-values";
import { RichTextObject } from "./rich-text-value";
import { type MethodTable, methodsOf } from "./service-class";
import { type RunStyle, runsBeyond } from "./text-runs";
import { TextStyleObject } from "./text-style";
import { demandShort } from "./written-value";

const on = methodsOf<RangeHandle>();
const richText = instanceOf(RichTextObject);

/** Numbers, dates, booleans and formulas have no rich text. */
function richTextOf(cell: Cell | undefined): RichTextObject | null {
	const value = cell?.value ?? "";
	if (typeof value !== "string" || cell?.formula !== undefined) {
		return null;
	}
	return new RichTextObject(value, cell?.runs ?? [], baseStyle(cell));
}

function baseStyle(cell: Cell | undefined): RunStyle {
	const { fontColor, fontFamily, fontSize, bold, italic, underline, strikethrough } = cell?.style ?? {};
	return {
		bold: bold ?? false,
		italic: italic ?? false,
		underline: underline ?? false,
		strikethrough: strikethrough ?? false,
		fontFamily: fontFamily ?? "Arial",
		fontSize: fontSize ?? 10,
		fontColor: fontColor ?? "#000000",
	};
}

function put(
	range: RangeHandle,
	valueAt: (rowInRange: number, columnInRange: number) => RichTextObject | undefined,
): RangeHandle {
	const { execution, sheet, area } = range;
	const isCovered = coveredPlaces(sheet, area);
	writeCells(execution, sheet, area, (row, column) => {
		const written = valueAt(row - area.row, column - area.column)?.text ?? "";
		demandShort(written);
		return { value: written };
	});
	eachPlace(area, (row, column) => {
		const cell = sheet.cells[row]?.[column];
		const value = valueAt(row - area.row, column - area.column);
		const runs = value === undefined ? [] : runsBeyond(value.runs, baseStyle(cell), value.text.length);
		if (cell !== undefined && runs.length > 0 && !isCovered(row, column)) {
			cell.runs = runs;
		}
	});
	return range;
}

export const rangeRichTextMethods: MethodTable = {
	getTextStyle: on([], ({ sheet, area }) => new TextStyleObject(baseStyle(sheet.cells[area.row]?.[area.column]))),
	getTextStyles: on([], ({ sheet, area }) =>
		mapPlaces(area, (row, column) => new TextStyleObject(baseStyle(sheet.cells[row]?.[column]))),
	),
	getRichTextValue: on([], ({ sheet, area }) => readCells(sheet, { ...area, rows: 1, columns: 1 }, richTextOf)[0]?.[0]),
	getRichTextValues: on([], ({ sheet, area }) => readCells(sheet, area, richTextOf)),
	setRichTextValue: on([richText], (range, value) => put(range, () => value)),
	setRichTextValues: on([gridOf(richText)], (range, values) => {
		demandShape(range.area, values);
		return put(range, (row, column) => values[row]?.[column]);
	}),
};
