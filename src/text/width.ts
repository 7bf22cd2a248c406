// Folds what looks the same to a reader: character width, spaces, dashes.

import { remembered } from "./remembered";

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
const VISIBLE = /(?![\ufe00-\ufe0f])[^\s\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
const SPACE = /[\s\u3000]+/g;

/** Ideographs, kana and the commonest signs, which folding leaves alone. Whatever is rare is left to Unicode. */
function staysItself(code: number): boolean {
	if (code >= 0x3041 && code <= 0x9fff) {
		// Not ゛ and ゜, which join with the kana before them, and none of the ligatures between kana and ideographs.
		return code >= 0x4e00 || code <= 0x3096 || (code >= 0x30a1 && code <= 0x30fe);
	}
	// Printed ASCII and its line break, 、。, 〇〈〉《》「」『』【】, 〜, ※, ×, ○, ◎, △, →
	return (
		(code >= 0x20 && code < 0x7f) ||
		code === 0x0a ||
		code === 0x3001 ||
		code === 0x3002 ||
		(code >= 0x3007 && code <= 0x3011) ||
		code === 0x301c ||
		code === 0x203b ||
		code === 0xd7 ||
		code === 0x25cb ||
		code === 0x25ce ||
		code === 0x25b3 ||
		code === 0x2192
	);
}

/** Full-width letters, digits and signs and the full-width space: each folds to one character of ASCII. */
function foldsToOne(code: number): boolean {
	return (code >= 0xff01 && code <= 0xff5e) || code === 0x3000;
}

/** What folding does to a text: nothing · to each character apart, one for one · perhaps more. */
type Folding = "none" | "one-for-one" | "any";

function foldingOf(text: string): Folding {
	let folding: Folding = "none";
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (!staysItself(code)) {
			if (!foldsToOne(code)) {
				return "any";
			}
			folding = "one-for-one";
		}
	}
	return folding;
}

const foldByUnicode = /* @__PURE__ */ remembered((text) => text.normalize("NFKC").replace(INVISIBLE, ""));

/** Full-width letters and digits become half-width, half-width kana full-width (Unicode NFKC); invisible characters go. */
export function foldWidth(text: string): string {
	switch (foldingOf(text)) {
		case "none":
			return text;
		case "one-for-one":
			return text.normalize("NFKC");
		case "any":
			return foldByUnicode(text);
	}
}

/** A folded text that still knows where its characters stood, so that findings can quote what staff typed. */
export interface FoldedText {
	readonly folded: string;
	/** The original characters behind a stretch of the folded text; offsets are UTF-16 units, end exclusive. */
	original(start: number, end: number): string;
	/** Where a character of the folded text stood; its length leads to the end of the text. */
	placeOf(offset: number): number;
}

/** Folds character by character; differs from `foldWidth` only in half-width kana whose voicing mark stays apart. */
export function foldWithPlaces(text: string): FoldedText {
	if (foldingOf(text) !== "any") {
		const placeOf = (offset: number): number => (offset >= 0 && offset < text.length ? offset : text.length);
		return { folded: foldWidth(text), original: (start, end) => text.slice(placeOf(start), placeOf(end)), placeOf };
	}
	const places: number[] = [];
	let folded = "";
	let at = 0;
	for (const character of text) {
		const replaced = foldWidth(character);
		for (let unit = 0; unit < replaced.length; unit++) {
			places.push(at);
		}
		folded += replaced;
		at += character.length;
	}
	places.push(text.length);
	const placeOf = (offset: number): number => places[offset] ?? text.length;
	return { folded, original: (start, end) => text.slice(placeOf(start), placeOf(end)), placeOf };
}

/** Folded and without any space or line break: for comparing headings and names. */
export function foldKey(text: string): string {
	if (foldingOf(text) === "any") {
		return keyByUnicode(text);
	}
	const folded = foldWidth(text);
	return folded.includes(" ") || folded.includes("\n") ? folded.replace(SPACE, "") : folded;
}

