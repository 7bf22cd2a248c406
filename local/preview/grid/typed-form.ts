// A cell's content in the form in which one would type it.
import { displayText } from "../../apps-script/display-text";
import { showsDate } from "../../apps-script/number-format";
import { readTyped } from "../../apps-script/typed-text";
import type { Cell } from "../../workbook";

/** Typing the result again leaves the cell as it is: a text that would be read as something else gets an apostrophe. */
export function typedForm(cell: Cell | undefined, locale: string): string {
	if (cell === undefined) {
		return "";
	}
	if (cell.formula !== undefined) {
		return cell.formula;
	}
	const pattern = cell.style?.numberFormat ?? "";
	if (typeof cell.value === "number") {
		return pattern.includes("%") || showsDate(pattern) ? displayText(cell, locale) : String(cell.value);
	}
	if (typeof cell.value === "string") {
		const read = readTyped(cell.value, pattern === "@", 2000);
		return read.value === cell.value && read.formula === undefined ? cell.value : `'${cell.value}`;
	}
	return displayText(cell, locale);
}
