// A table of marks: one line for each chapter, direction, department or term, and the total.
import type { Messages } from "../messages";
import type { MarkRow, Summary } from "../summary/summary";
import type { Tally } from "../summary/tally";
import type { Scale } from "../text/mark";
import { bodyRow, countCell, fillRow, type PlanRow, tableHead, textCell, totalRow } from "./layout";
import type { PlanCell } from "./tab-plan";

export interface MarkTableOptions {
	/** Heading of the first column. */
	readonly heading: string;
	readonly rows: readonly MarkRow[];
	/** Label of the line for entries that name no chapter, department, … */
	readonly unnamed: string;
	/** Left out where lines count entries several times. */
	readonly total: boolean;
}

/** Whether any entry carries a mark outside the scale: only then there is a column for it. */
export function hasOthers(summary: Summary): boolean {
	return summary.total.entries.others > 0;
}

/** Number of count columns in a table of marks: marks, unmarked, others where there are any, entries, measures. */
export function markColumns(scale: Scale, summary: Summary): number {
	return scale.length + (hasOthers(summary) ? 4 : 3);
}

/** Texts over the count columns. */
export function markHeads(scale: Scale, summary: Summary, { table: words }: Messages): readonly string[] {
	return [
		...scale.map((mark) => mark.symbol),
		words.unmarked,
		...(hasOthers(summary) ? [scale.length === 0 ? words.marked : words.others] : []),
		words.entries,
		words.measures,
	];
}

function countsOf(tally: Tally, others: boolean): readonly PlanCell[] {
	const faint = (count: number): PlanCell => countCell(count, count === 0 ? { color: "#9aa0a6" } : {});
	return [...tally.marks.map(faint), faint(tally.unmarked), ...(others ? [faint(tally.others)] : [])];
}

/** The rows of one table, head to total; a row 該当なし where there is nothing to count. */
export function markTable(
	options: MarkTableOptions,
	summary: Summary,
	scale: Scale,
	columns: number,
	messages: Messages,
): readonly PlanRow[] {
	const others = hasOthers(summary);
	const words = messages.table;
	const head = tableHead([options.heading, ...markHeads(scale, summary, messages)], columns);
	const line = (row: MarkRow, label: string): readonly PlanCell[] => [
		textCell(label, { wrap: true }),
		...countsOf(row.entries, others),
		countCell(row.entries.total),
		countCell(row.measures.total),
	];
	const body = options.rows.flatMap((row, index) => {
		const under = row.under !== null && row.under !== options.rows[index - 1]?.under ? row.under : null;
		return [
			...(under === null ? [] : [bodyRow([textCell(under, { bold: true })], columns)]),
			bodyRow(line(row, row.label === "" ? options.unnamed : row.label), columns),
		];
	});
	const total = options.total ? [totalRow(line(summary.total, words.grandTotal), columns)] : [];
	return [head, ...(body.length > 0 ? body : [fillRow([textCell(words.none)], columns)]), ...total];
}
