// Tells whether areas overlap, however many there are.

import type { GridArea } from "./workbook";

/** The first of the sorted areas whose left column is not before `column`. */
function indexFrom(open: readonly GridArea[], column: number): number {
	let [low, high] = [0, open.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((open[middle]?.column ?? 0) < column) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/**
 * True when any two of the areas share a cell. Goes down the rows with the areas that are open there, which stand side
 * by side: n log n, where comparing all pairs of 100,000 merges would take minutes.
 */
export function anyOverlap(areas: readonly GridArea[]): boolean {
	const begins = [...areas].sort((one, other) => one.row - other.row);
	const ends = [...areas].sort((one, other) => one.row + one.rows - (other.row + other.rows));
	const open: GridArea[] = [];
	let ended = 0;
	for (const area of begins) {
		for (let past = ends[ended]; past !== undefined && past.row + past.rows <= area.row; past = ends[++ended]) {
			open.splice(indexFrom(open, past.column), 1);
		}
		const at = indexFrom(open, area.column);
		const [left, right] = [open[at - 1], open[at]];
		if (
			(left !== undefined && left.column + left.columns > area.column) ||
			(right !== undefined && right.column < area.column + area.columns)
		) {
			return true;
		}
		open.splice(at, 0, area);
	}
	return false;
}
