// Hidden tabs of ours that keep records for later: made with headings, found by their mark, shortened row by row.
import type { Sheet, Spreadsheet } from "./spreadsheet";
import { addMark, type OwnTab } from "./tab-marks";
import { setWidths } from "./write-tab";

export interface HiddenTabNaming {
	readonly name: string;
	/** Headings of the columns. */
	readonly headings: readonly string[];
}

const HEADER = "#f1f3f4";

/** Records that are kept in hidden tabs. */
type HiddenState = "log" | "history";

/**
 * The tab of ours that carries a mark; null when there is none. Where staff copied it, and the copy carries the mark as
 * well, it is the one that the mark was made for.
 */
export function findHiddenTab(own: readonly OwnTab[], state: HiddenState): Sheet | null {
	const tabs = own.flatMap(({ sheet, mark }) => (mark.state === state ? [{ sheet, of: mark.of }] : []));
	const [first] = tabs;
	const original = tabs.length > 1 ? tabs.find(({ sheet, of }) => of === sheet.getSheetId()) : first;
	return (original ?? first)?.sheet ?? null;
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
	state: HiddenState,
	{ name, headings }: HiddenTabNaming,
	widths: readonly number[],
): Sheet {
	const sheets = spreadsheet.getSheets();
	const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
	const front = spreadsheet.getActiveSheet();
	let free = name;
	for (let number = 2; taken.has(free.toLowerCase()); number++) {
		free = `${name} (${number})`;
	}
	const sheet = spreadsheet.insertSheet(free, sheets.length);
	try {
		addMark(sheet, { state, of: sheet.getSheetId() });
		layOut(sheet, headings, widths);
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
