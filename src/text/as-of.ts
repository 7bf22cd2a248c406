// As-of notes: 「８月末現在」「R4.8末時点」 and the like, in headings and in running text.
import {
	calendarYearOf,
	endOfMonth,
	eraToWestern,
	FISCAL_YEAR_START_MONTH,
	type FiscalYear,
	fiscalYearEnd,
	fiscalYearStart,
	type IsoDate,
	isoDate,
} from "./fiscal-year";
import { DASHES } from "./width";

/** How firmly the note says "as of": by a word, or only by being a month's end. */
export type AsOfCue = "word" | "month-end";

export interface AsOfNote {
	/** Calendar or fiscal year where the note names one. */
	readonly year: { readonly value: number; readonly fiscal: boolean } | null;
	/** 1 to 12 */
	readonly month: number;
	/** null: the month's end. */
	readonly day: number | null;
	readonly cue: AsOfCue;
	/** Offsets in the folded text, end exclusive. */
	readonly start: number;
	readonly end: number;
}

const YEAR =
	"(?:(?:(令和|平成)\\s*|(?<![A-Za-z])([RH]))(元|\\d{1,2})|(?<!\\d)((?:19|20)\\d{2}))(?:\\s*(年度)|\\s*年|[./])";
const MONTH = "(?<!\\d)(1[0-2]|0?[1-9])";
const WORD = "(?:時点|現在|実績(?!報告)|集計|段階)";
const NOTE = new RegExp(
	`(?:${YEAR}\\s*)?${MONTH}(?:\\s*月(?:\\s*(?:(末)(?:日)?|(\\d{1,2})\\s*日))?|\\s*(末)|[./](\\d{1,2})(?!\\d)(?:\\s*日)?|(?=\\s*(?:時点|現在)))(?:\\s*(?:の\\s*)?(${WORD}))?`,
	"g",
);

/**
 * As-of notes in folded text, in order.
 * Found: a month's end with or without a word (８月末, ８月末現在), a month or a day only with a word
 * (９月現在, 11月30日時点, 8/31現在), a dotted month only with its year (R4.8末時点).
 * @param folded text after `foldWidth`
 */
export function findAsOfNotes(folded: string): readonly AsOfNote[] {
	const notes: AsOfNote[] = [];
	for (const match of folded.matchAll(NOTE)) {
		const [whole, era, letter, eraYear, western, fiscal, month, end, day, dottedEnd, slashDay, word] = match;
		const monthEnd = end !== undefined || dottedEnd !== undefined;
		const dayText = day ?? slashDay;
		const stated = word === "時点" || word === "現在";
		if (!monthEnd && !stated && (dayText === undefined || word === undefined)) {
			continue;
		}
		const year =
			western !== undefined
				? Number(western)
				: eraYear === undefined
					? null
					: eraToWestern(era ?? letter ?? "", eraYear);
		const bareNumber = dottedEnd !== undefined || (!whole.includes("月") && slashDay === undefined);
		if (bareNumber && year === null) {
			continue;
		}
		notes.push({
			year: year === null ? null : { value: year, fiscal: fiscal !== undefined },
			month: Number(month),
			day: dayText === undefined ? null : Number(dayText),
			cue: word === undefined ? "month-end" : "word",
			start: match.index,
			end: match.index + whole.length,
		});
	}
	return notes;
}

/**
 * The day an as-of note means.
 * @param fiscalYear the year of the column it stands in; used where the note itself names no year
 * @param yearStart month in which fiscal years begin
 * @returns null when neither names a year
 */
export function resolveAsOf(
	note: AsOfNote,
	fiscalYear: FiscalYear | null,
	yearStart: number = FISCAL_YEAR_START_MONTH,
): IsoDate | null {
	const year =
		note.year === null
			? fiscalYear === null
				? null
				: calendarYearOf(fiscalYear, note.month, yearStart)
			: note.year.fiscal
				? calendarYearOf(note.year.value, note.month, yearStart)
				: note.year.value;
	if (year === null) {
		return null;
	}
	const monthEnd = endOfMonth(year, note.month);
	if (note.day === null) {
		return monthEnd;
	}
	const day = isoDate(year, note.month, note.day);
	return day > monthEnd ? null : day;
}

/** What stands behind a bare 「７月末」 when it dates a figure: a number, or a colon, a comma or の that leads to one. */
const FIGURE_BEHIND =
	/^\s*(?:まで(?:に)?\s*)?(?:の\s*(?:累計|数値|状況|登録|実績)|で\s*\d|[:=]\s*[^\d\n第]{0,8}\d|[、,]\s*(?:[^\s、。]{1,10}は\s*)?\d|[)\]】]\s*(?:[:=]\s*)?\d|\d)/;

