// 集計: the plain tables of marks and completeness.
import type { MarkRow } from "../summary/summary";
import { completenessTable, interimNote } from "./completeness-table";
import { emptyRow, noteRows, type PlanRow, sectionRow, titleRows } from "./layout";
import { markColumns, markHeads, markTable } from "./mark-table";
import { reportWidths } from "./progress-report";
import { countingNotes, originRows, type ReportInput } from "./report-input";
import type { TabPlan } from "./tab-plan";

/** Plans the summary tab. Pure: the same input always gives the same tab. */
export function planSummary(input: ReportInput): TabPlan {
	const { table, summary, messages } = input;
	const words = messages.report;
	const labels = messages.table;
	const widths = reportWidths(
		Math.max(markColumns(table.scale, summary), summary.years.length + 1),
		markHeads(table.scale, summary, messages),
	);
	const columns = widths.length;
	const marks = (
		title: string,
		heading: string,
		rows: readonly MarkRow[],
		unnamed: string,
		total = true,
	): readonly PlanRow[] => [
		emptyRow(columns),
		sectionRow(title, columns),
		...markTable({ heading, rows, unnamed, total }, summary, table.scale, columns, messages),
	];
	const completeness = (
		title: string,
		heading: string,
		rows: typeof summary.completenessByChapter,
		unnamed: string,
	) => [
		emptyRow(columns),
		sectionRow(title, columns),
		...completenessTable(heading, rows, unnamed, table, summary, columns, messages),
	];
	const byChapter = table.chapters.length > 0;
	const note = interimNote(table, summary.years, messages);
	return {
		kind: "summary",
		name: words.summaryTabName,
		widths,
		rows: [
			...titleRows(words.summaryTitle, columns),
			...originRows(input, columns),
			...(byChapter ? marks(words.marksByChapter, labels.chapter, summary.byChapter, labels.outsideBands) : []),
			...(table.directions.length > 0
				? marks(words.marksByDirection, labels.direction, summary.byDirection, labels.noDirection)
				: []),
			...marks(
				words.marksByDepartment,
				labels.department,
				summary.byDepartment,
				labels.noDepartment,
				summary.jointEntries === 0,
			),
			...(summary.jointEntries === 0
				? []
				: noteRows(`${words.noteSign} ${words.noteJoint({ entries: summary.jointEntries })}`, columns)),
			...(table.columns.term === null ? [] : marks(words.marksByTerm, labels.term, summary.byTerm, labels.noTerm)),
			...(byChapter
				? completeness(words.completenessByChapter, labels.chapter, summary.completenessByChapter, labels.outsideBands)
				: []),
			...completeness(
				words.completenessByDepartment,
				labels.department,
				summary.completenessByDepartment,
				labels.noDepartment,
			),
			...(note === null ? [] : noteRows(note, columns)),
			emptyRow(columns),
			sectionRow(words.notes, columns),
			...countingNotes(input, columns),
		],
	};
}
