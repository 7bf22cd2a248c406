// Marks such as ◎〇△×: which mark of a scale a cell holds, and which look-alike was typed instead.
import { foldWidth } from "./width";

/** One step of a scale, as the sheet's own legend or the settings give it. */
export interface ScaleMark {
	/** The spelling that counts as right. */
	readonly symbol: string;
	/** What the legend says of it; "" without a legend. */
	readonly meaning: string;
}

/** Best first. */
export type Scale = readonly ScaleMark[];

/** The usual scale of Japanese progress tables; the circle is U+3007, which Japanese input methods offer for まる. */
export const DEFAULT_SCALE: Scale = [
	{ symbol: "◎", meaning: "" },
	{ symbol: "〇", meaning: "" },
	{ symbol: "△", meaning: "" },
	{ symbol: "×", meaning: "" },
];

/** Characters that people type for the same sign, after NFKC. The first names the family. */
const FAMILIES: readonly (readonly string[])[] = [
	["◎", "⦾", "⊚", "⊙", "☉", "⌾", "🎯"],
	["〇", "○", "◯", "⚪", "⭕", "❍", "O", "o", "0", "О", "о", "Ο", "ο", "●", "⚫"],
	["△", "▵", "∆", "Δ", "▲", "◬", "🔺"],
	["×", "✕", "✖", "☓", "╳", "⨯", "✗", "✘", "❌", "X", "x", "Х", "х", "Χ", "χ", "乂", "メ"],
];

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
	FAMILIES.flatMap((family) => family.map((glyph) => [glyph, family[0] ?? glyph] as const)),
);

/** A scale may have ● beside ○, or ▲ beside △. */
const SOLID = /[●⚫▲]/;

/** The name of a glyph's family of look-alikes, or the folded text itself. */
export function markFamily(text: string): string {
	const folded = foldWidth(text).trim();
	return FAMILY_OF.get(folded) ?? folded;
}

/** Equal for two characters that cannot be told apart as marks: ○ and ◯, not ○ and ●. */
export function markShape(text: string): string {
	return `${markFamily(text)}${SOLID.test(text) ? " solid" : ""}`;
}

export type MarkReading =
	| { readonly kind: "blank" }
	| { readonly kind: "exact"; readonly mark: ScaleMark }
	/** Another character that looks like the mark. */
	| { readonly kind: "look-alike"; readonly mark: ScaleMark }
	| { readonly kind: "unknown" };

/** Reads one mark cell against a scale; spaces around it do not count. */
export function readMark(text: string, scale: Scale): MarkReading {
	const trimmed = foldWidth(text).trim();
	if (trimmed === "") {
		return { kind: "blank" };
	}
	const exact = scale.find((mark) => mark.symbol === text.trim() || foldWidth(mark.symbol) === trimmed);
	if (exact !== undefined) {
		return { kind: "exact", mark: exact };
	}
	const family = markFamily(trimmed);
	const relatives = scale.filter((mark) => markFamily(mark.symbol) === family);
	const alike = relatives.find((mark) => markShape(mark.symbol) === markShape(trimmed)) ?? relatives[0];
	return alike === undefined ? { kind: "unknown" } : { kind: "look-alike", mark: alike };
}

/** So many entries with one spelling, and most of them, make it the table's own. */
const USAGE = 5;

/**
 * The usual scale in the spelling that a table itself uses most: without a legend, what nearly everybody typed is right.
 * @param texts the table's marks; letters and digits typed for a sign never become the spelling
 */
export function scaleInUse(texts: readonly string[]): Scale {
	const counts = new Map<string, number>();
	for (const text of texts) {
		const symbol = foldWidth(text).trim();
		counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
	}
	return DEFAULT_SCALE.map((mark) => {
		const spellings = [...counts]
			.filter(([symbol]) => markFamily(symbol) === markFamily(mark.symbol) && !/^[\w\p{L}]$/u.test(symbol))
			.sort((one, other) => other[1] - one[1]);
		const [symbol, count] = spellings[0] ?? [mark.symbol, 0];
		const all = spellings.reduce((sum, [, each]) => sum + each, 0);
		return { symbol: count >= USAGE && count * 2 > all ? symbol : mark.symbol, meaning: mark.meaning };
	});
}
