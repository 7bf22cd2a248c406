// mr-1-6: names that are left out: 〃, 同上, blanks that mean "as above", columns without a heading.
import type { CellRef } from "../table/a1";
import { createGrid, type Grid } from "../table/grid";
import { headingPath } from "../table/header";
import type { Datum, ProgressTable } from "../table/progress-table";
import { isSameAsAbove } from "../text/same-as-above";
import { atFirst, inTableOrder } from "./first-cells";
import { defineRule } from "./rule";

function omittedNames(table: ProgressTable): readonly CellRef[] {
	return table.entries.flatMap(({ row, number, item, outline, department, term, continuation }) => {
		const names = [number, item, outline, department, term].filter((datum): datum is Datum => datum !== null);
		const repeated = names.filter(({ text, cell }) => cell.row === row && isSameAsAbove(text)).map(({ cell }) => cell);
		// A name under a merge has its first cell further up, and is no blank.
		const isLeftOut = continuation && item !== null && item.text === "" && item.cell.row === row;
		return isLeftOut ? [item.cell, ...repeated] : repeated;
	});
}

/** Cells where headings ought to stand: of columns within the table, or right beside it and mostly filled in. */
function missingHeadings(table: ProgressTable, grid: Grid): readonly CellRef[] {
	const { headerRows, entries, columnUses } = table;
	const last = Math.max(...columnUses.map(({ column }) => column));
	return Array.from({ length: Math.min(grid.columns, last + 2) }, (_, column) => column)
		.filter((column) => headingPath(grid, headerRows, column).length === 0)
		.filter((column) => {
			const filled = entries.filter(({ row }) => isOwnText(grid, row, column)).length;
			return column < last ? filled > 0 : filled * 2 > entries.length;
		})
		.map((column) => ({ row: headerRows[0], column }));
}

function isOwnText(grid: Grid, row: number, column: number): boolean {
	const anchor = grid.anchorOf(row, column);
	return grid.textAt(row, column) !== "" && anchor.row === row && anchor.column === column;
}

export const mr16 = defineRule({
	id: "mr-1-6",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		const cells = [...missingHeadings(table, createGrid(table.snapshot)), ...omittedNames(table)];
		yield* atFirst(inTableOrder(cells), {});
	},
});
