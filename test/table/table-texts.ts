// What a table says, without where it stands: to compare two readings.
import type { Entry, ProgressTable } from "../../src/table/progress-table";

export interface EntryTexts {
	readonly isNew: boolean;
	readonly relisted: boolean;
	readonly chapter: string | null;
	readonly direction: string | null;
	readonly item: string | null;
	readonly outline: string | null;
	readonly departments: readonly string[];
	readonly term: string | null;
	readonly mark: string | null;
	/** Texts by the label of their year column. */
	readonly years: { readonly [label: string]: readonly string[] };
}

function textsOf(table: ProgressTable, entry: Entry): EntryTexts {
	return {
		isNew: entry.isNew,
		relisted: entry.relisted,
		chapter: table.chapters[entry.chapter ?? -1]?.title ?? null,
		direction: table.directions[entry.direction ?? -1]?.title ?? null,
		item: entry.item?.text ?? null,
		outline: entry.outline?.text ?? null,
		departments: entry.departments,
		term: entry.term?.text ?? null,
		mark: entry.mark?.text ?? null,
		years: Object.fromEntries(
			table.years
				.map((year, index) => [year.label, (entry.years[index] ?? []).map((datum) => datum.text)] as const)
				.sort(([one], [other]) => one.localeCompare(other)),
		),
	};
}

/** Every entry's texts by role, in row order. */
export function entryTexts(table: ProgressTable): readonly EntryTexts[] {
	return table.entries.map((entry) => textsOf(table, entry));
}

/** The entries that another reading gives otherwise, at most one; [] when both say the same. */
export function firstDifference(table: ProgressTable, expected: readonly EntryTexts[]): readonly EntryTexts[] {
	return entryTexts(table)
		.filter((entry, index) => JSON.stringify(entry) !== JSON.stringify(expected[index]))
		.slice(0, 1);
}

/** The years with their kinds, by label. */
export function yearKinds(table: ProgressTable): { readonly [label: string]: string } {
	return Object.fromEntries(table.years.map((year) => [year.label, `${year.from}-${year.to} ${year.kind}`]));
}
