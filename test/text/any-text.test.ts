// Whatever is typed into a cell, reading it never fails, and says nothing that is not in the text.
import fc from "fast-check";
import { findAsOfNotes, findInterimNotes } from "../../src/text/as-of";
import { splitDepartments } from "../../src/text/department";
import { countedNumbers, findFigures } from "../../src/text/figures";
import { findYearMentions } from "../../src/text/fiscal-year";
import { DEFAULT_SCALE, readMark } from "../../src/text/mark";
import { isPlaceholder } from "../../src/text/placeholder";
import { findPlanForItself } from "../../src/text/planned";
import { termsIn } from "../../src/text/term";
import { foldKey, foldWidth, foldWithPlaces, isBlank, mayShareKey, oneLine, shorten } from "../../src/text/width";
import { parseYearHeading } from "../../src/text/year-heading";

const RUNS = { seed: 20260402, numRuns: 600 };

/** Unicode at random, and pieces that the readers look for in an order that makes no sense. */
const anyText = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 60 }),
	fc.string({ unit: "binary", maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				..."令和 平成 元 R H Ｒ ４ 年 年度 月 末 日 現在 時点 予定 どおり （ ） ( ) ～ - ／ . ： 。 \n \u3000 8 12 31 2021 FY 課 ・ 短期 期 － 〇 🎯".split(
					" ",
				),
				" ",
			),
			{ maxLength: 20 },
		)
		.map((pieces) => pieces.join("")),
);

test("as-of notes and year mentions stand in the text, one behind the other", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const folded = foldWidth(text);
			for (const found of [findAsOfNotes(folded), findInterimNotes(folded, 2020), findYearMentions(folded)]) {
				let end = 0;
				for (const place of found) {
					expect(place.start).toBeGreaterThanOrEqual(end);
					expect(place.end).toBeGreaterThan(place.start);
					end = place.end;
				}
				expect(end).toBeLessThanOrEqual(folded.length);
			}
		}),
		RUNS,
	);
});

test("a year heading is a span of years that runs forwards", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const heading = parseYearHeading(text);
			expect(heading === null || (heading.from <= heading.to && heading.from > 1860 && heading.to < 2120)).toBe(true);
		}),
		RUNS,
	);
});

test("a quoted plan is a piece of the text", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const clause = findPlanForItself(text, 2020);
			expect(clause === null || oneLine(text).includes(clause)).toBe(true);
		}),
		RUNS,
	);
});

test("what folding with places quotes as a whole is the text itself", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const { folded, original } = foldWithPlaces(text);
			expect(original(0, folded.length)).toBe(
				folded === "" ? "" : text.slice(text.indexOf(original(0, folded.length))),
			);
			expect(isBlank(text)).toBe(foldKey(text) === "");
		}),
		RUNS,
	);
});

test("marks, terms, placeholders and departments of a blank text are none", () => {
	fc.assert(
		fc.property(anyText, (text) => {
			const blank = isBlank(text);
			expect(readMark(text, DEFAULT_SCALE).kind === "blank").toBe(blank);
			expect(blank && isPlaceholder(text)).toBe(false);
			expect(blank ? termsIn(text) : []).toEqual([]);
			const [names] = splitDepartments([text]);
			expect((names ?? []).every((name) => !isBlank(name))).toBe(true);
		}),
		RUNS,
	);
});

test("one line has no line break, and a cut text is no longer than asked", () => {
	fc.assert(
		fc.property(anyText, fc.integer({ min: 2, max: 40 }), (text, length) => {
			expect(oneLine(text)).not.toMatch(/[\r\n]/);
			expect(shorten(text, length).length).toBeLessThanOrEqual(length);
		}),
		RUNS,
	);
});

/** Texts that are alike but for width, spaces and a full stop, and pieces of figures. */
const alike = fc
	.array(
		fc.constantFrom(
			"か",
			"が",
			"\u3099",
			"ﾞ",
			"ｶ",
			"Ａ",
			"A",
			"1",
			"１",
			"２３４",
			",",
			"人",
			"回",
			" ",
			"\u3000",
			"。",
			".",
		),
		{ maxLength: 6 },
	)
	.map((pieces) => pieces.join(""));

test("texts of one key are never told apart by their first characters", () => {
	const keyOf = (text: string): string => foldKey(text).replace(/[。.]$/, "");
	fc.assert(
		fc.property(alike, alike, alike, (ahead, one, other) => {
			const texts = [`${ahead}${one}`, `${ahead}${other}`] as const;
			expect(mayShareKey(...texts) || keyOf(texts[0]) !== keyOf(texts[1])).toBe(true);
		}),
		{ ...RUNS, numRuns: 4000 },
	);
});

test("texts that begin differently are told apart without their keys", () => {
	expect(mayShareKey("町会と見守りを実施", "学校と見守りを実施")).toBe(false);
});

test("every figure is among the numbers with a counter that are found without its label", () => {
	const isAmong = (text: string): boolean =>
		findFigures(text).every(({ value, unit }) =>
			countedNumbers(text).some((number) => number.value === value && number.unit === unit),
		);
	expect(countedNumbers("12回、延べ1,345人").map(({ value, unit }) => `${value}${unit}`)).toEqual(["12回", "1345人"]);
	const spaced = "教室を10 -12回";
	expect(findFigures(spaced).map(({ value }) => value)).toContain(10);
	expect(isAmong(spaced)).toBe(true);
	fc.assert(
		fc.property(fc.oneof(anyText, alike), (text) => {
			expect(isAmong(text)).toBe(true);
		}),
		{ ...RUNS, numRuns: 1500 },
	);
});
