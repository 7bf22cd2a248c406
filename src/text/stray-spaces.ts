// Spaces and invisible characters that nobody typed on purpose, and the edits that take them away.
import type { TextEdit } from "./text-edits";

/** ends: around a text or a line · doubled: several in place of one · invisible: zero-width, control, no-break. */
export type StraySpace = "ends" | "doubled" | "invisible";

/** What spaces a text may have on purpose. */
export interface SpaceHabits {
	/** Indents of its first line: none, the one full-width space of a paragraph, or any number of those. */
	readonly indent: "none" | "one" | "any";
	/** Letters may be spread out by spaces, as in 課　　名. */
	readonly spread: boolean;
	/** Whether spaces within a line are looked at. */
	readonly within: boolean;
}

export interface StraySpaces {
	readonly kinds: readonly StraySpace[];
	readonly edits: readonly TextEdit[];
}

/** Spaces that look like one half-width space, or like none, and are another character. */
const OTHER_SPACE = "\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f";
/** Line breaks of other systems. */
const OTHER_BREAK = "\\r\\v\\f\\u0085\\u2028\\u2029";
const UNSEEN =
	"\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
/** Joiners hold families of emoji together, and letters of other scripts. */
const JOINER =
	"(?=[\\u200c\\u200d])(?:(?<![\\p{Extended_Pictographic}\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\p{Script=Arabic}\\p{Script=Devanagari}])[\\u200c\\u200d]|(?<![\\p{Script=Arabic}\\p{Script=Devanagari}])[\\u200c\\u200d](?!\\p{Extended_Pictographic}))";
const STRANGE = new RegExp(`[${OTHER_SPACE}${OTHER_BREAK}${UNSEEN}\\u200c\\u200d]`);
const GAP = new RegExp(`(?:[ \\u3000\\n${OTHER_SPACE}${OTHER_BREAK}${UNSEEN}]|${JOINER})+`, "gu");
/** Most texts have no space at all. */
const SPACE = new RegExp(`[ \\u3000\\n]|${STRANGE.source}`);
/** Nothing to look into: the usual text has single spaces, and none at its ends. */
const SUSPICIOUS = new RegExp(`^[ \\u3000\\n]|[ \\u3000\\n]$|[ \\u3000\\n]{2}|${STRANGE.source}`);
/** 1,234 between spaces: a number format shows them, nobody typed them. */
const FORMATTED_NUMBER = /^[-+△▲(]?[¥￥$]? {0,9}[\d,.]+[%)]?$/;
const LONGEST_NUMBER = 40;

function isFormattedNumber(text: string): boolean {
	return (
		text.length <= LONGEST_NUMBER && FORMATTED_NUMBER.test(text.replace(/^[ \u00a0]+|(?<![ \u00a0])[ \u00a0]+$/g, ""))
	);
}

const BREAKS = new RegExp(`\\r\\n|[${OTHER_BREAK}]`, "g");
const UNSEEN_ALL = new RegExp(`[${UNSEEN}\\u200c\\u200d]`, "g");
const OTHER_SPACES = new RegExp(`[${OTHER_SPACE}]`, "g");

interface Gap {
	readonly start: number;
	readonly end: number;
	readonly typed: string;
	/** As a reader sees it: spaces and line breaks of the usual kinds. */
	readonly seen: string;
}

function gapsIn(text: string): readonly Gap[] {
	return [...text.matchAll(GAP)].map((match) => {
		const [typed] = match;
		const seen = typed.replace(UNSEEN_ALL, "").replace(BREAKS, "\n").replace(OTHER_SPACES, " ");
		return { start: match.index, end: match.index + typed.length, typed, seen };
	});
}

function indentOf({ seen }: Gap): string {
	return seen.slice(seen.lastIndexOf("\n") + 1);
}

function widthOf(text: string): number {
	let width = 0;
	for (const character of text) {
		const code = character.charCodeAt(0);
		width += (code >= 0x20 && code <= 0x7e) || (code >= 0xff61 && code <= 0xff9f) ? 1 : 2;
	}
	return width;
}

/** How far the word behind a gap reaches: figures are lined up by their ends. */
function wordBehind(text: string, { end }: Gap): string {
	return /^[^\s\u3000]{0,20}/.exec(text.slice(end, end + 20))?.[0] ?? "";
}

