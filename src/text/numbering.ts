// Numbers by which headings and measures are counted: 第１章, １－２, (3), ④, Ⅱ; with what would be the neighbour of one.

export interface NumberLabel {
	/** As staff wrote it, without what follows: 「１－４」, 「第３章」. */
	readonly text: string;
	/** What labels of one series share: signs and words around the numbers, and how many numbers there are. */
	readonly style: string;
	/** All numbers but the last. */
	readonly prefix: readonly number[];
	/** The number that counts. */
	readonly number: number;
	/** The label with other numbers in the same spelling. */
	renumbered(prefix: readonly number[], number: number): string;
}

const DIGITS = "0-9０-９";
const JOINTS = "-－‐–−ー.．";
const JOINT = new RegExp(`([${JOINTS}])`);
/** Longer texts in front of a number are no label. */
const LABEL = new RegExp(
	`^(第|[(（【［\\[〔<＜]?(?:[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}]{1,6}[ \\u3000]?|[A-Za-z]{3,10}[ \\u3000]|(?:No|Ｎｏ|NO|ＮＯ)[.．]?[ \\u3000]?)?)([${DIGITS}]{1,3}(?:[${JOINTS}][${DIGITS}]{1,3}){0,3})([章節編部項]|[)）】］\\]〕>＞]|[.．、,，:：]|(?=[ \\u3000\\r\\n]|$))`,
	"u",
);
const KANJI = /^(第?)([一二三四五六七八九十]{1,3})([章節編部項]|[.．、]|(?=[ \u3000]|$))/;
const KANJI_DIGITS = "〇一二三四五六七八九";
/** Words may stand ahead: 基本目標Ⅱ, 施策③. */
const CIRCLED = /^([一-龠々]{0,6})[①-⑳]/;
const ROMAN = /^([一-龠々]{0,6})[Ⅰ-Ⅻ]/;
/** Words before a number are no longer than this; most texts have none so far ahead. */
const LONGEST_WORD = 14;
const NUMBER_AHEAD = new RegExp(`[${DIGITS}①-⑳Ⅰ-Ⅻ一二三四五六七八九十]`);
/** A label and a little of what stands behind it. */
const REACH = 40;

function widthLike(sample: string, number: number): string {
	const digits = String(number);
	// In the usual mixed spelling one digit is full-width, more are half-width.
	const isFull = /[０-９]/.test(sample) && (digits.length === 1 || sample.length > 1);
	return isFull ? digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : digits;
}

function digitLabel(text: string): NumberLabel | null {
	const [whole = "", before = "", numbers = "", after = ""] = LABEL.exec(text) ?? [];
	if (whole === "" || (before === "第" && !/[章節編部項]/.test(after))) {
		return null;
	}
	const parts = numbers.split(JOINT);
	const joints = parts.filter((_, index) => index % 2 === 1);
	const written = parts.filter((_, index) => index % 2 === 0);
	const values = written.map((digits) => Number(digits.normalize("NFKC")));
	const number = values[values.length - 1];
	if (number === undefined) {
		return null;
	}
	const style = [before, after].map((sign) => sign.normalize("NFKC").replace(/\s/g, "")).join("#");
	return {
		text: whole.trim(),
		style: `${style} ${values.length}`,
		prefix: values.slice(0, -1),
		number,
		renumbered: (prefix, last) => {
			const all = [...prefix, last].map((value, index) => widthLike(written[index] ?? "", value));
			return `${before}${all.map((digits, index) => digits + (joints[index] ?? "")).join("")}${after}`.trim();
		},
	};
}

function kanjiNumber(text: string): number {
	const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
	const digit = (kanji: string, blank: number): number =>
		kanji === "" ? blank : Math.max(0, KANJI_DIGITS.indexOf(kanji));
	return digit(tens, 1) * 10 + digit(ones, 0);
}

function kanjiText(number: number): string {
	const [tens, ones] = [Math.floor(number / 10), number % 10];
	const ten = tens === 0 ? "" : `${tens === 1 ? "" : KANJI_DIGITS[tens]}十`;
	return `${ten}${ones === 0 ? "" : KANJI_DIGITS[ones]}`;
}

function kanjiLabel(text: string): NumberLabel | null {
	const [whole = "", before = "", kanji = "", after = ""] = KANJI.exec(text) ?? [];
	return whole === "" || (before === "第") !== /[章節編部項]/.test(after)
		? null
		: {
				text: whole,
				style: `${before}一${after}`,
				prefix: [],
				number: kanjiNumber(kanji),
				renumbered: (_, number) => `${before}${kanjiText(number)}${after}`,
			};
}

/** ① and Ⅰ stand in a row of characters of their own. */
function signLabel(text: string, sign: RegExp, first: string): NumberLabel | null {
	const [whole = "", word = ""] = sign.exec(text) ?? [];
	const base = first.charCodeAt(0) - 1;
	return whole === ""
		? null
		: {
				text: whole,
				style: `${word}${first}`,
				prefix: [],
				number: whole.charCodeAt(word.length) - base,
				renumbered: (_, number) => `${word}${String.fromCharCode(base + number)}`,
			};
}

/** The number at the beginning of a heading, a name or a number cell; null where there is none, or one with letters. */
export function numberLabel(text: string): NumberLabel | null {
	const start = text.slice(0, REACH).trim();
	if (!NUMBER_AHEAD.test(start.slice(0, LONGEST_WORD))) {
		return null;
	}
	return signLabel(start, CIRCLED, "①") ?? signLabel(start, ROMAN, "Ⅰ") ?? kanjiLabel(start) ?? digitLabel(start);
}