const keyByUnicode = /* @__PURE__ */ remembered((text) => foldByUnicode(text).replace(SPACE, ""));

/**
 * False for two texts whose keys begin differently; a look at their first characters that are unlike each other. True
 * says nothing.
 */
export function mayShareKey(one: string, other: string): boolean {
	const least = Math.min(one.length, other.length);
	let at = 0;
	while (at < least && one.charCodeAt(at) === other.charCodeAt(at)) {
		at++;
	}
	// Whatever folds to something else may come to the same, and so may a letter before a mark that joins with it. Last
	// characters prove nothing: a full stop does not count.
	return !(standsFor(one, at) && standsFor(other, at));
}

/** Whether a character, which is not the last, stays itself in a key. */
function standsFor(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	const isSpace = code === 0x20 || code === 0x0a;
	return !isSpace && staysItself(code) && staysItself(text.charCodeAt(at + 1));
}

/** True for a cell that a reader sees as empty: no character, or only spaces and invisible characters. */
export function isBlank(text: string): boolean {
	const first = text.charCodeAt(0);
	const isVisible = staysItself(first) && first !== 0x20 && first !== 0x0a;
	return !isVisible && !VISIBLE.test(text);
}

/** What has none of these is on one line already. */
const OF_SEVERAL_LINES = /* @__PURE__ */ new RegExp(`[\\r\\n]|${INVISIBLE.source}`);

/**
 * On one line and without spaces around: for naming a thing in a sentence.
 * A line break between Japanese characters goes, as in 「取組⏎時期」; beside a Latin one it becomes a space.
 */
export function oneLine(text: string): string {
	if (!OF_SEVERAL_LINES.test(text)) {
		return text.trim();
	}
	return text
		.replace(INVISIBLE, "")
		.split(/[\r\n]+/)
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.join("\n")
		.replace(/([!-~])\n(?=[!-~])/g, "$1 ")
		.replace(/\n/g, "");
}

/** Belongs to the character ahead: its second half, a voicing mark or accent, a joiner, the colour of a skin. */
const CONTINUES = /^(?:[\udc00-\udfff]|\u200d|[\u0300-\u036f]|[\u3099\u309a]|[\ufe00-\ufe0f]|\ud83c[\udffb-\udfff])/;
/** Units of the longest character that is kept whole: a family of four takes eleven. */
const LONGEST_CHARACTER = 40;

function isBorder(text: string, at: number): boolean {
	return !CONTINUES.test(text.slice(at, at + 2)) && text.charAt(at - 1) !== "\u200d";
}

/** The border between characters nearest to a place, in steps of one; the place itself where none is near. */
function borderFrom(text: string, from: number, step: 1 | -1): number {
	for (let at = from; at > 0 && at < text.length && Math.abs(at - from) < LONGEST_CHARACTER; at += step) {
		if (isBorder(text, at)) {
			return at;
		}
	}
	const isHalf = /[\udc00-\udfff]/.test(text.charAt(from)) && /[\ud800-\udbff]/.test(text.charAt(from - 1));
	return isHalf ? from + step : from;
}

/** The first characters of a text, at most `length` UTF-16 units, none of them cut. */
export function firstOf(text: string, length: number): string {
	return text.length <= length ? text : text.slice(0, borderFrom(text, length, -1));
}

/** The last characters of a text, at most `length` UTF-16 units, none of them cut. */
export function lastOf(text: string, length: number): string {
	return text.length <= length ? text : text.slice(borderFrom(text, text.length - length, 1));
}

/** At most `length` UTF-16 units, cut between whole characters and closed with an ellipsis. */
export function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${firstOf(text, length - 1)}…`;
}

/** Every dash and wave that staff put between the ends of a span, for use inside a character class; expects folded text. */
export const DASHES = "\\-~〜‐‑‒–—―−ー─━";
