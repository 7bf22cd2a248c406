// Reads one tab in a fixed number of calls, whatever its size.
import type { Area, SheetSnapshot, SnapshotPart } from "../table/snapshot";
import type { Sheet } from "./spreadsheet";

/** Text of a value that its number format hides (;;;), so that no filled cell is taken for a blank one. */
function textOf(displayed: string, raw: unknown): string {
	return displayed === "" && raw !== "" && raw !== null && raw !== undefined ? String(raw) : displayed;
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
	return {
		row: range.getRow() - 1,
		column: range.getColumn() - 1,
		rows: range.getNumRows(),
		columns: range.getNumColumns(),
	};
}

/** Charts, pictures and drawings on a tab. */
function countObjects(sheet: Sheet): number {
	return sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length;
}

function textsIn(range: GoogleAppsScript.Spreadsheet.Range): readonly (readonly string[])[] {
	const displayed = range.getDisplayValues();
	const raw: readonly (readonly unknown[])[] = range.getValues();
	return displayed.map((row, rowIndex) =>
		row.map((text, column) => (text === "" ? textOf(text, raw[rowIndex]?.[column]) : text)),
	);
}

/** The texts of a tab as a snapshot has them. */
export function readTexts(sheet: Sheet): readonly (readonly string[])[] {
	return textsIn(sheet.getDataRange());
}

/** Everything the reader needs of a tab: displayed texts, hidden values, merges; and the parts asked for. Reads only. */
export function readSnapshot(sheet: Sheet, parts: readonly SnapshotPart[] = []): SheetSnapshot {
	const range = sheet.getDataRange();
	return {
		name: sheet.getName(),
		sheetId: range.getGridId(),
		texts: textsIn(range),
		merges: range.getMergedRanges().map(areaOf),
		...(parts.includes("formulas") ? { formulas: range.getFormulas() } : {}),
		...(parts.includes("objects") ? { objects: countObjects(sheet) } : {}),
	};
}
