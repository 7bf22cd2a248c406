// Which names and numbers new and renamed tabs may have, and which tabs may go.
import type { Sheet, Workbook } from "../workbook";
import { sheetExists, sheetNameEmpty, sheetNameTooLong } from "./error-texts";
import { ServiceError } from "./service-error";

const longestName = 100;

/** `renamed`: the tab that may keep its own name. */
export function demandFreeName(workbook: Workbook, name: string, renamed: Sheet | null): void {
	if (name === "") {
		throw new ServiceError(sheetNameEmpty);
	}
	if (name.length > longestName) {
		throw new ServiceError(sheetNameTooLong);
	}
	const folded = name.toLowerCase();
	if (workbook.sheets.some((sheet) => sheet !== renamed && sheet.name.toLowerCase() === folded)) {
		throw new ServiceError(sheetExists(name));
	}
}

export function defaultName(workbook: Workbook): string {
	const stem = workbook.locale.startsWith("ja") ? "シート" : "Sheet";
	let number = workbook.sheets.length + 1;
	while (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === `${stem}${number}`.toLowerCase())) {
		number++;
	}
	return `${stem}${number}`;
}

const lastIds = new WeakMap<Workbook, number>();

/** Never the number of a tab that was there before, deleted ones included. */
export function newSheetId(workbook: Workbook): number {
	const id = Math.max(lastIds.get(workbook) ?? 0, ...workbook.sheets.map((sheet) => sheet.id)) + 1;
	lastIds.set(workbook, id);
	return id;
}
