// From what a script writes to what the cell then holds.
import { types } from "node:util";
import { cellToA1 } from "../a1";
import type { Cell, Sheet } from "../workbook";
import { defaultDatePattern, displayText } from "./display-text";
import { cellTooLong, violatesValidation } from "./error-texts";
import type { Desk, Execution } from "./execution";
import { isGeneral, showsDate } from "./number-format";
import { ServiceError } from "./service-error";
import { instantToSerial, serialToInstant } from "./time-zone";
import { readTyped, type TypedText } from "./typed-text";

const longestText = 50_000;

export function demandShort(text: string): void {
	if (text.length > longestText) {
		throw new ServiceError(cellTooLong);
	}
}

/** Gives a function that converts values for one call: the year and the zone are looked up once. */
export function valueConverter(execution: Desk, method: string) {
	const zone = execution.workbook.timeZone;
	const thisYear = Number(formatYear(execution.now, zone));
	return (value: unknown, numberFormat: string | undefined): TypedText => {
		switch (typeof value) {
			case "string":
				demandShort(value);
				return readTyped(value, numberFormat === "@", thisYear);
			case "boolean":
				return { value };
			case "number":
				if (Number.isFinite(value)) {
					return { value };
				}
				break;
			case "object":
				if (value === null) {
					return { value: "" };
				}
				if (types.isDate(value) && !Number.isNaN(value.getTime())) {
					const serial = instantToSerial(zone, value.getTime());
					return { value: { kind: "date", serial }, numberFormat: defaultDatePattern(serial) };
				}
				break;
		}
		// Google writes "undefined", "[object Object]" or an error value here, never what the script meant.
		throw new TypeError(`${method}: ${describe(value)} is no value for a cell`);
	};
}

function describe(value: unknown): string {
	return typeof value === "object" || typeof value === "function" ? `a value of type ${typeof value}` : String(value);
}

function formatYear(now: Date, zone: string): string {
	return new Intl.DateTimeFormat("en-US", { timeZone: zone, year: "numeric" }).format(now);
}

/** What `getValues` gives for a cell: a number that is shown as a date is a date, and the other way round. */
export function readValue(execution: Execution, cell: Cell | undefined): unknown {
	const value = cell?.value ?? "";
	if (typeof value !== "number" && typeof value !== "object") {
		return value;
	}
	const serial = typeof value === "number" ? value : value.serial;
	const pattern = cell?.style?.numberFormat;
	const isDate = pattern === undefined || isGeneral(pattern) ? typeof value === "object" : showsDate(pattern);
	return isDate ? execution.realm.date(serialToInstant(execution.workbook.timeZone, serial)) : serial;
}

/** Refuses a value that the cell's strict list does not hold; results of formulas are not known here. */
export function demandValid(execution: Desk, sheet: Sheet, row: number, column: number, written: TypedText): void {
	const validation = sheet.cells[row]?.[column]?.validation;
	if (validation?.kind !== "list" || validation.allowInvalid || written.value === "") {
		return;
	}
	const style = sheet.cells[row]?.[column]?.style;
	const numberFormat = style?.numberFormat ?? written.numberFormat;
	const shown = displayText(
		{ value: written.value, style: numberFormat === undefined ? {} : { numberFormat } },
		execution.workbook.locale,
	);
	if (!validation.values.includes(shown)) {
		throw new ServiceError(violatesValidation(cellToA1(row, column)));
	}
}
