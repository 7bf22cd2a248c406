// Tells what keeps the person from changing a tab. Asked only after Google refused something, so that no run that goes well pays for it.
import type { CellRef } from "../table/a1";
import type { Area } from "../table/snapshot";
import { areaOf } from "./ranges";
import { type Sheet, type Spreadsheet, sheetsWithCells } from "./spreadsheet";

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * viewer: may not edit the file at all · tab: the tab is protected from this person · cells: some of its cells are, in A1.
 */
export type Hindrance =
	| { readonly kind: "viewer" }
	| { readonly kind: "tab"; readonly sheet: string }
	| { readonly kind: "cells"; readonly sheet: string; readonly cells: readonly string[] };

function lockedRanges(sheet: Sheet, type: GoogleAppsScript.Spreadsheet.ProtectionType): readonly Range[] {
	return sheet
		.getProtections(type)
		.filter((protection) => !protection.canEdit())
		.map((protection) => protection.getRange());
}

/** Whether a tab, or a part of it, is protected from the person who runs this. */
export function isLocked(sheet: Sheet): boolean {
	const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
	return [SHEET, RANGE].some((type) => lockedRanges(sheet, type).length > 0);
}

/** A cell outside of all areas; null where they cover the whole tab. One that is free lies at an edge or beside an area. */
function cellOutside(areas: readonly Area[], rows: number, columns: number): CellRef | null {
	for (const row of [0, ...areas.map((area) => area.row + area.rows)].filter((each) => each < rows)) {
		for (const column of [0, ...areas.map((area) => area.column + area.columns)].filter((each) => each < columns)) {
			const covers = (area: Area): boolean =>
				row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
			if (!areas.some(covers)) {
				return { row, column };
			}
		}
	}
	return null;
}

/** Whoever may not even edit what nobody protected is a viewer, whatever is protected besides. */
function find(sheet: Sheet): Hindrance | null {
	const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
	const cells = lockedRanges(sheet, RANGE);
	if (lockedRanges(sheet, SHEET).length > 0) {
		return { kind: "tab", sheet: sheet.getName() };
	}
	const open = cellOutside(cells.map(areaOf), sheet.getMaxRows(), sheet.getMaxColumns());
	if (open !== null && !sheet.getRange(open.row + 1, open.column + 1).canEdit()) {
		return { kind: "viewer" };
	}
	return cells.length === 0
		? null
		: { kind: "cells", sheet: sheet.getName(), cells: cells.map((range) => range.getA1Notation()) };
}

/** What keeps the person from changing a tab; null where nothing is found, or where it cannot be asked. */
export function hindranceOn(sheet: Sheet): Hindrance | null {
	try {
		const hindrance = find(sheet);
		return hindrance?.kind === "tab" ? (viewerHindrance(sheet.getParent()) ?? hindrance) : hindrance;
	} catch {
		return null;
	}
}

/** Whether the person may edit nothing in the file; a tab that is protected says nothing of it. */
export function viewerHindrance(spreadsheet: Spreadsheet): Hindrance | null {
	try {
		for (const sheet of sheetsWithCells(spreadsheet)) {
			const hindrance = find(sheet);
			if (hindrance?.kind !== "tab") {
				return hindrance?.kind === "viewer" ? hindrance : null;
			}
		}
		return null;
	} catch {
		return null;
	}
}
