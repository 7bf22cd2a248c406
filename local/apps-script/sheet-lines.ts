// Sheet: rows and columns, their number, sizes, visibility and frozen part.
import type { GridArea, Sheet } from "../workbook";
import { demandEditable, demandEditableTab } from "./edit-permission";
import {
	deletesEveryLine,
	deletesEveryUnfrozenLine,
	freezeCutsMerge,
	freezesEveryLine,
	invalidArgument,
	linesOutOfBounds,
	outsideGrid,
	tooManyCells,
} from "./error-texts";
import { RangeHandle, type SheetHandle } from "./handles";
import { instanceOf, whole } from "./kinds";
import { type Axis, copyLook, editLines } from "./line-edits";
import { type MethodTable, methodsOf } from "./service-class";
import { ServiceError } from "./service-error";

const on = methodsOf<SheetHandle>();
const range = instanceOf(RangeHandle);
const mostCells = 10_000_000;
const defaultRowHeight = 21;
const defaultColumnWidth = 100;

function lineCount(sheet: Sheet, axis: Axis): number {
	return axis === "row" ? sheet.rowCount : sheet.columnCount;
}

function linesArea(sheet: Sheet, axis: Axis, at: number, count: number): GridArea {
	return axis === "row"
		? { row: at, rows: count, column: 0, columns: sheet.columnCount }
		: { row: 0, rows: sheet.rowCount, column: at, columns: count };
}

/** `position` as Google counts it, from 1. */
function demandLines(sheet: Sheet, axis: Axis, position: number, count: number): void {
	if (position < 1 || count < 1 || position + count - 1 > lineCount(sheet, axis)) {
		throw new ServiceError(linesOutOfBounds(axis));
	}
}

function insert(
	handle: SheetHandle,
	axis: Axis,
	side: "before" | "after",
	position: number,
	count: number,
): SheetHandle {
	const { execution, model: sheet } = handle;
	demandLines(sheet, axis, position, 1);
	if (count < 1) {
		throw new ServiceError(invalidArgument(count));
	}
	const others = execution.workbook.sheets.reduce((sum, each) => sum + each.rowCount * each.columnCount, 0);
	const across = axis === "row" ? sheet.columnCount : sheet.rowCount;
	if (others + count * across > mostCells) {
		throw new ServiceError(tooManyCells);
	}
	demandEditable(execution, sheet, linesArea(sheet, axis, position - 1, 1));
	const at = side === "before" ? position - 1 : position;
	editLines(execution.workbook, sheet, { kind: "insert", axis, at, count });
	copyLook(sheet, axis, side === "before" ? at + count : at - 1, at, count);
	return handle;
}

function remove(handle: SheetHandle, axis: Axis, position: number, count: number): SheetHandle {
	const { execution, model: sheet } = handle;
	demandLines(sheet, axis, position, count);
	if (count === lineCount(sheet, axis)) {
		throw new ServiceError(deletesEveryLine(axis));
	}
	const frozen = axis === "row" ? sheet.frozenRows : sheet.frozenColumns;
	const unfrozenLost = position + count - 1 - Math.max(frozen, position - 1);
	if (frozen > 0 && unfrozenLost === lineCount(sheet, axis) - frozen) {
		throw new ServiceError(deletesEveryUnfrozenLine(axis));
	}
	demandEditable(execution, sheet, linesArea(sheet, axis, position - 1, count));
	editLines(execution.workbook, sheet, { kind: "delete", axis, at: position - 1, count });
	return handle;
}

function freeze(handle: SheetHandle, axis: Axis, count: number): void {
	const { execution, model: sheet } = handle;
	demandEditableTab(execution, sheet);
	if (count < 0) {
		throw new ServiceError(invalidArgument(count));
	}
	if (count >= lineCount(sheet, axis)) {
		throw new ServiceError(freezesEveryLine(axis));
	}
	const cut = sheet.merges.some((merge) =>
		axis === "row"
			? merge.row < count && merge.row + merge.rows > count
			: merge.column < count && merge.column + merge.columns > count,
	);
	if (cut) {
		throw new ServiceError(freezeCutsMerge(axis));
	}
	if (axis === "row") {
		sheet.frozenRows = count;
	} else {
		sheet.frozenColumns = count;
	}
}

function resize(handle: SheetHandle, axis: Axis, position: number, count: number, pixels: number): SheetHandle {
	const { execution, model: sheet } = handle;
	demandLines(sheet, axis, position, count);
	demandEditableTab(execution, sheet);
	if (pixels < 1) {
		throw new ServiceError(invalidArgument(pixels));
	}
	const sizes = axis === "row" ? sheet.rowHeights : sheet.columnWidths;
	for (let line = position - 1; line < position - 1 + count; line++) {
		sizes.set(line, pixels);
	}
	return handle;
}

