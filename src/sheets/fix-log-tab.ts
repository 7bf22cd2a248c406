// The hidden tab 進捗チェック（控え）: one line for each cell that was mended. Staff may look into it, edit or delete it.
import { type LogLine, type LogRecord, linesToDrop, parseRecord } from "../fixes/fix-log";
import type { Sheet, Spreadsheet } from "./spreadsheet";
import { addMark, findOwnTabs } from "./tab-marks";

/** What a line says to people: time, tab, cell, before, after, check, state. */
export type LogWords = readonly [string, string, string, string, string, string, string];

export interface LogRow {
	readonly words: LogWords;
	readonly record: LogRecord;
}

export interface LogNaming {
	readonly name: string;
	/** Headings of the words, and of the column that the add-on keeps for itself. */
	readonly headings: readonly string[];
}

const WIDTHS = [130, 120, 60, 320, 320, 180, 120, 120];
const COLUMNS = WIDTHS.length;
const STATE_COLUMN = 7;
const RECORD_COLUMN = 8;
const HEADER = "#f1f3f4";

/** The log tab of a file; null when there is none. */
export function findLogTab(spreadsheet: Spreadsheet): Sheet | null {
	return findOwnTabs(spreadsheet).find(({ mark }) => mark.state === "log")?.sheet ?? null;
}

function layOut(sheet: Sheet, headings: readonly string[]): void {
	for (const [index, width] of WIDTHS.entries()) {
		sheet.setColumnWidth(index + 1, width);
	}
	sheet
		.getRange(1, 1, 1, COLUMNS)
		.setValues([[...headings]])
		.setFontWeight("bold")
		.setBackground(HEADER);
	sheet.setFrozenRows(1);
}

/** Makes the log tab, hidden, and leaves the tab in front that was there. On any failure it goes again. */
function createLogTab(spreadsheet: Spreadsheet, { name, headings }: LogNaming): Sheet {
	const sheets = spreadsheet.getSheets();
	const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
	const front = spreadsheet.getActiveSheet();
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) {
		free = `${name} (${number})`;
	}
	const sheet = spreadsheet.insertSheet(free, sheets.length);
	try {
		addMark(sheet, { state: "log" });
		layOut(sheet, headings);
		// With what was selected there, so that nobody is taken to the top of their table.
		spreadsheet.setActiveSheet(front, true);
		sheet.hideSheet();
		return sheet;
	} catch (error) {
		spreadsheet.setActiveSheet(front, true);
		spreadsheet.deleteSheet(sheet);
		throw error;
	}
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

/** Runs of numbers that follow one another, last run first. */
function runsFromEnd(numbers: readonly number[]): readonly (readonly [first: number, count: number])[] {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs[runs.length - 1];
		if (last !== undefined && last[0] + last[1] === number) {
			last[1]++;
		} else {
			runs.push([number, 1]);
		}
	}
	return runs.reverse();
}

/** Puts lines on top of the log, made if there is none, and drops the oldest ones. */
export function addToLog(spreadsheet: Spreadsheet, naming: LogNaming, rows: readonly LogRow[]): Sheet {
	const sheet = findLogTab(spreadsheet) ?? createLogTab(spreadsheet, naming);
	const columns = sheet.getMaxColumns();
	if (columns < COLUMNS) {
		sheet.insertColumnsAfter(columns, COLUMNS - columns);
	}
	for (const [first, count] of runsFromEnd(linesToDrop(readLog(sheet)))) {
		sheet.deleteRows(first + 1, count);
	}
	sheet.insertRowsAfter(1, rows.length);
	const range = sheet.getRange(2, 1, rows.length, COLUMNS);
	range.clearFormat();
	// The record is long and for nobody to read: wrapped, it would make every line as high as a page.
	const wraps = WIDTHS.map((_, index) => index + 1 !== RECORD_COLUMN);
	range
		.setNumberFormat("@")
		.setWraps(rows.map(() => wraps))
		.setVerticalAlignment("top");
	range.setValues(rows.map(({ words, record }) => [...words, JSON.stringify(record)]));
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
