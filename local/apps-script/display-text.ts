// What a cell shows.
import type { Cell } from "../workbook";
import { formatDate, formatNumber, isGeneral, showsDate } from "./number-format";

/** `locale` as the file has it: `ja_JP`. */
export function displayText(cell: Cell | undefined, locale: string): string {
	if (cell === undefined) {
		return "";
	}
	const { value } = cell;
	const pattern = cell.style?.numberFormat ?? "";
	switch (typeof value) {
		case "string":
			return value;
		case "boolean":
			return value ? "TRUE" : "FALSE";
		case "number":
			return showsDate(pattern) ? formatDate(value, pattern, locale) : formatNumber(value, pattern);
		default:
			if (isGeneral(pattern)) {
				return formatDate(value.serial, defaultDatePattern(value.serial), locale);
			}
			return showsDate(pattern) ? formatDate(value.serial, pattern, locale) : formatNumber(value.serial, pattern);
	}
}

export function defaultDatePattern(serial: number): string {
	if (serial >= 0 && serial < 1) {
		return "H:mm:ss";
	}
	return Number.isInteger(serial) ? "yyyy/MM/dd" : "yyyy/MM/dd H:mm:ss";
}