function hide(handle: SheetHandle, axis: Axis, position: number, count: number, hidden: boolean): void {
	const { execution, model: sheet } = handle;
	demandLines(sheet, axis, position, count);
	demandEditableTab(execution, sheet);
	const lines = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
	for (let line = position - 1; line < position - 1 + count; line++) {
		if (hidden) {
			lines.add(line);
		} else {
			lines.delete(line);
		}
	}
}

function hideRange(handle: SheetHandle, axis: Axis, { area }: RangeHandle, hidden: boolean): void {
	const [position, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
	hide(handle, axis, position + 1, count, hidden);
}

function demandLine(sheet: Sheet, axis: Axis, position: number): number {
	if (position < 1 || position > lineCount(sheet, axis)) {
		throw new ServiceError(outsideGrid);
	}
	return position - 1;
}

/** The methods that exist once for rows and once for columns. */
function lineMethods(axis: Axis, one: "Row" | "Column", many: "Rows" | "Columns"): MethodTable {
	const size = axis === "row" ? "Height" : "Width";
	return {
		[`getMax${many}`]: on([], ({ model }) => lineCount(model, axis)),
		[`insert${one}Before`]: on([whole], (sheet, position) => insert(sheet, axis, "before", position, 1)),
		[`insert${one}After`]: on([whole], (sheet, position) => insert(sheet, axis, "after", position, 1)),
		[`insert${many}Before`]: on([whole, whole], (sheet, position, count) =>
			insert(sheet, axis, "before", position, count),
		),
		[`insert${many}After`]: on([whole, whole], (sheet, position, count) =>
			insert(sheet, axis, "after", position, count),
		),
		[`delete${one}`]: on([whole], (sheet, position) => remove(sheet, axis, position, 1)),
		[`delete${many}`]: on([whole, whole], (sheet, position, count) => {
			remove(sheet, axis, position, count);
		}),
		[`setFrozen${many}`]: on([whole], (sheet, count) => freeze(sheet, axis, count)),
		[`getFrozen${many}`]: on([], ({ model }) => (axis === "row" ? model.frozenRows : model.frozenColumns)),
		[`set${one}${size}`]: on([whole, whole], (sheet, position, pixels) => resize(sheet, axis, position, 1, pixels)),
		[`set${one}${size}s`]: on([whole, whole, whole], (sheet, position, count, pixels) =>
			resize(sheet, axis, position, count, pixels),
		),
		[`get${one}${size}`]: on([whole], ({ model }, position) => {
			const line = demandLine(model, axis, position);
			return axis === "row"
				? (model.rowHeights.get(line) ?? defaultRowHeight)
				: (model.columnWidths.get(line) ?? defaultColumnWidth);
		}),
		[`hide${many}`]: [
			on([whole], (sheet, position) => hide(sheet, axis, position, 1, true)),
			on([whole, whole], (sheet, position, count) => hide(sheet, axis, position, count, true)),
		],
		[`show${many}`]: [
			on([whole], (sheet, position) => hide(sheet, axis, position, 1, false)),
			on([whole, whole], (sheet, position, count) => hide(sheet, axis, position, count, false)),
		],
		[`hide${one}`]: on([range], (sheet, lines) => hideRange(sheet, axis, lines, true)),
		[`unhide${one}`]: on([range], (sheet, lines) => hideRange(sheet, axis, lines, false)),
		[`is${one}HiddenByUser`]: on([whole], ({ model }, position) => {
			const line = demandLine(model, axis, position);
			return axis === "row" ? model.hiddenRows.has(line) : model.hiddenColumns.has(line);
		}),
		// Text is not measured here: sizes stay as they are.
		[`autoResize${many}`]: on([whole, whole], (sheet, position, count) => {
			demandLines(sheet.model, axis, position, count);
			demandEditableTab(sheet.execution, sheet.model);
			return sheet;
		}),
	};
}

export const sheetLineMethods: MethodTable = {
	...lineMethods("row", "Row", "Rows"),
	...lineMethods("column", "Column", "Columns"),
	setRowHeightsForced: on([whole, whole, whole], (sheet, position, count, pixels) =>
		resize(sheet, "row", position, count, pixels),
	),
	autoResizeColumn: on([whole], (sheet, position) => {
		demandLines(sheet.model, "column", position, 1);
		demandEditableTab(sheet.execution, sheet.model);
		return sheet;
	}),
};
