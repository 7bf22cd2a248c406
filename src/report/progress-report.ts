// 進捗レポート: what a council and the departments are handed, on A4 portrait.
import type { Finding } from "../checks/finding";
import { countBySeverity } from "../checks/finding";
import { rateOf } from "../summary/completeness";
import { type Block, plain, section, stack } from "./block";
import { cellList } from "./cell-list";
import { changeColumns, changeSection } from "./change-section";
import { completenessTable, interimNote } from "./completeness-table";
import { reportWidths } from "./grid";
import { headlineRows } from "./headline";
import { COLORS, emptyRow, itemRows, noteRows, type PlanRow, textRows, titleRows } from "./layout";
import { chartBelow, fitsChart, markColors } from "./mark-chart";
import { hasOthers, type MarkTableOptions, markColumns, markHeads, markTable } from "./mark-table";
import { markedMeasures } from "./marked-measures";
import { percent } from "./percent";
import { countingNotes, originRows, type ReportInput } from "./report-input";
import type { TabPlan } from "./tab-plan";

/** Lines of a table that are shown one by one. */
const MOST_LINES = 60;

/** Blank cells of years that somebody is asked for, those of columns with nothing in them included. */
function blankYearCells({ findings, summary }: ReportInput): number {
	const cells = findings.filter(({ check }) => check === "missing-year").length;
	return findings.filter(isBlankColumn).reduce((sum, { year }) => {
		const { filled = 0, required = 0 } = summary.completeness.years[summary.years.indexOf(year ?? -1)] ?? {};
		return sum + required - filled;
	}, cells);
}

function isBlankColumn({ check }: Finding): boolean {
	return check === "blank-column";
}

