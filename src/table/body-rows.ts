// Sorts the rows below the header: bands, entries, notes, and where another table begins.
import { parseYearHeading } from "../text/year-heading";
import type { CellRef } from "./a1";
import { isNoteRow, isTotalRow, NO_NUMBER_DEPTH, numberDepth, readBandRow } from "./bands";
import type { Grid } from "./grid";
import { countHeadings, createRepeatedHeaderTest, type HeaderRows, headingPath } from "./header";
import { headingWord, isHeading } from "./header-words";

export interface BodyRows {
	readonly bands: readonly CellRef[];
	/** Rows of entries, ascending. */
	readonly entries: readonly number[];
	/** Texts of rows that only explain something. */
	readonly notes: readonly string[];
	/** Where tables with headings of their own begin; they are not read. */
	readonly otherTables: readonly CellRef[];
}

/** So many headings in a row of the body begin a table of its own. */
const HEADINGS_OF_TABLE = 3;
/** Longer texts head nothing. */
const LONGEST_HEADING = 14;

function textsOf(grid: Grid, row: number): readonly string[] {
	return grid.ownAnchorsInRow(row).map((anchor) => grid.textAt(anchor.row, anchor.column));
}

function isMostlyShort(grid: Grid, row: number): boolean {
	const anchors = grid.ownAnchorsInRow(row);
	let short = 0;
	for (const anchor of anchors) {
		short += grid.textAt(anchor.row, anchor.column).length <= LONGEST_HEADING * 2 ? 1 : 0;
	}
	return short >= HEADINGS_OF_TABLE && short * 3 >= anchors.length * 2;
}

/** Whether two thirds are headings; given up as soon as too many are none. */
function areMostlyHeadings(texts: readonly string[]): boolean {
	let others = 0;
	return texts.every((text) => {
		others += isHeading(text) ? 0 : 1;
		return others * 3 <= texts.length;
	});
}

/** What a row is, whatever the columns mean. */
export interface RowTests {
	repeatsHeader(row: number): boolean;
	isNote(row: number): boolean;
	isMostlyShort(row: number): boolean;
	isMostlyHeadings(row: number): boolean;
}

/** Each row is looked at once, though all rows are sorted twice. */
function onceByRow(test: (row: number) => boolean): (row: number) => boolean {
	const known: boolean[] = [];
	return (row) => {
		const answer = known[row] ?? test(row);
		known[row] = answer;
		return answer;
	};
}

/** Tests of the rows below a header. */
export function createRowTests(grid: Grid, header: HeaderRows): RowTests {
	return {
		repeatsHeader: onceByRow(createRepeatedHeaderTest(grid, header)),
		isNote: onceByRow((row) => isNoteRow(grid, row)),
		isMostlyShort: onceByRow((row) => isMostlyShort(grid, row)),
		isMostlyHeadings: onceByRow((row) => areMostlyHeadings(textsOf(grid, row))),
	};
}

/**
 * True for a row of headings of another table: many headings, or, after a gap, short words one of which is a heading in
 * at most half of the columns.
 * @param width number of the table's own headed columns
 */
function beginsOtherTable(grid: Grid, row: number, afterGap: boolean, width: number, tests: RowTests): boolean {
	if (!tests.isMostlyShort(row) || (!afterGap && !tests.isMostlyHeadings(row))) {
		return false;
	}
	const cells = textsOf(grid, row);
	const { headings, texts } = countHeadings(grid, row);
	const words = new Set(cells.map(headingWord));
	const isStrong =
		headings >= HEADINGS_OF_TABLE &&
		headings * 3 >= texts * 2 &&
		(words.has("item") || words.has("band")) &&
		(words.size > 2 || cells.some((text) => parseYearHeading(text) !== null));
	const isShort = cells.every((text) => text.length <= LONGEST_HEADING && !/\d/.test(text.replace(/[(（].*[)）]/, "")));
	const isTitled = grid.anchorsInRow(row - 1).length === 1;
	const isNarrow = texts * 2 <= width || (isTitled && texts < width && headings * 2 >= texts);
	return isStrong || (afterGap && isNarrow && headings >= 1 && texts >= HEADINGS_OF_TABLE && isShort);
}

/** Trailing rows of a single text or without a name after a gap, and bands that head nothing, only explain or count. */
function withoutTail(grid: Grid, rows: BodyRows, gaps: readonly number[], itemColumn: number | null): BodyRows {
	const isFull = (row: number): boolean => grid.ownAnchorsInRow(row).length > 1;
	const upwards = [...rows.entries].reverse();
	const lastFull = upwards.find(isFull) ?? Number.POSITIVE_INFINITY;
	const firstGap = gaps.find((gap) => gap > lastFull) ?? Number.POSITIVE_INFINITY;
	const isNamed = (row: number): boolean => itemColumn === null || grid.textAt(row, itemColumn) !== "";
	const lastNamed = upwards.find((row) => isFull(row) && isNamed(row)) ?? Number.POSITIVE_INFINITY;
	const gapBelow = gaps.find((gap) => gap > lastNamed) ?? Number.POSITIVE_INFINITY;
	const entries = rows.entries.filter((row) => (row < firstGap || isFull(row)) && (row < gapBelow || isNamed(row)));
	const last = entries[entries.length - 1] ?? Number.POSITIVE_INFINITY;
	const kept = new Set(entries);
	const texts = [...rows.entries.filter((row) => !kept.has(row)), ...rows.bands.map(({ row }) => row)]
		.filter((row) => row > last)
		.flatMap((row) => grid.anchorsInRow(row).map((anchor) => grid.textAt(anchor.row, anchor.column)));
	return { ...rows, entries, bands: rows.bands.filter(({ row }) => row < last), notes: [...rows.notes, ...texts] };
}

