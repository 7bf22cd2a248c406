// Takes away tabs that were begun and never marked as ours: Google may put a tab in and report a time-out, or end a run
// just then.
import { countObjects, type Sheet, type Spreadsheet, withFreeName } from "./spreadsheet";

function hasNotes(sheet: Sheet): boolean {
	const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
	return cells.getNotes().some((row) => row.some((note) => note !== ""));
}

/** Nothing that anybody could miss is on it; a note does not count as its last row. */
function isBlank(sheet: Sheet): boolean {
	return (
		sheet.getLastRow() === 0 &&
		!hasNotes(sheet) &&
		countObjects(sheet) === 0 &&
		sheet.getDeveloperMetadata().length === 0
	);
}

/** Takes away a blank tab of a name that only we give; one with anything on it stays, since it may be somebody's. */
export function takeAwayBegun(spreadsheet: Spreadsheet, name: string): void {
	const sheet = spreadsheet.getSheetByName(name);
	if (sheet !== null && isBlank(sheet)) {
		spreadsheet.deleteSheet(sheet);
	}
}

function bringToFront(spreadsheet: Spreadsheet, front: Sheet): void {
	try {
		spreadsheet.setActiveSheet(front, true);
	} catch {
		// Gone: somebody deleted it in the meantime. Any other tab comes to the front then.
	}
}

/** Takes away a tab that was begun, and leaves the tab in front that was there. */
export function withdrawTab(spreadsheet: Spreadsheet, front: Sheet, sheet: Sheet): void {
	bringToFront(spreadsheet, front);
	spreadsheet.deleteSheet(sheet);
}

/**
 * Puts a new tab in, and once more when that is refused: the name may be taken, by a tab that an earlier run began or by
 * somebody's. One that came in although the call failed goes again. Leaves the front to the new tab.
 * @param position 0-based; absent for a place of Google's choice
 */
export function insertTab(spreadsheet: Spreadsheet, front: Sheet, name: string, position?: number): Sheet {
	let refused = false;
	return withFreeName(spreadsheet, name, null, (free) => {
		try {
			if (position === undefined) {
				return spreadsheet.insertSheet(free);
			}
			// What was taken away may have counted when the place was chosen.
			return spreadsheet.insertSheet(free, refused ? Math.min(position, spreadsheet.getNumSheets()) : position);
		} catch (error) {
			refused = true;
			bringToFront(spreadsheet, front);
			takeAwayBegun(spreadsheet, free);
			throw error;
		}
	});
}
