// Which texts might not stay texts: compared with what the host makes of typed texts, and with ordinary prose.
import fc from "fast-check";
import { readTyped } from "../../local/apps-script/typed-text";
import { mightConvert } from "../../src/text/typed-value";
import { growth } from "./looked-at";

function convertsInHost(text: string): boolean {
	const { value, formula } = readTyped(text, false, 2026);
	return value !== text || formula !== undefined;
}

const two = fc.integer({ min: 0, max: 31 }).map((number) => String(number).padStart(2, "0"));
const small = fc.integer({ min: 0, max: 31 }).map(String);
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const digits = fc.stringMatching(/^\d{1,60}$/);
const spaces = fc.stringMatching(/^[ \t\n\u00a0\u3000\ufeff]{0,60}$/);

/** Texts of the kinds that spreadsheets convert, right and wrong ones. */
const valueLike = fc.oneof(
	digits,
	fc
		.tuple(fc.constantFrom("", "-", "+", "¥", "￥", "-¥"), digits, fc.constantFrom("", "%", ".", ".5", "e3", "E+10"))
		.map((parts) => parts.join("")),
	fc.array(fc.stringMatching(/^\d{3}$/), { minLength: 1, maxLength: 9 }).map((groups) => groups.join(",")),
	fc.tuple(year, small, small).chain((parts) => fc.constantFrom("/", "-").map((sign) => parts.join(sign))),
	fc.tuple(small, fc.constantFrom("/", "-"), small).map((parts) => parts.join("")),
	fc.tuple(year, small, small).map(([y, m, d]) => `${y}年${m}月${d}日`),
	fc.tuple(small, small).map(([m, d]) => `${m}月${d}日`),
	fc.tuple(two, two).map((parts) => parts.join(":")),
	fc.tuple(year, small, small, spaces, two, two).map(([y, m, d, gap, h, min]) => `${y}/${m}/${d} ${gap}${h}:${min}`),
	fc.constantFrom("true", "FALSE", "True", "=A1", "+81 76", "'001", "-", "@x"),
);

const padded = fc.tuple(spaces, valueLike, spaces).map((parts) => parts.join(""));
const soup = fc.string({ unit: fc.constantFrom(..."0123456789.,:/-+%¥年月日 eE='true令和回〇"), maxLength: 12 });

test("every text of which the host would make something else is said to convert", () => {
	let converted = 0;
	fc.assert(
		fc.property(fc.oneof(padded, soup, fc.string()), (text) => {
			if (convertsInHost(text)) {
				converted++;
				expect([text, mightConvert(text)]).toEqual([text, true]);
			}
		}),
		{ seed: 20261122, numRuns: 10_000 },
	);
	expect(converted).toBeGreaterThan(2000);
});

test.each([
	"12",
	"１２",
	"001",
	"1,000円",
	"£5",
	"50％",
	"1-2",
	"４／１",
	"R5.4.1",
	"令和5年4月1日",
	"令和元年4月1日",
	"2024年4月",
	"4月1日(火)",
	"午前10時30分",
	"10:30 PM",
	"Mar 2024",
	"1 January 2024",
	"１．５",
	"(1)",
	"ＴＲＵＥ",
	"#N/A",
	"#REF!",
	"  =1+1",
	"　+1",
	"@課",
	"'〇",
	"1".repeat(60),
])("%s might", (text) => {
	expect(mightConvert(text)).toBe(true);
});

test.each([
	"",
	"〇",
	"○",
	"◎",
	"△",
	"－",
	"―",
	"〃",
	"５回",
	"10か所",
	"268人",
	"第2期計画",
	"R3から開始",
	"(再掲)",
	"（再掲）",
	"未定",
	"平成30年度から実施した",
	"令和５年度に3回開催し、延べ120人が参加した。",
	"R5～R7",
	"令和3年度",
	"まちづくり推進課\n福祉政策課",
	"居住支援協議会への 参加を続けた",
	"5月1日に開催",
	"a@example.jp",
	"On track",
	"Marketing",
	"Mayor's office",
	"#1",
	"true story",
])("%s does not", (text) => {
	expect(mightConvert(text)).toBe(false);
});

test("long texts are judged as well, and of one twice as long twice as much is looked at", () => {
	expect(mightConvert(`${"1".repeat(50_000)}回`)).toBe(false);
	expect(mightConvert(`${"mar".repeat(16_000)}1x`)).toBe(false);
	expect(mightConvert(`${"1 ".repeat(25_000)}x`)).toBe(false);
	for (const piece of ["1", "mar", "1 ", " ", "jan1"]) {
		expect(growth(piece, (text) => mightConvert(`${text}x`))).toBeLessThan(2.5);
	}
});