/** How deep the numbers in the names of full rows are: where measures are numbered ①, ①… heads nothing. */
function depthsOfNames(grid: Grid, header: HeaderRows, itemColumn: number | null): ReadonlySet<number> {
	const depths = new Set<number>();
	for (let row = header[1] + 1; itemColumn !== null && row < grid.rows; row++) {
		const text = grid.textAt(row, itemColumn);
		if (text !== "" && grid.ownAnchorsInRow(row).length > 2) {
			depths.add(numberDepth(text));
		}
	}
	depths.delete(NO_NUMBER_DEPTH);
	return depths;
}

/** Rows under the header in which examples may stand. */
const HELPER_ROWS = 2;

/** Rows right under the header that number its columns, or show how to fill them in. */
function isHelperRow(grid: Grid, row: number, header: HeaderRows): boolean {
	if (row > header[1] + HELPER_ROWS) {
		return false;
	}
	const texts = textsOf(grid, row).map((text) => text.trim());
	const isNumbers =
		texts.length >= HEADINGS_OF_TABLE && texts.every((text) => /^[(（]?(?:[①-⑳]|\d{1,2})[)）]?$/.test(text));
	const isExample = texts.some((text) => /^[(（【]?(?:記入|入力)?例[)）】]?$/.test(text));
	return isExample || (isNumbers && row === header[1] + 1);
}

function previousFilled(grid: Grid, row: number): number {
	let above = row - 1;
	while (above >= 0 && grid.anchorsInRow(above).length === 0) {
		above--;
	}
	return above;
}

/**
 * Sorts the rows.
 * @param itemColumn tells bands from entries; null while it is not known
 */
export function sortRows(grid: Grid, header: HeaderRows, itemColumn: number | null, tests: RowTests): BodyRows {
	const width = Array.from({ length: grid.columns }, (_, column) => headingPath(grid, header, column)).filter(
		(path) => path.length > 0,
	).length;
	const itemDepths = depthsOfNames(grid, header, itemColumn);
	const bands: CellRef[] = [];
	const entries: number[] = [];
	const notes: string[] = [];
	const otherTables: CellRef[] = [];
	const gaps: number[] = [];
	/** Last entry of more than a single text. */
	let lastFull: number | undefined;
	let lastHeader = header[1];
	let inOtherTable = false;
	/** How deep the bands are that stand right over repeated headers. */
	const overHeaders = new Set<number>();
	for (let row = header[1] + 1; row < grid.rows; row++) {
		const anchors = grid.anchorsInRow(row);
		const [first] = anchors;
		if (first === undefined) {
			gaps.push(row);
			continue;
		}
		if (grid.ownAnchorsInRow(row).length === 0) {
			continue;
		}
		if (tests.repeatsHeader(row)) {
			lastHeader = row;
			inOtherTable = false;
			const above = bands[bands.length - 1];
			if (above !== undefined && above.row === previousFilled(grid, row)) {
				overHeaders.add(numberDepth(grid.textAt(above.row, above.column)));
			}
			continue;
		}
		if (tests.isNote(row)) {
			notes.push(grid.textAt(first.row, first.column));
			continue;
		}
		if (inOtherTable) {
			continue;
		}
		if (isHelperRow(grid, row, header)) {
			continue;
		}
		if (isTotalRow(grid, row, itemColumn)) {
			gaps.push(row);
			continue;
		}
		const afterGap = lastFull !== undefined && (gaps[gaps.length - 1] ?? -1) > Math.max(lastFull, lastHeader);
		if (lastFull !== undefined && beginsOtherTable(grid, row, afterGap, width, tests)) {
			inOtherTable = true;
			otherTables.push(first);
			continue;
		}
		const band = readBandRow(grid, row, itemColumn, itemDepths);
		if (band !== null) {
			bands.push(band);
		} else {
			entries.push(row);
			lastFull = grid.ownAnchorsInRow(row).length > 1 ? row : lastFull;
		}
	}
	const over = overHeaders.size === 0 ? null : readBandRow(grid, previousFilled(grid, header[0]), itemColumn);
	const isLikeThem = over !== null && overHeaders.has(numberDepth(grid.textAt(over.row, over.column)));
	return withoutTail(
		grid,
		{ bands: over !== null && isLikeThem ? [over, ...bands] : bands, entries, notes, otherTables },
		gaps,
		itemColumn,
	);
}
