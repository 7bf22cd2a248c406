// Year headings put together at random from the notations staff use are read as what they were made of.
import fc from "fast-check";
import { resolveAsOf } from "../../src/text/as-of";
import { endOfMonth, type IsoDate } from "../../src/text/fiscal-year";
import { parseYearHeading } from "../../src/text/year-heading";

const RUNS = { seed: 20260401, numRuns: 400 };

const WIDE: { readonly [half: string]: string } = {
	R: "Ｒ",
	H: "Ｈ",
	"(": "（",
	")": "）",
	".": "．",
	"/": "／",
	"-": "－",
};

function widen(text: string): string {
	return text
		.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
		.replace(/[RH()./-]/g, (half) => WIDE[half] ?? half);
}

const wide = fc.boolean();
const written = (text: fc.Arbitrary<string>) =>
	fc.tuple(text, wide).map(([half, isWide]) => (isWide ? widen(half) : half));

interface Piece {
	readonly text: string;
	/** FY, 年度 or the like must follow, because a number alone says nothing. */
	readonly bare?: boolean;
}

/** Ways to write a year between FY 1990 and FY 2035. */
function notations(year: number): readonly Piece[] {
	const era: readonly (readonly [string, string, string])[] = [
		...(year <= 2019 ? [["平成", "H", String(year - 1988)] as const] : []),
		...(year >= 2019 ? [["令和", "R", String(year - 2018)] as const] : []),
		...(year === 2019 ? [["令和", "R", "元"] as const] : []),
	];
	const eras = era.flatMap(([name, letter, number]) => [`${name}${number}`, `${letter}${number}`]);
	return [
		...eras.map((text) => ({ text })),
		{ text: String(year) },
		{ text: `FY${year}` },
		...eras.map((text) => ({ text: `${year}(${text})` })),
		...eras.map((text) => ({ text: `${text}(${year})` })),
		...(year === 2019 ? ["H31/R1", "平成31/令和元", "平成31(令和元)"].map((text) => ({ text })) : []),
	];
}

const year = fc.integer({ min: 1990, max: 2035 });
const nameOf = (value: number) => written(fc.constantFrom(...notations(value).map((piece) => piece.text)));
const suffix = fc.constantFrom("", "年度", "年");

/** Spaces and line breaks anywhere but inside a number, where they would make two of it. */
function gapsInto(text: string): fc.Arbitrary<string> {
	const places = [...text].length;
	return fc
		.array(fc.constantFrom("", "", "", " ", "\u3000", "\n", " \r\n"), { minLength: places, maxLength: places })
		.map((gaps) =>
			[...text]
				.map((character, index, all) => {
					const inNumber = /[\d０-９]/.test(character) && /[\d０-９]/.test(all[index - 1] ?? "");
					return inNumber ? character : `${gaps[index] ?? ""}${character}`;
				})
				.join(""),
		);
}

/** An as-of note for a month of a year's own, and the day it means. */
function noteFor(fiscalYear: number): fc.Arbitrary<readonly [string, IsoDate | null]> {
	const dated = fc.integer({ min: 1, max: 12 }).chain((month) => {
		const calendar = month >= 4 ? fiscalYear : fiscalYear + 1;
		const eraYear =
			calendar >= 2020 ? `R${calendar - 2018}` : calendar < 2019 ? `H${calendar - 1988}` : String(calendar);
		const end = endOfMonth(calendar, month);
		return written(
			fc.constantFrom(
				`(${month}月末現在)`,
				`(${month}月末時点)`,
				`(${month}月末)`,
				`(${eraYear}.${month}末時点)`,
				`(${calendar}.${month}末現在)`,
				`(${calendar}年${month}月末)`,
				`(${month}/${end.slice(8)}現在)`,
				`(${eraYear}.${month}.${end.slice(8)}現在)`,
				`(${month}月${end.slice(8)}日時点)`,
			),
		).map((text) => [text, end] as const);
	});
	return fc.oneof({ weight: 1, arbitrary: fc.constant(["", null] as const) }, { weight: 2, arbitrary: dated });
}

test("one year in any notation, width and spacing, with or without an as-of note", () => {
	const heading = year.chain((value) =>
		fc
			.tuple(nameOf(value), suffix, noteFor(value))
			.chain(([name, end, [note, date]]) => gapsInto(`${name}${end}${note}`).map((text) => ({ text, value, date }))),
	);
	fc.assert(
		fc.property(heading, ({ text, value, date }) => {
			const read = parseYearHeading(text);
			const asOf = read === null || read.asOf === null ? null : resolveAsOf(read.asOf, read.to);
			expect([read?.from, read?.to, asOf]).toEqual([value, value, date]);
		}),
		RUNS,
	);
});

test("spans with any dash, the second era written or left out", () => {
	const dash = fc.constantFrom("~", "～", "〜", "－", "‐", "–", "—", "―", "ー", "─", "−", "から");
	const span = fc
		.tuple(year, fc.integer({ min: 1, max: 6 }), dash, fc.boolean(), suffix)
		.chain(([from, length, between, eraAgain, firstSuffix]) => {
			const to = from + length;
			const shortEnd = from >= 2019 ? to - 2018 : to <= 2018 ? to - 1988 : to - 2018;
			const ends = eraAgain ? nameOf(to) : written(fc.constant(String(shortEnd)));
			const starts = eraAgain
				? nameOf(from)
				: written(fc.constantFrom(from >= 2019 ? `R${from - 2018}` : `H${from - 1988}`));
			return fc
				.tuple(starts, ends)
				.chain(([start, end]) => gapsInto(`${start}${eraAgain ? firstSuffix : ""}${between}${end}年度`))
				.map((text) => ({ text, from, to }));
		});
	fc.assert(
		fc.property(span, ({ text, from, to }) => {
			const read = parseYearHeading(text);
			expect([read?.from, read?.to]).toEqual([from, to]);
		}),
		RUNS,
	);
});
