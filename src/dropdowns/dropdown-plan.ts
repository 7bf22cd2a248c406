// Plans which cells of a progress table get a list to choose from, and what the lists offer.
import type { Settings } from "../settings/settings";
import { columnLetter } from "../table/a1";
import type { Datum, Entry, ProgressTable } from "../table/progress-table";
import { departmentValues, markValues, termValues } from "./list-values";

/** Google refuses a list of more items. */
export const MOST_VALUES = 500;

export interface Dropdown {
	/** 0-based. */
	readonly column: number;
	/** Heading of the column, on one line. */
	readonly label: string;
	/** At most `MOST_VALUES`. */
	readonly values: readonly string[];
	/** 0-based rows of its cells, top first; a merged cell once, by its first. */
	readonly rows: readonly number[];
}

/** A column that gets no list: nobody can tell its words, or they are more than a list may hold. */
export type LeftColumn =
	| { readonly label: string; readonly reason: "open" }
	| { readonly label: string; readonly reason: "too-many"; readonly values: number };

export interface DropdownPlan {
	/** Left to right. */
	readonly dropdowns: readonly Dropdown[];
	readonly left: readonly LeftColumn[];
}

interface Candidate {
	readonly column: number;
	readonly heading: string;
	readonly cellOf: (entry: Entry) => Datum | null | undefined;
	/** Values for the entries whose cell lies in this column; null where it has no fixed words. */
	readonly valuesOf: (entries: readonly Entry[], texts: readonly string[]) => readonly string[] | null;
}

function candidatesIn(table: ProgressTable, departments: Settings["departments"]): readonly Candidate[] {
	const { columns, headings, terms, marks } = table;
	// Percentages and prose are nothing to choose from a list, and nobody expects one there.
	const candidates: Candidate[] = marks.flatMap(({ column, label, scale }, index) =>
		scale.length === 0
			? []
			: [
					{
						column,
						heading: label,
						cellOf: (entry) => entry.marks[index],
						valuesOf: (_, texts) => markValues(texts, scale),
					},
				],
	);
	if (columns.term !== null) {
		candidates.push({
			column: columns.term,
			heading: headings.term,
			cellOf: (entry) => entry.term,
			valuesOf: (_, texts) => termValues(texts, terms),
		});
	}
	if (columns.department !== null) {
		candidates.push({
			column: columns.department,
			heading: headings.department,
			cellOf: (entry) => entry.department,
			valuesOf: (entries, texts) =>
				departmentValues(
					entries.map(({ departments: names }, index) => ({ text: texts[index] ?? "", names })),
					departments,
				),
		});
	}
	return candidates.sort((one, other) => one.column - other.column);
}

/**
 * Plans the lists for marks, terms and departments.
 * @param departments the office's own; empty: as the sheet names them
 */
export function planDropdowns(table: ProgressTable, departments: Settings["departments"]): DropdownPlan {
	const entryRows = new Set(table.entries.map(({ row }) => row));
	const dropdowns: Dropdown[] = [];
	const left: LeftColumn[] = [];
	for (const { column, heading, cellOf, valuesOf } of candidatesIn(table, departments)) {
		// A cell merged with a neighbour to its left says something else; one that begins on a band is none of an entry's own.
		const placed = table.entries.flatMap((entry) => {
			const datum = cellOf(entry);
			return datum?.cell.column === column && entryRows.has(datum.cell.row) ? [{ entry, datum }] : [];
		});
		const rows = [...new Set(placed.map(({ datum }) => datum.cell.row))].sort((one, other) => one - other);
		if (rows.length === 0) {
			continue;
		}
		const label = heading === "" ? columnLetter(column) : heading;
		const values = valuesOf(
			placed.map(({ entry }) => entry),
			placed.map(({ datum }) => datum.text),
		);
		if (values === null || values.length === 0) {
			left.push({ label, reason: "open" });
		} else if (values.length > MOST_VALUES) {
			left.push({ label, reason: "too-many", values: values.length });
		} else {
			dropdowns.push({ column, label, values, rows });
		}
	}
	return { dropdowns, left };
}
