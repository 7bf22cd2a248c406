// Calculates formulas on one tab, for conditional formats only.
import type { CellPlace, default as FormulaParser, RangePlace } from "fast-formula-parser";
import type { Sheet } from "../../workbook";

/** Thrown for what the calculation does not know, which is not the same as an error in a cell. */
export class NotCalculable extends Error {}

/** What a formula reads in a cell; a formula without a stored result counts as filled with its text. */
export function valueIn(sheet: Sheet, row: number, column: number): string | number | boolean {
	const cell = sheet.cells[row]?.[column];
	const value = cell?.value ?? "";
	if (value === "" && cell?.formula !== undefined) {
		return cell.formula;
	}
	return typeof value === "object" ? value.serial : value;
}

export interface SheetFormulas {
	/**
	 * Whether a conditional format with this condition applies; the condition comes without its `=`.
	 * @throws {NotCalculable}
	 */
	isMet(condition: string, row: number, column: number): boolean;
}

/** Making the parser takes longer than using it, so there is one, and it reads whichever tab is being judged. */
let parser: FormulaParser | null = null;
let judged: Sheet | null = null;

/** Fetches what calculates: two thirds of the page's script, so it waits until the table is shown. */
export async function loadFormulas(): Promise<void> {
	const { default: Parser } = await import("fast-formula-parser");
	parser ??= new Parser({
		onCell: ({ sheet, row, col }) => valueIn(judgedSheet(sheet), row - 1, col - 1),
		onRange: valuesIn,
	});
}

/** Formulas on this tab; only one tab is judged at a time. */
export function sheetFormulas(sheet: Sheet): SheetFormulas {
	return {
		isMet: (condition, row, column) => {
			judged = sheet;
			const result = calculate(condition, { sheet: sheet.name, row: row + 1, col: column + 1 });
			return result === true || (typeof result === "number" && result !== 0);
		},
	};
}

function judgedSheet(name: string): Sheet {
	if (judged === null || name !== judged.name) {
		throw new NotCalculable(`refers to ${name}`);
	}
	return judged;
}

/** Open-ended ranges reach to the end of the grid, but there is nothing beyond the last cell with content. */
function valuesIn({ sheet: name, from, to }: RangePlace): unknown[][] {
	const sheet = judgedSheet(name);
	const lastRow = Math.min(to.row, Math.max(sheet.cells.length, from.row));
	const width = sheet.cells.reduce((most, cells) => Math.max(most, cells?.length ?? 0), from.col);
	const lastColumn = Math.min(to.col, width);
	const rows: unknown[][] = [];
	for (let row = from.row; row <= lastRow; row++) {
		const values: unknown[] = [];
		for (let column = from.col; column <= lastColumn; column++) {
			values.push(valueIn(sheet, row - 1, column - 1));
		}
		rows.push(values);
	}
	return rows;
}

function calculate(formula: string, position: CellPlace): unknown {
	if (parser === null) {
		throw new Error("A formula was to be calculated before loadFormulas.");
	}
	try {
		return parser.parse(formula, position);
	} catch (error) {
		throw new NotCalculable(error instanceof Error ? error.message : String(error));
	}
}
