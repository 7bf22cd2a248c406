// Tells what keeps the person from changing a tab. Asked only after Google refused something, so that no run that goes well pays for it.
import type { Sheet, Spreadsheet } from "./spreadsheet";

/**
 * viewer: may not edit the file at all · tab: the tab is protected from this person · cells: some of its cells are, in A1.
 */
export type Hindrance =
	| { readonly kind: "viewer" }
	| { readonly kind: "tab"; readonly sheet: string }
	| { readonly kind: "cells"; readonly sheet: string; readonly cells: readonly string[] };

function lockedRanges(sheet: Sheet, type: GoogleAppsScript.Spreadsheet.ProtectionType): readonly string[] {
	return sheet
		.getProtections(type)
		.filter((protection) => !protection.canEdit())
		.map((protection) => protection.getRange().getA1Notation());
}

function find(sheet: Sheet): Hindrance | null {
	const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
	const cells = lockedRanges(sheet, RANGE);
	if (lockedRanges(sheet, SHEET).length > 0) {
		return { kind: "tab", sheet: sheet.getName() };
	}
	if (cells.length > 0) {
		return { kind: "cells", sheet: sheet.getName(), cells };
	}
	return sheet.getRange(1, 1).canEdit() ? null : { kind: "viewer" };
}

/** What keeps the person from changing a tab; null where nothing is found, or where it cannot be asked. */
export function hindranceOn(sheet: Sheet): Hindrance | null {
	try {
		return find(sheet);
	} catch {
		return null;
	}
}

/** Whether the person may edit nothing in the file; a tab that is protected says nothing of it. */
export function viewerHindrance(spreadsheet: Spreadsheet): Hindrance | null {
	try {
		const open = spreadsheet.getSheets().find((sheet) => find(sheet)?.kind !== "tab");
		const hindrance = open === undefined ? null : find(open);
		return hindrance?.kind === "viewer" ? hindrance : null;
	} catch {
		return null;
	}
}