function verdictRows(input: ReportInput, columns: number): readonly PlanRow[] {
	const { findings, summary, messages } = input;
	const words = messages.report;
	const rate = percent(rateOf(summary.completeness.total), messages.table.noRate);
	const blanks = blankYearCells(input);
	return [
		...textRows(gapsText(input, blanks, rate), columns, {
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
	if (required === 0) {
		return words.noYears;
	}
	return filled < required ? words.verdictRate({ rate }) : words.verdictClean({ rate });
}

function legendRows(input: ReportInput, columns: number): readonly PlanRow[] {
	const { table, messages } = input;
	const words = messages.report;
	const symbols = table.scale.map((mark) => mark.symbol).join(messages.shared.jointSeparator);
	if (table.columns.mark === null) {
		return noteRows(words.legendNoColumn, columns);
	}
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

/** Lines of a table, and where those beyond are. */
function boundsOf({ report }: ReportInput["messages"]) {
	return { most: MOST_LINES, further: report.summaryTabName };
}

/** Marks by chapter, or by department where there are no chapters, with their chart. */
function marksWithChart(
	title: string,
	options: Omit<MarkTableOptions, "most" | "further">,
	chartTitle: string | null,
	input: ReportInput,
	columns: number,
): Block {
	const { table, summary, messages } = input;
	const rows = markTable({ ...options, ...boundsOf(messages) }, summary, table.scale, columns, messages);
	const series = markColors(table).slice(0, table.scale.length + (hasOthers(summary) ? 2 : 1));
	const bars = Math.min(options.rows.length, MOST_LINES);
	const { jointEntries } = summary;
	const note =
		options.lines === "apart" || jointEntries === 0
			? []
			: noteRows(`${messages.report.noteSign} ${messages.report.noteJoint({ entries: jointEntries })}`, columns);
	const below = plain([...rows, ...note]);
	return section(title, columns, [
		chartTitle === null || table.columns.mark === null
			? below
			: chartBelow(below, { title: chartTitle, bars, colors: series }, columns),
	]);
}

function markSections(input: ReportInput, columns: number): readonly Block[] {
	const { table, summary, messages } = input;
	const { report: words, table: labels } = messages;
	const byChapter = table.chapters.length > 0;
	const chartChapters = byChapter && fitsChart(summary.byChapter.length);
	const chapters = {
		heading: labels.chapter,
		rows: summary.byChapter,
		unnamed: labels.outsideBands,
		lines: "apart",
	} as const;
	const departments = {
		heading: labels.department,
		rows: summary.byDepartment,
		unnamed: labels.noDepartment,
		lines: summary.jointEntries === 0 ? "apart" : "joint",
	} as const;
	const terms = { heading: labels.term, rows: summary.byTerm, unnamed: labels.noTerm, lines: "apart" } as const;
	return [
		...(byChapter
			? [marksWithChart(words.marksByChapter, chapters, chartChapters ? words.chartByChapter : null, input, columns)]
			: []),
		marksWithChart(
			words.marksByDepartment,
			departments,
			chartChapters ? null : words.chartByDepartment,
			input,
			columns,
		),
		...(table.columns.term === null ? [] : [marksWithChart(words.marksByTerm, terms, null, input, columns)]),
	];
}

function heatMap(input: ReportInput, columns: number): Block {
	const { table, summary, messages } = input;
	const { report: words, table: labels } = messages;
	const byChapter = table.chapters.length > 0;
	const note = interimNote(table, summary.years, messages);
	const options = byChapter
		? { heading: labels.chapter, rows: summary.completenessByChapter, unnamed: labels.outsideBands }
		: { heading: labels.department, rows: summary.completenessByDepartment, unnamed: labels.noDepartment };
	return section(byChapter ? words.completenessByChapter : words.completenessByDepartment, columns, [
		plain(completenessTable({ ...options, ...boundsOf(messages) }, table, summary, columns, messages)),
		plain(note === null ? [] : noteRows(note, columns)),
	]);
}

/** Cells to fill in and to look over, by department, and what is to be said of the table itself. */
function cellSections(input: ReportInput, columns: number): readonly Block[] {
	const { table, findings, summary, messages } = input;
	const words = messages.report;
	const ofTable = findings.filter((finding) => finding.entry === null && !isBlankColumn(finding));
	const more = ofTable.length - MOST_LINES;
	const shape = [
		...ofTable.slice(0, MOST_LINES).flatMap((finding) => textRows(`${words.bullet}${finding.message}`, columns)),
		...(more > 0 ? noteRows(words.moreFindings({ count: more }), columns) : []),
	];
	const list = (wanted: (finding: Finding) => boolean, none: string): Block =>
		plain(cellList(findings.filter(wanted), summary.years, table, columns, messages, none));
	const blankColumns = findings
		.filter(isBlankColumn)
		.flatMap(({ message, cell }) =>
			itemRows(
				message,
				{ first: words.bullet, next: "　" },
				columns,
				{ color: COLORS.accent },
				{ sheetId: table.sheetId, cell },
			),
		);
	const blankCells = blankColumns.length > 0 && !findings.some(isBlank) ? [] : [list(isBlank, words.missingNone)];
	return [
		section(words.missing, columns, [plain(blankColumns), ...blankCells]),
		section(words.stale, columns, [plain(noteRows(words.staleNote, columns)), list(isToLookOver, words.staleNone)]),
		...(shape.length === 0 ? [] : [section(words.shape, columns, [plain(shape)])]),
	];
}

/** Plans the report. Pure: the same input always gives the same tab. */
export function planReport(input: ReportInput): TabPlan {
	const { table, summary, comparison, messages } = input;
	const words = messages.report;
	const widths = reportWidths(
		Math.max(markColumns(table.scale, summary), summary.years.length + 2, changeColumns(comparison)),
		markHeads(table.scale, summary, messages),
	);
	const columns = widths.length;
	const { rows, charts } = stack([
		plain([
			...titleRows(table.title === null ? words.title : words.titleOf({ table: table.title }), columns),
			...originRows(input, columns),
			emptyRow(columns),
			...headlineRows(input, columns),
			...verdictRows(input, columns),
		]),
		section(words.legend, columns, [plain(legendRows(input, columns))]),
		...markSections(input, columns),
		heatMap(input, columns),
		...changeSection(input, columns),
		...markedMeasures(input, columns),
		...cellSections(input, columns),
		section(words.notes, columns, [plain(countingNotes(input, columns))]),
	]);
	return { kind: "report", name: words.tabName, widths, rows, charts };
}
