// Decides for each year column whether its year is closed, running or to come.
import { type AsOfNote, findAsOfNotes, resolveAsOf } from "../text/as-of";
import {
	eraToWestern,
	type FiscalYear,
	findYearMentions,
	fiscalYearEnd,
	fiscalYearOfDate,
	type IsoDate,
	isoDate,
} from "../text/fiscal-year";
import { foldWidth } from "../text/width";
import type { YearCandidate } from "./column-meanings";
import type { Grid } from "./grid";
import type { ProgressTable, YearColumn, YearKind } from "./progress-table";

function headingAsOf(candidate: YearCandidate, yearStart: number): IsoDate | null {
	const note: AsOfNote | null = candidate.heading?.asOf ?? null;
	return note === null ? null : resolveAsOf(note, candidate.heading?.to ?? null, yearStart);
}

const YEAR_END = /年度末(?:の)?(?:時点|現在)/;
/** 「更新日：2022/9/1」「令和４年９月15日 作成」: when the sheet was last worked on. */
const WRITTEN =
	/(?:(?:更新|作成)(?:年月)?日?\s*(?::\s*)?)?(?:(令和|平成|[RH])\s*(元|\d{1,2})|((?:19|20)\d{2}))[年./](1[0-2]|\d)[月./](\d{1,2})日?\s*(?:更新|作成|時点|現在)?/;

/** A month without its year counts only as a note of its own: 「（８月末現在）」, not 「８月末現在で記入」. */
function standsAlone(folded: string, note: AsOfNote): boolean {
	return /(?:^|\()\s*$/.test(folded.slice(0, note.start)) && /^\s*(?:\)|$)/.test(folded.slice(note.end));
}

/** Dates that one text above the entries gives of the state of the sheet. */
function datesIn(text: string, runningYear: FiscalYear | null, yearStart: number): readonly IsoDate[] {
	const folded = foldWidth(text);
	const noted = findAsOfNotes(folded)
		.filter((note) => note.cue === "word" && (note.year !== null || standsAlone(folded, note)))
		.map((note) => resolveAsOf(note, runningYear, yearStart));
	const atYearEnd = YEAR_END.test(folded)
		? findYearMentions(folded.slice(0, folded.search(YEAR_END) + 2)).map(({ fiscalYear }) =>
				fiscalYearEnd(fiscalYear, yearStart),
			)
		: [];
	const [whole = "", era, eraYear, western, month = "", day = ""] = WRITTEN.exec(folded) ?? [];
	const year = western !== undefined ? Number(western) : eraToWestern(era ?? "", eraYear ?? "");
	const written = /更新|作成/.test(whole) && year !== null ? [isoDate(year, Number(month), Number(day))] : [];
	return [...noted, ...atYearEnd, ...written].flatMap((date) => date ?? []);
}

/** The latest year of which something can have been reported: not a plan, not a target, not a span. */
function lastReportable(candidates: readonly YearCandidate[]): FiscalYear | null {
	const years = candidates.flatMap(({ heading }) =>
		heading !== null && heading.from === heading.to && !["plan", "target", "base"].includes(heading.purpose)
			? [heading.from]
			: [],
	);
	return years.length === 0 ? null : Math.max(...years);
}

/** Dates in the title rows and in the header's own cells. */
function datesAround(
	grid: Grid,
	lastHeaderRow: number,
	candidates: readonly YearCandidate[],
	yearStart: number,
): readonly IsoDate[] {
	const running = lastReportable(candidates);
	const dates: IsoDate[] = [];
	for (let row = 0; row <= lastHeaderRow; row++) {
		for (const anchor of grid.anchorsInRow(row)) {
			if (anchor.row === row) {
				dates.push(...datesIn(grid.textAt(anchor.row, anchor.column), running, yearStart));
			}
		}
	}
	return dates;
}

/**
 * The day by which years count as closed: the latest as-of date in the headings of the years; without one, the latest
 * that stands above or beside them; only where the sheet gives none at all, today.
 * @param lastHeaderRow last row of the header block, 0-based
 * @param yearStart month in which fiscal years begin
 */
export function readAsOf(
	grid: Grid,
	lastHeaderRow: number,
	candidates: readonly YearCandidate[],
	today: IsoDate,
	yearStart: number,
): ProgressTable["asOf"] {
	const own = candidates.flatMap((candidate) => headingAsOf(candidate, yearStart) ?? []);
	const dates = own.length > 0 ? own : datesAround(grid, lastHeaderRow, candidates, yearStart);
	const latest = [...dates].sort()[dates.length - 1];
	return latest === undefined ? { date: today, source: "today" } : { date: latest, source: "sheet" };
}

function kindOf(candidate: YearCandidate, asOf: IsoDate, yearStart: number): YearKind {
	const { heading, as } = candidate;
	if (as !== null) {
		return as;
	}
	if (heading === null || heading.purpose === "plan") {
		return "plan";
	}
	if (heading.purpose === "target" || heading.purpose === "base") {
		return "target";
	}
	const own = headingAsOf(candidate, yearStart);
	const end = fiscalYearEnd(heading.to, yearStart);
	if (own !== null) {
		return own < end ? "interim" : "actual";
	}
	if (end <= asOf) {
		return heading.purpose === "estimate" ? "interim" : "actual";
	}
	if (heading.from > fiscalYearOfDate(asOf, yearStart)) {
		return "plan";
	}
	return "interim";
}

/** The year columns with their kinds; columns of the same years and kind are one year with several columns. */
export function readYearColumns(
	candidates: readonly YearCandidate[],
	asOf: IsoDate,
	yearStart: number,
): readonly YearColumn[] {
	const years: YearColumn[] = [];
	for (const candidate of candidates) {
		const kind = kindOf(candidate, asOf, yearStart);
		const from = candidate.heading?.from ?? null;
		const to = candidate.heading?.to ?? null;
		const same = years.findIndex((year) => from !== null && year.from === from && year.to === to && year.kind === kind);
		const known = years[same];
		if (known !== undefined) {
			years[same] = { ...known, columns: [...known.columns, candidate.column] };
			continue;
		}
		years.push({
			label: candidate.label,
			from,
			to,
			kind,
			asOf: headingAsOf(candidate, yearStart),
			columns: [candidate.column],
			cell: { row: candidate.cell.row, column: candidate.cell.column },
		});
	}
	return years;
}
