// What Excel allows tabs to be called and numbered, which is less than Sheets does.

import type { Sheet } from "../workbook";
import { LARGEST_TAB_NUMBER } from "./corrected-parts";

const LONGEST_NAME = 31;
const FORBIDDEN = /[*?:/\\[\]]/g;

/** Name and number of each tab in the file, by sheet id; both unique, the sheet's own wherever Excel allows it. */
export function tabNames(sheets: readonly Sheet[]): Map<number, { readonly name: string; readonly number: number }> {
	const usedNames = new Set<string>();
	const usedNumbers = new Set(sheets.map(({ id }) => id + 1).filter(isAllowedNumber));
	const names = new Map<number, { name: string; number: number }>();
	for (const sheet of sheets) {
		const name = uniqueName(allowedName(sheet.name), usedNames);
		const number = isAllowedNumber(sheet.id + 1) ? sheet.id + 1 : freeNumber(usedNumbers);
		usedNames.add(name.toLowerCase());
		usedNumbers.add(number);
		names.set(sheet.id, { name, number });
	}
	return names;
}

function allowedName(name: string): string {
	const allowed = name.replace(FORBIDDEN, "_").replace(/^'|'$/g, "_").slice(0, LONGEST_NAME);
	// Excel keeps this name for itself.
	return allowed === "" || allowed.toLowerCase() === "history" ? `${allowed}_` : allowed;
}

function uniqueName(name: string, used: ReadonlySet<string>): string {
	let candidate = name;
	for (let count = 2; used.has(candidate.toLowerCase()); count++) {
		const suffix = ` (${count})`;
		candidate = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
	}
	return candidate;
}

function isAllowedNumber(number: number): boolean {
	return number >= 1 && number <= LARGEST_TAB_NUMBER;
}

function freeNumber(used: ReadonlySet<number>): number {
	let number = 1;
	while (used.has(number)) {
		number++;
	}
	return number;
}
