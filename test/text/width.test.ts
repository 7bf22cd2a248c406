// Character width, spaces and invisible characters, and quoting what staff typed.
import { firstOf, foldKey, foldWidth, foldWithPlaces, isBlank, lastOf, oneLine, shorten } from "../../src/text/width";

test.each([
	["Ｒ４年度（ＡＢＣ）", "R4年度(ABC)"],
	["ｶﾞｲﾄﾞ", "ガイド"],
	["１，２３４人", "1,234人"],
	["㈱", "(株)"],
	["①", "1"],
	["令和\u200b３\ufeff年", "令和3年"],
	["⭕\ufe0f", "⭕"],
	["〇◎△×", "〇◎△×"],
])("%j is folded to %j", (text, folded) => {
	expect(foldWidth(text)).toBe(folded);
});

/** What Unicode says, without the short cuts that spare most texts its tables. */
function foldedInFull(text: string): string {
	return text.normalize("NFKC").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g, "");
}

test("every character is folded as Unicode says, alone and with a voicing mark or another letter behind", () => {
	const codes = Array.from({ length: 0x10000 }, (_, code) => code);
	const behind = ["", "\u3099", "ﾞ", "１", "か"];
	const differing = codes.filter((code) =>
		behind.some((next) => {
			const text = `${String.fromCharCode(code)}${next}`;
			return foldWidth(text) !== foldedInFull(text) || foldKey(text) !== foldedInFull(text).replace(/\s/g, "");
		}),
	);
	expect(differing).toEqual([]);
});

test("every character of a text without voicing marks apart keeps its place", () => {
	const codes = Array.from({ length: 0xd800 }, (_, code) => code);
	const misplaced = codes.filter((code) => {
		const text = `あ${String.fromCharCode(code)}い`;
		const { folded, original } = foldWithPlaces(text);
		return original(folded.length - 1, folded.length) !== "い" || !original(0, 1).startsWith("あ");
	});
	expect(misplaced).toEqual([]);
});

test("the key of a heading has no space of any kind", () => {
	expect(foldKey("　課\u3000名\n（ 主 ）\t")).toBe("課名(主)");
});

test.each(["", " ", "\u3000", "\n", "\u200b", " \u3000\r\n\ufeff", "\u00a0"])("%j looks empty", (text) => {
	expect(isBlank(text)).toBe(true);
});

test.each(["－", "0", ".", " あ "])("%j does not look empty", (text) => {
	expect(isBlank(text)).toBe(false);
});

describe("folding that knows its places", () => {
	test.each([
		["（１１月末現在）", "11月末現在", "１１月末現在"],
		["㈱市民へ説明。Ｒ２：予定", "R2:予定", "Ｒ２：予定"],
		["𠮷野町　７月末", "7月末", "７月末"],
		["令和\u200b４年", "令和4年", "令和\u200b４年"],
	])("%j: the stretch %j is quoted as %j", (text, stretch, quote) => {
		const { folded, original } = foldWithPlaces(text);
		const start = folded.indexOf(stretch);
		expect(start).toBeGreaterThanOrEqual(0);
		expect(original(start, start + stretch.length)).toBe(quote);
	});

	test("a stretch up to the end or beyond is the rest of the text", () => {
		const { folded, original } = foldWithPlaces("開催予定！");
		expect(original(2, folded.length)).toBe("予定！");
		expect(original(2, 99)).toBe("予定！");
		expect(original(99, 100)).toBe("");
	});
});

test.each([
	["取組\n時期", "取組時期"],
	["スポーツ \r\n 振興課", "スポーツ振興課"],
	["Progress\nstatus", "Progress status"],
	["  １　住まいの確保\n", "１　住まいの確保"],
	["", ""],
])("%j on one line is %j", (text, line) => {
	expect(oneLine(text)).toBe(line);
});

test.each([
	["あいうえお", 5, "あいうえお"],
	["あいうえお", 4, "あいう…"],
	["あ𠮷いう", 3, "あ…"],
	["𠮷𠮷", 4, "𠮷𠮷"],
])("%j cut to %i is %j", (text, length, cut) => {
	expect(shorten(text, length)).toBe(cut);
});

test.each([
	["あ👨‍👩‍👧い", 6, "あ", "い"],
	["あか\u3099き", 2, "あ", "き"],
	["😀😀😀", 3, "😀", "😀"],
	["👍🏽👍🏽", 6, "👍🏽", "👍🏽"],
	["あいう", 2, "あい", "いう"],
	["あ", 5, "あ", "あ"],
])("of %j the first and the last %i units hold no part of a character", (text, length, first, last) => {
	expect([firstOf(text, length), lastOf(text, length)]).toEqual([first, last]);
});

test("a pile of accents is cut somewhere, but not within a character's halves", () => {
	expect(firstOf(`Z${"\u0301".repeat(200)}`, 100)).toHaveLength(100);
	const joined = "😀\u200d".repeat(100);
	expect(firstOf(joined, 100)).not.toMatch(/[\ud800-\udbff]$/);
	expect(lastOf(joined, 100)).not.toMatch(/^[\udc00-\udfff]/);
});
