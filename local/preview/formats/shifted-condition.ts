// A rule's condition as it reads for each of its cells.
import { mapReferences, type Reference } from "../../apps-script/formula-references";
import type { Sheet } from "../../workbook";
import { NotCalculable, type SheetFormulas, valueIn } from "./sheet-formulas";

/** `A:C` or `2:5` with a part that moves: the moving of such references is not played. */
const MOVING_OPEN_REFERENCE =
	/(?<![\w$.])(?:(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\$[A-Z]{1,3}:[A-Z]{1,3})|(?:\d+:\$?\d+|\$\d+:\d+))(?![\w(])/i;

/** Results that depend on more than the values of single cells. */
const MORE_THAN_VALUES = /:|(?<![\p{L}\p{N}_.])(?:ROWS?|COLUMNS?|NOW|TODAY|RAND|RANDBETWEEN|ADDRESS|AREAS|CELL)\s*\(/iu;

function withoutTexts(formula: string): string {
	return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

interface Place {
	readonly row: number;
	readonly column: number;
}

/** Gives a test for the cells of a rule; equal values in the cells that the condition names are calculated once. */
export function conditionTest(
	sheet: Sheet,
	formulas: SheetFormulas,
	formula: string,
	anchor: Place,
): (row: number, column: number) => boolean {
	const condition = formula.replace(/^=/, "");
	const bare = withoutTexts(condition);
	const references: Reference[] = [];
	mapReferences(condition, (reference) => {
		references.push(reference);
		return reference;
	});
	const isPlain = !MORE_THAN_VALUES.test(bare) && references.every(({ sheetName }) => sheetName === null);
	const known = new Map<string, boolean>();
	const moved = (reference: Reference, row: number, column: number): Place | null => {
		const target = {
			row: reference.fixedRow ? reference.row : reference.row + row - anchor.row,
			column: reference.fixedColumn ? reference.column : reference.column + column - anchor.column,
		};
		return target.row < 0 || target.column < 0 ? null : target;
	};
	const calculate = (row: number, column: number): boolean => {
		if ((row !== anchor.row || column !== anchor.column) && MOVING_OPEN_REFERENCE.test(bare)) {
			throw new NotCalculable("an open-ended reference that moves");
		}
		return formulas.isMet(
			mapReferences(condition, (reference) => moved(reference, row, column)),
			row,
			column,
		);
	};
	return (row, column) => {
		if (!isPlain) {
			return calculate(row, column);
		}
		const values = references.map((reference) => {
			const place = moved(reference, row, column);
			return place === null ? null : valueIn(sheet, place.row, place.column);
		});
		const key = JSON.stringify(values);
		const result = known.get(key) ?? calculate(row, column);
		known.set(key, result);
		return result;
	};
}
