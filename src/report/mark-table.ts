// A table of marks: one line for each chapter, direction, department or term, and totals that add up.
import type { Messages } from "../messages";
import type { MarkRow, Summary } from "../summary/summary";
import type { Tally } from "../summary/tally";
import type { Scale } from "../text/mark";
import { bodyRow, countCell, fillRow, type PlanRow, tableHead, tallyCell, textCell, totalRow } from "./layout";
import type { PlanCell } from "./tab-plan";

export interface MarkTableOptions {
	/** Heading of the first column. */
	readonly heading: string;
	readonly rows: readonly MarkRow[];
	/** Label of the line for entries that name no chapter, department, … */
	readonly unnamed: string;
	/** joint: lines count entries several times; the totals say by how many. */
	readonly lines: "apart" | "joint";
	/** Lines beyond so many are counted together in one. */
	readonly most: number;
	/** Name of the tab that tells of those one by one. */
	readonly further: string;
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

/** Counts of several tallies together, each times a sign. */
function added(tallies: readonly Tally[], sign = 1): Tally {
	const [first] = tallies;
	const sum = (pick: (tally: Tally) => number): number =>
		tallies.reduce((total, tally) => total + pick(tally), 0) * sign;
	return {
		marks: (first?.marks ?? []).map((_, mark) => sum((tally) => tally.marks[mark] ?? 0)),
		unmarked: sum((tally) => tally.unmarked),
		others: sum((tally) => tally.others),
		total: sum((tally) => tally.total),
	};
}

/** Several lines as one. */
function addedRows(label: string, rows: readonly MarkRow[]): MarkRow {
	return {
		label,
		under: null,
		entries: added(rows.map(({ entries }) => entries)),
		measures: added(rows.map(({ measures }) => measures)),
	};
}

/** What the lines count more than the total does, to be taken off. */
function overlap(label: string, sum: MarkRow, total: MarkRow): MarkRow {
	const less = (one: Tally, other: Tally): Tally => added([added([one], -1), other]);
	return {
		label,
		under: null,
		entries: less(sum.entries, total.entries),
		measures: less(sum.measures, total.measures),
	};
}

function countsOf(tally: Tally, others: boolean): readonly PlanCell[] {
	const counts = [...tally.marks, tally.unmarked, ...(others ? [tally.others] : [])];
	return counts.map((count) => tallyCell(count));
}

/** The lines that are shown one by one, and one for all the others. */
function boundedRows({ rows, most, further }: MarkTableOptions, { report }: Messages): readonly MarkRow[] {
	if (rows.length <= most) {
		return rows;
	}
	const rest = rows.slice(most - 1);
	return [...rows.slice(0, most - 1), addedRows(report.remainder({ count: rest.length, tab: further }), rest)];
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
	const { table: words, report } = messages;
	const head = tableHead([options.heading, ...markHeads(scale, summary, messages)], columns);
	const line = (row: MarkRow, label: string): readonly PlanCell[] => [
		textCell(label, { wrap: true }),
		...countsOf(row.entries, others),
		countCell(row.entries.total),
		countCell(row.measures.total),
	];
	const rows = boundedRows(options, messages);
	const body = rows.flatMap((row, index) => {
		const under = row.under !== null && row.under !== rows[index - 1]?.under ? row.under : null;
		return [
			...(under === null ? [] : [bodyRow([textCell(under, { bold: true })], columns)]),
			bodyRow(line(row, row.label === "" ? options.unnamed : row.label), columns),
		];
	});
	const total = totalRow(line(summary.total, words.grandTotal), columns);
	if (options.lines === "apart") {
		return [head, ...(body.length > 0 ? body : [fillRow([textCell(words.none)], columns)]), total];
	}
	const sum = addedRows(report.jointSum, options.rows);
	const twice = overlap(report.jointOverlap, sum, summary.total);
	return [head, ...body, totalRow(line(sum, sum.label), columns), bodyRow(line(twice, twice.label), columns), total];
}
