// Folds what looks the same to a reader: character width, spaces, dashes.

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[\ufe00-\ufe0f]/g;
const SPACE = /[\s\u3000]+/g;

/** Full-width letters and digits become half-width, half-width kana full-width (Unicode NFKC); invisible characters go. */
export function foldWidth(text: string): string {
	return text.normalize("NFKC").replace(INVISIBLE, "");
}

/** Folded and without any space or line break: for comparing headings and names. */
export function foldKey(text: string): string {
	return foldWidth(text).replace(SPACE, "");
}

/** True for a cell that a reader sees as empty: no character, or only spaces and invisible characters. */
export function isBlank(text: string): boolean {
	return text === "" || text.replace(INVISIBLE, "").replace(SPACE, "") === "";
}

/** On one line, runs of spaces as one: for naming a thing in a sentence. */
export function oneLine(text: string): string {
	return text.replace(INVISIBLE, "").replace(SPACE, " ").trim();
}

/** At most `length` UTF-16 units, cut between whole characters and closed with an ellipsis. */
export function shorten(text: string, length: number): string {
	if (text.length <= length) {
		return text;
	}
	const cut = text.slice(0, length - 1);
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Every dash and wave that staff put between the ends of a span, for use inside a character class; expects folded text. */
export const DASHES = "\\-~〜‐‑‒–—―−ー─━";
