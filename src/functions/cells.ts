// Arguments of custom functions: one value for a cell, rows of values for a range; what comes back has the same shape.
import { isBlank } from "../text/width";
import { FormulaError } from "./formula-problem";

/** What one cell of a result shows. */
export type Answer = string | number;

/** One value for one cell, rows of values for a range. */
export type Answers = Answer | readonly (Answer | readonly Answer[])[];

/** True for a cell that a reader sees as empty. */
export function isBlankCell(value: unknown): boolean {
	return value === null || value === undefined || (typeof value === "string" && isBlank(value));
}

/** True for dates of any realm. */
export function isDate(value: unknown): value is Date {
	return Object.prototype.toString.call(value) === "[object Date]";
}

/** Runs the answer; where it refuses, the error says in which cell of the range. */
function answerAt(answer: (value: unknown) => Answer, value: unknown, row: number, column: number): Answer {
	try {
		return isBlankCell(value) ? "" : answer(value);
	} catch (error) {
		if (error instanceof FormulaError) {
			throw new FormulaError(error.problem, { row: row + 1, column: column + 1 });
		}
		throw error;
	}
}

/** Answers each cell of the argument; blank cells stay blank. */
export function answerEach(argument: unknown, answer: (value: unknown) => Answer): Answers {
	if (!Array.isArray(argument)) {
		return isBlankCell(argument) ? "" : answer(argument);
	}
	const rows: readonly unknown[] = argument;
	return rows.map((row, rowIndex) => {
		if (!Array.isArray(row)) {
			return answerAt(answer, row, rowIndex, 0);
		}
		const values: readonly unknown[] = row;
		return values.map((value, columnIndex) => answerAt(answer, value, rowIndex, columnIndex));
	});
}

/** All cells of an argument, row by row. */
export function cellsOf(argument: unknown): readonly unknown[] {
	if (!Array.isArray(argument)) {
		return [argument];
	}
	const rows: readonly unknown[] = argument;
	return rows.flatMap((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}
