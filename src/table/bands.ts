// Tells the rows of the body apart: bands (chapter, direction), entries, notes, totals, repeated headers.
import { foldKey, foldWidth, oneLine } from "../text/width";
import type { CellRef } from "./a1";
import { isNewFlag } from "./column-contents";
import type { Grid } from "./grid";
import type { Band } from "./progress-table";

const NOTE =
	/^[\s\u3000]*(?:※|＊|\*|注[:：)）\d１-９]|[(（]注[)）\d１-９]|備考[:：]|出典|資料[:：]|問い?合わ?せ先?[:：]|(?:作成|更新)(?:者|日)?[:：]|凡例|【?評価基準】?|[◎〇○◯△▲×✕][\s\u3000]*(?:・{2,}|…|[:：=＝])|(?:-[\s\u3000]*)?\d{1,3}[\s\u3000]*(?:[/／][\s\u3000]*\d{1,3}[\s\u3000]*)?-?$|note:|source:|[A-Za-zＡ-Ｚ1-5１-５][\s\u3000]*[:：=＝])/i;
const TOTAL =
	/^(?:.{0,8}(?:合計|小計|総計)|計|平均値?|総数|(?:施策|事業|項目|取組)?(?:の)?(?:件数|数)|(?:grand)?total|subtotal|average|(?:number|count|no\.?)of.{0,20})(?:[(（].*[)）])?$/i;
/** 第１章, １, １－２, (1), ①, Ⅰ, 1.2, ■: how headings begin. */
const NUMBERED =
	/^(?:第[\d一二三四五六七八九十]+[章節編部]|\d{1,2}(?:[-.‐－ー]\d{1,2})*[\s.)、．]|[(（]\d{1,2}[)）]|[①-⑳ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[■◆●【])/;

const NONE: ReadonlySet<number> = new Set();

/**
 * The cell of a band: a row that holds nothing but one text over its first columns.
 * @param itemDepths how deep the numbers of the measures' own names are; a name numbered like them is no band
 */
export function readBandRow(
	grid: Grid,
	row: number,
	itemColumn: number | null,
	itemDepths: ReadonlySet<number> = NONE,
): CellRef | null {
	const anchors = grid.anchorsInRow(row);
	const [only] = anchors;
	if (only === undefined || anchors.length > 1 || only.row !== row) {
		return null;
	}
	const text = grid.textAt(only.row, only.column);
	if (NOTE.test(text) || isNewFlag(text)) {
		return null;
	}
	const merge = grid.mergeAt(only.row, only.column);
	if (merge !== null && merge.columns >= Math.max(3, Math.ceil(grid.columns / 2))) {
		return only;
	}
	if (itemColumn !== null && only.column > itemColumn) {
		return null;
	}
	const leftOfItem = itemColumn !== null && only.column < itemColumn;
	const isName = only.column === itemColumn && itemDepths.has(numberDepth(text));
	return leftOfItem || (!isName && NUMBERED.test(foldWidth(text).trim())) ? only : null;
}

/** True for a row of notes beneath the table: its only text begins with ※ or 注. */
export function isNoteRow(grid: Grid, row: number): boolean {
	const anchors = grid.anchorsInRow(row);
	const [only] = anchors;
	return only !== undefined && anchors.length === 1 && NOTE.test(grid.textAt(only.row, only.column));
}

/** True for a row whose name is 合計, 平均 or the like. */
export function isTotalRow(grid: Grid, row: number, itemColumn: number | null): boolean {
	const [first] = grid.anchorsInRow(row);
	const isTotal = ({ column }: CellRef): boolean => TOTAL.test(foldKey(grid.textAt(row, column)));
	return grid
		.ownAnchorsInRow(row)
		.some((anchor) => (anchor === first || anchor.column === itemColumn) && isTotal(anchor));
}

interface BandRow {
	readonly row: number;
	readonly cell: CellRef;
	readonly text: string;
	/** How deep its number says it is. */
	readonly depth: number;
}

/** How far a band is set in, by the spaces before its text. */
function indent(text: string): number {
	return /^[\s\u3000]*/.exec(text)?.[0].length ?? 0;
}

/** Deeper than any number. */
export const NO_NUMBER_DEPTH = 6;

/** 基本方針１, 柱Ⅰ, Priority 1: the numbered word says that it is the highest level. Ⅰ is folded to I. */
const NAMED =
	/^(?:(?:基本|重点|主要)?(?:方針|目標|柱|戦略|政策|施策|プロジェクト)|施策の柱)[\dIVX一二三四五六七八九](?![-.\dIVX]*[-.]\d)|^(?:priority|theme|goal|aim|objective|outcome|strand|pillar|chapter|part)[\dA-Z](?![a-z])/i;

/** A kanji or a hiragana with which none of these begins: then there is no number, as in nearly every name. */
const NO_NUMBER_AHEAD = /^(?![第基重主方目柱戦政施])[ぁ-ゖ一-鿿]/;

