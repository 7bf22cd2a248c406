// The type scale and the building blocks of output tabs: titles, section headings, tables, notes.
import { shorten } from "../text/width";
import type { PlanCell, PlanLink, PlanStyle } from "./tab-plan";
import { cellText } from "./tab-plan";

export const COLORS = {
	ink: "#202124",
	quiet: "#5f6368",
	/** What is there only to be complete: zeros, dashes. */
	faint: "#9aa0a6",
	accent: "#0b57d0",
	header: "#f1f3f4",
	error: "#b3261e",
} as const;

/** Pixels that A4 portrait holds across at full size. */
export const PAGE_WIDTH = 700;

const NOTE_SIZE = 9;
/** Half-width characters of a title across the page. */
const TITLE_WIDTH = 64;
/** Pixels of one full-width character at 1 point: 10 points are 13⅓ pixels. */
const PIXELS_PER_POINT = 4 / 3;

export type PlanRow = readonly PlanCell[];

export function textCell(text: string, style: PlanStyle = {}, link?: PlanLink): PlanCell {
	return { value: cellText(text), style, ...(link === undefined ? {} : { link }) };
}

export function countCell(count: number, style: PlanStyle = {}): PlanCell {
	return { value: count, style: { align: "right", format: "#,##0", ...style } };
}

/** A count among others: a zero recedes, so that the eye finds the numbers. */
export function tallyCell(count: number, style: PlanStyle = {}): PlanCell {
	return countCell(count, count === 0 ? { color: COLORS.faint } : style);
}

/** Fills a row up to the tab's number of columns with empty cells of one style. */
export function fillRow(cells: readonly PlanCell[], columns: number, style: PlanStyle = {}): PlanRow {
	const rest = Array.from({ length: Math.max(0, columns - cells.length) }, (): PlanCell => ({ value: "", style }));
	return [...cells, ...rest];
}

export function emptyRow(columns: number): PlanRow {
	return fillRow([], columns);
}

/** A section heading with the accent rule beneath it across the page; a long one takes several lines. */
export function sectionRows(text: string, columns: number): readonly PlanRow[] {
	return headingRows(text, columns, { bold: true, size: 12 }, { bottom: "accent" });
}

/** A heading within a section, with a hairline beneath it; a long one takes several lines. */
export function groupRows(text: string, columns: number): readonly PlanRow[] {
	return headingRows(text, columns, { bold: true }, { bottom: "hairline" });
}

/** The rule is under the last of the lines. */
function headingRows(text: string, columns: number, style: PlanStyle, rule: PlanStyle): readonly PlanRow[] {
	const lines = wrapLines(text, lineWidth(style));
	return lines.map((line, index) => {
		const own = index === lines.length - 1 ? rule : {};
		return fillRow([textCell(line, { ...style, ...own })], columns, own);
	});
}

/** Width of a text in half-width characters: full-width ones count two. */
function halfWidths(character: string): number {
	return /[ -~｡-ﾟ]/.test(character) ? 1 : 2;
}

/** Width of a line in half-width characters. */
export function widthOfLine(text: string): number {
	return [...text].reduce((sum, character) => sum + halfWidths(character), 0);
}

/** Characters of a text that are told across the page: a name of 50,000 would fill hundreds of rows. */
const LONGEST_TEXT = 1000;

/**
 * Cuts a text into lines of at most `width` half-width characters, in Latin text between words; within a word only where
 * it is longer than a line, as addresses of pages are. What is beyond 1,000 characters is left out, with an ellipsis.
 */
export function wrapLines(text: string, width: number): readonly string[] {
	const pieces = new RegExp(`[!-~]{1,${width}}|.`, "gsu");
	const lines: string[] = [];
	for (const paragraph of shorten(text, LONGEST_TEXT).split("\n")) {
		let line = "";
		let used = 0;
		for (const piece of paragraph.match(pieces) ?? [""]) {
			const size = widthOfLine(piece);
			if (used + size > width && line !== "" && !/^[、。）」』】・ー]$/.test(piece)) {
				lines.push(line);
				line = "";
				used = 0;
			}
			if (!(line === "" && /^\s$/.test(piece))) {
				line += piece;
				used += size;
			}
		}
		lines.push(line);
	}
	return lines;
}

/**
 * Running text across the page. Cut into rows here, because Sheets neither wraps over neighbouring cells nor grows
 * merged ones.
 */
export function textRows(text: string, columns: number, style: PlanStyle = {}): readonly PlanRow[] {
	return wrapLines(text, lineWidth(style)).map((line) => fillRow([textCell(line, style)], columns));
}

/** Half-width characters that fit across the page. */
function lineWidth({ size = 10 }: PlanStyle): number {
	return Math.floor((PAGE_WIDTH / (size * PIXELS_PER_POINT)) * 2) - 4;
}

/** An item of a list across the page: what comes before its text on the first line, and on those below it. */
export interface ItemLead {
	readonly first: string;
	readonly next: string;
}

/** An item of a list, with its further lines set in; a link goes on each of them. */
export function itemRows(
	text: string,
	lead: ItemLead,
	columns: number,
	style: PlanStyle = {},
	link?: PlanLink,
): readonly PlanRow[] {
	const width = lineWidth(style) - 2 * lead.next.length;
	return wrapLines(text, width).map((line, index) =>
		fillRow([textCell(`${index === 0 ? lead.first : lead.next}${line}`, style, link)], columns),
	);
}

/** Notes in small grey type. */
export function noteRows(text: string, columns: number): readonly PlanRow[] {
	return textRows(text, columns, { size: NOTE_SIZE, color: COLORS.quiet });
}

/** The last wide space of a title parts what the table is called from what the tab is. */
const LAST_PART = /　(?=[^　]+$)/;

/** The title; a long one takes several lines, so that print does not cut it off, and what the tab is gets one of them if there are no more then. */
export function titleRows(text: string, columns: number): readonly PlanRow[] {
	const lines = wrapLines(text, TITLE_WIDTH);
	const parted = wrapLines(text.replace(LAST_PART, "\n"), TITLE_WIDTH);
	return (parted.length > lines.length ? lines : parted).map((line) =>
		fillRow([textCell(line, { bold: true, size: 16 })], columns),
	);
}

/** The head of a table: the label's heading left, the others centred. */
export function tableHead(labels: readonly string[], columns: number): PlanRow {
	const style: PlanStyle = { bold: true, background: COLORS.header, align: "center", wrap: true, bottom: "hairline" };
	return fillRow(
		labels.map((label, index) => textCell(label, index === 0 ? { ...style, align: "left" } : style)),
		columns,
		style,
	);
}

/** A row of a table across the page, hairline beneath. */
export function bodyRow(cells: readonly PlanCell[], columns: number): PlanRow {
	return lined(cells, columns, { bottom: "hairline" });
}

/** The last row of a table that adds up: bold, with a strong line above. */
export function totalRow(cells: readonly PlanCell[], columns: number): PlanRow {
	return lined(cells, columns, { top: "strong", bold: true });
}

function lined(cells: readonly PlanCell[], columns: number, line: PlanStyle): PlanRow {
	return fillRow(
		cells.map((cell) => ({ ...cell, style: { ...cell.style, ...line } })),
		columns,
		line,
	);
}
