// The file that the add-on runs in, and its tabs.

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The file whose menu was used. */
export function activeSpreadsheet(): Spreadsheet {
	return SpreadsheetApp.getActiveSpreadsheet();
}

/** Every tab that has cells: one that holds nothing but a chart has none. */
export function sheetsWithCells(spreadsheet: Spreadsheet): readonly Sheet[] {
	return spreadsheet.getSheets().filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);
}

/** Brings a tab to the front, with what was selected there. */
export function showSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
	spreadsheet.setActiveSheet(sheet, true);
}

/** The tab of an id; null when it is gone. */
export function sheetWithId(spreadsheet: Spreadsheet, sheetId: number): Sheet | null {
	return spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId) ?? null;
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
