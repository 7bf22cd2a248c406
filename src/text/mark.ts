// Marks such as ◎〇△×: which mark of a scale a cell holds, and which look-alike was typed instead.
import { isPlaceholder } from "./placeholder";
import { remembered } from "./remembered";
import { foldKey, foldWidth } from "./width";

/** One step of a scale, as the sheet's own legend or the settings give it. */
export interface ScaleMark {
	/** The spelling that counts as right. */
	readonly symbol: string;
	/** What the legend says of it; "" without a legend. */
	readonly meaning: string;
	/** Other spellings that staff type for it, besides characters that look the same. */
	readonly lookAlikes?: readonly string[];
	/** Other words that mean the same and are no slips: 遅れあり for 遅れ. */
	readonly synonyms?: readonly string[];
	/** Whether a measure with it counts as done, where the office says so. */
	readonly done?: boolean;
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

const NOT_RATED =
	/^(?:(?:評価)?対象外|(?:評価)?非該当|評価(?:なし|せず|しない|不能|保留)|未評価|not(?:rated|applicable|due)|n\/?a)$/i;

/** True for what is written where an entry is not rated: －, 対象外, 未評価, N/A. */
export function isNotRated(text: string): boolean {
	return text.length <= LONGEST_MARK && (isPlaceholder(text) || NOT_RATED.test(foldKey(text)));
}

/** Longer texts are no marks. */
const LONGEST_MARK = 30;

export type MarkReading =
	| { readonly kind: "blank" }
	/** Said not to be rated. */
	| { readonly kind: "not-rated" }
	| { readonly kind: "exact"; readonly mark: ScaleMark }
	/** Another character that looks like the mark. */
	| {
			readonly kind: "look-alike";
			readonly mark: ScaleMark;
			/** The mark as it was typed, folded, without what somebody adds to it. */
			readonly typed: string;
	  }
	| { readonly kind: "unknown" };

const readers = new WeakMap<Scale, (text: string) => MarkReading>();

function readerOf(scale: Scale): (text: string) => MarkReading {
	const reader = remembered((text) => readAgainst(text, scale));
	readers.set(scale, reader);
	return reader;
}

/** Reads one mark cell against a scale; spaces around it do not count. */
export function readMark(text: string, scale: Scale): MarkReading {
	return (readers.get(scale) ?? readerOf(scale))(text);
}

function readAgainst(text: string, scale: Scale): MarkReading {
	const trimmed = foldWidth(text).trim();
	if (trimmed === "") {
		return { kind: "blank" };
	}
	const exact = scale.find(
		(mark) =>
			mark.symbol === text.trim() || foldWidth(mark.symbol) === trimmed || mark.synonyms?.includes(trimmed) === true,
	);
	if (exact !== undefined) {
		return { kind: "exact", mark: exact };
	}
	const spelled = scale.find((mark) => mark.lookAlikes?.some((spelling) => foldWidth(spelling) === trimmed));
	if (spelled !== undefined) {
		return { kind: "look-alike", mark: spelled, typed: trimmed };
	}
	if (isNotRated(trimmed)) {
		return { kind: "not-rated" };
	}
	const family = markFamily(trimmed);
	const relatives = scale.filter((mark) => markFamily(mark.symbol) === family);
	const alike = relatives.find((mark) => markShape(mark.symbol) === markShape(trimmed)) ?? relatives[0];
	if (alike !== undefined) {
		return { kind: "look-alike", mark: alike, typed: trimmed };
	}
	const bare = trimmed.length <= LONGEST_NOTED ? NOTED.exec(trimmed)?.[1] : undefined;
	return bare === undefined ? { kind: "unknown" } : readMark(bare, scale);
}

/** More words than that are a text, not a mark with a note. */
const LONGEST_NOTED = 60;

/** 「○（一部）」, 「A（順調）」, "Green - complete", 「A　順調」: a mark and what somebody adds to it. */
const NOTED = /^(\S+?)(?:\s*[(]|\s+[-–—:]\s|[:]|\s+(?=\S{2}))[^→]*$/;
