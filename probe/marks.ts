// Developer metadata as the add-on marks its tabs with it.
import type { Sheet, Spreadsheet } from "./item";

const KEY = "shinchoku:probe";

export function marksIn(spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
	return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
}

export function addMark(sheet: Sheet, value: string): void {
	sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
