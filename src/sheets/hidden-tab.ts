// Hidden tabs of ours that keep records for later: made with headings, found by their mark, shortened row by row.
import { insertTab, withdrawTab } from "./begun-tabs";
import { type Sheet, type Spreadsheet, showSheet } from "./spreadsheet";
import { addMark, type OwnTab } from "./tab-marks";

const TEXT_FORMAT = "@";

export interface HiddenTabNaming {
	readonly name: string;
	/** Headings of the columns. */
	readonly headings: readonly string[];
}

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

/**
 * Makes the tab, hidden, with its headings above the given lines, all of them texts, and leaves the tab in front that was
 * there. On any failure it goes again.
 * @param front the tab that stays in front, with what is selected there: nobody is taken to the top of their table
 * @param layOut how the tab is to look; absent where hardly anybody will see it
 */
export function createHiddenTab(
	spreadsheet: Spreadsheet,
	front: Sheet,
	state: HiddenState,
	{ name, headings }: HiddenTabNaming,
	lines: readonly (readonly string[])[],
	layOut: (sheet: Sheet, lines: GoogleAppsScript.Spreadsheet.Range) => void = () => undefined,
): Sheet {
	const sheet = insertTab(spreadsheet, front, name);
	try {
		showSheet(spreadsheet, front);
		sheet.hideSheet();
		const range = sheet.getRange(1, 1, lines.length + 1, headings.length);
		addMark(sheet, { state, of: range.getGridId() });
		range.setNumberFormat(TEXT_FORMAT).setValues([[...headings], ...lines.map((line) => [...line])]);
		layOut(sheet, range);
		// What refuses the lines must be heard of now.
		SpreadsheetApp.flush();
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
