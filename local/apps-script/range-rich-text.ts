// Range: text with styles and links in stretches.
import type { Cell } from "../workbook";
import { type StylePatch, stylist } from "./cell-style";
import { demandShape } from "./data-shape";
import { demandEditable } from "./edit-permission";
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
const textStyle = instanceOf(TextStyleObject);

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

/** What a text style says of a whole cell; on what it does not say, the cell keeps its own. */
function cellPatch({ style }: TextStyleObject): StylePatch {
	const { themeColor: _theme, ...said } = style;
	const off = Object.entries(said).map(([name, value]) => [name, value === false ? undefined : value]);
	return Object.fromEntries(off);
}

/** One patch for equal styles, so that cells which look alike share one style. */
function restyle(
	range: RangeHandle,
	styleAt: (rowInRange: number, columnInRange: number) => TextStyleObject | undefined,
): RangeHandle {
	const { execution, sheet, area } = range;
	demandEditable(execution, sheet, area);
	const patches = new Map<TextStyleObject, StylePatch>();
	const apply = stylist(sheet);
	eachPlace(area, (row, column) => {
		const style = styleAt(row - area.row, column - area.column);
		if (style !== undefined) {
			const patch = patches.get(style) ?? cellPatch(style);
			patches.set(style, patch);
			apply(row, column, patch);
		}
	});
	return range;
}

export const rangeRichTextMethods: MethodTable = {
	getTextStyle: on([], ({ sheet, area }) => new TextStyleObject(baseStyle(sheet.cells[area.row]?.[area.column]))),
	getTextStyles: on([], ({ sheet, area }) =>
		mapPlaces(area, (row, column) => new TextStyleObject(baseStyle(sheet.cells[row]?.[column]))),
	),
	setTextStyle: on([textStyle], (range, style) => restyle(range, () => style)),
	setTextStyles: on([gridOf(textStyle)], (range, styles) => {
		demandShape(range.area, styles);
		return restyle(range, (row, column) => styles[row]?.[column]);
	}),
	getRichTextValue: on([], ({ sheet, area }) => readCells(sheet, { ...area, rows: 1, columns: 1 }, richTextOf)[0]?.[0]),
	getRichTextValues: on([], ({ sheet, area }) => readCells(sheet, area, richTextOf)),
	setRichTextValue: on([richText], (range, value) => put(range, () => value)),
	setRichTextValues: on([gridOf(richText)], (range, values) => {
		demandShape(range.area, values);
		return put(range, (row, column) => values[row]?.[column]);
	}),
};
