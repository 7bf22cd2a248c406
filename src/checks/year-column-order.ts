// year-column-order: a year column stands right of a later year.
import type { YearColumn } from "../table/progress-table";
import { defineRule } from "./rule";

/** Tables that run from new to old throughout are in order, too. */
function runsBackwards(years: readonly number[]): boolean {
	return years.length > 1 && years.every((year, index) => index === 0 || year <= (years[index - 1] ?? year));
}

interface OutOfOrder {
	readonly column: YearColumn;
	readonly left: YearColumn;
}

function* outOfOrder(columns: readonly YearColumn[]): Iterable<OutOfOrder> {
	if (runsBackwards(columns.map((column) => column.from ?? 0))) {
		return;
	}
	let latest: YearColumn | null = null;
	for (const column of columns) {
		// A column over several years, 「Ｒ３～Ｒ５累計」, may stand behind the last of them.
		if (latest !== null && (column.to ?? 0) < (latest.from ?? 0)) {
			yield { column, left: latest };
		} else if ((column.from ?? 0) >= (latest?.from ?? 0)) {
			latest = column;
		}
	}
}

export const yearColumnOrder = defineRule({
	id: "year-column-order",
	severity: "warning",
	highlight: null,
	*find(table) {
		const dated = table.years.filter((year) => year.kind !== "target" && year.from !== null);
		const plans = dated.filter((year) => year.kind === "plan");
		const results = dated.filter((year) => year.kind !== "plan");
		// Plans and results may stand in blocks of their own: 計画 R2 R3, 実績 R2 R3.
		const inBlocks = plans.some((plan) => results.some((result) => result.from === plan.from));
		for (const columns of inBlocks ? [plans, results] : [dated]) {
			for (const { column, left } of outOfOrder(columns)) {
				yield { cell: column.cell, entry: null, params: { year: column.label, left: left.label } };
			}
		}
	},
});
