// mr-2-1: blank rows, blank columns or repeated headings cut the table in pieces.
import type { CellRef } from "../table/a1";
import { createGrid, type Grid } from "../table/grid";
import { createRepeatedHeaderTest } from "../table/header";
import type { ProgressTable } from "../table/progress-table";
import { cellsParams, headerCorner, inTableOrder, lastRow } from "./first-cells";
import { defineRule } from "./rule";

interface Cuts {
	readonly blankRows: readonly CellRef[];
	readonly repeatedHeadings: readonly CellRef[];
	readonly blankColumns: readonly CellRef[];
}

function rowsWithin(table: ProgressTable): readonly number[] {
	const first = table.headerRows[1] + 1;
	return Array.from({ length: Math.max(0, lastRow(table) - first + 1) }, (_, offset) => first + offset);
}

function blankColumnsOf(table: ProgressTable, grid: Grid): readonly CellRef[] {
	const columns = table.columnUses.map(({ column }) => column);
	const [top] = table.headerRows;
	const rows = Array.from({ length: lastRow(table) - top + 1 }, (_, offset) => top + offset);
	return Array.from({ length: grid.columns }, (_, column) => column)
		.filter((column) => column > Math.min(...columns) && column < Math.max(...columns))
		.filter((column) => rows.every((row) => grid.textAt(row, column) === ""))
		.map((column) => ({ row: top, column }));
}

function cutsOf(table: ProgressTable): Cuts {
	const grid = createGrid(table.snapshot);
	const repeatsHeader = createRepeatedHeaderTest(grid, table.headerRows);
	const { column } = headerCorner(table);
	const rows = rowsWithin(table);
	const at = (row: number): CellRef => ({ row, column });
	return {
		blankRows: rows.filter((row) => grid.anchorsInRow(row).length === 0).map(at),
		// Headings of several rows are repeated as one.
		repeatedHeadings: rows.filter((row) => repeatsHeader(row) && !repeatsHeader(row - 1)).map(at),
		blankColumns: blankColumnsOf(table, grid),
	};
}

export const mr21 = defineRule({
	id: "mr-2-1",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		const { blankRows, repeatedHeadings, blankColumns } = cutsOf(table);
		const cuts = inTableOrder([...blankRows, ...repeatedHeadings, ...blankColumns]);
		const [first] = cuts;
		if (first !== undefined) {
			const params = {
				blankRows: blankRows.length,
				blankColumns: blankColumns.length,
				repeatedHeadings: repeatedHeadings.length,
				cells: cellsParams(cuts).cells,
			};
			yield { cell: first, entry: null, params };
		}
	},
});
