// Ranges as areas, and several ranges of a tab at the price of two calls.
import { areaToA1 } from "../table/a1";
import type { Area } from "../table/snapshot";
import type { Sheet } from "./spreadsheet";

/** Gives the range of one of the areas that were asked for; throws for any other. */
export type RangeAt = (area: Area) => GoogleAppsScript.Spreadsheet.Range;

/** Gets the ranges of all areas at once. */
export function rangesOf(sheet: Sheet, areas: readonly Area[]): RangeAt {
	const ranges = sheet.getRangeList(areas.map(areaToA1)).getRanges();
	return (area) => {
		const range = ranges[areas.indexOf(area)];
		if (range === undefined) {
			throw new Error(areaToA1(area));
		}
		return range;
	};
}

/** Where a range lies. */
export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
	return {
		row: range.getRow() - 1,
		column: range.getColumn() - 1,
		rows: range.getNumRows(),
		columns: range.getNumColumns(),
	};
}
