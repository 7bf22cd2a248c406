// Cell values: texts, numbers, dates, formulas and styled runs, to and from the values of an Excel file.

import type {
	CellErrorValue,
	CellFormulaValue,
	CellValueInput,
	Cell as FileCell,
	Font,
	RichText,
} from "@cj-tech-master/excelts";
import { sparklineArea } from "../sparkline";
import type { Cell, CellStyle, CellValue, TextRun } from "../workbook";
import { type FontStyle, fileFont, fontDifference, fontFromFile } from "./cell-styles";
import type { ColorReader } from "./colors";
import { isDateFormat } from "./number-formats";

const DAY = 24 * 60 * 60 * 1000;

/** Days from Sheets' day zero, 1899-12-30, to that of JavaScript. */
const UNIX_DAY_ZERO = 25569;

/** Days from 1899-12-30 to 1904-01-01, where old Excel files from a Mac begin to count. */
const DAYS_TO_1904 = 1462;

const ERRORS: readonly string[] = [
	"#N/A",
	"#REF!",
	"#NAME?",
	"#DIV/0!",
	"#NULL!",
	"#VALUE!",
	"#NUM!",
	"#SPILL!",
	"#CALC!",
] satisfies CellErrorValue["error"][];

const ARRAY_FORMULA = /^=ARRAYFORMULA\((.*)\)$/is;

/** What is needed besides the cell to tell what it holds. */
export interface ValueContext {
	readonly style: CellStyle | undefined;
	readonly color: ColorReader;
	/** Whether the file counts days from 1904. */
	readonly since1904: boolean;
	/** Takes each text before anything is made of it; throws where it is too long. */
	readonly countText: (text: string) => void;
}

/** Value, formula and runs of a cell in the file; an error is its text, what a formula gave its value. */
export function contentFromFile(
	cell: FileCell,
	context: ValueContext,
): Pick<Cell, "value"> & Partial<Pick<Cell, "formula" | "runs">> {
	const { value } = cell;
	if (typeof value === "object" && value !== null && !(value instanceof Date)) {
		if ("formula" in value || "sharedFormula" in value) {
			const isArray = "shareType" in value && value.shareType === "array";
			const formula = isArray ? `=ARRAYFORMULA(${cell.formula})` : `=${cell.formula}`;
			return { value: plainValue(value.result, context), formula };
		}
		if ("richText" in value && value.richText !== undefined) {
			return richContent(value.richText, context);
		}
	}
	return { value: plainValue(value, context) };
}

function plainValue(value: unknown, { style, since1904, countText }: ValueContext): CellValue {
	if (typeof value === "string") {
		countText(value);
		return unixLines(value);
	}
	if (typeof value === "boolean") {
		return value;
	}
	if (typeof value === "number" || value instanceof Date) {
		return numberOrDate(value, style?.numberFormat, since1904);
	}
	if (typeof value === "object" && value !== null) {
		if ("error" in value) {
			return String(value.error);
		}
		if ("text" in value && typeof value.text === "string") {
			countText(value.text);
			return unixLines(value.text);
		}
	}
	return "";
}

/** excelts makes dates by a looser look at the format than Sheets does; the number decides anew. */
function numberOrDate(value: number | Date, format: string | undefined, since1904: boolean): CellValue {
	const serial = value instanceof Date ? value.getTime() / DAY + UNIX_DAY_ZERO : value + (since1904 ? DAYS_TO_1904 : 0);
	if (!Number.isFinite(serial)) {
		return "";
	}
	if (isDateFormat(format)) {
		return { kind: "date", serial };
	}
	return value instanceof Date ? serial - (since1904 ? DAYS_TO_1904 : 0) : value;
}

function unixLines(text: string): string {
	return text.replace(/\r\n?/g, "\n");
}

function richContent(
	parts: readonly RichText[],
	{ style, color, countText }: ValueContext,
): Pick<Cell, "value" | "runs"> {
	const runs: TextRun[] = [];
	let text = "";
	countText(parts.map((part) => part.text ?? "").join(""));
	for (const part of parts) {
		const start = text.length;
		text += unixLines(part.text ?? "");
		const difference = part.font === undefined ? {} : runDifference(part.font, style ?? {}, color);
		if (text.length > start && Object.keys(difference).length > 0) {
			runs.push({ start, end: text.length, style: difference });
		}
	}
	return runs.length === 0 ? { value: text } : { value: text, runs };
}

/** A run may leave out name and size, meaning the cell's; anything else left out means plain. */
function runDifference(font: Partial<Font>, cellStyle: CellStyle, color: ColorReader): FontStyle {
	const { fontFamily, fontSize, ...rest } = fontDifference(fontFromFile(font, color), cellStyle);
	return {
		...rest,
		...(font.name === undefined || fontFamily === undefined ? {} : { fontFamily }),
		...(font.size === undefined || fontSize === undefined ? {} : { fontSize }),
	};
}

/**
 * What excelts is to write for a cell; null for an empty one and for a sparkline, which Excel keeps apart. Texts are written as texts whatever they begin with;
 * only a cell that has a formula becomes one.
 */
export function fileValue(cell: Cell, address: string): CellValueInput {
	const { value, formula } = cell;
	if (sparklineArea(cell) !== null) {
		return null;
	}
	if (formula !== undefined && formula.length > 1) {
		return fileFormula(formula, value, address);
	}
	if (typeof value === "object") {
		return value.serial;
	}
	if (typeof value === "string") {
		if (value === "") {
			return null;
		}
		const styled = cell.runs?.filter((run) => run.style !== undefined) ?? [];
		return styled.length === 0 ? value : { richText: richText(value, styled, cell.style ?? {}) };
	}
	return value;
}

function fileFormula(formula: string, value: CellValue, address: string): CellFormulaValue {
	const result =
		typeof value === "object" ? value.serial : isError(value) ? { error: value } : value === "" ? undefined : value;
	const array = ARRAY_FORMULA.exec(formula)?.[1];
	const written = {
		formula: array ?? formula.slice(1),
		...(array === undefined ? {} : { shareType: "array", ref: address }),
		...(result === undefined ? {} : { result }),
	};
	return written;
}

function isError(value: CellValue): value is CellErrorValue["error"] {
	return typeof value === "string" && ERRORS.includes(value);
}

/** The whole text in pieces: runs with their own font, what lies between with the cell's. */
function richText(text: string, runs: readonly TextRun[], cellStyle: CellStyle): RichText[] {
	const parts: RichText[] = [];
	let at = 0;
	for (const run of [...runs].sort((a, b) => a.start - b.start)) {
		const start = Math.max(run.start, at);
		const end = Math.min(run.end, text.length);
		if (start >= end) {
			continue;
		}
		if (start > at) {
			parts.push({ text: text.slice(at, start), font: fileFont(cellStyle) });
		}
		parts.push({ text: text.slice(start, end), font: fileFont({ ...cellStyle, ...run.style }) });
		at = end;
	}
	if (at < text.length) {
		parts.push({ text: text.slice(at), font: fileFont(cellStyle) });
	}
	return parts;
}
