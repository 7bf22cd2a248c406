// One finding for all cells of a table that have the same thing: at the first of them, with their number.
import { byPlace, type CellRef, toA1 } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import type { Place } from "./rule";

/** How many cells a message names. */
const NAMED = 3;

/** What a message says of many cells; `cells`: the first of them, in A1. */
export interface CellsParams {
	readonly count: number;
	readonly cells: readonly string[];
}

/** The cells' number and the first of them by name. */
export function cellsParams(cells: readonly CellRef[]): CellsParams {
	return { count: cells.length, cells: cells.slice(0, NAMED).map(toA1) };
}

/** The one place for cells in table order; none where there are no cells. */
export function atFirst<Others extends object>(
	cells: readonly CellRef[],
	others: Others,
): readonly Place<CellsParams & Others>[] {
	const [first] = cells;
	return first === undefined
		? []
		: [{ cell: first, entry: null, params: Object.assign({}, cellsParams(cells), others) }];
}

/** Where a finding about a table as a whole stands: the first cell of its header. */
export function headerCorner({ headerRows, columnUses }: ProgressTable): CellRef {
	return { row: headerRows[0], column: columnUses[0]?.column ?? 0 };
}

/** Row by row, left to right. */
export function inTableOrder<Ref extends CellRef>(cells: readonly Ref[]): readonly Ref[] {
	return [...cells].sort(byPlace);
}

/** Last row of the table, 0-based. */
export function lastRow({ entries, headerRows }: ProgressTable): number {
	return entries[entries.length - 1]?.row ?? headerRows[1];
}
