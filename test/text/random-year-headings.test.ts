// A thousand year headings put together from every notation that offices use, and ordinary headings that name no year.
import fc from "fast-check";
import { parseYearHeading } from "../../src/text/year-heading";
import { ORDINARY_HEADINGS } from "./ordinary-headings";

interface Heading {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** Letters and digits in full width; what offices leave half stays. */
function widen(text: string): string {
	return text.replace(/[0-9A-Z()/~.-]/g, (half) => String.fromCharCode(half.charCodeAt(0) + 0xfee0));
}

/** 7 → 七, 30 → 三十, 23 → 二十三. */
function kanji(number: number): string {
	const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
	const tens = Math.floor(number / 10);
	return `${tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]}十`}${digits[number % 10]}`;
}

interface EraYear {
	readonly name: string;
	readonly letter: string;
	readonly number: number;
}

function erasOf(year: number): readonly EraYear[] {
	return [
		...(year <= 2019 ? [{ name: "平成", letter: "H", number: year - 1988 }] : []),
		...(year >= 2019 ? [{ name: "令和", letter: "R", number: year - 2018 }] : []),
	];
}

function short(year: number): string {
	return String(year % 100).padStart(2, "0");
}

/** One fiscal year in the Japanese ways, 年度 and all. */
function japanese(year: number): readonly string[] {
	const byEra = erasOf(year).flatMap(({ name, letter, number }) => {
		const first = number === 1 ? "元" : String(number);
		return [
			`${name}${first}年度`,
			`${name}${number}年度`,
			`${name} ${first} 年度`,
			`${name}${first}(${year})年度`,
			`${name}${first}年度(${year}年度)`,
			`${name}${first}年度\n(${letter}${number})`,
			`${name}${number === 1 ? "元" : kanji(number)}年度`,
			`${letter}${number}`,
			`${letter}${number}年度`,
			`${letter}\n${number}`,
			`${letter}${number}\n年度`,
			`${letter}.${number}`,
			`${letter}${number}(${year})`,
			`${year}年度(${letter}${first})`,
			`${year}年度\n(${name}${first}年度)`,
			`${year}(${name}${first})年度`,
			`${year}(${letter}${number})`,
		];
	});
	const change =
		year === 2019
			? [
					"平成31年度/令和元年度",
					"平成31年度\n/令和元年度",
					"平成31(令和元)年度",
					"平成31・令和元年度",
					"H31/R1",
					"H31(R1)年度",
					"H31\n(R元)",
					"元年度",
					"令和元年度(平成31年度)",
				]
			: [];
	return [...byEra, ...change, `${year}年度`, `${year}\n年度`, `FY${year}`];
}

function english(year: number): readonly string[] {
	const next = short(year + 1);
	return [
		`${year}/${next}`,
		`${year}-${next}`,
		`${year}–${next}`,
		`FY${year}`,
		`FY ${year}`,
		`FY${year}/${next}`,
		`FY${year}-${next}`,
		`${year} / ${next}`,
	];
}

/** Several fiscal years; the second era is left out where it is the first's. */
function spans(from: number, to: number): readonly string[] {
	const starts = erasOf(from);
	const ends = erasOf(to);
	const start = starts[starts.length - 1];
	const end = ends.find((era) => era.name === start?.name) ?? ends[0];
	if (start === undefined || end === undefined) {
		return [];
	}
	const sameEra = start.name === end.name;
	return [
		`${start.letter}${start.number}-${end.letter}${end.number}`,
		`${start.letter}${start.number}~${end.letter}${end.number}`,
		`${start.letter}${start.number}～${end.letter}${end.number}年度`,
		`${start.letter}${start.number}年度～${end.letter}${end.number}年度`,
		`${start.name}${start.number}年度から${end.name}${end.number}年度`,
		`${start.name}${start.number}年度～\n${end.name}${end.number}年度`,
		`${start.name}${start.number}～${end.name}${end.number}年度`,
		`${from}～${to}年度`,
		`${from}年度～${to}年度`,
		`${from}～${short(to)}年度`,
		`FY${from}-${to}`,
		...(sameEra
			? [
					`${start.letter}${start.number}～${end.number}年度`,
					`${start.letter}${start.number}-${end.number}年度`,
					`${start.name}${start.number}～${end.number}年度`,
					`${start.name}${start.number}年度～${end.number}年度`,
				]
			: []),
	];
}

const JAPANESE_AROUND: readonly (readonly [string, string])[] = [
	["", ""],
	["", ""],
	["", ""],
	["", "実績"],
	["", "\n実績"],
	["", "の実績"],
	["", "実績値"],
	["", "計画"],
	["", "\n計画"],
	["", "事業計画"],
	["", "予定"],
	["", "(見込)"],
	["", "（見込み）"],
	["", "見込"],
	["", "目標"],
	["", "\n(目標)"],
	["", "目標値"],
	["", "決算額"],
	["", "決算額(千円)"],
	["", "取組"],
	["", "の取組内容"],
	["", "取組状況"],
	["", "進捗状況"],
	["", "の主な取組"],
	["", "実施状況"],
	["", "事業実績"],
	["", "達成率"],
	["", "実績(人)"],
	["目標値\n(", ")"],
	["目標\n(", ")"],
	["基準値\n(", ")"],
	["現状値(", ")"],
	["実績(", ")"],
	["実績\n【", "】"],
	["計画（", "）"],
	["", "\n(12月末時点)"],
	["", "（8月末現在）"],
	["", "(9月末)"],
];

const ENGLISH_AROUND: readonly (readonly [string, string])[] = [
	["", ""],
	["", " progress"],
	["", "\nProgress"],
	["", " actual"],
	["", " outturn"],
	["", " target"],
	["", " update"],
	["", " plan"],
	["Progress ", ""],
	["Target ", ""],
	["Baseline ", ""],
	["Plan for ", ""],
	["Update (", ")"],
];

const SPAN_AROUND: readonly (readonly [string, string])[] = [
	["", ""],
	["", ""],
	["", "計画"],
	["", "の計画"],
	["", "\n実績"],
	["", "の取組"],
	["計画\n(", ")"],
	["今後の計画\n(", ")"],
];

const around = (texts: readonly string[], frames: readonly (readonly [string, string])[]): fc.Arbitrary<string> =>
	fc
		.tuple(fc.constantFrom(...texts), fc.constantFrom(...frames))
		.map(([text, [before, behind]]) => `${before}${text}${behind}`);

const year = fc.integer({ min: 2001, max: 2034 });

const single = year.chain((from) =>
	fc
		.tuple(around(japanese(from), JAPANESE_AROUND), fc.boolean())
		.map(([text, wide]) => ({ text: wide ? widen(text) : text, from, to: from })),
);

const western = year.chain((from) => around(english(from), ENGLISH_AROUND).map((text) => ({ text, from, to: from })));

const span = fc.tuple(year, fc.integer({ min: 2, max: 7 })).chain(([from, length]) =>
	fc.tuple(around(spans(from, from + length), SPAN_AROUND), fc.boolean()).map(([text, wide]) => ({
		text: wide ? widen(text) : text,
		from,
		to: from + length,
	})),
);

const heading: fc.Arbitrary<Heading> = fc.oneof(
	{ weight: 6, arbitrary: single },
	{ weight: 2, arbitrary: western },
	{ weight: 2, arbitrary: span },
);

test("at least 99 of 100 random headings are read as the years they were made of", () => {
	const headings = fc.sample(heading, { seed: 20260504, numRuns: 1_000 });
	const misread = headings.flatMap(({ text, from, to }) => {
		const read = parseYearHeading(text);
		return read?.from === from && read.to === to
			? []
			: [`${JSON.stringify(text)}: ${read === null ? "no year" : `${read.from}–${read.to}`}, not ${from}–${to}`];
	});
	expect(misread.length <= 10 ? [] : misread).toEqual([]);
});

test("there are at least 150 ordinary headings, each once", () => {
	expect(ORDINARY_HEADINGS.length).toBeGreaterThanOrEqual(150);
	expect(new Set(ORDINARY_HEADINGS).size).toBe(ORDINARY_HEADINGS.length);
});

test("no ordinary heading is taken for a year", () => {
	const taken = ORDINARY_HEADINGS.flatMap((text) => {
		const read = parseYearHeading(text);
		return read === null ? [] : [`${text}: ${read.from}–${read.to}`];
	});
	expect(taken).toEqual([]);
});
