// What changed since the last report, or against another tab: numbers, moves of marks, cells and measures.
import type { Messages } from "../messages";
import type { CellChange, Change, Comparison, MarkChange } from "../summary/comparison";
import { rateOf } from "../summary/completeness";
import { toA1 } from "../table/a1";
import type { Entry } from "../table/progress-table";
import { type Block, plain, section } from "./block";
import { baseName, comparedMark, comparesMarks, signed } from "./headline";
import {
	bodyRow,
	COLORS,
	countCell,
	emptyRow,
	fillRow,
	groupRows,
	itemRows,
	noteRows,
	type PlanRow,
	tableHead,
	tallyCell,
	textCell,
	totalRow,
} from "./layout";
import { measureLabel } from "./measure-label";
import { percent, shownPercent } from "./percent";
import { displayDate, type ReportInput } from "./report-input";
import type { PlanCell, PlanLink } from "./tab-plan";

/** Items of a list that are told one by one. */
const MOST_ITEMS = 20;

/** Count columns that the section needs. */
export function changeColumns(comparison: Comparison | null): number {
	return comparison === null ? 0 : Math.max(3, comparison.transitions.to.length + 1);
}

type ListName = keyof Messages["report"]["lists"];

interface Item {
	readonly text: string;
	readonly link?: PlanLink;
}

function changeCells({ before, after }: Change, messages: Messages): readonly PlanCell[] {
	return [countCell(before), countCell(after), textCell(signed(after - before, messages), { align: "right" })];
}

/** By how many percentage points: the difference of what is shown beside it. */
function rateChange({ completeness: { before, after } }: Comparison, messages: Messages): PlanCell {
	const [then, now] = [rateOf(before), rateOf(after)];
	const points = then === null || now === null ? null : Number((shownPercent(now) - shownPercent(then)).toFixed(1));
	return textCell(points === null ? messages.table.notAsked : signed(points, messages), { align: "right" });
}

function numberRows(comparison: Comparison, input: ReportInput, columns: number): readonly PlanRow[] {
	const { messages } = input;
	const { report: words, table: labels } = messages;
	const before = comparison.base.kind === "sheet" ? words.beforeSheet : words.before;
	const rate = (side: "before" | "after"): PlanCell =>
		textCell(percent(rateOf(comparison.completeness[side]), labels.noRate), { align: "right" });
	const entries = [textCell(labels.entries), ...changeCells(comparison.entries, messages)];
	const heads = [before, words.after, words.change];
	return [
		...(comparesMarks(comparison)
			? [
					tableHead([words.mark, ...heads], columns),
					...comparison.marks.map((mark) =>
						bodyRow([textCell(comparedMark(mark.symbol, input)), ...changeCells(mark, messages)], columns),
					),
					totalRow(entries, columns),
				]
			: [tableHead(["", ...heads], columns), bodyRow(entries, columns)]),
		bodyRow([textCell(labels.measures), ...changeCells(comparison.measures, messages)], columns),
		bodyRow([textCell(words.rateInPoints), rate("before"), rate("after"), rateChange(comparison, messages)], columns),
	];
}

/** Whether any mark of the transitions has become another one. */
function hasMoves({ transitions: { from, to, counts } }: Comparison): boolean {
	return counts.some((row, at) => row.some((count, now) => count > 0 && from[at] !== to[now]));
}

function transitionRows(comparison: Comparison, input: ReportInput, columns: number): readonly PlanRow[] {
	const { report: words, table: labels } = input.messages;
	const { from, to, counts } = comparison.transitions;
	if (!hasMoves(comparison)) {
		return [fillRow([textCell(words.noTransitions)], columns)];
	}
	const name = (symbol: string): string => comparedMark(symbol, input);
	const before = comparison.base.kind === "sheet" ? words.beforeSheet : words.before;
	const sums = to.map((_, now) => counts.reduce((sum, row) => sum + (row[now] ?? 0), 0));
	const cell = (count: number, moved: boolean): PlanCell => tallyCell(count, moved ? { bold: true } : {});
	const total = (row: readonly number[]): PlanCell => countCell(row.reduce((sum, count) => sum + count, 0));
	return [
		tableHead([words.transitions({ before, after: words.after }), ...to.map(name), labels.total], columns),
		...from.map((symbol, at) => {
			const row = counts[at] ?? [];
			const cells = row.map((count, now) => cell(count, symbol !== to[now]));
			return bodyRow([textCell(name(symbol)), ...cells, total(row)], columns);
		}),
		totalRow([textCell(labels.grandTotal), ...sums.map((count) => countCell(count)), total(sums)], columns),
	];
}

