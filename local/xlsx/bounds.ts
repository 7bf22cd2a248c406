// What a file may hold: refuses parts that would fill the memory or take hours, before anything is made of them.

import { type UnreadableFileCode, UnreadableFileError } from "../unreadable-file-error";

/**
 * Elements of all parts together. A cell takes two, and two more for a text that no other cell has: room for 100,000
 * entries of twelve columns. The reader takes some 300 bytes of memory for each.
 */
export const MOST_ELEMENTS = 4_000_000;

/** Parts of a spreadsheet nest some ten deep; the reader takes far more than twice the time for twice the depth. */
const DEEPEST = 100;

/** As many columns as Excel has. */
const MOST_COLUMNS = 16384;

/** What all cells together may say, in UTF-16 units: ten million entries' worth of names, or 100,000 full rows. */
const MOST_TEXT = 100_000_000;

/** Sheets holds no longer text in a cell. */
const LONGEST_TEXT = 50_000;

/** What may stand beside the elements. A type of document, where entities are declared, is forbidden by the format. */
const ASIDES = [
	["<!--", "-->"],
	["<![CDATA[", "]]>"],
	["<?", "?>"],
] as const;

/** Characters in them: what corrects the parts looks for tags there as everywhere. */
const MOST_ASIDE = 65_536;

const [EXCLAMATION, QUESTION, SLASH, LESS, GREATER, QUOTE, APOSTROPHE] = [0x21, 0x3f, 0x2f, 0x3c, 0x3e, 0x22, 0x27];

/** Ends of columns that a tab gives a width to. */
const LAST_COLUMN = /<(?:\w{1,20}:)?col\s[^<>]*?\bmax=["']\s*(\d+)/g;

/**
 * Looks through the XML of every part.
 * @throws {UnreadableFileError} not-xlsx where it is no XML, declares entities, nests too deep or has columns beyond Excel's;
 * too-large where there is more than could be read; with `path`
 */
export function demandReadable(parts: ReadonlyMap<string, Uint8Array>, path: string): void {
	let elements = 0;
	for (const content of parts.values()) {
		const xml = new TextDecoder().decode(content);
		const counted = countElements(xml, MOST_ELEMENTS - elements);
		if (typeof counted === "string") {
			throw new UnreadableFileError(path, counted);
		}
		elements += counted;
		for (const [, last] of xml.matchAll(LAST_COLUMN)) {
			if (Number(last) > MOST_COLUMNS) {
				throw new UnreadableFileError(path, "not-xlsx");
			}
		}
	}
}

/** How many elements there are, or why they are not to be read. */
function countElements(xml: string, most: number): number | UnreadableFileCode {
	let elements = 0;
	let depth = 0;
	let aside = 0;
	for (let at = xml.indexOf("<"); at >= 0; ) {
		const sign = xml.charCodeAt(at + 1);
		let end = -1;
		if (sign === EXCLAMATION || sign === QUESTION) {
			end = endOfAside(xml, at);
			aside += end - at;
		} else {
			end = endOfTag(xml, at + 1);
			if (sign === SLASH) {
				depth--;
			} else {
				elements++;
				depth += xml.charCodeAt(end - 1) === SLASH ? 0 : 1;
			}
		}
		if (elements > most) {
			return "too-large";
		}
		if (end < 0 || depth > DEEPEST || aside > MOST_ASIDE) {
			return "not-xlsx";
		}
		at = xml.indexOf("<", end);
	}
	return elements;
}

/** Where a comment, a raw text or an instruction ends; -1 where it does not, and for a declaration of entities. */
function endOfAside(xml: string, at: number): number {
	const found = ASIDES.find(([open]) => xml.startsWith(open, at));
	return found === undefined ? -1 : xml.indexOf(found[1], at + found[0].length);
}

/** Where the tag is closed, not counting signs within values of attributes; -1 where another one begins first. */
function endOfTag(xml: string, from: number): number {
	let quote = 0;
	for (let at = from; at < xml.length; at++) {
		const sign = xml.charCodeAt(at);
		if (sign === LESS) {
			return -1;
		}
		if (quote !== 0) {
			quote = sign === quote ? 0 : quote;
		} else if (sign === QUOTE || sign === APOSTROPHE) {
			quote = sign;
		} else if (sign === GREATER) {
			return at;
		}
	}
	return -1;
}

/**
 * Counts the texts of a file's cells: many cells may show one long text that the file holds once.
 * @returns a function to hand each text to; it throws UnreadableFileError too-large, with `path`
 */
export function textCounter(path: string): (text: string) => void {
	let total = 0;
	return ({ length }) => {
		total += length;
		if (length > LONGEST_TEXT || total > MOST_TEXT) {
			throw new UnreadableFileError(path, "too-large");
		}
	};
}
