// Digits in prose against an office's rule of their width; codes, dates, ranges and numbering are nobody's prose.
import { withoutQuotations } from "./quotations";
import type { TextEdit } from "./text-edits";
import { foldWidth } from "./width";

/** mixed: one digit full-width, several half-width (７か所, 10か所) · half: all half-width. */
export type DigitRule = "mixed" | "half";

const LETTER = "0-9０-９A-Za-zＡ-Ｚａ-ｚ";
/** What makes one thing of two numbers: 1,201, 3.5, 4/1, 10:30, 1～3, ２・３, R4-1. */
const LINK = ".．,，/／:：\\-－‐‑‒–—―−ー~～〜・×=＝+＋&＆_＿@＠#＃'’";
const TOKEN = new RegExp(`[${LETTER}]+(?:[${LINK}]+[${LETTER}]+)*`, "g");
const DIGITS = /^[0-9０-９]+$/;
/** ※1, 注2, 図3. */
const REFERENCE = /[※＊*#＃№注図表紙]$/;
/** In English, and in −3 or ▲1, a digit stays as narrow as the rest. */
const JAPANESE = /[ぁ-ヿ一-鿿々]/;
const RATE = /^\s?[%％‰]/;
/** How numbering is set off from what it numbers. */
const SET_OFF = /^[.．、 \t\u3000)）:：]/;

function fullWidth(digits: string): string {
	return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function isNumbering(before: string, after: string): boolean {
	const beginsLine = /(?:^|\n)[ \t\u3000]*[・(（]?$/.test(before);
	const inBrackets = /[(（]$/.test(before) && /^[)）]/.test(after);
	return inBrackets || (beginsLine && SET_OFF.test(after));
}

/** How much of the text around a number is looked at. */
const NEARBY = 10;

/** Edits that put the digits of a text into the width that the rule wants. Quotations are left alone. */
export function digitEdits(text: string, rule: DigitRule): readonly TextEdit[] {
	if (!/[0-9０-９]/.test(text) || /^\s*[0-9]+\s*$/.test(text)) {
		// A cell that is a number is nobody's prose.
		return [];
	}
	const own = withoutQuotations(text);
	return [...own.matchAll(TOKEN)].flatMap((match): readonly TextEdit[] => {
		const [token] = match;
		const start = match.index;
		const end = start + token.length;
		const before = own.slice(Math.max(0, start - NEARBY), start);
		const after = own.slice(end, end + NEARBY);
		if (!DIGITS.test(token) || REFERENCE.test(before) || RATE.test(after) || isNumbering(before, after)) {
			return [];
		}
		const isWide = rule === "mixed" && token.length === 1;
		if (isWide && !JAPANESE.test(before.slice(-1) + after.slice(0, 1))) {
			return [];
		}
		const right = isWide ? fullWidth(token) : foldWidth(token);
		return right === token ? [] : [{ start, end, text: right }];
	});
}
