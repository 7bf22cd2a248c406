// Texts of cells as staff, imports and attackers make them: what the readers look for, and what no reader expects.
import fc from "fast-check";

/** Longest text that a cell holds. */
export const CELL_LIMIT = 50_000;

/** Names that every object of the language answers to. */
const PROTOTYPE_NAMES = [
	"__proto__",
	"constructor",
	"toString",
	"hasOwnProperty",
	"valueOf",
	"prototype",
	"length",
	"0",
] as const;

const ERRORS = ["#REF!", "#N/A", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#ERROR!", "Loading...", "#REF! #N/A"];
const NUMBERS = ["0", "-1", "1e308", "-0", "12,345.6", "１２３", "NaN", "Infinity", "100%", "￥1,000", "0.1%", "TRUE"];
const DATES = ["2022/04/01", "R4.4.1", "令和4年4月1日", "1899/12/30", "2022-02-30", "9999/12/31", "25:61", "4月31日"];
const STARTERS = [
	"=1+1",
	'=HYPERLINK("http://x","y")',
	"+81",
	"-5",
	"@SUM(A1)",
	"'00",
	"\t=1",
	"\r=1",
	"＝1",
	"=",
	"-",
];
const UNSEEN = ["\u200b", "\u200f\u202e", "\ufeff", "\u00a0", "\u3000", " \n \t", "\r\n", "\u2028", "\u0000", "\u0085"];
const BROKEN = [
	"\ud800",
	"\udc00〇",
	"評\ud83d",
	"が\u3099\u3099\u3099",
	"か\u3099",
	"ｶﾞｯﾂ",
	"𠮷野家",
	"🏳️‍🌈",
	"葛\udb40\udd00",
	"ﷺ",
];

/** Words of progress tables, each of which some reader takes for something. */
export const WORDS = [
	..."施策項目 事業概要 担当課 取組時期 評価 備考 新規 短期 中期 長期 短期・中期 同上 〃 （再掲） 未定 なし ※ － ◎ 〇 ○ △ × Ａ".split(
		" ",
	),
	..."第１章 Ｒ３年度 令和４年度 R5～R7 H30 2021 2021年度 FY2022 平成33年度 目標 計画 実績 R4.8末時点 ８回 268人 1-2 (3) 合計".split(
		" ",
	),
	..."福祉政策課 高齢者福祉課 健康推進課、住宅課 課 ・ 、 （ ） 「 」 → ～ / : ： ※１ 実施 継続実施 達成 予定 ８月末現在 前年度と同じ".split(
		" ",
	),
	"福祉課\n健康課",
	"凡例　◎：達成　〇：順調　△：遅れ　×：未着手",
	"R3 8回 R4 10回（見込）",
] as const;

/** Pieces that a careless pattern goes over again and again. */
const PUMPS = [
	"",
	"1",
	",",
	"、",
	"(",
	"（あ",
	"R",
	"年",
	"課\n",
	"◎：",
	"1-",
	"=",
	"\ud83d\ude00",
	"か\u3099",
	"（ ",
	"R3年",
	"あ1",
];

const word = fc.constantFrom<string>(...WORDS);
const junk = fc.constantFrom<string>(
	...PROTOTYPE_NAMES,
	...ERRORS,
	...NUMBERS,
	...DATES,
	...STARTERS,
	...UNSEEN,
	...BROKEN,
);
/** Any character of Unicode. */
const points = fc.array(fc.nat(0x10ffff), { maxLength: 8 }).map((codes) => String.fromCodePoint(...codes));
/** Any half of one, too. */
const units = fc.array(fc.nat(0xffff), { maxLength: 8 }).map((codes) => String.fromCharCode(...codes));
const sentence = fc
	.array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: junk }), { maxLength: 12 })
	.map((words) => words.join(""));

/** A text of any kind, seldom longer than a line. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: word },
	{ weight: 4, arbitrary: fc.constant("") },
	{ weight: 4, arbitrary: junk },
	{ weight: 2, arbitrary: sentence },
	{ weight: 1, arbitrary: points },
	{ weight: 1, arbitrary: units },
);

/** A text as long as a cell may hold: a piece over and over, then something else. */
export const longText: fc.Arbitrary<string> = fc
	.tuple(fc.oneof(fc.constantFrom(...PUMPS), anyText), anyText)
	.map(([piece, end]) => {
		const body = piece === "" ? " " : piece;
		return (body.repeat(Math.ceil(CELL_LIMIT / body.length)).slice(0, CELL_LIMIT - end.length) + end).slice(
			0,
			CELL_LIMIT,
		);
	});