function itemsOf(comparison: Comparison, input: ReportInput) {
	const { table, messages } = input;
	const { report: words, shared } = messages;
	const mark = (symbol: string): string => comparedMark(symbol, input);
	const measure = (entry: Entry | undefined): string =>
		entry === undefined ? "" : measureLabel(entry, table, messages);
	const linked = (text: string, cell: PlanLink["cell"] | undefined): Item =>
		cell === undefined ? { text } : { text, link: { sheetId: table.sheetId, cell } };
	const marks = (changes: readonly MarkChange[]): readonly Item[] =>
		changes.map(({ entry, from, to }) => {
			const now = table.entries[entry];
			const text = words.markChange({ measure: measure(now), from: mark(from), to: mark(to) });
			return linked(text, now?.mark?.cell);
		});
	const cells = (changes: readonly CellChange[]): readonly Item[] =>
		changes.map(({ entry, year }) => {
			const now = table.entries[entry];
			const cell = now?.years[year]?.[0]?.cell;
			const place = cell === undefined ? "" : toA1(cell);
			const label = table.years[year]?.label ?? "";
			return linked(words.cellChange({ measure: measure(now), year: label, cell: place }), cell);
		});
	const named = (index: number): Item => {
		const { entries = [], cell } = table.measures[index] ?? {};
		return linked(measure(table.entries[entries[0] ?? -1]), cell);
	};
	return {
		better: marks(comparison.better),
		worse: marks(comparison.worse),
		newlyMarked: marks(comparison.newlyMarked),
		unmarked: marks(comparison.unmarked),
		newlyFilled: cells(comparison.newlyFilled),
		newlyMissing: cells(comparison.newlyMissing),
		added: comparison.added.map(named),
		removed: comparison.removed.map(
			({ name, departments }): Item => ({
				text:
					departments.length === 0
						? name
						: words.measureOf({ measure: name, departments: departments.join(shared.jointSeparator) }),
			}),
		),
		renamed: comparison.renamed.map(({ measure: index, from }): Item => {
			const { text, ...rest } = named(index);
			return { text: words.renamedLine({ measure: text, from }), ...rest };
		}),
	} satisfies { readonly [Name in ListName]: readonly Item[] };
}

/** Where the items are that a list does not tell: what is gone, the table cannot show any more. */
function moreText(name: ListName, count: number, { table, comparison, messages }: ReportInput): string {
	const words = messages.report;
	if (name !== "removed") {
		return words.moreItems({ count, sheet: table.sheetName });
	}
	return comparison?.base.kind === "sheet"
		? words.moreItems({ count, sheet: comparison.base.name })
		: words.moreGone({ count });
}

function listRows(name: ListName, items: readonly Item[], input: ReportInput, columns: number): readonly PlanRow[] {
	const words = input.messages.report;
	if (items.length === 0) {
		return [];
	}
	const more = items.length - MOST_ITEMS;
	const heading = words.lists[name]({ count: items.length });
	return [
		emptyRow(columns),
		...groupRows(heading, columns),
		...items
			.slice(0, MOST_ITEMS)
			.flatMap(({ text, link }) =>
				itemRows(
					text,
					{ first: words.bullet, next: "　" },
					columns,
					link === undefined ? {} : { color: COLORS.accent },
					link,
				),
			),
		...(more > 0 ? noteRows(moreText(name, more, input), columns) : []),
	];
}

/** The section, or none where there is nothing to compare with. */
export function changeSection(input: ReportInput, columns: number): readonly Block[] {
	const { comparison, messages } = input;
	if (comparison === null) {
		return [];
	}
	const words = messages.report;
	const title =
		comparison.base.kind === "sheet" ? words.comparisonWith({ sheet: comparison.base.name }) : words.comparison;
	const note = words.comparisonNote({
		base: baseName(comparison, messages),
		date: displayDate(comparison.asOf, messages),
	});
	const items = itemsOf(comparison, input);
	const names = Object.keys(items) as ListName[];
	return [
		section(title, columns, [
			plain(noteRows(note, columns)),
			plain(numberRows(comparison, input, columns)),
			...(comparesMarks(comparison)
				? [
						plain([emptyRow(columns), fillRow([textCell(words.transitionsTitle, { bold: true })], columns)]),
						plain(transitionRows(comparison, input, columns)),
					]
				: []),
			...names.map((name) => plain(listRows(name, items[name], input, columns))),
		]),
	];
}
