// The cells in which an entry tells of its years, one for each sheet column, and the rating that belongs to each.

import type { MarkColumn, ProgressTable, YearColumn } from "../table/progress-table";
import { isReported } from "../table/reported-year";

/** A year column's own sheet column. */
export interface YearSlot {
	readonly year: YearColumn;
	/** Indexes into an entry's years. */
	readonly at: readonly [year: number, column: number];
	/** What tells this column from the others of its year (計画, 実績); "" where the year has one column only. */
	readonly part: string;
	/** Index into the table's mark columns: the rating of this year; null where it has none. */
	readonly mark: number | null;
}

/** Headings that not every column of the year has; its position where all are the same. */
function partOf(table: ProgressTable, year: YearColumn, column: number): string {
	if (year.columns.length === 1) {
		return "";
	}
	const headings = year.columns.map((one) => table.columnUses.find((use) => use.column === one)?.headings ?? []);
	const own = (headings[column] ?? []).filter((heading) => headings.some((others) => !others.includes(heading)));
	return own.length === 0 ? String(column + 1) : own.join(" ");
}

/** Where a mark of a year is put: the last column of the year's results, else of a span that holds the year. */
function yearOfMark(table: ProgressTable, { year }: MarkColumn): number {
	if (year === null) {
		return -1;
	}
	const told = table.years.map(isReported);
	const own = (from: YearColumn): boolean => from.from === year && from.to === year;
	const inside = ({ from, to }: YearColumn): boolean => from !== null && to !== null && from <= year && year <= to;
	const places = [
		table.years.findIndex((one, index) => own(one) && told[index] === true),
		table.years.findIndex(own),
		table.years.findIndex((one, index) => inside(one) && told[index] === true),
	];
	return places.find((place) => place >= 0) ?? -1;
}

/**
 * What a rating without a year speaks of: the newest closed year, else the running one; without either it is still
 * given once, in the first.
 */
function newestYear({ years }: ProgressTable): number {
	for (const kind of ["actual", "interim"] as const) {
		const latest = Math.max(...years.flatMap((year) => (year.kind === kind ? (year.to ?? []) : [])));
		const place = years.findIndex((year) => year.kind === kind && year.to === latest);
		if (place >= 0) {
			return place;
		}
	}
	return 0;
}

/** Rating of each year column: its own; the one that counts goes first, and without a year of its own to what is free. */
function marksByYear(table: ProgressTable): ReadonlyMap<number, number> {
	const counting = table.marks.findIndex(({ column }) => column === table.columns.mark);
	const others = table.marks.map((_, index) => index).filter((index) => index !== counting);
	const places = new Map<number, number>();
	const place = (year: number, mark: number): void => {
		if (mark >= 0 && table.years[year] !== undefined && !places.has(year)) {
			places.set(year, mark);
		}
	};
	for (const index of [counting, ...others.reverse()]) {
		const mark = table.marks[index];
		place(mark === undefined ? -1 : yearOfMark(table, mark), index);
	}
	if (table.marks[counting]?.year === null) {
		place(newestYear(table), counting);
	}
	return places;
}

/** Every column in which years are told, left to right within each year. */
export function yearSlots(table: ProgressTable): readonly YearSlot[] {
	const marks = marksByYear(table);
	return table.years.flatMap((year, index) =>
		year.columns.map((_, column): YearSlot => {
			const last = column === year.columns.length - 1;
			const mark = last ? (marks.get(index) ?? null) : null;
			return { year, at: [index, column], part: partOf(table, year, column), mark };
		}),
	);
}
