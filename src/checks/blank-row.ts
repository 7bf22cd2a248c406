// blank-row: between two entries stands a row with nothing in it.
import { createGrid, type Grid } from "../table/grid";
import type { Entry, ProgressTable } from "../table/progress-table";
import { defineRule } from "./rule";

/** Rows of air after (nearly) every entry are a layout, not an oversight. */
const LEAST_FOR_LAYOUT = 3;

interface Gap {
	readonly above: Entry;
	readonly from: number;
	readonly rows: number;
}

/** True for a row of which a merge that is several rows high, or as wide as a band, makes a part of something. */
function isCovered(grid: Grid, row: number): boolean {
	return Array.from({ length: grid.columns }, (_, column) => grid.mergeAt(row, column)).some(
		(merge) => merge !== null && (merge.rows > 1 || merge.columns * 2 > grid.columns),
	);
}

function gapsIn(table: ProgressTable): readonly Gap[] {
	const grid = createGrid(table.snapshot);
	return table.entries.flatMap((above, index): readonly Gap[] => {
		const below = table.entries[index + 1];
		const rows = (below?.row ?? 0) - above.row - 1;
		const isBlank = (row: number): boolean => grid.anchorsInRow(row).length === 0 && !isCovered(grid, row);
		const areBlank = rows > 0 && Array.from({ length: rows }, (_, at) => above.row + 1 + at).every(isBlank);
		return areBlank ? [{ above, from: above.row + 1, rows }] : [];
	});
}

export const blankRow = defineRule({
	id: "blank-row",
	severity: "info",
	highlight: null,
	*find(table) {
		const gaps = gapsIn(table);
		if (gaps.length >= LEAST_FOR_LAYOUT && gaps.length * 2 >= table.entries.length - 1) {
			return;
		}
		for (const { above, from, rows } of gaps) {
			const cell = { row: from, column: table.columns.item ?? 0 };
			yield { cell, entry: null, params: { above: table.measures[above.measure]?.name ?? "", row: from + 1, rows } };
		}
	},
});
