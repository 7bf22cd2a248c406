// Reads a column heading as fiscal years: 「Ｒ４年度（R4.8末時点）」, 「平成31年度／令和元年度」, 「Ｒ５～Ｒ７年度」, "FY2019", "2021/22".
import { type AsOfNote, findAsOfNotes } from "./as-of";
import { eraToWestern, type FiscalYear, fiscalYearOf } from "./fiscal-year";
import { remembered } from "./remembered";
import { DASHES, foldKey, foldWidth } from "./width";

/** What the heading says its column holds; `unsaid` leaves that to the dates. */
export type HeadingPurpose = "result" | "plan" | "target" | "base" | "estimate" | "unsaid";

export interface YearHeading {
	readonly from: FiscalYear;
	/** Last year of a span, else equal to `from`. */
	readonly to: FiscalYear;
	readonly asOf: AsOfNote | null;
	readonly purpose: HeadingPurpose;
}

interface YearToken {
	readonly year: FiscalYear;
	readonly start: number;
	readonly end: number;
	/** 年度, 年, FY or an era name stand with it, so that it cannot be a plain number. */
	readonly certain: boolean;
	/** Written in western years, so that a short year after it is one, too (2023～25年度). */
	readonly western: boolean;
}

const TOKEN = new RegExp(
	[
		"(令和|平成|昭和|大正|明治)(元|\\d{1,2})(?!\\d)",
		"(?<![A-Za-z])([RHSrhs])\\.?(元|\\d{1,2})(?!\\d)",
		"(?<!\\d)((?:19|20)\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
		"(FY)'?((?:19|20)\\d{2}|\\d{2})(?:[/\\-–](\\d{2}))?(?!\\d)",
		"(?<![\\d.])(元|\\d{1,2})(?=年)",
		`(?<=[${DASHES}])(元|\\d{1,2})(?!\\d)`,
	]
		.map((part) => `(?:${part})`)
		.join("|"),
	"gi",
);

