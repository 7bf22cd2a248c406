// Texts of closed years: shared by the checks for stale plans and stale figures.

import type { CellRef } from "../table/a1";
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
 */
export function* closedYearTexts(table: ProgressTable): Iterable<ClosedYearText> {
	const order = chronology(table.years);
	const lastOf = new Map<string, ClosedYearText | null>();
	for (const entry of table.entries) {
		lastOf.clear();
		for (const year of order) {
			const column = table.years[year];
			for (const datum of entry.years[year] ?? []) {
				if (datum.text === "") {
					continue;
				}
				lastOf.set(
					`${datum.cell.row},${datum.cell.column}`,
					column?.kind === "actual" && column.to !== null
						? {
								text: datum.text,
								cell: datum.cell,
								entry: entry.index,
								year,
								label: column.label,
								fiscalYear: column.to,
							}
						: null,
				);
			}
		}
		for (const text of lastOf.values()) {
			if (text !== null) {
				yield text;
			}
		}
	}
}
