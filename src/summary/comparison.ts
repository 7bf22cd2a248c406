// What changed in a table since an earlier report, or against another tab: as data, for the report to tell.
import type { IsoDate } from "../text/fiscal-year";
import type { Completeness } from "./completeness";

/** What a table is compared with. */
export type ComparisonBase =
	/** An earlier report; `at` is its local time, `YYYY-MM-DDTHH:MM`. */
	| { readonly kind: "report"; readonly at: string }
	/** Another tab of the file, such as last year's sheet. */
	| { readonly kind: "sheet"; readonly name: string };

/** A number then and now. */
export interface Change {
	readonly before: number;
	readonly after: number;
}

/** An entry's mark then and now, as symbols of the two scales; "" for none. */
export interface MarkChange {
	/** Index into the current table's entries. */
	readonly entry: number;
	readonly from: string;
	readonly to: string;
}

/** A year cell of an entry that was filled in or emptied. */
export interface CellChange {
	/** Indexes into the current table's entries and years. */
	readonly entry: number;
	readonly year: number;
}

export interface RemovedMeasure {
	readonly name: string;
	/** "" where it stood in none. */
	readonly chapter: string;
	readonly departments: readonly string[];
}

export interface Comparison {
	readonly base: ComparisonBase;
	/** By which date years counted as closed then. */
	readonly asOf: IsoDate;
	readonly entries: Change;
	readonly measures: Change;
	/**
	 * Entries by mark: the current scale's symbols in order, then symbols that only the base has, then "" for no mark and for
	 * one outside the scale. Both columns add up to all entries.
	 */
	readonly marks: readonly ({ readonly symbol: string } & Change)[];
	/** Entries of both tables by mark then (rows) and now (columns); "" stands for no mark, and for one outside the scale. */
	readonly transitions: {
		readonly from: readonly string[];
		readonly to: readonly string[];
		readonly counts: readonly (readonly number[])[];
	};
	/**
	 * Towards the good and the bad end of the scale; a first mark and a lost mark are neither, nor is a change between marks
	 * that no scale ranks both: that shows in `transitions` only.
	 */
	readonly better: readonly MarkChange[];
	readonly worse: readonly MarkChange[];
	readonly newlyMarked: readonly MarkChange[];
	readonly unmarked: readonly MarkChange[];
	readonly completeness: { readonly before: Completeness; readonly after: Completeness };
	/** Cells that were blank and are filled in now, of entries and reported years that both tables have. */
	readonly newlyFilled: readonly CellChange[];
	/**
	 * Cells that were filled in and are blank now, and blanks that have come to be asked for, of entries and reported years
	 * that both tables have. The blanks of a year column or a measure that is new are counted in `completeness` only.
	 */
	readonly newlyMissing: readonly CellChange[];
	/** Indexes into the current table's measures. */
	readonly added: readonly number[];
	readonly removed: readonly RemovedMeasure[];
	/** By text similarity; a number that shifted, as in （３）見守り and （４）見守り, is no other name. */
	readonly renamed: readonly { readonly measure: number; readonly from: string }[];
}
