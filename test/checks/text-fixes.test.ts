// Whatever a cell holds: a fix is done once and for all, and takes away nothing but what it is there to take away.
import fc from "fast-check";
import type { CheckId } from "../../src/messages/check-texts";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { foldWidth } from "../../src/text/width";
import { withCells } from "../table/sheet-fixture";
import { fixesOf, tableWith } from "./findings-in";
import { switchedOn } from "./switched-on";

const RUNS = { seed: 20260405, numRuns: 150 };

const PIECES = [
	...[
		"高齢者の生活を支",
		"援する体制",
		"講座を開催",
		"実施した。",
		"ケアマネジ",
		"ャー",
		"参加者",
		"・",
		"①",
		"（",
		"）",
		"、",
	],
	...["ﾊﾟﾝﾌﾚｯﾄ", "ﾎ", "ﾞ", "ﾟ", "ｰ", "｢", "｣", "｡", "､", "･", "カ", "は", "ヴ", "A4", "PDF"],
	...["5", "５", "12", "１２", "1,201", "１．５", "R4.8", "１－２", "回", "件", "％"],
	...[
		"３か所",
		"４カ所",
		"５ヶ所",
		"６箇所",
		"２か月",
		"３ヶ月",
		"取組",
		"取り組み",
		"取組み",
		"取り組む",
		"に取り組み、",
	],
	...["打合せ", "打ち合わせ", "申込み", "申し込み", "受付", "受け付け", "子ども", "子供", "こども", "こども園"],
	...[
		" ",
		"  ",
		"　",
		"　　",
		"\n",
		"\n\n",
		"\t",
		"\u00a0",
		"\u200b",
		"\ufeff",
		"\u200d",
		"👨‍👩‍👧",
		"❤\ufe0f",
		"葛\u{e0100}",
	],
] as const;

const cellText = fc.oneof(
	{ weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join("")) },
	{ weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

const SETTINGS = {
	"digit-width": { ...switchedOn("digit-width"), digitWidth: "mixed" },
} as const;

const fixesIn = (check: CheckId, sheet: SheetSnapshot) =>
	check === "digit-width" ? fixesOf(check, sheet, SETTINGS[check]) : fixesOf(check, sheet);

/** A table whose outline is the text; the other cells give the words of counter-spelling a majority. */
const around = (text: string) =>
	tableWith([
		{ C: text, F: "取組を３か所で実施", G: "取組を４か所で実施", H: "取組を５か所で実施", I: "子どもの取組を継続" },
	]);

/** What a check makes of a cell's text; the text itself where it has nothing to say. */
function afterFix(check: CheckId, text: string): string {
	const found = fixesIn(check, around(text)).find(([cell]) => cell === "C2");
	return found?.[1] ?? text;
}

/**
 * The sheet once all that a check found is corrected. Two words of counter-spelling in one cell are two findings, so
 * that its fixes are made one after the other.
 */
function corrected(check: CheckId, sheet: SheetSnapshot): SheetSnapshot {
	const rounds = check === "counter-spelling" ? 5 : 1;
	return Array.from({ length: rounds }).reduce<SheetSnapshot>(
		(before) => withCells(before, Object.fromEntries(fixesIn(check, before))),
		sheet,
	);
}

const CHECKS = ["stray-space", "halfwidth-kana", "broken-line-wrap", "digit-width", "counter-spelling"] as const;

test.each(CHECKS)("%s: a cell that was corrected needs no correction, and a correction changes something", (check) => {
	fc.assert(
		fc.property(cellText, (text) => {
			const sheet = around(text);
			const fixes = fixesIn(check, sheet);
			expect(fixesIn(check, corrected(check, sheet))).toEqual([]);
			expect(fixes.every(([cell, after]) => cell !== "C2" || after !== text)).toBe(true);
		}),
		RUNS,
	);
});

function expectKept(check: CheckId, visible: (text: string) => string): void {
	fc.assert(
		fc.property(cellText, (text) => {
			expect(visible(afterFix(check, text))).toBe(visible(text));
		}),
		RUNS,
	);
}

test("stray-space takes away spaces and invisible characters alone", () => {
	expectKept("stray-space", (text) => text.replace(/[\s\p{Cc}\p{Cf}]/gu, ""));
});

test("stray-space joins no two lines", () => {
	const lines = (text: string) =>
		text
			.replace(/[^\S\n]|[\p{Cf}]/gu, "")
			.replace(/[^\n\P{Cc}]/gu, "")
			.split("\n")
			.filter((line) => line !== "");
	fc.assert(
		fc.property(
			cellText.filter((text) => !/[\r\v\f\u0085\u2028\u2029]/.test(text)),
			(text) => {
				expect(lines(afterFix("stray-space", text))).toEqual(lines(text));
			},
		),
		RUNS,
	);
});

test("stray-space leaves emoji and variants of characters whole", () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom("👨‍👩‍👧", "❤\ufe0f", "葛\u{e0100}", " ", "　", "講座"), { maxLength: 10 }),
			(pieces) => {
				const text = pieces.join("");
				const kept = pieces.filter((piece) => piece.trim() !== "").join("");
				expect(afterFix("stray-space", text).replace(/[ 　]/g, "")).toBe(kept);
			},
		),
		RUNS,
	);
});

test("halfwidth-kana changes half-width kana alone, and leaves none", () => {
	const KANA = /[\uff61-\uff9f\u3001\u3002\u300c\u300d\u3041-\u30ff]/g;
	expectKept("halfwidth-kana", (text) => text.replace(KANA, ""));
	fc.assert(
		fc.property(cellText, (text) => {
			expect(afterFix("halfwidth-kana", text)).not.toMatch(/[\uff61-\uff9f]/);
		}),
		RUNS,
	);
});

test("halfwidth-kana reads as it did", () => {
	const KANA = "ｱｲｳｶｷｸｻﾀﾊﾍﾎﾏﾝｯｬｭｮｰｧｨｩｪｫｦ".split("");
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...KANA, "ｶﾞ", "ﾊﾟ", "ﾎﾞ", "ｳﾞ"), { minLength: 1, maxLength: 12 }), (kana) => {
			const text = `講座${kana.join("")}`;
			expect(afterFix("halfwidth-kana", text)).toBe(text.normalize("NFKC"));
		}),
		RUNS,
	);
});

test("broken-line-wrap takes away line breaks and the spaces around them alone", () => {
	expectKept("broken-line-wrap", (text) => text.replace(/\s*[\r\n]\s*/g, ""));
	fc.assert(
		fc.property(cellText, (text) => {
			const breaks = (one: string) => one.split("\n").length;
			const after = afterFix("broken-line-wrap", text);
			expect(after === text || breaks(after) < breaks(text)).toBe(true);
		}),
		RUNS,
	);
});

test("digit-width changes the width of digits alone", () => {
	const foldDigits = (text: string) => text.replace(/[０-９]/g, (digit) => foldWidth(digit));
	expectKept("digit-width", foldDigits);
});

test("counter-spelling changes no text without a word of its families", () => {
	const other = fc
		.array(fc.constantFrom("講座", "を", "開催", "12件", "\n", "　", "・", "取り組む", "認定こども園", "、"), {
			maxLength: 12,
		})
		.map((pieces) => pieces.join(""));
	fc.assert(
		fc.property(other, (text) => {
			expect(afterFix("counter-spelling", text)).toBe(text);
		}),
		RUNS,
	);
});