/** 章 above Ⅰ above １ above １－１ above (1) above ①: how deep a heading's number says it is. */
export function numberDepth(text: string): number {
	if (NO_NUMBER_AHEAD.test(text)) {
		return NO_NUMBER_DEPTH;
	}
	// Ⅰ and ① fold to letters and digits.
	const first = text.replace(/^[\s\u3000]+/, "");
	const key = foldKey(text);
	if (/^第.+?[章編部]/.test(key) || NAMED.test(key)) {
		return 0;
	}
	if (/^[①-⑳]/.test(first)) {
		return 5;
	}
	if (/^第.+?節/.test(key) || /^[Ⅰ-Ⅻ]/.test(first) || /^[A-Z](?:[.．]|(?![A-Za-z]))/.test(key)) {
		return 1;
	}
	if (/^\d+[-.]\d/.test(key)) {
		return 3;
	}
	if (/^\(\d+\)/.test(key)) {
		return 4;
	}
	return /^\d/.test(key) ? 2 : NO_NUMBER_DEPTH;
}

/** Rows that are chapters, among bands of both levels. */
function chapterRows(
	bands: readonly BandRow[],
	isEntryBetween: (from: number, to: number) => boolean,
): ReadonlySet<number> {
	const indents = new Set(bands.map((band) => indent(band.text)));
	if (indents.size > 1) {
		const least = Math.min(...indents);
		return new Set(bands.filter((band) => indent(band.text) === least).map((band) => band.row));
	}
	const above = bands.filter((band, index) => {
		const next = bands[index + 1];
		return next !== undefined && !isEntryBetween(band.row, next.row);
	});
	const depths = new Set(bands.map(({ depth }) => depth));
	if (depths.size > 1) {
		const least = Math.min(...depths);
		const isTop = (band: BandRow | undefined): boolean => band !== undefined && band.depth === least;
		const isAbove = new Set(above);
		if (!bands.some((band, index) => isAbove.has(band) && isTop(band) && isTop(bands[index + 1]))) {
			return new Set(bands.filter(isTop).map((band) => band.row));
		}
	}
	return new Set((above.length > 0 ? above : bands).map((band) => band.row));
}

/** Of the bands below chapters, those that only head other bands: the middle of three levels. */
function sectionRows(
	bands: readonly BandRow[],
	isEntryBetween: (from: number, to: number) => boolean,
): ReadonlySet<number> {
	const depth = (band: BandRow): number => indent(band.text) * 10 + band.depth;
	const heads = bands.filter((band, index) => {
		const next = bands[index + 1];
		return next !== undefined && depth(next) > depth(band) && !isEntryBetween(band.row, next.row);
	});
	return new Set(heads.map((band) => band.row));
}

/** Whether one of the rows lies between two others. The rows ascend, and so do those that are asked for. */
function betweenTest(rows: readonly number[]): (from: number, to: number) => boolean {
	let at = 0;
	return (from, to) => {
		if ((rows[at - 1] ?? -1) > from) {
			at = 0;
		}
		while ((rows[at] ?? Number.POSITIVE_INFINITY) <= from) {
			at++;
		}
		return (rows[at] ?? Number.POSITIVE_INFINITY) < to;
	};
}

export interface BandReading {
	readonly chapters: readonly Band[];
	readonly directions: readonly Band[];
	/** Chapter and direction in force at a row. */
	at(row: number): { readonly chapter: number | null; readonly direction: number | null };
}

/**
 * Orders the bands into chapters and directions: by their indent, else by their numbering, unless it makes a chapter
 * of a band right under a chapter; else a band directly above another is its chapter.
 * @param bandCells the bands' cells, top to bottom
 * @param entryRows rows of entries, ascending
 */
export function readBands(grid: Grid, bandCells: readonly CellRef[], entryRows: readonly number[]): BandReading {
	const bands = bandCells.map((cell): BandRow => {
		const text = grid.textAt(cell.row, cell.column);
		return { row: cell.row, cell, text, depth: numberDepth(text) };
	});
	const isEntryBetween = betweenTest(entryRows);
	const isChapter = chapterRows(bands, isEntryBetween);
	const isSection = sectionRows(
		bands.filter((band) => !isChapter.has(band.row)),
		isEntryBetween,
	);
	let section: string | null = null;
	const chapters: Band[] = [];
	const directions: Band[] = [];
	const steps: { readonly row: number; readonly chapter: number | null; readonly direction: number | null }[] = [];
	for (const band of bands) {
		const title = oneLine(band.text);
		const chapter = chapters.length === 0 ? null : chapters.length - 1;
		if (isChapter.has(band.row)) {
			section = null;
			chapters.push({ title, cell: band.cell, chapter: null, section: null });
			steps.push({ row: band.row, chapter: chapters.length - 1, direction: null });
		} else if (isSection.has(band.row)) {
			section = title;
			steps.push({ row: band.row, chapter, direction: null });
		} else {
			directions.push({ title, cell: band.cell, chapter, section });
			steps.push({ row: band.row, chapter, direction: directions.length - 1 });
		}
	}
	let at = 0;
	return {
		chapters,
		directions,
		at(row) {
			if ((steps[at]?.row ?? 0) > row) {
				at = 0;
			}
			while ((steps[at + 1]?.row ?? Number.POSITIVE_INFINITY) <= row) {
				at++;
			}
			const step = steps[at];
			return step === undefined || step.row > row
				? { chapter: null, direction: null }
				: { chapter: step.chapter, direction: step.direction };
		},
	};
}
