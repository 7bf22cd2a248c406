// The hidden tab 進捗チェック（控え）: one line for each cell that was mended. Staff may look into it, edit or delete it.
import { isDamagedRecord, type LogLine, type LogRecord, linesToDrop, parseRecord } from "../fixes/fix-log";
import {
	createHiddenTab,
	deleteLines,
	ensureColumns,
	findHiddenTab,
	type HiddenTabNaming,
	runsFromEnd,
} from "./hidden-tab";
import type { Sheet, Spreadsheet } from "./spreadsheet";
import { findOwnTabs } from "./tab-marks";
import { setWidths } from "./write-tab";

/** What a line says to people: time, tab, cell, before, after, check, state. */
export type LogWords = readonly [string, string, string, string, string, string, string];

export interface LogRow {
	readonly words: LogWords;
	readonly record: LogRecord;
}

/** Headings of the words, and of the column that the add-on keeps for itself. */
export type LogNaming = HiddenTabNaming;

const WIDTHS = [130, 120, 60, 320, 320, 180, 120, 120];
const COLUMNS = WIDTHS.length;
const STATE_COLUMN = 7;
const RECORD_COLUMN = 8;
const HEADER = "#f1f3f4";

/** The log tab of a file; null when there is none. */
export function findLogTab(spreadsheet: Spreadsheet): Sheet | null {
	return findHiddenTab(findOwnTabs(spreadsheet), "log");
}

/** Every line that can still be read; what staff wrote or changed there by hand is passed over. */
export function readLog(sheet: Sheet): readonly LogLine[] {
	const rows = sheet.getLastRow();
	if (rows < 1 || sheet.getMaxColumns() < COLUMNS) {
		return [];
	}
	// From the first row: whoever sorts the tab may get the headings in between.
	return sheet
		.getRange(1, 1, rows, COLUMNS)
		.getDisplayValues()
		.flatMap((texts, line) => {
			const record = parseRecord(texts[RECORD_COLUMN - 1] ?? "");
			return record === null ? [] : [{ line, at: texts[0] ?? "", sheet: texts[1] ?? "", record }];
		});
}

/**
 * Tells lines whose record was changed by hand so that their cells can no longer be taken back, and says so in the line
 * itself, so that each is told once only.
 * @param words what the line then says
 * @returns number of lines that did not say so yet
 */
export function markDamagedLines(sheet: Sheet, words: string): number {
	const rows = sheet.getLastRow();
	if (rows < 1 || sheet.getMaxColumns() < COLUMNS) {
		return 0;
	}
	const texts = sheet.getRange(1, 1, rows, COLUMNS).getDisplayValues();
	const damaged = texts.flatMap((cells, line) =>
		isDamagedRecord(cells[RECORD_COLUMN - 1] ?? "") && cells[STATE_COLUMN - 1] !== words ? [line] : [],
	);
	try {
		for (const [first, count] of runsFromEnd(damaged)) {
			sheet.getRange(first + 1, STATE_COLUMN, count, 1).setValues(Array.from({ length: count }, () => [words]));
		}
		SpreadsheetApp.flush();
	} catch {
		// Told again the next time, then.
	}
	return damaged.length;
}

function layOutLines(range: GoogleAppsScript.Spreadsheet.Range, rows: number): void {
	// The record is long and for nobody to read: wrapped, it would make every line as high as a page.
	const wraps = WIDTHS.map((_, index) => index + 1 !== RECORD_COLUMN);
	range.setWraps(Array.from({ length: rows }, () => [...wraps])).setVerticalAlignment("top");
}

function layOutNew(sheet: Sheet, range: GoogleAppsScript.Spreadsheet.Range): void {
	setWidths(sheet, WIDTHS);
	layOutLines(range, range.getNumRows());
	sheet.getRange(1, 1, 1, COLUMNS).setFontWeight("bold").setBackground(HEADER);
	sheet.setFrozenRows(1);
}

/** Puts lines on top of the log, made if there is none, and drops the oldest ones. */
export function addToLog(spreadsheet: Spreadsheet, naming: LogNaming, rows: readonly LogRow[]): Sheet {
	const lines = rows.map(({ words, record }) => [...words, JSON.stringify(record)]);
	const sheet = findLogTab(spreadsheet);
	if (sheet === null) {
		return createHiddenTab(spreadsheet, spreadsheet.getActiveSheet(), "log", naming, lines, layOutNew);
	}
	ensureColumns(sheet, COLUMNS);
	deleteLines(sheet, linesToDrop(readLog(sheet)));
	sheet.insertRowsAfter(1, rows.length);
	const range = sheet.getRange(2, 1, rows.length, COLUMNS);
	range.clearFormat();
	layOutLines(range.setNumberFormat("@"), rows.length);
	range.setValues(lines);
	// The record must stand before any cell is changed, and what refuses it must be heard of now.
	SpreadsheetApp.flush();
	return sheet;
}

/** What became of the change of a cell. */
export interface LogNews {
	readonly record: LogRecord;
	readonly state: LogRecord["state"];
	/** The same in words. */
	readonly words: string;
}

/**
 * Notes what became of changes that are in the log, wherever their lines stand by now. Nothing depends on it: what can
 * be taken back is told by the cells. So no cell that was written counts as failed because the log could not be.
 */
export function changeLog(sheet: Sheet, news: readonly LogNews[]): void {
	if (news.length === 0) {
		return;
	}
	const keyOf = ({ fix, cell }: LogRecord): string => `${fix} ${cell}`;
	const byKey = new Map(news.map((each) => [keyOf(each.record), each]));
	try {
		const changed = readLog(sheet).flatMap(({ line, record }) => {
			const each = byKey.get(keyOf(record));
			return each === undefined ? [] : [{ line, row: [each.words, JSON.stringify({ ...record, state: each.state })] }];
		});
		const rows = new Map(changed.map(({ line, row }) => [line, row]));
		for (const [first, count] of runsFromEnd(changed.map(({ line }) => line))) {
			const block = Array.from({ length: count }, (_, index) => rows.get(first + index) ?? []);
			sheet.getRange(first + 1, STATE_COLUMN, count, 2).setValues(block);
		}
		SpreadsheetApp.flush();
	} catch {
		// The lines go on saying that the cells stand as mended.
	}
}
