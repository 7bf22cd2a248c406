// SHINCHOKU_YEAR: the fiscal year that a text, a number or a date names, by the western year in which it begins.
import { eraToWestern, type FiscalYear, findYearMentions, fiscalYearOf } from "../text/fiscal-year";
import { DASHES, foldKey, foldWidth } from "../text/width";
import { digitsForKanji, namesImpossibleYear, parseYearHeading } from "../text/year-heading";
import { type Answers, answerEach, isDate } from "./cells";
import { FormulaError } from "./formula-problem";

/** 明治元年度 and 令和99年度: before and behind them no era has a year. */
const FIRST_YEAR = 1868;
const LAST_YEAR = 2117;

/** Longer texts are no dates. */
const LONGEST_DATE = 30;
const YEAR = "(?:(令和|平成|昭和|大正|明治|[RHSTM])\\.?(元|\\d{1,2})|(\\d{4}))";
const MONTH = "(1[0-2]|0?[1-9])";
const TIME = /\s\d{1,2}:\d{2}(?::\d{2})?$/;
const DAY = new RegExp(`^${YEAR}(?:年|[./-])${MONTH}(?:月|[./-])(?:(?:[12]\\d|3[01]|0?[1-9])日?|末日?)?$`, "i");
const MONTHS = new RegExp(`^${YEAR}(?:年|[./])${MONTH}月?[${DASHES}]${MONTH}月(?:末|分|実績)?$`, "i");
const MONTH_ALONE = new RegExp(`^${YEAR}[./-]${MONTH}$`, "i");

/** The fiscal years of a day, a month or the months of one calendar year: R4.8.31, 2022/3/31, 令和4年1～3月. */
function yearsOfDate(key: string, pattern: RegExp): readonly FiscalYear[] {
	const [, era, eraYear = "", western, ...months] = key.length <= LONGEST_DATE ? (pattern.exec(key) ?? []) : [];
	const year = era === undefined ? Number(western) : eraToWestern(era, eraYear);
	return year === null ? [] : distinct(months.map((month) => fiscalYearOf(year, Number(month))));
}

function distinct(years: readonly FiscalYear[]): readonly FiscalYear[] {
	return [...new Set(years)];
}

/** 2,022円 without its comma. */
const AMOUNT = /^\d{4}(?:[千万億]|百万)?[円%]/;
/** 令和5年度から7年度 rather than July: R5-7. */
const BARE_SPAN = new RegExp(`^[RHSTM]\\.?\\d{1,2}[${DASHES}]\\d{1,2}$`, "i");

const ERA_BEYOND_ITS_YEARS = /(?:令和|平成|昭和|大正|明治)\d{3}/;

/** The fiscal years that a text names, dates before headings: 令和4年1～3月 is no heading of 令和4年. */
function yearsNamed(text: string): readonly FiscalYear[] {
	const key = digitsForKanji(foldKey(foldWidth(text).trim().replace(TIME, "")));
	if (ERA_BEYOND_ITS_YEARS.test(key) || AMOUNT.test(key)) {
		return [];
	}
	for (const pattern of [DAY, MONTHS]) {
		const years = yearsOfDate(key, pattern);
		if (years.length > 0) {
			return years;
		}
	}
	const isBareSpan = BARE_SPAN.test(key);
	const heading = parseYearHeading(isBareSpan ? `${key}年度` : text);
	if (heading !== null) {
		return distinct([heading.from, heading.to]);
	}
	if (isBareSpan) {
		return [];
	}
	// Behind headings, where 2002/03 is the fiscal year 2002.
	const years = yearsOfDate(key, MONTH_ALONE);
	return years.length > 0 ? years : distinct(findYearMentions(foldWidth(text)).map(({ fiscalYear }) => fiscalYear));
}

function isImpossible(text: string): boolean {
	return namesImpossibleYear(text) || ERA_BEYOND_ITS_YEARS.test(foldKey(text));
}

function yearOfText(text: string): FiscalYear {
	const key = foldKey(text);
	if (/^\d{1,15}$/.test(key)) {
		return yearOfNumber(Number(key));
	}
	const years = yearsNamed(text);
	const [year] = years;
	if (year === undefined) {
		throw new FormulaError({ code: isImpossible(text) ? "impossible-year" : "no-year", text });
	}
	if (years.length > 1) {
		throw new FormulaError({ code: "several-years", text, years });
	}
	return year;
}

function yearOfNumber(value: number): FiscalYear {
	if (!Number.isInteger(value) || value < FIRST_YEAR || value > LAST_YEAR) {
		throw new FormulaError({ code: "number-is-no-year", value });
	}
	return value;
}

/** Sheets counts days from the end of 1899, and a time of day comes as one of that day. */
const FIRST_DATED_YEAR = 1900;

function yearOfDateCell(date: Date): FiscalYear {
	const year = date.getFullYear();
	if (!(year >= FIRST_DATED_YEAR)) {
		throw new FormulaError({ code: "no-date" });
	}
	return yearOfNumber(fiscalYearOf(year, date.getMonth() + 1));
}

/** The fiscal year of one cell that is not blank. Dates are taken by April, in the time zone of the script. */
export function fiscalYearOfCell(value: unknown): FiscalYear {
	if (typeof value === "number") {
		return yearOfNumber(value);
	}
	if (isDate(value)) {
		return yearOfDateCell(value);
	}
	if (typeof value !== "string") {
		throw new FormulaError({ code: "no-year", text: typeof value === "boolean" ? String(value).toUpperCase() : "" });
	}
	return yearOfNumber(yearOfText(value));
}

/** Fiscal years of a cell or of each cell of a range; blank cells stay blank. */
export function fiscalYears(argument: unknown): Answers {
	if (argument === undefined) {
		throw new FormulaError({ code: "no-year-given" });
	}
	return answerEach(argument, fiscalYearOfCell);
}
