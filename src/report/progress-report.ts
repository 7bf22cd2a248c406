// 進捗レポート: what a council and the departments are handed, on A4 portrait.
import type { Finding } from "../checks/finding";
import { countBySeverity } from "../checks/finding";
import { rateOf } from "../summary/completeness";
import { cellList } from "./cell-list";
import { completenessTable, interimNote } from "./completeness-table";
import { COLORS, emptyRow, noteRows, PAGE_WIDTH, type PlanRow, sectionRow, textRows, titleRows } from "./layout";
import { markColumns, markHeads, markTable } from "./mark-table";
import { percent } from "./percent";
import { countingNotes, originRows, type ReportInput } from "./report-input";
import type { TabPlan } from "./tab-plan";

const LEAST_COUNT_WIDTH = 46;
const MOST_COUNT_WIDTH = 54;
const LEAST_LABEL_WIDTH = 200;
/** Where Latin words over the counts need the room; they cannot be broken as Japanese ones can. */
const LEAST_LABEL_WIDTH_BESIDE_WORDS = 160;
const MOST_WORD_WIDTH = 76;
const LETTER_WIDTH = 7.5;
const CELL_PADDING = 8;

function longestWord(heads: readonly string[]): number {
	return Math.max(0, ...heads.flatMap((head) => head.match(/[!-~]+/g) ?? []).map((word) => word.length));
}

/**
 * One column grid for the whole tab, so that stacked tables line up: a label and equal count columns.
 * @param heads texts over the count columns, so that a word of theirs is not broken
 */
export function reportWidths(countColumns: number, heads: readonly string[] = []): readonly number[] {
	const forWord = Math.min(MOST_WORD_WIDTH, CELL_PADDING + Math.ceil(longestWord(heads) * LETTER_WIDTH));
	const [most, leastLabel] =
		forWord > MOST_COUNT_WIDTH ? [forWord, LEAST_LABEL_WIDTH_BESIDE_WORDS] : [MOST_COUNT_WIDTH, LEAST_LABEL_WIDTH];
	const count = Math.max(LEAST_COUNT_WIDTH, Math.min(most, Math.floor((PAGE_WIDTH - leastLabel) / countColumns)));
	return [
		Math.max(leastLabel, PAGE_WIDTH - count * countColumns),
		...Array.from({ length: countColumns }, () => count),
	];
}

function verdictRows(input: ReportInput, columns: number): readonly PlanRow[] {
	const { table, findings, summary, messages } = input;
	const words = messages.report;
	const rate = percent(rateOf(summary.completeness.total), messages.table.noRate);
	const blanks = findings.filter((finding) => finding.check === "missing-year").length;
	const size = words.verdict({ measures: table.measures.length, entries: table.entries.length });
	const gaps = gapsText(input, blanks, rate);
	return [
		...textRows(words.verdictLine({ size, gaps }), columns, {
			bold: true,
			size: 12,
			...(blanks === 0 ? {} : { color: COLORS.error }),
		}),
		...textRows(words.verdictCounts(countBySeverity(findings)), columns),
	];
}

/** Blanks that are not asked for, by a check that is off or a decision to ignore them, still lower the rate. */
function gapsText({ summary, messages }: ReportInput, blanks: number, rate: string): string {
	const words = messages.report;
	if (blanks > 0) {
		return words.verdictGaps({ blanks, rate });
	}
	const { filled, required } = summary.completeness.total;
	return filled < required ? words.verdictRate({ rate }) : words.verdictClean({ rate });
}

function legendRows(input: ReportInput, columns: number): readonly PlanRow[] {
	const { table, messages } = input;
	const words = messages.report;
	const symbols = table.scale.map((mark) => mark.symbol).join(messages.page.jointSeparator);
	switch (table.scaleSource) {
		case "open":
			return noteRows(words.legendOpen, columns);
		case "usual":
		case "used":
			return noteRows(words.legendNone({ scale: symbols }), columns);
		case "settings":
			if (table.scale.every(({ meaning }) => meaning === "")) {
				return noteRows(words.legendSet({ scale: symbols }), columns);
			}
			break;
		case "legend":
			break;
	}
	return table.scale.flatMap((mark) =>
		textRows(words.legendLine({ mark: mark.symbol, meaning: mark.meaning }), columns),
	);
}

function isBlank(finding: Finding): boolean {
	return finding.highlight === "blank";
}

function isToLookOver(finding: Finding): boolean {
	return finding.highlight === "stale" || finding.highlight === "wrong";
}

/** Plans the report. Pure: the same input always gives the same tab. */
export function planReport(input: ReportInput): TabPlan {
	const { table, findings, summary, messages } = input;
	const words = messages.report;
	const widths = reportWidths(
		Math.max(markColumns(table.scale, summary), summary.years.length + 2),
		markHeads(table.scale, summary, messages),
	);
	const columns = widths.length;
	const section = (title: string, rows: readonly PlanRow[]): readonly PlanRow[] => [
		emptyRow(columns),
		sectionRow(title, columns),
		...rows,
	];
	const byChapter = table.chapters.length > 0;
	const shape = findings
		.filter((finding) => finding.entry === null)
		.flatMap((finding) => textRows(`${words.bullet}${finding.message}`, columns));
	const note = interimNote(table, summary.years, messages);
	const marks = (
		heading: string,
		rows: typeof summary.byChapter,
		unnamed: string,
		total: boolean,
	): readonly PlanRow[] => markTable({ heading, rows, unnamed, total }, summary, table.scale, columns, messages);
	return {
		kind: "report",
		name: words.tabName,
		widths,
		rows: [
			...titleRows(table.title === null ? words.title : words.titleOf({ table: table.title }), columns),
			...originRows(input, columns),
			emptyRow(columns),
			...verdictRows(input, columns),
			...section(words.legend, legendRows(input, columns)),
			...(byChapter
				? section(
						words.marksByChapter,
						marks(messages.table.chapter, summary.byChapter, messages.table.outsideBands, true),
					)
				: []),
			...section(
				words.marksByDepartment,
				marks(messages.table.department, summary.byDepartment, messages.table.noDepartment, summary.jointEntries === 0),
			),
			...(summary.jointEntries === 0
				? []
				: noteRows(`${words.noteSign} ${words.noteJoint({ entries: summary.jointEntries })}`, columns)),
			...(table.columns.term === null
				? []
				: section(words.marksByTerm, marks(messages.table.term, summary.byTerm, messages.table.noTerm, true))),
			...section(byChapter ? words.completenessByChapter : words.completenessByDepartment, [
				...completenessTable(
					byChapter ? messages.table.chapter : messages.table.department,
					byChapter ? summary.completenessByChapter : summary.completenessByDepartment,
					byChapter ? messages.table.outsideBands : messages.table.noDepartment,
					table,
					summary,
					columns,
					messages,
				),
				...(note === null ? [] : noteRows(note, columns)),
			]),
			...section(
				words.missing,
				cellList(findings.filter(isBlank), summary.years, table, columns, messages, words.missingNone),
			),
			...section(words.stale, [
				...noteRows(words.staleNote, columns),
				...cellList(findings.filter(isToLookOver), summary.years, table, columns, messages, words.staleNone),
			]),
			...(shape.length === 0 ? [] : section(words.shape, shape)),
			...section(words.notes, countingNotes(input, columns)),
		],
	};
}
