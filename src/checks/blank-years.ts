// Year cells that are blank though somebody must fill them: shared by missing-year and missing-plan.
import type { CellRef } from "../table/a1";
import { blankColumns } from "../table/blank-columns";
import { dutiesOf } from "../table/lifetime";
import type { ProgressTable, YearKind } from "../table/progress-table";

export interface BlankYear {
	readonly cell: CellRef;
	readonly entry: number;
	/** Index into the table's year columns. */
	readonly year: number;
	readonly label: string;
}

/** Blank cells of year columns of the given kinds, in table order; a year with several columns is blank when all are. */
export function* blankYears(table: ProgressTable, kinds: readonly YearKind[]): Iterable<BlankYear> {
	const blank = new Set(blankColumns(table).flatMap((column) => (column.kind === "year" ? [column.year] : [])));
	const asked = table.years.flatMap(({ kind, label }, year) =>
		kinds.includes(kind) && !blank.has(year) ? [{ year, label }] : [],
	);
	for (const entry of table.entries) {
		for (const { year, label } of asked) {
			const cells = entry.years[year] ?? [];
			const [first] = cells;
			if (
				first !== undefined &&
				cells.every((datum) => datum.text === "") &&
				dutiesOf(table, entry).years[year] === "required"
			) {
				yield { cell: first.cell, entry: entry.index, year, label };
			}
		}
	}
}
