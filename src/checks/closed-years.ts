// Texts of closed years: shared by the checks for stale plans and stale figures.

import { type CellRef, isSameCell } from "../table/a1";
import { chronology } from "../table/chronology";
import type { ProgressTable } from "../table/progress-table";
import type { FiscalYear } from "../text/fiscal-year";

export interface ClosedYearText {
	readonly text: string;
	readonly cell: CellRef;
	readonly entry: number;
	/** Index into the table's year columns. */
	readonly year: number;
	readonly label: string;
	/** Last fiscal year of the column. */
	readonly fiscalYear: FiscalYear;
}

/**
 * Every non-empty text of a closed year, in table order. A cell merged over several years speaks for the last of
 * them; a cell merged over entries is given for the first only.
 * @param isAsked leaves out, by a quick look, texts in which nothing can be found
 */
export function* closedYearTexts(table: ProgressTable, isAsked: (text: string) => boolean): Iterable<ClosedYearText> {
	const order = chronology(table.years);
	for (const entry of table.entries) {
		const seen: { readonly cell: CellRef; text: ClosedYearText | null }[] = [];
		for (const year of order) {
			const column = table.years[year];
			for (const datum of entry.years[year] ?? []) {
				if (datum.text === "" || !isAsked(datum.text)) {
					continue;
				}
				const text =
					column?.kind === "actual" && column.to !== null
						? {
								text: datum.text,
								cell: datum.cell,
								entry: entry.index,
								year,
								label: column.label,
								fiscalYear: column.to,
							}
						: null;
				const before = seen.find(({ cell }) => isSameCell(cell, datum.cell));
				if (before === undefined) {
					seen.push({ cell: datum.cell, text });
				} else {
					before.text = text;
				}
			}
		}
		for (const { text } of seen) {
			if (text !== null) {
				yield text;
			}
		}
	}
}
