// Terms (取組時期): short, medium and long, alone or several in one cell.
import { DASHES, foldKey } from "./width";

/** The agreed words, shortest first. */
export const TERMS = ["短期", "中期", "長期"] as const;

export type Term = (typeof TERMS)[number];

const SEPARATORS = new RegExp(`[・、,/→()${DASHES}]|から|及び`);
/** A map, since an object answers to words that were never put into it, such as constructor. */
const ENGLISH: ReadonlyMap<string, Term> = new Map([
	["short", "短期"],
	["medium", "中期"],
	["mid", "中期"],
	["long", "長期"],
]);

function termOf(word: string): Term | undefined {
	const bare = word.replace(/(?:的取組|的|取組)$/, "");
	return TERMS.find((term) => term === bare) ?? ENGLISH.get(bare.toLowerCase());
}

/** The words of the office's own list that a cell names; null when it says anything else. */
function ownTermsIn(text: string, vocabulary: readonly string[]): readonly string[] | null {
	const whole = vocabulary.find((term) => foldKey(term) === foldKey(text));
	if (whole !== undefined) {
		return [whole];
	}
	const words = foldKey(text)
		.split(/[・、,/→]/)
		.filter((word) => word !== "");
	const terms = words.map((word) => vocabulary.find((term) => foldKey(term) === word));
	return terms.every((term): term is string => term !== undefined) ? [...new Set(terms)] : null;
}

/**
 * The terms named in a cell, in order; null when it says anything else, [] when it is blank.
 * @param vocabulary the agreed words; those other than 短期, 中期 and 長期 must be written as agreed
 */
export function termsIn(text: string, vocabulary: readonly string[] = TERMS): readonly string[] | null {
	return vocabulary === TERMS ? usualTermsIn(text) : ownTermsIn(text, vocabulary);
}

function usualTermsIn(text: string): readonly Term[] | null {
	const words = foldKey(text)
		.replace(/([短中長])(?=[・、,/][短中長]期)/g, "$1期")
		.replace(/-?term$/i, "")
		.split(SEPARATORS)
		.flatMap((word) => word.split(/(?<=期)(?=[短中長])/))
		.filter((word) => word !== "");
	const terms = words.map(termOf);
	return terms.every((term): term is Term => term !== undefined) ? [...new Set(terms)] : null;
}