/** The end of the bracket or line in which it stands. */
const CLOSED_BEHIND = /^\s*(?:[)\]】]|\n|$)/;
/** A figure right before that bracket, or the beginning of the line. */
const FIGURE_AHEAD = /(?:\d\s?(?![月日年時])[^\s\d。]{0,4}|^|\n)\s*[([【]?\s*$/;

/** How much of the text before a note is looked at. */
const NEARBY = 20;

function datesFigure(folded: string, note: AsOfNote): boolean {
	const behind = folded.slice(note.end);
	const ahead = folded.slice(Math.max(0, note.start - NEARBY), note.start);
	return FIGURE_BEHIND.test(behind) || (CLOSED_BEHIND.test(behind) && FIGURE_AHEAD.test(ahead));
}

/** Part of a year: 「4～12月実績」「（4月～11月）」, or 「12月まで」 with a figure behind. */
const PERIOD = new RegExp(
	`(?:[(]|^|\\n|[・、\\s])4月?[${DASHES}](1[0-2]|[5-9])月(?=\\s*(?:末|分)?の?(?:実績|累計|延べ?)|\\))|(?<!\\d)(1[0-2]|[1-9])月まで(?=\\s*(?:(?:(?:に|の)?(?:実績|累計|延べ?)|に|の)\\s*)?\\d)`,
	"g",
);

/** Half-years and quarters with the month in which they end. */
const PART_OF_YEAR = /(上半期|第[1-3]四半期)(?=まで|末|(?:の)?実績|\s*:)/g;
const LAST_MONTH: { readonly [part: string]: number } = { 上半期: 9, 第1四半期: 6, 第2四半期: 9, 第3四半期: 12 };

/** Notes that name a part of the year by its months or its quarter. */
function partNotes(folded: string): readonly AsOfNote[] {
	const note = (match: RegExpMatchArray, month: number): AsOfNote => ({
		year: null,
		month,
		day: null,
		cue: "month-end",
		start: (match.index ?? 0) + (/^[(\n・、\s]/.test(match[0]) ? 1 : 0),
		end: (match.index ?? 0) + match[0].length,
	});
	const halves = /下半期|第4四半期/.test(folded) ? [] : [...folded.matchAll(PART_OF_YEAR)];
	return [
		...[...folded.matchAll(PERIOD)].map((match) => note(match, Number(match[1] ?? match[2]))),
		...halves.map((match) => note(match, LAST_MONTH[match[1] ?? ""] ?? 9)),
	];
}

/** Numbers that are no figures: years, dates, ages, ordinals. */
const NO_FIGURE =
	/(?:令和|平成|[RH])\s?(?:元|\d{1,2})(?:\.\d{1,2}){0,2}|(?<!\d)(?:\d{4}年?度?(?!\d)|\d{1,3}\s?(?:年度?|月|日|時|歳|期|次|号|条|級|層)|\d{1,4}[/.]\d{1,2}(?!\d|\s?[%％人回件]))|第\s?\d{1,3}/g;

/** A note that says when others counted, not how far the year has come: 「10月１日現在の…」「６月末時点で65歳以上」. */
function datesStatistics(folded: string, note: AsOfNote): boolean {
	return note.day === 1 || /^\s*(?:の|で|に|を)/.test(folded.slice(note.end));
}

/** True when a text gives any figure besides its dates: 「待機児童数（９月１日現在）を公表」 gives none. */
function givesFigure(folded: string): boolean {
	return /\d/.test(folded.replace(NO_FIGURE, ""));
}

/**
 * As-of notes by which a text of a closed year still gives the state of a day before that year's end.
 * ３月末 is the end and is right; ４月１日 is the usual base date of statistics and is left alone; a day of another
 * year is that year's affair; 「７月末に開催」 and 「説明会を開催（７月末）」 date an event, not a figure; without any figure
 * 「９月１日現在の待機児童数を公表」 dates somebody's statistics.
 * @param folded text after `foldWidth`
 */
export function findInterimNotes(
	folded: string,
	fiscalYear: FiscalYear,
	yearStart: number = FISCAL_YEAR_START_MONTH,
): readonly AsOfNote[] {
	const figure = givesFigure(folded);
	const isInterim = (note: AsOfNote): boolean => {
		const date = resolveAsOf(note, fiscalYear, yearStart);
		const within =
			date !== null && date > fiscalYearStart(fiscalYear, yearStart) && date < fiscalYearEnd(fiscalYear, yearStart);
		return within && (figure || !datesStatistics(folded, note));
	};
	const notes = [
		...findAsOfNotes(folded).filter((note) => isInterim(note) && (note.cue === "word" || datesFigure(folded, note))),
		...partNotes(folded).filter(isInterim),
	];
	return notes.sort((one, other) => one.start - other.start);
}
