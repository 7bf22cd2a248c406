// Writes a planned tab into a new, empty sheet with whole-range calls.
import { isLinked } from "../report/link-blocks";
import type { Line, PlanCell, PlanStyle, TabPlan } from "../report/tab-plan";
import { areaToA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import type { Area } from "../table/snapshot";
import type { Sheet } from "./spreadsheet";
import { writeCharts } from "./write-charts";
import { writeLinks } from "./write-links";

const LINE_COLORS: { readonly [Kind in Line]: string } = { hairline: "#dadce0", strong: "#5f6368", accent: "#0b57d0" };
const DEFAULT_SIZE = 10;

function mapCells<T>(plan: TabPlan, pick: (cell: PlanCell, row: number) => T): T[][] {
	return plan.rows.map((cells, row) => cells.map((cell) => pick(cell, row)));
}

/** Gives the grid just the planned size, so that nothing but the plan is printed. */
export function fitGrid(sheet: Sheet, rows: number, columns: number): void {
	const maxRows = sheet.getMaxRows();
	const maxColumns = sheet.getMaxColumns();
	if (maxRows < rows) {
		sheet.insertRowsAfter(maxRows, rows - maxRows);
	} else if (maxRows > rows) {
		sheet.deleteRows(rows + 1, maxRows - rows);
	}
	if (maxColumns < columns) {
		sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
	} else if (maxColumns > columns) {
		sheet.deleteColumns(columns + 1, maxColumns - columns);
	}
}

/** The width of the most runs of columns of one width. */
function commonWidth(widths: readonly number[]): number {
	const starts = widths.filter((width, column) => width !== widths[column - 1]);
	const [most] = [...groupUnder(starts, (width) => [width])].sort(
		(one, other) => other.members.length - one.members.length,
	);
	return most?.label ?? 0;
}

/** One call for all columns, and one for each run of columns of another width than most runs have. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
	const common = commonWidth(widths);
	sheet.setColumnWidths(1, widths.length, common);
	for (let first = 0; first < widths.length; ) {
		const width = widths[first] ?? common;
		let next = first + 1;
		while (next < widths.length && widths[next] === width) {
			next++;
		}
		if (width !== common) {
			sheet.setColumnWidths(first + 1, next - first, width);
		}
		first = next;
	}
}

/** Cells next to one another with the same line become one stretch, so that the list of ranges stays short. */
function lineAreas(plan: TabPlan, side: "top" | "bottom", line: Line): readonly string[] {
	const areas: Area[] = [];
	plan.rows.forEach((cells, row) => {
		let start = -1;
		for (let column = 0; column <= cells.length; column++) {
			const has = cells[column]?.style[side] === line;
			if (has && start < 0) {
				start = column;
			} else if (!has && start >= 0) {
				areas.push({ row, column: start, rows: 1, columns: column - start });
				start = -1;
			}
		}
	});
	return areas.map(areaToA1);
}

function drawLines(sheet: Sheet, plan: TabPlan): void {
	const styles: { readonly [Kind in Line]: GoogleAppsScript.Spreadsheet.BorderStyle } = {
		hairline: SpreadsheetApp.BorderStyle.SOLID,
		strong: SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
		accent: SpreadsheetApp.BorderStyle.SOLID_MEDIUM,
	};
	for (const line of ["hairline", "strong", "accent"] as const) {
		const below = lineAreas(plan, "bottom", line);
		if (below.length > 0) {
			sheet.getRangeList([...below]).setBorder(null, null, true, null, null, null, LINE_COLORS[line], styles[line]);
		}
		const above = lineAreas(plan, "top", line);
		if (above.length > 0) {
			sheet.getRangeList([...above]).setBorder(true, null, null, null, null, null, LINE_COLORS[line], styles[line]);
		}
	}
}

/**
 * What goes into the cell. A sparkline is a formula without options: their separators differ by locale, a range is
 * written alike in all.
 */
function writtenValue({ value, sparkline }: PlanCell, row: number): string | number {
	if (sparkline === undefined) {
		return value;
	}
	return `=SPARKLINE(${areaToA1({ row, column: sparkline.column, rows: 1, columns: sparkline.columns })})`;
}

/** In a cell of format `@` a formula would stay a text. */
function numberFormat({ value, style, sparkline }: PlanCell): string {
	return typeof value === "number" || sparkline !== undefined ? (style.format ?? "0") : "@";
}

/**
 * Writes the plan; the sheet must be new. Number formats come before values, so that texts stay texts; styles come
 * after links, so that a link looks the same wherever the tab is opened; charts come when what they show stands there.
 */
export function writeTab(sheet: Sheet, plan: TabPlan): void {
	fitGrid(sheet, plan.rows.length, plan.widths.length);
	setWidths(sheet, plan.widths);
	const range = sheet.getRange(1, 1, plan.rows.length, plan.widths.length);
	const style = <T>(pick: (style: PlanStyle) => T): T[][] => mapCells(plan, (cell) => pick(cell.style));
	range.setNumberFormats(mapCells(plan, numberFormat)).setValues(mapCells(plan, writtenValue));
	writeLinks(sheet, plan);
	range
		.setBackgrounds(style(({ background }) => background ?? null) as string[][])
		.setFontColors(style(({ color }) => color ?? null) as string[][])
		.setFontSizes(style(({ size }) => size ?? DEFAULT_SIZE))
		.setFontWeights(style(({ bold }) => (bold === true ? "bold" : "normal")))
		.setHorizontalAlignments(style(({ align }) => align ?? "left"))
		.setVerticalAlignment("middle")
		.setFontLines(mapCells(plan, (cell) => (isLinked(cell) ? "underline" : "none")))
		.setWraps(style(({ wrap }) => wrap === true));
	drawLines(sheet, plan);
	sheet.setHiddenGridlines(true);
	writeCharts(sheet, plan.charts);
}
