// Which cells might show what a formula in another cell gives: writing there would break all that it shows.
import type { CellRef } from "../table/a1";

/** Wrapped around what decides how many values come out. */
const WRAPPERS = /^=?\s*(?:\(|(?:ARRAYFORMULA|IFERROR|IFNA|ARRAY_CONSTRAIN)\s*\(\s*)/i;
/** Make one value of many. */
const SINGLE =
	/^(?:SUM\w*|COUNT\w*|AVERAGE\w*|MAX\w*|MIN\w*|MEDIAN|TEXTJOIN|JOIN|CONCATENATE|ROWS|COLUMNS|AND|OR|REDUCE|SPARKLINE)\s*\(/i;
const ARRAY = /\bARRAYFORMULA\s*\(/i;
const WIDE =
	/\b(?:IMPORT(?:RANGE|HTML|XML|DATA|FEED)|QUERY|FILTER|SORTN?|UNIQUE|TRANSPOSE|SPLIT|[VH]STACK|CHOOSE(?:COLS|ROWS)|WRAP(?:COLS|ROWS)|TO(?:COL|ROW)|MAKEARRAY|MAP|BY(?:ROW|COL)|SCAN|SEQUENCE|RANDARRAY|FLATTEN|REGEXEXTRACT|GOOGLEFINANCE)\s*\(|\{/i;
const RANGE = /\$?\b([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})(?![A-Z])/gi;
/** Take in several columns and give one. */
const LOOKUP = /LOOKUP|MATCH|COUNTIF|SUMIF|AVERAGEIF/i;
/** Longer ones are not taken apart. */
const LONGEST = 5000;

/** How far the results of a formula might reach: over the cells below it, and over those to its right. */
export function reachOf(formula: string): { readonly down: boolean; readonly right: boolean } {
	if (!formula.startsWith("=") || formula.length > LONGEST) {
		return { down: formula.startsWith("="), right: formula.startsWith("=") };
	}
	let inner = formula.slice(1).trim();
	for (let next = inner.replace(WRAPPERS, ""); next !== inner; next = inner.replace(WRAPPERS, "")) {
		inner = next.trim();
	}
	if (SINGLE.test(inner)) {
		return { down: false, right: false };
	}
	const isWide = WIDE.test(inner);
	const isArray = ARRAY.test(formula);
	const spans = [...formula.matchAll(RANGE)].some(([, one, other]) => one?.toUpperCase() !== other?.toUpperCase());
	return { down: isWide || isArray, right: isWide || (isArray && spans && !LOOKUP.test(formula)) };
}

interface Reach {
	readonly top: CellRef;
	readonly lastRow: number;
	readonly lastColumn: number;
}

/**
 * Tells the cells that lie where results of a formula might stand.
 * @param formulas of a whole tab, "" where there is none; results never reach over another formula
 */
export function createSpilled(formulas: readonly (readonly string[])[]): (cell: CellRef) => boolean {
	const reaches = formulas.flatMap((cells, row) =>
		cells.flatMap((formula, column): readonly Reach[] => {
			const { down, right } = formula === "" ? { down: false, right: false } : reachOf(formula);
			if (!down) {
				return [];
			}
			const nextRow = formulas.findIndex((below, at) => at > row && (below[column] ?? "") !== "");
			const nextColumn = cells.findIndex((beside, at) => at > column && beside !== "");
			return [
				{
					top: { row, column },
					lastRow: nextRow < 0 ? Number.POSITIVE_INFINITY : nextRow - 1,
					lastColumn: !right ? column : nextColumn < 0 ? Number.POSITIVE_INFINITY : nextColumn - 1,
				},
			];
		}),
	);
	return ({ row, column }) =>
		reaches.some(
			({ top, lastRow, lastColumn }) =>
				row >= top.row && column >= top.column && row <= lastRow && column <= lastColumn,
		);
}
