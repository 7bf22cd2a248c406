// The progress table as data: what the reader understood of a tab, every datum with its cell.
import type { NoTableReason } from "../messages/check-text";
import type { ColumnUse } from "../settings/settings";
import type { FiscalYear, IsoDate } from "../text/fiscal-year";
import type { Scale } from "../text/mark";
import type { CellRef } from "./a1";
import type { SheetSnapshot } from "./snapshot";

/** A text and the cell that holds it; for a merge that is its first cell, for every entry it covers. */
export interface Datum {
	readonly text: string;
	readonly cell: CellRef;
	/** For 同上 and 〃: the text above that it stands for. */
	readonly says?: string;
}

/** Roles of columns that an entry has once. */
export type ColumnRole = "number" | "new" | "item" | "outline" | "department" | "term" | "mark";

/** 0-based column of each role; null where the table has none. */
export type ColumnMap = { readonly [Role in ColumnRole]: number | null };

/** actual: closed year · interim: still running · plan: to come · target: a goal. */
export type YearKind = "actual" | "interim" | "plan" | "target";

export interface YearColumn {
	/** Heading as staff wrote it, on one line. */
	readonly label: string;
	/** First and last fiscal year; null only for a plan column that names no year. */
	readonly from: FiscalYear | null;
	readonly to: FiscalYear | null;
	readonly kind: YearKind;
	/** Day of the heading's own as-of note. */
	readonly asOf: IsoDate | null;
	/** 0-based columns that belong to it, left to right. */
	readonly columns: readonly number[];
	/** Cell of the heading. */
	readonly cell: CellRef;
}

/** A column of ratings: a year or a judge may have its own. */
export interface MarkColumn {
	/** Heading as staff wrote it, on one line. */
	readonly label: string;
	/** 0-based. */
	readonly column: number;
	/** Year that it judges; null where its headings name none. */
	readonly year: FiscalYear | null;
	/** Cell of the heading. */
	readonly cell: CellRef;
	/** Scale of this column; empty where it holds percentages or prose. */
	readonly scale: Scale;
}

/** What a headed column was taken for, so that a person can look it over and correct it. */
export interface ColumnUseReading {
	/** 0-based. */
	readonly column: number;
	/** Headings over the column as staff wrote them, top to bottom. */
	readonly headings: readonly string[];
	/** Cell of the lowest of them. */
	readonly cell: CellRef;
	/** By these a correction finds the column again: folded headings, and which of the columns that have them. */
	readonly key: string;
	readonly nth: number;
	readonly use: ColumnUse;
	/** Whether a person said so. */
	readonly corrected: boolean;
}

/** A heading above entries. */
export interface Band {
	readonly title: string;
	readonly cell: CellRef;
	/** For a direction, the index of its chapter; null for a chapter or where there is none above. */
	readonly chapter: number | null;
	/** Title of the level between chapter and direction; null where there is none. */
	readonly section: string | null;
}

/** One row that carries its own year texts and mark (取組行). Data of a column that the table lacks are null. */
export interface Entry {
	/** Position in the table's entries. */
	readonly index: number;
	/** 0-based row in the sheet. */
	readonly row: number;
	/** Index into the table's measures. */
	readonly measure: number;
	/** Indexes into the table's chapters and directions. */
	readonly chapter: number | null;
	readonly direction: number | null;
	/** Marked 新. */
	readonly isNew: boolean;
	/** Note beneath the table, or words of the entry itself (隔年), that account for blanks; null where none does. */
	readonly explanation: string | null;
	/** Marked （再掲）: listed again, told in full elsewhere. */
	readonly relisted: boolean;
	/** Carries on the measure above it: no name and no outline of its own, at most another department. */
	readonly continuation: boolean;
	readonly item: Datum | null;
	readonly outline: Datum | null;
	readonly department: Datum | null;
	/** Names found in the department cell. */
	readonly departments: readonly string[];
	readonly term: Datum | null;
	/** The mark that counts. */
	readonly mark: Datum | null;
	/** One for each of the table's mark columns. */
	readonly marks: readonly Datum[];
	/** Number or code of the measure, as staff wrote it. */
	readonly number: Datum | null;
	/** For each of the table's year columns, one datum per sheet column. */
	readonly years: readonly (readonly Datum[])[];
}

/** A named measure (施策項目) with its entries. */
export interface Measure {
	/** Name on one line; "" for an entry without one. */
	readonly name: string;
	readonly cell: CellRef;
	/** Indexes into the table's entries. */
	readonly entries: readonly number[];
}

export interface ProgressTable {
	/** What the table was read from. */
	readonly snapshot: SheetSnapshot;
	readonly sheetName: string;
	readonly sheetId: number;
	/** First text above the header; null when there is none. */
	readonly title: string | null;
	/** First and last row of the header block, 0-based. */
	readonly headerRows: readonly [number, number];
	readonly columns: ColumnMap;
	/** Heading of each role's column as staff wrote it, on one line; "" where the table has none. */
	readonly headings: { readonly [Role in ColumnRole]: string };
	readonly years: readonly YearColumn[];
	/** Every column of ratings, left to right; `columns.mark` is the one that counts. */
	readonly marks: readonly MarkColumn[];
	/** Every headed column, left to right. */
	readonly columnUses: readonly ColumnUseReading[];
	/** Year that the mark judges, where its heading names one (Ｒ３評価). */
	readonly markYear: FiscalYear | null;
	readonly scale: Scale;
	/**
	 * Where the scale comes from: set by the office, a legend in the sheet, a usual scale that the marks fit, or just the
	 * few marks in use. `open`: the column holds no marks of a scale (percentages, prose); the scale is empty then.
	 */
	readonly scaleSource: "settings" | "legend" | "usual" | "used" | "open";
	/** Words that the term column may hold, first to last. */
	readonly terms: readonly string[];
	/** Month in which fiscal years begin, 1 to 12. */
	readonly yearStart: number;
	/** Day by which years count as closed: what a person said, else the sheet's own latest as-of note, else today. */
	readonly asOf: { readonly date: IsoDate; readonly source: "settings" | "sheet" | "today" };
	/** Headings of years that never were (平成33年度); their columns are not read. */
	readonly impossibleYears: readonly { readonly label: string; readonly cell: CellRef }[];
	/** First heading of each further table down the sheet; those are not read. */
	readonly otherTables: readonly CellRef[];
	readonly chapters: readonly Band[];
	readonly directions: readonly Band[];
	readonly measures: readonly Measure[];
	/** In row order; never empty. */
	readonly entries: readonly Entry[];
}

export type TableReading =
	| { readonly kind: "table"; readonly table: ProgressTable }
	| { readonly kind: "none"; readonly reason: NoTableReason };
