// Every entry with its mark, term and blanks: in the order of the plan, and by department.
import type { CompletenessGrid } from "../summary/completeness";
import { toA1 } from "../table/a1";
import { groupUnder, labelsFrom } from "../table/grouping";
import type { Entry, ProgressTable } from "../table/progress-table";
import { saidBy } from "../table/said";
import { oneLine } from "../text/width";
import { bodyRow, COLORS, noteRows, type PlanRow, tableHead, tallyCell, textCell, textRows } from "./layout";
import { measureName } from "./measure-label";
import type { ReportInput } from "./report-input";

/** Entries that a list shows; the data tab has them all. */
const MOST_ENTRIES = 400;

/** Entries under their headings, the wider one first; "" stands for none. */
interface Part {
	readonly headings: readonly string[];
	readonly entries: readonly Entry[];
}

/** Count columns that the lists need. */
export const LIST_COLUMNS = 4;

function blanksOf(entry: Entry, grid: CompletenessGrid): number {
	return (grid.entries[entry.index] ?? []).filter(({ filled, required }) => filled < required).length;
}

function entryRow(entry: Entry, grid: CompletenessGrid, { table, messages }: ReportInput, columns: number): PlanRow {
	const { name, cell = { row: entry.row, column: 0 } } = table.measures[entry.measure] ?? {};
	const place = { ...cell, row: entry.row };
	const blanks = blanksOf(entry, grid);
	return bodyRow(
		[
			textCell(measureName(name, messages), { wrap: true }),
			textCell(oneLine(saidBy(entry.mark)), { align: "center" }),
			textCell(oneLine(saidBy(entry.term)), { align: "center", wrap: true }),
			tallyCell(blanks),
			textCell(toA1(place), { align: "center", color: COLORS.accent }, { sheetId: table.sheetId, cell: place }),
		],
		columns,
	);
}

function listRows(
	parts: readonly Part[],
	grid: CompletenessGrid,
	input: ReportInput,
	columns: number,
): readonly PlanRow[] {
	const { report: words, table: labels, data } = input.messages;
	const rows: PlanRow[] = [tableHead([labels.item, words.mark, labels.term, words.blankYears, words.cell], columns)];
	let left = MOST_ENTRIES;
	let more = 0;
	let above: readonly string[] = [];
	for (const { headings, entries } of parts) {
		const shown = entries.slice(0, left);
		left -= shown.length;
		more += entries.length - shown.length;
		if (shown.length > 0) {
			const news = headings.findIndex((heading, level) => heading !== above[level]);
			above = headings;
			rows.push(
				...headings.flatMap((heading, level) =>
					heading === "" || news < 0 || level < news
						? []
						: textRows(heading, columns, level === 0 ? { bold: true } : { color: COLORS.quiet }),
				),
				...shown.map((entry) => entryRow(entry, grid, input, columns)),
			);
		}
	}
	return [...rows, ...(more === 0 ? [] : noteRows(words.moreEntries({ count: more, tab: data.tabName }), columns))];
}

/** Chapter and direction over an entry. */
function bandHeadings({ chapter, direction }: Entry, { chapters, directions }: ProgressTable): readonly string[] {
	return [
		oneLine(chapter === null ? "" : (chapters[chapter]?.title ?? "")),
		oneLine(direction === null ? "" : (directions[direction]?.title ?? "")),
	];
}

/** The list in the order of the table. */
export function planOrderList(input: ReportInput, grid: CompletenessGrid, columns: number): readonly PlanRow[] {
	const { table } = input;
	const parts = groupUnder(table.entries, ({ chapter, direction }) => [`${chapter} ${direction}`]).map(
		({ members }): Part => {
			const [first] = members;
			return { headings: first === undefined ? [] : bandHeadings(first, table), entries: members };
		},
	);
	return listRows(parts, grid, input, columns);
}

/** The list by department; a joint entry stands under each of its departments. */
export function departmentOrderList(input: ReportInput, grid: CompletenessGrid, columns: number): readonly PlanRow[] {
	const { table, summary, messages } = input;
	const groups = new Map(
		groupUnder(table.entries, ({ departments }) => labelsFrom(departments)).map(({ label, members }) => [
			label,
			members,
		]),
	);
	const parts = summary.byDepartment.map(
		({ label }): Part => ({
			headings: [label === "" ? messages.table.noDepartment : label],
			entries: groups.get(label) ?? [],
		}),
	);
	return listRows(parts, grid, input, columns);
}
