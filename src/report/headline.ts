// The sentence that a report opens with: how many, what share, and what changed since the last report.

import type { Messages } from "../messages";
import type { Change, Comparison } from "../summary/comparison";
import type { Completeness } from "../summary/completeness";
import { isRanked, stepsDone } from "../summary/done-marks";
import { type PlanRow, textRows } from "./layout";
import { percent } from "./percent";
import { displayTime, type ReportInput } from "./report-input";

/** ＋2, －1, ±0: signs that no sheet takes for the beginning of a formula. */
export function signed(change: number, { report }: Messages): string {
	if (change === 0) {
		return report.noChange;
	}
	return `${change > 0 ? report.plus : report.minus}${Math.abs(change)}`;
}

/** What the table is compared with, in words. */
export function baseName({ base }: Comparison, messages: Messages): string {
	const { report } = messages;
	switch (base.kind) {
		case "report":
			return report.baseReport({ time: displayTime(base.at, messages) });
		case "sheet":
			return report.baseSheet({ sheet: base.name });
	}
}

/** Whether the two tables tell marks of a scale: percentages and texts are only counted as filled in or not. */
export function comparesMarks({ marks }: Comparison): boolean {
	return marks.some(({ symbol }) => symbol !== "");
}

/** A mark of a comparison in words. What has no symbol there is no mark, or one outside the scale, where the table has such. */
export function comparedMark(symbol: string, { summary, messages: { table, shared } }: ReportInput): string {
	if (symbol !== "") {
		return symbol;
	}
	return summary.total.entries.others === 0
		? table.unmarked
		: `${table.unmarked}${shared.jointSeparator}${table.others}`;
}

function headlineText({ table, summary, messages }: ReportInput): string {
	const words = messages.report;
	const { marks, unmarked, total } = summary.total.entries;
	const size = { measures: table.measures.length, entries: table.entries.length };
	if (table.columns.mark === null) {
		return words.headlineNoMarks(size);
	}
	const share = (count: number): string => percent(total === 0 ? null : count / total, messages.table.noRate);
	const steps = isRanked(table) ? stepsDone(table.scale) : 0;
	if (steps === 0) {
		const marked = total - unmarked;
		return words.headlineMarked({ ...size, marked, rate: share(marked) });
	}
	const done = marks.slice(0, steps).reduce((sum, count) => sum + count, 0);
	const symbols = table.scale.slice(0, steps).map(({ symbol }) => symbol);
	return words.headline({ ...size, marks: symbols.join(words.markSeparator), done, rate: share(done) });
}

function blanksOf({ filled, required }: Completeness): number {
	return required - filled;
}

/** Marks and blanks whose number changed: ◎ ＋2、年度の空欄 －4. */
function changeText(comparison: Comparison, input: ReportInput): string {
	const { messages } = input;
	const words = messages.report;
	const base = baseName(comparison, messages);
	const { before, after } = comparison.completeness;
	const counts: readonly (readonly [string, Change])[] = [
		[messages.table.entries, comparison.entries],
		...(comparesMarks(comparison)
			? comparison.marks.map((mark) => [comparedMark(mark.symbol, input), mark] as const)
			: []),
		[words.blanks, { before: blanksOf(before), after: blanksOf(after) }],
	];
	const changes = counts.flatMap(([what, change]) =>
		change.after === change.before
			? []
			: [words.changeOf({ what, change: signed(change.after - change.before, messages) })],
	);
	return changes.length === 0
		? words.noChanges({ base })
		: words.changes({ base, list: changes.join(messages.shared.separator) });
}

/** The headline, and under it what changed where there is something to compare with. */
export function headlineRows(input: ReportInput, columns: number): readonly PlanRow[] {
	const { comparison } = input;
	return [
		...textRows(headlineText(input), columns, { bold: true, size: 12 }),
		...(comparison === null ? [] : textRows(changeText(comparison, input), columns)),
	];
}
