// year-column-order: a year column stands right of a later year.
import type { YearColumn } from "../table/progress-table";
import { defineRule } from "./rule";

/** Tables that run from new to old throughout are in order, too. */
function runsBackwards(years: readonly number[]): boolean {
	return years.length > 1 && years.every((year, index) => index === 0 || year <= (years[index - 1] ?? year));
}

export const yearColumnOrder = defineRule({
	id: "year-column-order",
	severity: "warning",
	highlight: null,
	*find(table) {
		const columns = table.years.filter((year) => year.kind !== "target" && year.from !== null);
		if (runsBackwards(columns.map((column) => column.from ?? 0))) {
			return;
		}
		let latest: YearColumn | null = null;
		for (const column of columns) {
			if (latest !== null && (column.from ?? 0) < (latest.from ?? 0)) {
				yield { cell: column.cell, entry: null, params: { year: column.label, left: latest.label } };
			} else {
				latest = column;
			}
		}
	},
});