/** Whether spaces set the lines of a text under each other: lines that they push in, or columns that they line up. */
function isLaidOut(text: string, gaps: readonly Gap[]): boolean {
	const columns = new Set<number>();
	const ends = new Set<number>();
	let width = 0;
	let at = 0;
	for (const gap of gaps) {
		const { start, end, seen } = gap;
		width += widthOf(text.slice(at, start));
		at = end;
		const isInner = start > 0 && end < text.length;
		if (seen.includes("\n")) {
			if (isInner && indentOf(gap).length > 1) {
				return true;
			}
			width = widthOf(indentOf(gap));
		} else {
			width += widthOf(seen);
			if (isInner && seen.length > 1) {
				const right = width + widthOf(wordBehind(text, gap));
				if (columns.has(width) || ends.has(right)) {
					return true;
				}
				columns.add(width);
				ends.add(right);
			}
		}
	}
	return false;
}

/** 課　　名: nothing but single letters between the spaces. */
function isSpread(text: string): boolean {
	return /^\S(?:\s{1,9}\S){1,9}$/.test(text.trim());
}

function firstIndent(indent: string, habits: SpaceHabits, laidOut: boolean): string {
	const isFullWidth = /^\u3000+$/.test(indent);
	const isMeant = isFullWidth && (habits.indent === "any" || (habits.indent === "one" && indent.length === 1));
	return isMeant || laidOut ? indent : "";
}

/** In English many type two spaces behind a sentence. */
function isBetweenSentences({ start, end, seen }: Gap, text: string): boolean {
	return (
		seen === "  " &&
		/[A-Za-z)\d][.!?:]["')]?$/.test(text.slice(Math.max(0, start - 3), start)) &&
		/[A-Z"'(\d]/.test(text[end] ?? "")
	);
}

/** What should stand in the place of a gap. */
function rightGap(gap: Gap, text: string, habits: SpaceHabits, laidOut: boolean): string {
	const { start, end, seen } = gap;
	if (end === text.length) {
		return "";
	}
	const indent = indentOf(gap);
	if (start === 0) {
		return firstIndent(indent, habits, laidOut);
	}
	if (seen.includes("\n")) {
		return seen.replace(/[^\n]/g, "") + (indent === " " && !laidOut ? "" : indent);
	}
	if (!habits.within) {
		return gap.typed;
	}
	if (seen.length < 2 || laidOut || isBetweenSentences(gap, text)) {
		return seen;
	}
	return seen.includes("\u3000") ? "\u3000" : " ";
}

/** The edit that makes one text of another in its place, without what they have in common at their ends. */
function trimmedEdit(start: number, before: string, after: string): TextEdit {
	const shorter = Math.min(before.length, after.length);
	let ahead = 0;
	while (ahead < shorter && before[ahead] === after[ahead]) {
		ahead++;
	}
	let behind = 0;
	while (behind < shorter - ahead && before[before.length - 1 - behind] === after[after.length - 1 - behind]) {
		behind++;
	}
	return {
		start: start + ahead,
		end: start + before.length - behind,
		text: after.slice(ahead, after.length - behind),
	};
}

function kindOf({ start, end, typed, seen }: Gap, length: number): StraySpace {
	if (start === 0 || end === length || seen.includes("\n")) {
		return /[ \u3000\n]/.test(seen) ? "ends" : "invisible";
	}
	return seen.length > 1 && !STRANGE.test(typed) ? "doubled" : "invisible";
}

/**
 * Stray spaces of a text. Left alone: the full-width space that indents a line, single spaces between words, line breaks
 * inside the text, spaces that set lines under each other, emoji and variants of characters.
 * @returns null where there are none
 */
export function straySpaces(text: string, habits: SpaceHabits): StraySpaces | null {
	if (!SPACE.test(text) || !SUSPICIOUS.test(text) || isFormattedNumber(text)) {
		return null;
	}
	const gaps = gapsIn(text);
	const laidOut = habits.spread ? isSpread(text) || isLaidOut(text, gaps) : isLaidOut(text, gaps);
	const edits: TextEdit[] = [];
	const kinds = new Set<StraySpace>();
	for (const gap of gaps) {
		const right = rightGap(gap, text, habits, laidOut);
		if (right !== gap.typed) {
			edits.push(trimmedEdit(gap.start, gap.typed, right));
			kinds.add(kindOf(gap, text.length));
		}
	}
	return edits.length === 0 ? null : { kinds: [...kinds], edits };
}
