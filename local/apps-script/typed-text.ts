// What Sheets makes of a text that is written into a cell, which is the same as if it had been typed.
import type { CellValue } from "../workbook";
import { wallToSerial } from "./time-zone";

export interface TypedText {
	readonly value: CellValue;
	readonly formula?: string;
	/** The format that the cell takes on when it had none. */
	readonly numberFormat?: string;
}

/** `plainText`: the cell has the format `@`. Reports on `=` in such cells conflict; here it is a formula all the same. */
export function readTyped(text: string, plainText: boolean, thisYear: number): TypedText {
	if (text.startsWith("=") && text.length > 1) {
		return { value: "", formula: text };
	}
	if (text.startsWith("'")) {
		return { value: text.slice(1) };
	}
	if (plainText) {
		return { value: text };
	}
	const trimmed = text.trim();
	return (
		readBoolean(trimmed) ??
		readNumber(trimmed) ??
		readDate(trimmed, thisYear) ??
		readTime(trimmed) ??
		readPlusFormula(text) ?? { value: text }
	);
}

function readBoolean(text: string): TypedText | null {
	return /^(?:true|false)$/i.test(text) ? { value: text.toLowerCase() === "true" } : null;
}

/** Half-width digits only: full-width ones stay text here. */
function readNumber(text: string): TypedText | null {
	const match = /^([+-]?)([¥￥]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?(%?)$/.exec(text);
	if (match === null) {
		return null;
	}
	const [, sign, currency, digits = "", exponent, percent] = match;
	const size = Number(`${digits.replaceAll(",", "")}${exponent === undefined ? "" : `e${exponent}`}`);
	if (!Number.isFinite(size)) {
		return null;
	}
	const value = sign === "-" ? -size : size;
	const fraction = digits.includes(".") ? ".00" : "";
	if (percent === "%") {
		return { value: Number((value / 100).toPrecision(15)), numberFormat: `0${fraction}%` };
	}
	if (currency !== "") {
		return { value, numberFormat: `"¥"#,##0${fraction}` };
	}
	if (exponent !== undefined) {
		return { value, numberFormat: "0.00E+00" };
	}
	return digits.includes(",") ? { value, numberFormat: `#,##0${fraction}` } : { value };
}

const datePatterns: readonly { readonly shape: RegExp; readonly format: string }[] = [
	{ shape: /^(?<y>\d{4}|\d{2})\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?<t> .+)?$/, format: "yyyy/MM/dd" },
	{ shape: /^(?<y>\d{4}|\d{2})-(?<m>\d{1,2})-(?<d>\d{1,2})(?<t> .+)?$/, format: "yyyy-MM-dd" },
	{ shape: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'yyyy"年"M"月"d"日"' },
	{ shape: /^(?<y>\d{4})[/-](?<m>\d{1,2})$/, format: "yyyy/MM" },
	{ shape: /^(?<m>\d{1,2})\/(?<d>\d{1,2})$/, format: "M/d" },
	{ shape: /^(?<m>\d{1,2})-(?<d>\d{1,2})$/, format: "M-d" },
	{ shape: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'M"月"d"日"' },
];

function readDate(text: string, thisYear: number): TypedText | null {
	for (const { shape, format } of datePatterns) {
		const parts = shape.exec(text)?.groups;
		if (parts !== undefined) {
			const time = parts.t === undefined ? 0 : dayFraction(parts.t.trim());
			const serial = dateSerial(yearOf(parts.y, thisYear), Number(parts.m), Number(parts.d ?? 1));
			if (serial === null || time === null) {
				return null;
			}
			const numberFormat = parts.t === undefined ? format : `${format} H:mm:ss`;
			return { value: { kind: "date", serial: serial + time }, numberFormat };
		}
	}
	return null;
}

function yearOf(digits: string | undefined, thisYear: number): number {
	if (digits === undefined) {
		return thisYear;
	}
	const year = Number(digits);
	return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function dateSerial(year: number, month: number, day: number): number | null {
	const wall = Date.UTC(year, month - 1, day);
	const exists = new Date(wall).getUTCMonth() === month - 1 && new Date(wall).getUTCDate() === day;
	return exists && month >= 1 ? wallToSerial(wall) : null;
}

function readTime(text: string): TypedText | null {
	const fraction = dayFraction(text);
	return fraction === null ? null : { value: { kind: "date", serial: fraction }, numberFormat: "H:mm:ss" };
}

function dayFraction(text: string): number | null {
	const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
	if (match === null || Number(match[1]) > 23) {
		return null;
	}
	return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}

/** A telephone number like `+81 76` is taken for a formula and shows an error. */
function readPlusFormula(text: string): TypedText | null {
	return text.startsWith("+") && text.length > 1 ? { value: "", formula: `=${text}` } : null;
}
