// How far the years are filled in: filled cells out of those that somebody must fill.

import { dutiesOf } from "../table/lifetime";
import type { ProgressTable } from "../table/progress-table";
import { isReported } from "../table/reported-year";

export interface Completeness {
	readonly filled: number;
	/** Cells that somebody must fill; 0 where nothing is asked. */
	readonly required: number;
}

/** Share filled in, 0 to 1; null where nothing has to be filled. */
export function rateOf({ filled, required }: Completeness): number | null {
	return required === 0 ? null : filled / required;
}

/** Adds up completenesses. */
export function sumOf(parts: readonly Completeness[]): Completeness {
	return {
		filled: parts.reduce((sum, part) => sum + part.filled, 0),
		required: parts.reduce((sum, part) => sum + part.required, 0),
	};
}

/**
 * Completeness of every entry and reported year (closed and running; plans and targets are left out).
 * @returns by entry, then by position in `years`
 */
export interface CompletenessGrid {
	/** Indexes into the table's year columns. */
	readonly years: readonly number[];
	readonly entries: readonly (readonly Completeness[])[];
}

const NOT_ASKED: Completeness = { filled: 0, required: 0 };
const FILLED: Completeness = { filled: 1, required: 1 };
const BLANK: Completeness = { filled: 0, required: 1 };

/** Looks at every reported year of every entry; a placeholder such as － is an answer and counts as filled. */
export function completenessGrid(table: ProgressTable): CompletenessGrid {
	const years = table.years.flatMap((year, index) => (isReported(year) ? [index] : []));
	const entries = table.entries.map((entry) => {
		const duties = dutiesOf(table, entry);
		return years.map((year) => {
			const filled = entry.years[year]?.some((datum) => datum.text !== "") ?? false;
			if (filled) {
				return FILLED;
			}
			return duties.years[year] === "required" ? BLANK : NOT_ASKED;
		});
	});
	return { years, entries };
}
