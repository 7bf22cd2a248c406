// Fiscal years in words: which years a piece of Japanese text names, in era or western notation.

/** A fiscal year by the western year it begins in: FY 2018 = 平成30年度 = April 2018 to March 2019. */
export type FiscalYear = number;

/** `YYYY-MM-DD`; compares as text. */
export type IsoDate = string;

/** First month of the Japanese fiscal year (地方自治法 第208条); an office may set another. */
export const FISCAL_YEAR_START_MONTH = 4;

interface Era {
	/** Western year of its first year (元年). */
	readonly first: number;
	/** Number of its last year, which may be shared with the next era's first. */
	readonly last: number;
}

const ERAS: { readonly [name: string]: Era } = {
	令和: { first: 2019, last: 99 },
	平成: { first: 1989, last: 31 },
	昭和: { first: 1926, last: 64 },
	大正: { first: 1912, last: 15 },
	明治: { first: 1868, last: 45 },
};

const ERA_LETTERS: { readonly [letter: string]: string } = { R: "令和", H: "平成", S: "昭和", T: "大正", M: "明治" };

/**
 * The western year of an era year.
 * @param era full name or initial (令和, R); case is ignored
 * @param year digits or 元
 * @returns null when the era has no such year (R0, H32)
 */
export function eraToWestern(era: string, year: string): number | null {
	const name = ERA_LETTERS[era.toUpperCase()] ?? era;
	const known = ERAS[name];
	const number = year === "元" ? 1 : Number(year);
	if (known === undefined || number < 1 || number > known.last) {
		return null;
	}
	return known.first + number - 1;
}

/** The fiscal year that a day of the calendar belongs to; `start` is the month in which fiscal years begin, 1 to 12. */
export function fiscalYearOf(year: number, month: number, start: number = FISCAL_YEAR_START_MONTH): FiscalYear {
	return month >= start ? year : year - 1;
}

/** The fiscal year of an ISO date. */
export function fiscalYearOfDate(date: IsoDate, start: number = FISCAL_YEAR_START_MONTH): FiscalYear {
	return fiscalYearOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), start);
}

/** The calendar year in which a month of a fiscal year lies. */
export function calendarYearOf(fiscalYear: FiscalYear, month: number, start: number = FISCAL_YEAR_START_MONTH): number {
	return month >= start ? fiscalYear : fiscalYear + 1;
}

/** Last day of a month, `YYYY-MM-DD`; months are 1 to 12. */
export function endOfMonth(year: number, month: number): IsoDate {
	const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return isoDate(year, month, day);
}

/** `YYYY-MM-DD`, padded. */
export function isoDate(year: number, month: number, day: number): IsoDate {
	return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** First day of a fiscal year. */
export function fiscalYearStart(year: FiscalYear, start: number = FISCAL_YEAR_START_MONTH): IsoDate {
	return isoDate(year, start, 1);
}

/** Last day of a fiscal year: 31 March of the next calendar year where years begin in April. */
export function fiscalYearEnd(year: FiscalYear, start: number = FISCAL_YEAR_START_MONTH): IsoDate {
	const lastMonth = start === 1 ? 12 : start - 1;
	return endOfMonth(calendarYearOf(year, lastMonth, start), lastMonth);
}

/** Short era name as staff write it in a table: H30, R1, R4. Before 平成 the western year. */
export function shortYear(year: FiscalYear): string {
	if (year >= 2019) {
		return `R${year - 2018}`;
	}
	return year >= 1989 ? `H${year - 1988}` : String(year);
}

/** 令和4年度, 平成元年度: the year in which an era began is of that era. Null before 明治 and beyond 令和99年度. */
export function warekiYear(year: FiscalYear): string | null {
	const era = Object.entries(ERAS).find(([, { first }]) => year >= first);
	if (era === undefined || year - era[1].first >= era[1].last) {
		return null;
	}
	const [name, { first }] = era;
	return `${name}${year === first ? "元" : year - first + 1}年度`;
}

/** A year named in running text. */
export interface YearMention {
	readonly fiscalYear: FiscalYear;
	/** Offsets in the folded text, end exclusive. */
	readonly start: number;
	readonly end: number;
}

const MENTION =
	/(?:(令和|平成|昭和)\s*(元|\d{1,2})|(?<![A-Za-z])([RH])\s?(元|\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})(?=\s*年|\/(?:1[0-2]|[1-9])(?!\d))|(?<![\d.第])(元|\d{1,2})(?=年(?:度(?!目|間|ごと|毎|分|連続)|(?:1[0-2]|[1-9])月)))(?:\s*(年度)|\s*年(?!\s*(?:\d+\s*)?(?:か月|カ月|ヶ月|間))(?:\s*(1[0-2]|0?[1-9])\s*月)?|[./](1[0-2]|[1-9])(?!\d))?/g;

/** 「４年度」 is of 令和, 「31年度」 of 平成: a table of this kind looks back or ahead by years, not by decades. */
function eraOfBareYear(year: string): string {
	return year === "元" || Number(year) <= 20 ? "令和" : "平成";
}

/**
 * Years named in running text, with their months taken into account (令和４年３月 is in FY 2021).
 * Western years count only with 年 behind them, so that プラン2021 is no year.
 * @param folded text after `foldWidth`
 */
export function findYearMentions(folded: string): readonly YearMention[] {
	const mentions: YearMention[] = [];
	for (const match of folded.matchAll(MENTION)) {
		const [whole, era, eraYear, letter, letterYear, western, bare, fiscal, monthInWords, monthBehindDot] = match;
		const year =
			western !== undefined
				? Number(western)
				: eraToWestern(era ?? letter ?? eraOfBareYear(bare ?? ""), eraYear ?? letterYear ?? bare ?? "");
		if (year === null) {
			continue;
		}
		const month = fiscal === undefined ? (monthInWords ?? monthBehindDot) : undefined;
		mentions.push({
			fiscalYear: month === undefined ? year : fiscalYearOf(year, Number(month)),
			start: match.index,
			end: match.index + whole.length,
		});
	}
	return mentions;
}
