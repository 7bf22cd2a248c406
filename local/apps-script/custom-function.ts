// What passes between a formula in a cell and the custom function that it calls.
import { types } from "node:util";
import { unsupportedResult } from "./error-texts";
import { ServiceError } from "./service-error";

/** A blank cell comes as ""; a range of one cell as that cell. */
export function formulaArguments(args: readonly unknown[]): readonly unknown[] {
	return args.map((argument) => {
		if (!Array.isArray(argument)) {
			return argument ?? "";
		}
		const rows: readonly (readonly unknown[])[] = argument.map((row: unknown) => {
			if (!Array.isArray(row)) {
				throw new Error("A range is an array of rows, each an array of values.");
			}
			return row.map((value: unknown) => value ?? "");
		});
		const [first = []] = rows;
		return rows.length === 1 && first.length === 1 ? first[0] : rows;
	});
}

function cellResult(value: unknown): unknown {
	if (value === null || value === undefined) {
		return "";
	}
	const isCell =
		typeof value === "string" || typeof value === "boolean" || types.isDate(value) || Number.isFinite(value);
	if (!isCell) {
		throw new ServiceError(unsupportedResult);
	}
	return value;
}

/** One value fills the cell, rows of values spill from it. */
export function formulaResult(value: unknown): unknown {
	if (!Array.isArray(value)) {
		return cellResult(value);
	}
	return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellResult) : cellResult(row)));
}
