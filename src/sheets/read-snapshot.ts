// Reads one tab in a fixed number of calls, whatever its size.
import type { Area, SheetSnapshot, SnapshotPart } from "../table/snapshot";
import { isTorn } from "../table/torn-reading";
import { areaOf } from "./ranges";
import { countObjects, type Sheet } from "./spreadsheet";

/** Text of a value that its number format hides (;;;), so that no filled cell is taken for a blank one. */
function textOf(displayed: string, raw: unknown): string {
	return displayed === "" && raw !== "" && raw !== null && raw !== undefined ? String(raw) : displayed;
}

interface Values {
	readonly displayed: readonly (readonly string[])[];
	readonly raw: readonly (readonly unknown[])[];
}

function valuesIn(range: GoogleAppsScript.Spreadsheet.Range): Values {
	return { displayed: range.getDisplayValues(), raw: range.getValues() };
}

function textsOf({ displayed, raw }: Values): readonly (readonly string[])[] {
	return displayed.map((row, rowIndex) =>
		row.map((text, column) => (text === "" ? textOf(text, raw[rowIndex]?.[column]) : text)),
	);
}

/** The texts of a tab as a snapshot has them. */
export function readTexts(sheet: Sheet): readonly (readonly string[])[] {
	return textsOf(valuesIn(sheet.getDataRange()));
}

interface Cells {
	readonly range: GoogleAppsScript.Spreadsheet.Range;
	readonly values: Values;
	readonly merges: readonly Area[];
}

function readOnce(sheet: Sheet): Cells {
	const range = sheet.getDataRange();
	return { range, values: valuesIn(range), merges: range.getMergedRanges().map(areaOf) };
}

/** Reads once more when somebody seems to have put rows or columns in between two calls. */
function readCells(sheet: Sheet): Cells {
	const cells = readOnce(sheet);
	return isTorn(cells.values.displayed, cells.values.raw, cells.merges) ? readOnce(sheet) : cells;
}

/** Everything the reader needs of a tab: displayed texts, hidden values, merges; and the parts asked for. Reads only. */
export function readSnapshot(sheet: Sheet, parts: readonly SnapshotPart[] = []): SheetSnapshot {
	const { range, values, merges } = readCells(sheet);
	return {
		name: sheet.getName(),
		sheetId: range.getGridId(),
		texts: textsOf(values),
		merges,
		...(parts.includes("formulas") ? { formulas: range.getFormulas() } : {}),
		...(parts.includes("objects") ? { objects: countObjects(sheet) } : {}),
	};
}
