// halfwidth-kana: katakana, and the punctuation that goes with it, in half-width forms.
import type { TextEdit } from "../text/text-edits";
import { shorten } from "../text/width";
import { defineRule } from "./rule";

const ANY = /[\uff61-\uff9f]/;
const STRETCH = /[\uff61-\uff9f]+/g;
/** A voicing mark behind a letter that it cannot voice keeps standing beside it. */
const LONE_MARKS: { readonly [mark: string]: string } = { "\u3099": "゛", "\u309a": "゜" };

/** Whether a half-width voicing mark belongs to the full-width letter before it: カﾞ. */
function voices(letter: string, mark: string): boolean {
	return /[ぁ-ヺ]/.test(letter) && (letter + mark).normalize("NFKC").length === 1;
}

function editsOf(text: string): readonly TextEdit[] {
	return [...text.matchAll(STRETCH)].map((match) => {
		const [typed] = match;
		const before = text.slice(0, match.index).slice(-1);
		const start = /^[ﾞﾟ]/.test(typed) && voices(before, typed.slice(0, 1)) ? match.index - 1 : match.index;
		const end = match.index + typed.length;
		const right = text
			.slice(start, end)
			.normalize("NFKC")
			.replace(/[\u3099\u309a]/g, (mark) => LONE_MARKS[mark] ?? mark);
		return { start, end, text: right };
	});
}

/** Longer words are cut in the message. */
const LONGEST = 20;

export const halfwidthKana = defineRule({
	id: "halfwidth-kana",
	severity: "info",
	highlight: null,
	fixes: true,
	inspect: () => ({
		look({ cell, text, part, entry, year }) {
			if (!ANY.test(text) || (part === "outside" && entry === null)) {
				return null;
			}
			const edits = editsOf(text);
			const [first = { start: 0, end: 0, text: "" }] = edits;
			const typed = shorten(text.slice(first.start, first.end), LONGEST);
			const params = { typed, right: shorten(first.text, LONGEST), count: edits.length };
			return { cell, entry, ...(year === null ? {} : { year }), params, fix: [{ cell, edits }] };
		},
	}),
});
