// Hidden tabs of ours that keep records for later: made with headings, found by their mark, shortened row by row.
import { insertTab, takeAwayBegun, withdrawTab } from "./begun-tabs";
import type { Sheet, Spreadsheet } from "./spreadsheet";
import { addMark, type OwnTab, type TabMark } from "./tab-marks";
import { setWidths } from "./write-tab";

export interface HiddenTabNaming {
	readonly name: string;
	/** Headings of the columns. */
	readonly headings: readonly string[];
}

const HEADER = "#f1f3f4";

/** The tab of ours that carries a mark; null when there is none. */
export function findHiddenTab(own: readonly OwnTab[], state: TabMark["state"]): Sheet | null {
	return own.find(({ mark }) => mark.state === state)?.sheet ?? null;
}

function layOut(sheet: Sheet, headings: readonly string[], widths: readonly number[]): void {
	setWidths(sheet, widths);
	sheet
		.getRange(1, 1, 1, widths.length)
		.setValues([[...headings]])
		.setFontWeight("bold")
		.setBackground(HEADER);
	sheet.setFrozenRows(1);
}

/** Makes the tab, hidden, and leaves the tab in front that was there. On any failure it goes again. */
export function createHiddenTab(
	spreadsheet: Spreadsheet,
	mark: TabMark,
	{ name, headings }: HiddenTabNaming,
	widths: readonly number[],
): Sheet {
	takeAwayBegun(spreadsheet, name);
	const sheets = spreadsheet.getSheets();
	const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
	const front = spreadsheet.getActiveSheet();
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) {
		free = `${name} (${number})`;
	}
	const sheet = insertTab(spreadsheet, front, free, sheets.length);
	try {
		// With what was selected there, so that nobody is taken to the top of their table.
		spreadsheet.setActiveSheet(front, true);
		sheet.hideSheet();
		addMark(sheet, mark);
		layOut(sheet, headings, widths);
		return sheet;
	} catch (error) {
		withdrawTab(spreadsheet, front, sheet);
		throw error;
	}
}

/** Runs of numbers that follow one another, last run first. */
export function runsFromEnd(numbers: readonly number[]): readonly (readonly [first: number, count: number])[] {
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

/** Deletes rows, from the last up. @param lines 0-based, in ascending order */
export function deleteLines(sheet: Sheet, lines: readonly number[]): void {
	for (const [first, count] of runsFromEnd(lines)) {
		sheet.deleteRows(first + 1, count);
	}
}

/** Columns that somebody took away come back, empty, at the right. */
export function ensureColumns(sheet: Sheet, count: number): void {
	const columns = sheet.getMaxColumns();
	if (columns < count) {
		sheet.insertColumnsAfter(columns, count - columns);
	}
}
