// Decides for each year column whether its year is closed, running or to come.
import { type AsOfNote, findAsOfNotes, resolveAsOf } from "../text/as-of";
import { fiscalYearEnd, fiscalYearOfDate, type IsoDate } from "../text/fiscal-year";
import { foldWidth } from "../text/width";
import type { YearCandidate } from "./columns";
import type { Grid } from "./grid";
import type { ProgressTable, YearColumn, YearKind } from "./progress-table";

function headingAsOf(candidate: YearCandidate): IsoDate | null {
	const note: AsOfNote | null = candidate.heading?.asOf ?? null;
	return note === null ? null : resolveAsOf(note, candidate.heading?.to ?? null);
}

/** As-of notes with a year in the rows above the header: 「（令和４年８月末現在）」 under the title. */
function datesAbove(grid: Grid, headerRow: number): readonly IsoDate[] {
	const dates: IsoDate[] = [];
	for (let row = 0; row < headerRow; row++) {
		for (const anchor of grid.anchorsInRow(row)) {
			for (const note of findAsOfNotes(foldWidth(grid.textAt(anchor.row, anchor.column)))) {
				const date = note.cue === "word" ? resolveAsOf(note, null) : null;
				if (date !== null) {
					dates.push(date);
				}
			}
		}
	}
	return dates;
}

/**
 * The day by which years count as closed: the latest as-of date that the sheet itself gives, in a heading or above
 * the header; only where it gives none, today.
 */
export function readAsOf(
	grid: Grid,
	headerRow: number,
	candidates: readonly YearCandidate[],
	today: IsoDate,
): ProgressTable["asOf"] {
	const dates = [...candidates.flatMap((candidate) => headingAsOf(candidate) ?? []), ...datesAbove(grid, headerRow)];
	const latest = [...dates].sort()[dates.length - 1];
	return latest === undefined ? { date: today, source: "today" } : { date: latest, source: "sheet" };
}

function kindOf(candidate: YearCandidate, asOf: IsoDate): YearKind {
	const { heading } = candidate;
	if (heading === null || heading.purpose === "plan") {
		return "plan";
	}
	if (heading.purpose === "target") {
		return "target";
	}
	const own = headingAsOf(candidate);
	const end = fiscalYearEnd(heading.to);
	if (own !== null) {
		return own < end ? "interim" : "actual";
	}
	if (end <= asOf) {
		return heading.purpose === "estimate" ? "interim" : "actual";
	}
	if (heading.from > fiscalYearOfDate(asOf)) {
		return "plan";
	}
	return "interim";
}

/** The year columns with their kinds; neighbouring columns of the same years and kind are one year with several columns. */
export function readYearColumns(candidates: readonly YearCandidate[], asOf: IsoDate): readonly YearColumn[] {
	const years: YearColumn[] = [];
	for (const candidate of candidates) {
		const kind = kindOf(candidate, asOf);
		const from = candidate.heading?.from ?? null;
		const to = candidate.heading?.to ?? null;
		const last = years[years.length - 1];
		if (last !== undefined && from !== null && last.from === from && last.to === to && last.kind === kind) {
			years[years.length - 1] = { ...last, columns: [...last.columns, candidate.column] };
			continue;
		}
		years.push({
			label: candidate.label,
			from,
			to,
			kind,
			asOf: headingAsOf(candidate),
			columns: [candidate.column],
			cell: { row: candidate.cell.row, column: candidate.cell.column },
		});
	}
	return years;
}