const YEAR_WORD = /^(?:会計)?年度|^年/;
const RANGE = new RegExp(`^(?:会計)?(?:年度|年)?\\)?(?:年度|年)?(?:[${DASHES}]|から|より|to)\\(?$`);
const SAME = /^(?:年度|年)?[(（/・=]?$/;
const SPAN_BY_SLASH = /^(?:年度|年)?\)?(?:年度|年)?[/・,、&と]\(?$/;

/** Words that may stand beside the year in a heading of a year column. */
const COMPANIONS =
	/^(?:の|と|及び|における|まで|以降|実績|計画|予定|見込み?|目標|値|額|取り?組み?|内容|状況|進捗|結果|成果|決算|予算|事業|施策|実施|今後|年間|年次|最終|現状|方針|課題|達成|率|数|\((?:単位:?)?(?:人|件|回|か所|箇所|校|園|台|戸|世帯|団体|ha|km|kg|t|kL)\)|outturn|(?:千|百万|億)?円|％|%|前期|後期|中期|長期|短期|上半期|下半期|単年度|累計|途中|中間|経過|報告|速報|分|末|中|時点|現在|基準|策定時|当初|現況|主な|概要|活動|年度|年|会計|第[\d一二三四五六七八九十]+(?:四半期|期|次)|に実施した(?:こと)?|実施した|したこと|actuals?|baseline|base|plan(?:ned)?|progress|results?|target|achievements?|update|interim|provisional|ytd|todate|sofar|of|for|the|in|year|to|fy|[()（）【】［］[\]「」・/:：.,、，※*＊-])*$/i;

function tokensOf(heading: string): readonly YearToken[] {
	const tokens: YearToken[] = [];
	for (const match of heading.matchAll(TOKEN)) {
		const [whole, era, eraYear, letter, letterYear, western, westernNext, fy, fyYear, fyNext, bareYear, rangeEnd] =
			match;
		const start = match.index;
		const end = start + whole.length;
		const previous = tokens[tokens.length - 1];
		const hasWord = YEAR_WORD.test(heading.slice(end));
		if (era !== undefined || letter !== undefined) {
			const year = eraToWestern(era ?? letter ?? "", eraYear ?? letterYear ?? "");
			if (year === null) {
				return [];
			}
			tokens.push({ year, start, end, certain: era !== undefined || hasWord, western: false });
		} else if (western !== undefined || fy !== undefined) {
			const text = western ?? fyYear ?? "";
			const year = text.length === 2 ? 2000 + Number(text) : Number(text);
			const next = westernNext ?? fyNext;
			const following = next === undefined || Number(next) === (year + 1) % 100;
			tokens.push({ year, start, end: following ? end : end - next.length - 1, certain: true, western: true });
			if (!following) {
				const last = Math.floor(year / 100) * 100 + Number(next);
				if (last <= year) {
					return [];
				}
				tokens.push({ year: last, start: end - next.length, end, certain: true, western: true });
			}
		} else {
			const year = yearWithoutEra(bareYear ?? rangeEnd ?? "", previous);
			if (year !== null) {
				tokens.push({ year, start, end, certain: hasWord, western: previous?.western ?? false });
			} else if (rangeEnd !== undefined) {
				return [];
			}
		}
	}
	return tokens;
}

/** 「R5～7年度」, 「令和元～3年度」 and 「2023～25年度」 give era or century once; a lone 「元年度」 is the newest era's. */
function yearWithoutEra(text: string, previous: YearToken | undefined): FiscalYear | null {
	if (previous === undefined) {
		return text === "元" ? eraToWestern("令和", text) : null;
	}
	if (previous.western && text.length === 2) {
		const year = Math.floor(previous.year / 100) * 100 + Number(text);
		return year > previous.year ? year : null;
	}
	const eras = previous.year >= 2019 ? ["令和"] : previous.year >= 1989 ? ["平成", "令和"] : ["昭和", "平成"];
	for (const era of eras) {
		const year = eraToWestern(era, text);
		if (year !== null && year > previous.year && year - previous.year <= 30) {
			return year;
		}
	}
	return null;
}

interface Span {
	readonly from: FiscalYear;
	readonly to: FiscalYear;
	/** The heading without its years. */
	readonly rest: string;
}

function spanOf(heading: string): Span | null {
	const tokens = tokensOf(heading);
	const first = tokens[0];
	if (first === undefined) {
		return null;
	}
	let from = first.year;
	let to = first.year;
	let ranged = false;
	let rest = heading.slice(0, first.start);
	let last = first;
	for (const token of tokens.slice(1)) {
		const between = heading.slice(last.end, token.start);
		const sameYear = token.year === last.year;
		if (RANGE.test(between) || (SPAN_BY_SLASH.test(between) && !sameYear)) {
			from = Math.min(from, token.year);
			to = Math.max(to, token.year);
			ranged = true;
		} else if (!(sameYear && (SAME.test(between) || between === ""))) {
			rest += between;
			if (!sameYear) {
				return null;
			}
		}
		last = token;
	}
	rest += heading.slice(last.end);
	const isNumber = /-/.test(heading) && !/[RH].*[RH]/i.test(heading) && !/[RHS]\d{2}-\d{2}/i.test(heading);
	if (ranged && !tokens.some((token) => token.certain) && isNumber) {
		return null;
	}
	return { from, to, rest };
}

function purposeOf(rest: string): HeadingPurpose {
	if (/目標|target/i.test(rest)) {
		return "target";
	}
	if (/基準|現状値|策定時|当初値|baseline|base/i.test(rest)) {
		return "base";
	}
	if (/見込/.test(rest)) {
		return "estimate";
	}
	if (/計画|予定|今後|方針|\bplan/i.test(rest)) {
		return "plan";
	}
	return /実績|決算|結果|成果|actual|outturn|result|achieve/i.test(rest) ? "result" : "unsaid";
}

const PERIOD = new RegExp(`\\d{1,2}月?[${DASHES}](1[0-2]|[1-9])月(?:分|実績)?`);

/** 「4月～8月」 in a heading says as much as 「８月末現在」. */
function periodNote(folded: string): AsOfNote | null {
	const match = PERIOD.exec(folded);
	return match === null
		? null
		: {
				year: null,
				month: Number(match[1]),
				day: null,
				cue: "month-end",
				start: match.index,
				end: match.index + match[0].length,
			};
}

const ENGLISH_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ENGLISH_NOTE = new RegExp(
	`(?:asof|asat|upto|until|through|to|apr(?:il)?[${DASHES}])(?:the)?(?:endof|end)?(\\d{1,2})?(?:st|nd|rd|th)?(${ENGLISH_MONTHS.join("|")})[a-z]{0,6}\\.?(?:((?:19|20)\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?(?:,?((?:19|20)\\d{2}))?)?(?!\\d)`,
	"i",
);

/** "as of Aug", "to 31 August 2022", "Apr-Aug"; spaces are gone. */
function englishNote(key: string): AsOfNote | null {
	const match = ENGLISH_NOTE.exec(key);
	if (match === null) {
		return null;
	}
	const [whole, dayAhead, month = "", yearBehind, dayBehind, yearLast] = match;
	const year = yearBehind ?? yearLast;
	const day = dayAhead ?? dayBehind;
	return {
		year: year === undefined ? null : { value: Number(year), fiscal: false },
		month: ENGLISH_MONTHS.indexOf(month.toLowerCase()) + 1,
		day: day === undefined ? null : Number(day),
		cue: "word",
		start: match.index,
		end: match.index + whole.length,
	};
}

const KANJI_DIGITS = "〇一二三四五六七八九";

/** 平成三十年度 → 平成30年度, 令和二年度 → 令和2年度. */
export function digitsForKanji(key: string): string {
	if (!key.includes("年")) {
		return key;
	}
	return key.replace(
		/([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)(?=年)/g,
		(whole, tens: string, ten: string, ones: string) => {
			if (whole === "") {
				return "";
			}
			const digit = (kanji: string): number => KANJI_DIGITS.indexOf(kanji);
			return ten === ""
				? String(digit(tens === "" ? ones : tens))
				: String((tens === "" ? 1 : digit(tens)) * 10 + (ones === "" ? 0 : digit(ones)));
		},
	);
}

const WHOLE_YEAR = new RegExp(`年4月[${DASHES}](?:(?:令和|平成|[RH])?(?:元|\\d{1,4})年)?3月(?:まで|末)?`);

/** 「平成30年4月～平成31年3月」 is the fiscal year that begins then. */
function withoutMonths(key: string): string {
	return key.replace(WHOLE_YEAR, "年度");
}

/**
 * Reads a heading as one fiscal year or a span of them, with its as-of note.
 * Line breaks, spaces and character width do not matter.
 * @param beside year of the heading left of it; a year without an era that follows on it is of the same era
 * @returns null when the text is no year heading: it names no year, an impossible one (R0, H32), several unrelated
 * ones, or says other things beside the year
 */
export function parseYearHeading(text: string, beside: FiscalYear | null = null): YearHeading | null {
	return readAlone(text) ?? (beside === null ? null : readHeading(withEra(foldKey(text), beside)));
}

const readAlone = /* @__PURE__ */ remembered(
	(text): YearHeading | null =>
		readHeading(withoutMonths(digitsForKanji(foldKey(text)))) ??
		readHeading(foldKey(foldWidth(text).replace(YEAR_BEFORE_MONTH, "$1、"))),
);

const ERA_YEAR = /(令和|平成|(?<![A-Za-z])[RH])(\d{1,2})(?!\d)/i;

/** True for a heading that would be one of a year if its era had such a year: 平成33年度, H32, R0. */
export function namesImpossibleYear(text: string): boolean {
	const key = foldKey(text);
	const [whole = "", era = "", year = ""] = ERA_YEAR.exec(key) ?? [];
	return whole !== "" && eraToWestern(era, year) === null && parseYearHeading(key.replace(whole, "令和1")) !== null;
}

/** 「２年度」 beside 「令和元年度」 is of the era of the year before it. */
function withEra(key: string, beside: FiscalYear): string {
	const [, year = ""] = /^(\d{1,2})年度/.exec(key) ?? [];
	const era = ["令和", "平成", "昭和"].find((name) => eraToWestern(name, year) === beside + 1);
	return year === "" || era === undefined ? "" : `${era}${key}`;
}

/** 「R4 8月末現在」: a gap between two numbers that goes when spaces go. */
const YEAR_BEFORE_MONTH = /(\d)\s+(?=\d{1,2}\s*[月./])/g;

function readHeading(folded: string): YearHeading | null {
	if (folded.length > 60 || !/[\d元]/.test(folded)) {
		return null;
	}
	const note = findAsOfNotes(folded)[0] ?? periodNote(folded) ?? englishNote(folded);
	const heading =
		note === null
			? folded
			: `${folded.slice(0, note.start)}${folded.slice(note.end)}`.replace(/\(\)|（）|【】|\[\]/g, "");
	const span = spanOf(heading);
	if (span !== null) {
		return COMPANIONS.test(span.rest)
			? { from: span.from, to: span.to, asOf: note, purpose: purposeOf(span.rest) }
			: null;
	}
	if (note?.year !== undefined && note.year !== null && COMPANIONS.test(heading)) {
		const year = note.year.fiscal ? note.year.value : fiscalYearOf(note.year.value, note.month);
		return { from: year, to: year, asOf: note, purpose: purposeOf(heading) };
	}
	return null;
}
