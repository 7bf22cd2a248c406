// The file that the add-on runs in, and its tabs.

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The file whose menu was used. */
export function activeSpreadsheet(): Spreadsheet {
	return SpreadsheetApp.getActiveSpreadsheet();
}

function hasCells(sheet: Sheet): boolean {
	return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/** Every tab that has cells: one that holds nothing but a chart has none. */
export function sheetsWithCells(spreadsheet: Spreadsheet): readonly Sheet[] {
	return spreadsheet.getSheets().filter(hasCells);
}

/** Why a tab refused something: it has no cells. False where that cannot be asked. */
export function isWithoutCells(sheet: Sheet): boolean {
	try {
		return !hasCells(sheet);
	} catch {
		return false;
	}
}

/** Brings a tab to the front, with what was selected there. */
export function showSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
	spreadsheet.setActiveSheet(sheet, true);
}

/** How many charts, pictures and drawings lie on a tab. */
export function countObjects(sheet: Sheet): number {
	return sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length;
}

/** The tab of an id; null when it is gone. */
export function sheetWithId(spreadsheet: Spreadsheet, sheetId: number): Sheet | null {
	return spreadsheet.getSheetById(sheetId);
}

/** A name that no other tab has: the wanted one, else with a number behind it. Sheets compares names without their case. */
function freeName(spreadsheet: Spreadsheet, wanted: string, own: Sheet | null): string {
	const id = own?.getSheetId();
	const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== id);
	const taken = new Set(others.map((sheet) => sheet.getName().toLowerCase()));
	let name = wanted;
	for (let number = 2; taken.has(name.toLowerCase()); number++) {
		name = `${wanted} (${number})`;
	}
	return name;
}

/**
 * Does something with a name that a tab is to get, and once more with a free one when that name is refused: asking all
 * tabs for their names beforehand would cost a call for each, and a colleague may take the name in between all the same.
 * @param own the tab that is renamed; null for one that is still to be made
 */
export function withFreeName<T>(
	spreadsheet: Spreadsheet,
	wanted: string,
	own: Sheet | null,
	act: (name: string) => T,
): T {
	try {
		return act(wanted);
	} catch {
		return act(freeName(spreadsheet, wanted, own));
	}
}

/**
 * Selects a cell, which scrolls to it.
 * @param a1 one cell
 * @returns false when there is no such tab or the cell lies outside it
 */
export function selectCell(spreadsheet: Spreadsheet, sheetId: number, a1: string): boolean {
	const sheet = sheetWithId(spreadsheet, sheetId);
	if (sheet === null) {
		return false;
	}
	try {
		sheet.getRange(a1).activate();
		return true;
	} catch {
		return false;
	}
}
