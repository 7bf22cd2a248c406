// missing-year-column: between two year columns a year has no column of its own.

import type { ProgressTable, YearColumn } from "../table/progress-table";
import { yearNames } from "../text/year-names";
import { defineRule } from "./rule";

interface Dated {
	readonly column: YearColumn;
	readonly from: number;
	readonly to: number;
}

function datedColumns(table: ProgressTable): readonly Dated[] {
	return table.years
		.flatMap((column) =>
			column.kind === "target" || column.from === null || column.to === null
				? []
				: [{ column, from: column.from, to: column.to }],
		)
		.sort((one, other) => one.from - other.from);
}

interface Gap {
	readonly before: Dated;
	readonly after: Dated;
}

/** Where every step is wider than a year (a review every other year), nothing is missing. */
function gapsIn(dated: readonly Dated[]): readonly Gap[] {
	const gaps: Gap[] = [];
	let steps = 0;
	let reach = dated[0];
	for (const next of dated.slice(1)) {
		if (reach === undefined) {
			break;
		}
		if (next.from > reach.to) {
			steps++;
			if (next.from > reach.to + 1) {
				gaps.push({ before: reach, after: next });
			}
		}
		if (next.to > reach.to) {
			reach = next;
		}
	}
	return gaps.length < steps ? gaps : [];
}

/** A heading in between that names no real year (H32) is the missing one misspelt, and is reported as such. */
function isMisspelt({ impossibleYears }: ProgressTable, { before, after }: Gap): boolean {
	const [one, other] = [before.column.cell.column, after.column.cell.column];
	return impossibleYears.some(({ cell }) => cell.column > Math.min(one, other) && cell.column < Math.max(one, other));
}

export const missingYearColumn = defineRule({
	id: "missing-year-column",
	severity: "error",
	highlight: null,
	*find(table) {
		const nameOf = yearNames(table.years.map(({ label }) => label));
		const gaps = gapsIn(datedColumns(table)).filter((gap) => !isMisspelt(table, gap));
		for (const { before, after } of gaps) {
			for (let year = before.to + 1; year < after.from; year++) {
				yield {
					cell: after.column.cell,
					entry: null,
					params: { year: nameOf(year), before: before.column.label, after: after.column.label },
				};
			}
		}
	},
});
