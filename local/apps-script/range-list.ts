// RangeList: several ranges of one tab, changed by one call.

import { type RangeHandle, RangeListHandle } from "./handles";
import { anything, orNull, text } from "./kinds";
import { borderKinds, borderLine, drawBorders, styledBorderKinds } from "./range-borders";
import { clearContents, clearFormats } from "./range-clearing";
import { fillWithNote } from "./range-notes";
import { fillWithStyle } from "./range-styles";
import { fillWithValue } from "./range-values";
import { type MethodTable, methodsOf, type ServiceClass } from "./service-class";
import { type StyleProperty, styleProperties } from "./style-properties";

const on = methodsOf<RangeListHandle>();

function toEach(list: RangeListHandle, change: (range: RangeHandle) => void): RangeListHandle {
	for (const range of list.ranges) {
		change(range);
	}
	return list;
}

function setter<T>({ singular, kind, patch }: StyleProperty<T>): MethodTable {
	return {
		[`set${singular}`]: on([kind], (list, value) => {
			const shared = patch(value);
			return toEach(list, ({ execution, sheet, area }) => fillWithStyle(execution, sheet, area, shared));
		}),
	};
}

export const rangeListClass: ServiceClass = {
	name: "RangeList",
	namespace: "SpreadsheetApp",
	target: RangeListHandle,
	methods: {
		getRanges: on([], ({ ranges }) => ranges),
		activate: on([], (list) => {
			const last = list.ranges.at(-1);
			if (last !== undefined) {
				last.execution.workbook.activeSheetId = last.sheetId;
				last.execution.workbook.activeArea = last.area;
			}
			return list;
		}),
		...setter(styleProperties.background),
		...setter(styleProperties.fontColor),
		...setter(styleProperties.fontFamily),
		...setter(styleProperties.fontSize),
		...setter(styleProperties.fontWeight),
		...setter(styleProperties.fontStyle),
		...setter(styleProperties.fontLine),
		...setter(styleProperties.horizontalAlignment),
		...setter(styleProperties.verticalAlignment),
		...setter(styleProperties.wrap),
		...setter(styleProperties.wrapStrategy),
		...setter(styleProperties.numberFormat),
		setBorder: [
			on(borderKinds, (list, top, left, bottom, right, vertical, horizontal) => {
				const sides = { top, left, bottom, right, vertical, horizontal };
				const line = borderLine(null, null);
				return toEach(list, ({ execution, sheet, area }) => drawBorders(execution, sheet, area, sides, line));
			}),
			on(styledBorderKinds, (list, top, left, bottom, right, vertical, horizontal, color, style) => {
				const sides = { top, left, bottom, right, vertical, horizontal };
				const line = borderLine(color, style);
				return toEach(list, ({ execution, sheet, area }) => drawBorders(execution, sheet, area, sides, line));
			}),
		],
		setNote: on([orNull(text)], (list, note) =>
			toEach(list, ({ execution, sheet, area }) => fillWithNote(execution, sheet, area, note)),
		),
		setValue: on([anything], (list, value) =>
			toEach(list, ({ execution, sheet, area }) => fillWithValue(execution, sheet, area, value, "RangeList.setValue")),
		),
		clear: on([], (list) =>
			toEach(list, ({ execution, sheet, area }) => {
				clearContents(execution, sheet, area);
				clearFormats(execution, sheet, area);
			}),
		),
		clearContent: on([], (list) => toEach(list, ({ execution, sheet, area }) => clearContents(execution, sheet, area))),
		clearFormat: on([], (list) => toEach(list, ({ execution, sheet, area }) => clearFormats(execution, sheet, area))),
		clearNote: on([], (list) =>
			toEach(list, ({ execution, sheet, area }) => fillWithNote(execution, sheet, area, null)),
		),
	},
};
