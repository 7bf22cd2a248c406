// The hidden tab 進捗チェック（履歴）: what each report kept of its table. Staff may look into it, sort, edit or delete it.
import type { HistoryRow } from "../report/report-history";
import { createHiddenTab, deleteLines, ensureColumns, findHiddenTab, type HiddenTabNaming } from "./hidden-tab";
import type { Sheet, Spreadsheet } from "./spreadsheet";
import type { OwnTab } from "./tab-marks";

/** What a row says to people: time, tab, measures, entries, piece. */
export type HistoryWords = readonly [string, string, string, string, string];

export interface RowToKeep {
	readonly words: HistoryWords;
	readonly head: string;
	readonly piece: string;
}

const COLUMNS = 7;
const HEAD_COLUMN = 6;
const FIRST_ROW = 2;

/** The history tab among ours, found by its mark; null when there is none. */
export function findHistoryTab(own: readonly OwnTab[]): Sheet | null {
	return findHiddenTab(own, "history");
}

/** How a head begins; told by it where staff put in, moved or deleted columns. */
const HEAD_BEGINS = '{"v":';

/** All rows in one call, from the first: whoever sorts the tab may get the headings in between. */
export function readHistory(sheet: Sheet): readonly HistoryRow[] {
	return sheet
		.getDataRange()
		.getDisplayValues()
		.map((cells, line) => {
			const found = cells.findIndex((text) => text.startsWith(HEAD_BEGINS));
			const head = found < 0 ? HEAD_COLUMN - 1 : found;
			return { line, head: cells[head] ?? "", piece: cells[head + 1] ?? "" };
		});
}

/** Deletes rows, asked of the tab as it is then. */
export function dropFromHistory(sheet: Sheet, drop: (rows: readonly HistoryRow[]) => readonly number[]): void {
	deleteLines(sheet, drop(readHistory(sheet)));
}

function lineOf({ words, head, piece }: RowToKeep): string[] {
	return [...words, head, piece];
}

/** The first rows of the tab; asking for its width beforehand would be a call each time. */
function topRows(sheet: Sheet, count: number): GoogleAppsScript.Spreadsheet.Range {
	try {
		return sheet.getRange(FIRST_ROW, 1, count, COLUMNS);
	} catch {
		ensureColumns(sheet, COLUMNS);
		return sheet.getRange(FIRST_ROW, 1, count, COLUMNS);
	}
}

/** Writes rows on top; when that fails, what was begun is taken back as far as it can be. */
function writeRows(sheet: Sheet, rows: readonly RowToKeep[]): void {
	sheet.insertRowsAfter(FIRST_ROW - 1, rows.length);
	try {
		const range = topRows(sheet, rows.length);
		range.setNumberFormat("@").setValues(rows.map(lineOf));
		// What refuses the rows must be heard of now.
		SpreadsheetApp.flush();
	} catch (error) {
		sheet.deleteRows(FIRST_ROW, rows.length);
		throw error;
	}
}

/**
 * Puts the rows of a snapshot on top of the history, made if there is none, and then drops old ones.
 * @param around.tab the tab, where there is one
 * @param around.front the tab that stays in front when it is made
 * @param drop the 0-based rows that are to go, in ascending order, out of all rows; asked of the tab as it is then, since
 * a colleague may have sorted it while the report was made; null where none is to go
 * @returns whether nothing is left that waits to be written
 */
export function addToHistory(
	spreadsheet: Spreadsheet,
	{ tab, front }: { readonly tab: Sheet | null; readonly front: Sheet },
	naming: HiddenTabNaming,
	rows: readonly RowToKeep[],
	drop: ((rows: readonly HistoryRow[]) => readonly number[]) | null,
): boolean {
	if (tab === null) {
		createHiddenTab(spreadsheet, front, "history", naming, rows.map(lineOf));
		return true;
	}
	writeRows(tab, rows);
	if (drop === null) {
		return true;
	}
	try {
		dropFromHistory(tab, drop);
	} catch {
		// The new snapshot stands; what is left of old ones goes with the next report.
	}
	return false;
}
