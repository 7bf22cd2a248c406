// mark-year-mismatch: the newest rating judges a year after which another one has been closed.
import type { MarkColumn, ProgressTable, YearColumn } from "../table/progress-table";
import { saidBy } from "../table/said";
import { type FiscalYear, findYearMentions } from "../text/fiscal-year";
import { isPlaceholder } from "../text/placeholder";
import { foldWidth } from "../text/width";
import { yearNames } from "../text/year-names";
import { defineRule } from "./rule";

/** Ratings at half-time are not given every year. */
const AT_HALF_TIME = /中間|中期|前期|mid-?term|interim/i;

/** The latest closed year of which anything is told; where nothing is yet, its rating is not due. */
function lastClosed(table: ProgressTable): YearColumn | null {
	const closed = table.years.filter(({ kind, to }, year) => {
		const isTold = (text: string): boolean => text !== "" && !isPlaceholder(text);
		return (
			kind === "actual" && to !== null && table.entries.some((entry) => entry.years[year]?.map(saidBy).some(isTold))
		);
	});
	return closed.reduce<YearColumn | null>(
		(last, year) => (last === null || (year.to ?? 0) > (last.to ?? 0) ? year : last),
		null,
	);
}

/** Ratings every other year: none of them follows on the one before. */
function areSpaced(years: readonly number[]): boolean {
	return years.length > 1 && years.every((year) => !years.includes(year - 1));
}

/** The latest year that a rating judges: 「評価（Ｒ３～Ｒ４）」 judges two. */
function judgedBy({ year, label }: MarkColumn): FiscalYear | null {
	const named = findYearMentions(foldWidth(label)).map(({ fiscalYear }) => fiscalYear);
	return year === null ? null : Math.max(year, ...named);
}

export const markYearMismatch = defineRule({
	id: "mark-year-mismatch",
	severity: "warning",
	highlight: null,
	*find(table) {
		const rated = table.marks.map(judgedBy);
		const years = rated.flatMap((year) => year ?? []);
		const latest = Math.max(...years);
		const ofLatest = table.marks.filter((_, index) => rated[index] === latest);
		const shown = ofLatest.find(({ column }) => column === table.columns.mark) ?? ofLatest[0];
		// A rating without a year may be that of the latest.
		if (shown === undefined || years.length < rated.length || areSpaced([...new Set(years)])) {
			return;
		}
		const closed = lastClosed(table);
		if (closed !== null && (closed.to ?? 0) > latest && !AT_HALF_TIME.test(shown.label)) {
			const nameOf = yearNames(table.years.map(({ label }) => label));
			yield {
				cell: shown.cell,
				entry: null,
				params: { heading: shown.label, year: closed.label, rated: nameOf(latest) },
			};
		}
	},
});
