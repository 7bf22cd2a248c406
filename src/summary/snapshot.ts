// What a report keeps of a table for the next one to be compared with: names, marks and which years are filled in.

import { dutiesOf } from "../table/lifetime";
import type { Band, Entry, ProgressTable, YearColumn, YearKind } from "../table/progress-table";
import { hasRankedScale } from "../table/ranked-scale";
import { isReported } from "../table/reported-year";
import { saidBy } from "../table/said";
import type { FiscalYear, IsoDate } from "../text/fiscal-year";
import { isPlaceholder } from "../text/placeholder";
import { oneLine, shorten } from "../text/width";
import { markPlaceOf } from "./tally";

/** blank: somebody must fill it · not-asked: a blank that is right as it is, and any blank of a plan. */
export type CellState = "filled" | "blank" | "not-asked";

export interface SnapshotYear {
	/** Heading as staff wrote it, on one line. */
	readonly label: string;
	readonly from: FiscalYear | null;
	readonly to: FiscalYear | null;
	readonly kind: YearKind;
}

export interface SnapshotEntry {
	/** Indexes into the snapshot's measures, chapters and directions. */
	readonly measure: number;
	readonly chapter: number | null;
	readonly direction: number | null;
	/** Beginning of the outline, by which entries of one name are told apart; "" where it says nothing. */
	readonly outline: string;
	readonly departments: readonly string[];
	/** Symbol of the scale; "" for no mark, and for one outside the scale. */
	readonly mark: string;
	readonly relisted: boolean;
	/** One for each of the snapshot's years. */
	readonly cells: readonly CellState[];
}

export interface SnapshotMeasure {
	readonly name: string;
	/** Indexes into the snapshot's entries. */
	readonly entries: readonly number[];
}

/** A table at a time, without its texts. Entries, measures and years stand in the table's order. */
export interface TableSnapshot {
	readonly sheetId: number;
	readonly sheetName: string;
	/** Local time at which it was taken, `YYYY-MM-DDTHH:MM`. */
	readonly at: string;
	/** Day by which years counted as closed. */
	readonly asOf: IsoDate;
	/** Symbols, best first if `ranked`. */
	readonly scale: { readonly symbols: readonly string[]; readonly ranked: boolean };
	readonly years: readonly SnapshotYear[];
	readonly chapters: readonly string[];
	readonly directions: readonly { readonly title: string; readonly chapter: number | null }[];
	readonly measures: readonly SnapshotMeasure[];
	readonly entries: readonly SnapshotEntry[];
}

/** Characters of an outline that are kept. */
const OUTLINE = 60;

function cellState(table: ProgressTable, entry: Entry, column: YearColumn, year: number): CellState {
	if (entry.years[year]?.some(({ text }) => text !== "") ?? false) {
		return "filled";
	}
	return isReported(column) && dutiesOf(table, entry).years[year] === "required" ? "blank" : "not-asked";
}

function markOf(entry: Entry, { scale }: ProgressTable): string {
	const place = markPlaceOf(entry, scale);
	return typeof place === "number" ? (scale[place]?.symbol ?? "") : "";
}

function outlineOf(entry: Entry): string {
	const text = saidBy(entry.outline);
	return isPlaceholder(text) ? "" : shorten(oneLine(text), OUTLINE);
}

function titleOf({ title, section }: Band): string {
	return oneLine(section === null ? title : `${section} ${title}`);
}

/** The snapshot of a table. @param at local time, `YYYY-MM-DDTHH:MM` */
export function takeSnapshot(table: ProgressTable, at: string): TableSnapshot {
	return {
		sheetId: table.sheetId,
		sheetName: table.sheetName,
		at,
		asOf: table.asOf.date,
		scale: {
			symbols: table.scale.map(({ symbol }) => symbol),
			ranked: hasRankedScale(table),
		},
		years: table.years.map(({ label, from, to, kind }) => ({ label, from, to, kind })),
		chapters: table.chapters.map(titleOf),
		directions: table.directions.map((band) => ({ title: titleOf(band), chapter: band.chapter })),
		measures: table.measures.map(({ name, entries }) => ({ name, entries })),
		entries: table.entries.map((entry) => ({
			measure: entry.measure,
			chapter: entry.chapter,
			direction: entry.direction,
			outline: outlineOf(entry),
			departments: entry.departments,
			mark: markOf(entry, table),
			relisted: entry.relisted,
			cells: table.years.map((column, year) => cellState(table, entry, column, year)),
		})),
	};
}
