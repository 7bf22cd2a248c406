// Lists of cells to look at, by department: one line for a measure, its cells under their years, each a link.
import type { Finding } from "../checks/finding";
import type { Messages } from "../messages";
import type { CheckId } from "../messages/check-texts";
import { toA1 } from "../table/a1";
import { groupUnder, labelsFrom } from "../table/grouping";
import type { ProgressTable } from "../table/progress-table";
import { yearHeads } from "./completeness-table";
import { bodyRow, COLORS, fillRow, groupRows, noteRows, type PlanRow, tableHead, textCell } from "./layout";
import { measureName } from "./measure-label";
import type { PlanCell } from "./tab-plan";

/** Measures that a list shows; the list at the side and the requests by department have them all. */
const MOST_LINES = 150;

/** A cell to look at, with everything that was found in it. */
interface FoundCell {
	readonly finding: Finding;
	readonly checks: readonly CheckId[];
}

interface MeasureLine {
	readonly measure: string;
	/** Cell under each of the year heads. */
	readonly years: readonly (FoundCell | null)[];
	/** A cell of another column. */
	readonly other: FoundCell | null;
}

/** Name of the column in which a cell stands, for cells outside the years. */
function columnName(finding: Finding, table: ProgressTable): string {
	const { columns, headings } = table;
	for (const role of ["item", "outline", "department", "term", "mark"] as const) {
		if (columns[role] === finding.cell.column) {
			return headings[role];
		}
	}
	return table.years.find((year) => year.columns.includes(finding.cell.column))?.label ?? "";
}

/** One line for each entry, and a further one for each further cell outside the years. */
function linesOf(findings: readonly Finding[], years: readonly number[]): readonly MeasureLine[] {
	return [...groupUnder(findings, (finding) => [finding.entry ?? -1])]
		.sort((one, other) => one.label - other.label)
		.flatMap(({ members: group }) => {
			const measure = group[0]?.measure ?? "";
			const cells = groupUnder(group, (finding) => [toA1(finding.cell)]).flatMap(
				({ members }): readonly FoundCell[] => {
					const [finding] = members;
					return finding === undefined ? [] : [{ finding, checks: members.map(({ check }) => check) }];
				},
			);
			const inYears = years.map((year) => cells.find(({ finding }) => finding.year === year) ?? null);
			const others = cells.filter((cell) => !inYears.includes(cell));
			const [firstOther = null, ...furtherOthers] = others;
			return [
				{ measure, years: inYears, other: firstOther },
				...furtherOthers.map((other) => ({ measure, years: years.map(() => null), other })),
			];
		});
}

interface DepartmentGroup {
	readonly department: string;
	readonly findings: readonly Finding[];
}

/** Findings by department, most first; a joint entry stands under each of its departments. */
function byDepartment(findings: readonly Finding[]): readonly DepartmentGroup[] {
	return groupUnder(findings, ({ departments }) => labelsFrom(departments))
		.map(({ label, members }) => ({ department: label, findings: members }))
		.sort(
			(one, other) =>
				Number(one.department === "") - Number(other.department === "") || other.findings.length - one.findings.length,
		);
}

/** Why the cells of a line are to be looked over, in a word each; a blank needs none. */
function reasonOf(checks: readonly CheckId[], messages: Messages): string {
	const { reasons } = messages.report;
	const words = checks.flatMap((check) =>
		check === "stale-plan" ? [reasons.stalePlan] : check === "stale-interim" ? [reasons.staleInterim] : [],
	);
	// One under the other: the column has room for one.
	return [...new Set(words)].join("\n");
}

function linkCell(cell: FoundCell | null, table: ProgressTable): PlanCell {
	if (cell === null) {
		return textCell("", {});
	}
	const place = toA1(cell.finding.cell);
	return textCell(
		place,
		{ align: "center", color: COLORS.accent, wrap: true },
		{ sheetId: table.sheetId, cell: cell.finding.cell },
	);
}

/**
 * The rows of one list; the sentence `none` where there is nothing to list.
 * @param years indexes into the table's year columns that have a column of their own
 */
export function cellList(
	findings: readonly Finding[],
	years: readonly number[],
	table: ProgressTable,
	columns: number,
	messages: Messages,
	none: string,
): readonly PlanRow[] {
	if (findings.length === 0) {
		return [fillRow([textCell(none)], columns)];
	}
	const head = tableHead(
		[messages.table.item, ...yearHeads(table, years, messages), messages.report.cellName, messages.report.cell],
		columns,
	);
	const rows: PlanRow[] = [head];
	let left = MOST_LINES;
	let more = 0;
	for (const group of byDepartment(findings)) {
		const lines = linesOf(group.findings, years);
		const shown = lines.slice(0, left);
		left -= shown.length;
		more += lines.slice(shown.length).reduce((sum, line) => sum + cellsIn(line), 0);
		if (shown.length > 0) {
			rows.push(
				...departmentRows(group, columns, messages),
				...shown.map((line) => measureRow(line, table, columns, messages)),
			);
		}
	}
	const { report, requests } = messages;
	return more === 0 ? rows : [...rows, ...noteRows(report.moreCells({ count: more, tab: requests.tabName }), columns)];
}

function cellsIn({ years, other }: MeasureLine): number {
	return years.filter((cell) => cell !== null).length + (other === null ? 0 : 1);
}

/** A cell with two findings is one place to look at. */
function distinctCells(findings: readonly Finding[]): number {
	return new Set(findings.map(({ cell }) => toA1(cell))).size;
}

function departmentRows(group: DepartmentGroup, columns: number, messages: Messages): readonly PlanRow[] {
	const department = group.department === "" ? messages.table.noDepartment : group.department;
	const heading = messages.report.departmentHeading({ department, cells: distinctCells(group.findings) });
	return groupRows(heading, columns);
}

function measureRow(line: MeasureLine, table: ProgressTable, columns: number, messages: Messages): PlanRow {
	const { other } = line;
	const checks = line.years.flatMap((cell) => cell?.checks ?? []);
	const cells = [
		textCell(measureName(line.measure, messages), { wrap: true }),
		...line.years.map((cell) => linkCell(cell, table)),
		textCell(other === null ? reasonOf(checks, messages) : columnName(other.finding, table), {
			align: "center",
			wrap: true,
		}),
		linkCell(other, table),
	];
	return bodyRow(cells, columns);
}
