// What the columns of the body hold: how many texts, how long, and whether they are marks or flags.
import { areMarks, scaleInUse } from "../text/usual-scales";
import { foldKey } from "../text/width";
import type { Grid } from "./grid";

/** 新, ★, (新), 新規, 拡充, 継続: what a narrow column beside the item holds. */
const FLAG = /^[★☆◆●■○〇◯※*]*[([]?(?:新|新規|拡|拡充|継|継続|再|再掲|変|変更|new)?[)\]]?[★☆◆●■※*]*$/i;

/** 新, （新）, ★, 新規（R3～), 新R3, R3追加, R2から追加; 一部新規 is not new. */
const NEW_FLAG =
	/^[◆●■○〇◯※*]*(?:[★☆]|[([]?(?:新規?|new)(?:[)\]]|$|[(\dRH~〜])|(?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)$)/i;

/** With spaces and line breaks; longer texts are no flags. */
const LONGEST_FLAG = 12;

/** True for a text that marks a measure as new: 新, （新）, ★, 新規, NEW. */
export function isNewFlag(text: string): boolean {
	return text.length <= LONGEST_FLAG && NEW_FLAG.test(foldKey(text));
}

export function isFlag(text: string): boolean {
	return text.length <= LONGEST_FLAG && FLAG.test(foldKey(text));
}

export interface ColumnContents {
	readonly texts: readonly string[];
	readonly flags: number;
	readonly characters: number;
	/** Whether it holds nothing but marks of one usual scale of signs, letters or words. */
	readonly isRated: () => boolean;
	/** Whether it holds no other than marks, be it none at all. */
	readonly isRatedSoFar: () => boolean;
	/** Whether it holds numbers of measures: 1, 1-2, (3). */
	readonly isNumbered: () => boolean;
	/** Whether it holds nothing but the signs by which a schedule shows when something is done: ○, →, ■. */
	readonly isSchedule: () => boolean;
	/** Whether it holds a few short words again and again. */
	readonly isVocabulary: () => boolean;
	/** Whether it holds marks of some scale, slips among them. */
	readonly isMostlyMarks: () => boolean;
	/** Whether it holds sentences rather than marks. */
	readonly isProse: () => boolean;
}

const SCHEDULED = /^[○〇◯●■→⇒➡-]{1,3}$/;
const NUMBER = /^[(]?\d{1,3}(?:[-.‐－ー]\d{1,3})*[).]?$/;
/** A column of fewer texts proves nothing. */
const ENOUGH = 3;
/** Marks are shorter on average, in full-width characters. */
const LONGEST_MARKS = 10;

/** In full-width characters. */
function widthOf(text: string): number {
	let width = text.length;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		width -= code >= 0x20 && code <= 0x7e ? 0.5 : 0;
	}
	return width;
}

/** Whether the texts are no wider on average than marks; no character is narrower than half a full-width one. */
function areShort(texts: readonly string[], characters: number): boolean {
	const widest = texts.length * LONGEST_MARKS;
	return characters / 2 <= widest && texts.reduce((sum, text) => sum + widthOf(text), 0) <= widest;
}

function contentsOf(texts: readonly string[]): ColumnContents {
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const isShort = areShort(texts, characters);
	return {
		texts,
		flags: texts.filter(isFlag).length,
		characters,
		isRated: () => texts.length >= ENOUGH && isShort && areMarks(texts),
		isRatedSoFar: () => texts.length === 0 || (isShort && areMarks(texts)),
		isNumbered: () => texts.length > 0 && texts.every((text) => NUMBER.test(foldKey(text))),
		isSchedule: () => texts.every((text) => SCHEDULED.test(foldKey(text))),
		isVocabulary: () => texts.length >= ENOUGH && isShort && scaleInUse(texts).source === "used",
		isMostlyMarks: () => texts.length > 0 && isShort && scaleInUse(texts).source !== "open",
		isProse: () => !isShort && new Set(texts).size * 2 > texts.length,
	};
}

/** Contents by column, each looked at once; a merged cell counts once. */
export function createContents(grid: Grid, rows: readonly number[]): (column: number) => ColumnContents {
	const known = new Map<number, ColumnContents>();
	return (column) => {
		const before = known.get(column);
		if (before !== undefined) {
			return before;
		}
		const texts: string[] = [];
		for (const row of rows) {
			const text = grid.textAt(row, column);
			if (text !== "" && grid.anchorOf(row, column).row === row) {
				texts.push(text);
			}
		}
		const contents = contentsOf(texts);
		known.set(column, contents);
		return contents;
	};
}

function isFuller(one: ColumnContents, other: ColumnContents): boolean {
	return one.characters > other.characters;
}

/** The column with the most text: among columns under one merged heading it is the one that carries the names. */
export function fullest(columns: readonly number[], contents: (column: number) => ColumnContents): number | null {
	return columns.reduce<number | null>(
		(best, column) => (best === null || isFuller(contents(column), contents(best)) ? column : best),
		null,
	);
}
