// A whole output tab as plain data, complete before anything is written.
import type { CellRef } from "../table/a1";
import type { Area } from "../table/snapshot";
import { shorten } from "../text/width";

/** Which of our tabs it is; kept in the tab's metadata. */
export type TabKind = "summary" | "report" | "requests" | "figures" | "data";

/** hairline between rows, strong above totals, accent beneath section headings. */
export type Line = "hairline" | "strong" | "accent";

export interface PlanStyle {
	readonly bold?: boolean;
	/** Points; absent: 10. */
	readonly size?: number;
	/** `#rrggbb`; absent: the sheet's own. */
	readonly color?: string;
	readonly background?: string;
	readonly align?: "left" | "center" | "right";
	readonly wrap?: boolean;
	/** Sheets number format of a number; texts are always `@`. */
	readonly format?: string;
	readonly top?: Line;
	readonly bottom?: Line;
}

/** A place in the table that was read. */
export interface PlanLink {
	readonly sheetId: number;
	readonly cell: CellRef;
}

/** A stretch of a cell's text that leads somewhere; offsets are UTF-16 units of the cell's value, end exclusive. */
export interface PlanLinkRun extends PlanLink {
	readonly start: number;
	readonly end: number;
}

/** A small line chart in a cell, of numbers that stand side by side in the same row of the same tab. */
export interface PlanSparkline {
	/** First column of the numbers, 0-based. */
	readonly column: number;
	readonly columns: number;
}

export interface PlanCell {
	/** "" where there is a sparkline. */
	readonly value: string | number;
	readonly style: PlanStyle;
	/** Of a text; a number cannot lead anywhere. */
	readonly link?: PlanLink;
	/** Several links in one text, none upon another; instead of `link`. */
	readonly links?: readonly PlanLinkRun[];
	readonly sparkline?: PlanSparkline;
}

/** A chart that lies over cells which the plan leaves free for it. */
export interface PlanChart {
	readonly kind: "stacked-bar";
	readonly title: string;
	/** In this tab: head row with the names of the series and label column included, totals not. */
	readonly data: Area;
	/** `#rrggbb`, one for each series. */
	readonly colors: readonly string[];
	/** Cell under its top left corner. */
	readonly at: CellRef;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
}

export interface TabPlan {
	readonly kind: TabKind;
	/** Name the tab should have, where it is free. */
	readonly name: string;
	/** Pixels, one for each column. */
	readonly widths: readonly number[];
	/** Every row has as many cells as there are widths. */
	readonly rows: readonly (readonly PlanCell[])[];
	/**
	 * A head row, and below it any number of rows that are styled alike column by column, as the first of them is: such
	 * a list is written in as few calls for 60,000 rows as for six.
	 */
	readonly list?: true;
	readonly charts?: readonly PlanChart[];
}

const FULL_WIDTH_FORM: { readonly [first: string]: string } = { "=": "＝", "+": "＋", "-": "－", "@": "＠", "'": "’" };

/** Spaces and what cannot be seen may be dropped by whoever reads the text, so that they protect nothing. */
const FORMULA_SIGN = /^([\s\p{Cc}\p{Cf}]*)([=+\-@'])/u;

/**
 * A text that stays a text in a sheet, a CSV or an .xlsx: one that begins with = + - @ or ', also behind spaces and
 * invisible characters, gets that character's full-width form; leading tabs and line breaks go (OWASP, CSV injection).
 */
export function safeText(text: string): string {
	return text
		.replace(/^[\t\r\n]+/, "")
		.replace(FORMULA_SIGN, (_, ahead: string, sign: string) => ahead + (FULL_WIDTH_FORM[sign] ?? sign));
}

/** Characters that Sheets takes in a cell; it refuses longer ones, and the whole tab with them. */
const LONGEST_CELL = 50_000;

/** What is written for a text: it stays a text, and is cut where it was lengthened beyond what a cell takes. */
export function cellText(text: string): string {
	return shorten(safeText(text), LONGEST_CELL);
}
