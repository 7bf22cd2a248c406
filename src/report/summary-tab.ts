// 集計: the plain tables of marks and completeness, then every entry in the order of the plan and by department.
import { completenessGrid } from "../summary/completeness";
import { type Block, plain, section, stack } from "./block";
import { completenessTable, type HeatMapOptions, interimNote } from "./completeness-table";
import { departmentOrderList, LIST_COLUMNS, planOrderList } from "./entry-list";
import { reportWidths } from "./grid";
import { noteRows, titleRows } from "./layout";
import { type MarkTableOptions, markColumns, markHeads, markTable } from "./mark-table";
import { countingNotes, originRows, type ReportInput } from "./report-input";
import type { TabPlan } from "./tab-plan";

/** Lines of a table that are shown one by one. */
const MOST_LINES = 300;

/** Plans the summary tab. Pure: the same input always gives the same tab. */
export function planSummary(input: ReportInput): TabPlan {
	const { table, summary, messages } = input;
	const words = messages.report;
	const labels = messages.table;
	const widths = reportWidths(
		Math.max(markColumns(table.scale, summary), summary.years.length + 1, LIST_COLUMNS),
		markHeads(table.scale, summary, messages),
	);
	const columns = widths.length;
	const bounds = { most: MOST_LINES, further: messages.data.tabName };
	const marks = (title: string, options: Omit<MarkTableOptions, keyof typeof bounds>): Block =>
		section(title, columns, [
			plain(markTable({ ...options, ...bounds }, summary, table.scale, columns, messages)),
			plain(
				options.lines === "apart"
					? []
					: noteRows(`${words.noteSign} ${words.noteJoint({ entries: summary.jointEntries })}`, columns),
			),
		]);
	const note = interimNote(table, summary.years, messages);
	const completeness = (title: string, options: Omit<HeatMapOptions, keyof typeof bounds>): Block =>
		section(title, columns, [
			plain(completenessTable({ ...options, ...bounds }, table, summary, columns, messages)),
			plain(note === null ? [] : noteRows(note, columns)),
		]);
	const byChapter = table.chapters.length > 0;
	const chapter = { heading: labels.chapter, unnamed: labels.outsideBands, lines: "apart" } as const;
	const department = { heading: labels.department, unnamed: labels.noDepartment } as const;
	const grid = completenessGrid(table);
	const { rows, charts } = stack([
		plain([...titleRows(words.summaryTitle, columns), ...originRows(input, columns)]),
		...(byChapter ? [marks(words.marksByChapter, { ...chapter, rows: summary.byChapter })] : []),
		...(table.directions.length > 0
			? [
					marks(words.marksByDirection, {
						heading: labels.direction,
						rows: summary.byDirection,
						unnamed: labels.noDirection,
						lines: "apart",
					}),
				]
			: []),
		marks(words.marksByDepartment, {
			...department,
			rows: summary.byDepartment,
			lines: summary.jointEntries === 0 ? "apart" : "joint",
		}),
		...(table.columns.term === null
			? []
			: [
					marks(words.marksByTerm, {
						heading: labels.term,
						rows: summary.byTerm,
						unnamed: labels.noTerm,
						lines: "apart",
					}),
				]),
		...(byChapter
			? [completeness(words.completenessByChapter, { ...chapter, rows: summary.completenessByChapter })]
			: []),
		completeness(words.completenessByDepartment, { ...department, rows: summary.completenessByDepartment }),
		section(words.planOrder, columns, [plain(planOrderList(input, grid, columns))]),
		section(words.departmentOrder, columns, [plain(departmentOrderList(input, grid, columns))]),
		section(words.notes, columns, [plain(countingNotes(input, columns))]),
	]);
	return { kind: "summary", name: words.summaryTabName, widths, rows, charts };
}
