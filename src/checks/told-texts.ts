// What an entry tells of the years that are closed or running: shared by the checks that compare one year with another.

import { type CellRef, isSameCell } from "../table/a1";
import { chronology } from "../table/chronology";
import type { Entry, ProgressTable, YearKind } from "../table/progress-table";
import { isReported } from "../table/reported-year";
import { saidBy } from "../table/said";
import type { FiscalYear } from "../text/fiscal-year";

export interface ToldText {
	/** What the cell says; for 同上 the text above. */
	readonly text: string;
	readonly isSameAsAbove: boolean;
	readonly cell: CellRef;
	/** Index into the table's year columns; for a cell merged over years the first of them. */
	readonly year: number;
	readonly label: string;
	readonly kind: YearKind;
	/** First and last fiscal year that the cell covers. */
	readonly from: FiscalYear;
	readonly to: FiscalYear;
	/** Which of the columns of its year it stands in. */
	readonly part: number;
	/** Whether it is merged over several years. */
	readonly isMerged: boolean;
}

/** The entry's texts that begin in a closed or running year, oldest first; a cell merged over years once. */
export function toldTexts(table: ProgressTable, entry: Entry): readonly ToldText[] {
	const told: ToldText[] = [];
	for (const year of chronology(table.years)) {
		const column = table.years[year];
		if (column === undefined || column.from === null || column.to === null || column.kind === "target") {
			continue;
		}
		for (const [part, datum] of (entry.years[year] ?? []).entries()) {
			const at = told.findIndex(({ cell }) => isSameCell(cell, datum.cell));
			const before = told[at];
			if (before !== undefined) {
				told[at] = {
					...before,
					to: Math.max(before.to, column.to),
					isMerged: before.isMerged || before.year !== year,
				};
			} else if (datum.text !== "") {
				told.push({
					text: saidBy(datum),
					isSameAsAbove: datum.says !== undefined,
					cell: datum.cell,
					year,
					label: column.label,
					kind: column.kind,
					from: column.from,
					to: column.to,
					part,
					isMerged: false,
				});
			}
		}
	}
	return told.filter(isReported);
}
