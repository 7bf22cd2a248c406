// Finds the header block: the rows of headings between titles and legend above and bands and entries below.
import { foldKey } from "../text/width";
import { parseYearHeading } from "../text/year-heading";
import type { CellRef } from "./a1";
import type { Grid } from "./grid";
import { headingWord, isHeading } from "./header-words";

/** First and last row of a header block, 0-based. */
export type HeaderRows = readonly [number, number];

/** A header deeper down than this is not looked for: above it stand titles, legends and notes. */
export const SEARCH_ROWS = 200;
/** More rows of headings than this are no header. */
const MOST_HEADER_ROWS = 6;

export interface RowCount {
	readonly headings: number;
	readonly texts: number;
	/** How many different things the headings name: measure, department, years, marks … */
	readonly roles: number;
}

/** So many different headings make a header, whatever else stands beside them. */
const ENOUGH_ROLES = 4;

function isMostlyHeadings({ headings, texts, roles }: RowCount): boolean {
	return headings * 2 >= texts || roles >= ENOUGH_ROLES;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * How many texts begin in a row, and how many of them are headings.
 * @param known folded texts that a person called headings
 */
export function countHeadings(grid: Grid, row: number, known: ReadonlySet<string> = NONE): RowCount {
	let headings = 0;
	let texts = 0;
	const roles = new Set<string>();
	for (const anchor of grid.ownAnchorsInRow(row)) {
		texts++;
		const text = grid.textAt(anchor.row, anchor.column);
		if (isHeading(text) || (known.size > 0 && known.has(foldKey(text)))) {
			headings++;
			roles.add(headingWord(text) ?? "year");
		}
	}
	return { headings, texts, roles: roles.size };
}

/** True when a merge ties the row to the next one: a heading that is several rows high. */
function tiedToNext(grid: Grid, row: number): boolean {
	for (let column = 0; column < grid.columns; column++) {
		const merge = grid.mergeAt(row, column);
		if (merge !== null && merge.row + merge.rows > row + 1 && grid.textAt(row, column) !== "") {
			return true;
		}
	}
	return false;
}

/** A single text over (nearly) the whole width is a title or a band, not a row of headings. */
function isFullWidth(grid: Grid, row: number): boolean {
	const anchors = grid.anchorsInRow(row);
	const [only] = anchors;
	if (anchors.length !== 1 || only === undefined) {
		return false;
	}
	const merge = grid.mergeAt(only.row, only.column);
	return merge !== null && merge.columns > grid.columns / 2;
}

function isHeaderRow(grid: Grid, row: number): boolean {
	if (row < 0 || row >= grid.rows || isFullWidth(grid, row)) {
		return false;
	}
	const count = countHeadings(grid, row);
	return count.headings > 0 && isMostlyHeadings(count);
}

/** 「評価（Ａ：達成　Ｂ：未達成）」 over the headings explains marks. */
const LEGEND = /[:：=＝].*[:：=＝]/;

/**
 * True for a row that only looks like headings: a title such as 「令和４年度 進捗状況」 at the left edge or over a heading
 * that needs none, beside it perhaps the day it was written.
 */
function isTitleRow(grid: Grid, row: number, core: number): boolean {
	const [edge] = grid.anchorsInRow(core);
	const anchors = grid.ownAnchorsInRow(row);
	return anchors.every((anchor) => {
		const dated = parseYearHeading(grid.textAt(anchor.row, anchor.column))?.asOf ?? null;
		const alone = (grid.mergeAt(anchor.row, anchor.column)?.columns ?? 1) === 1;
		const below = grid.textAt(core, anchor.column);
		if (LEGEND.test(grid.textAt(anchor.row, anchor.column))) {
			return true;
		}
		return (edge !== undefined && anchor.column <= edge.column) || dated !== null || (alone && speaksForItself(below));
	});
}

function speaksForItself(heading: string): boolean {
	const word = headingWord(heading);
	return parseYearHeading(heading) !== null || (word !== null && word !== "group" && word !== "plan");
}

/**
 * Finds the header block.
 * The row with the most headings is its core; it grows over neighbouring rows of headings and over rows that a
 * merged heading ties to it.
 * @param known folded texts that a person called headings
 * @returns null when no row looks like headings
 */
export function findHeader(grid: Grid, known: ReadonlySet<string> = NONE): HeaderRows | null {
	let core = -1;
	let most = 1;
	for (let row = 0; row < Math.min(grid.rows, SEARCH_ROWS); row++) {
		const count = countHeadings(grid, row, known);
		if (count.headings > most && isMostlyHeadings(count)) {
			core = row;
			most = count.headings;
		}
	}
	if (core < 0) {
		return null;
	}
	let first = core;
	while (
		core - first < MOST_HEADER_ROWS &&
		first > 0 &&
		((isHeaderRow(grid, first - 1) && !isTitleRow(grid, first - 1, core)) || headingTies(grid, first - 1))
	) {
		first--;
	}
	let last = core;
	while (
		last - first < MOST_HEADER_ROWS &&
		last < grid.rows - 1 &&
		(tiedToNext(grid, last) || isHeaderRow(grid, last + 1))
	) {
		last++;
	}
	return [first, last];
}

function headingTies(grid: Grid, row: number): boolean {
	return tiedToNext(grid, row) && countHeadings(grid, row).headings > 0;
}

/** Headings that only part a year: 計画, 実績, 評価, Progress, Q1. */
const PART_OF_YEAR =
	/^(?:計画|目標|予定|実績|取組|決算|予算|達成|進捗|評価|判定|課題|成果|plan|target|actual|progress|result|rag|status|update|outturn|q[1-4])/i;

/**
 * The column of a year that stands left of a blank cell and is meant for it, too: 「令和３年度」 written once over 計画・実績・
 * 評価, without a merge. null where the cell has a text of its own or nothing such stands left of it.
 */
function yearLeftOf(grid: Grid, header: HeaderRows, row: number, column: number): number | null {
	const isPart = (at: number): boolean => {
		const below = Array.from({ length: header[1] - row }, (_, index) => grid.textAt(row + 1 + index, at));
		return below.some((text) => PART_OF_YEAR.test(foldKey(text)));
	};
	if (row === header[1] || grid.textAt(row, column) !== "" || grid.mergeAt(row, column) !== null || !isPart(column)) {
		return null;
	}
	for (let left = column - 1; left >= 0 && isPart(left); left--) {
		const text = grid.textAt(row, left);
		if (text !== "") {
			return parseYearHeading(text) === null ? null : left;
		}
	}
	return null;
}

/** The headings seen over a column, top to bottom, each merge once; "" rows are left out. */
export function headingPath(grid: Grid, header: HeaderRows, column: number): readonly HeadingCell[] {
	const path: HeadingCell[] = [];
	for (let row = header[0]; row <= header[1]; row++) {
		const left = yearLeftOf(grid, header, row, column);
		const text = grid.textAt(row, left ?? column);
		const cell = grid.anchorOf(row, left ?? column);
		const last = path[path.length - 1];
		if (text !== "" && !(last !== undefined && last.row === cell.row && last.column === cell.column)) {
			path.push({ text, row: cell.row, column: cell.column });
		}
	}
	return path;
}

export interface HeadingCell {
	readonly text: string;
	readonly row: number;
	readonly column: number;
}

/** True for a row in the body that repeats the headings, as printed pages do. */
export function createRepeatedHeaderTest(grid: Grid, header: HeaderRows): (row: number) => boolean {
	const headings = new Map<number, Set<string>>();
	let longest = 0;
	for (let column = 0; column < grid.columns; column++) {
		const path = headingPath(grid, header, column);
		headings.set(column, new Set(path.map((heading) => foldKey(heading.text))));
		longest = Math.max(longest, ...path.map((heading) => heading.text.length));
	}
	const isSame = (anchor: CellRef): boolean => {
		const text = grid.textAt(anchor.row, anchor.column);
		return text.length <= longest * 2 && (headings.get(anchor.column)?.has(foldKey(text)) ?? false);
	};
	return (row) => {
		const anchors = grid.ownAnchorsInRow(row);
		const same: CellRef[] = [];
		let others = 0;
		for (const anchor of anchors) {
			if (isSame(anchor)) {
				same.push(anchor);
				continue;
			}
			others++;
			if (others * 3 > anchors.length) {
				// Too many others already; nearly every row of a body is left here.
				return false;
			}
		}
		return same.length > 1 || (same.length > 0 && isHeading(textOf(grid, same[0])));
	};
}

function textOf(grid: Grid, anchor: { readonly row: number; readonly column: number } | undefined): string {
	return anchor === undefined ? "" : grid.textAt(anchor.row, anchor.column);
}
