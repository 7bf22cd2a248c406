// Writes a planned tab into a new, empty sheet with whole-range calls.
import { isLinked, linkBlocks } from "../report/link-blocks";
import type { Line, PlanCell, PlanStyle, TabPlan } from "../report/tab-plan";
import { widthStrokes } from "../report/width-strokes";
import { areaToA1 } from "../table/a1";
import type { Area } from "../table/snapshot";
import { rangesOf } from "./ranges";
import type { Sheet } from "./spreadsheet";
import { writeCharts } from "./write-charts";
import { writeLinks } from "./write-links";

type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

const LINE_COLORS: { readonly [Kind in Line]: string } = { hairline: "#dadce0", strong: "#5f6368", accent: "#0b57d0" };
const DEFAULT_SIZE = 10;

function mapCells<T>(plan: TabPlan, pick: (cell: PlanCell, row: number) => T): T[][] {
	return plan.rows.map((cells, row) => cells.map((cell) => pick(cell, row)));
}

interface GridSize {
	readonly rows: number;
	readonly columns: number;
}

/** What Sheets gives a new tab. */
const NEW_GRID: GridSize = { rows: 1000, columns: 26 };

function resize(sheet: Sheet, from: GridSize, to: GridSize): void {
	if (from.rows < to.rows) {
		sheet.insertRowsAfter(from.rows, to.rows - from.rows);
	} else if (from.rows > to.rows) {
		sheet.deleteRows(to.rows + 1, from.rows - to.rows);
	}
	if (from.columns < to.columns) {
		sheet.insertColumnsAfter(from.columns, to.columns - from.columns);
	} else if (from.columns > to.columns) {
		sheet.deleteColumns(to.columns + 1, from.columns - to.columns);
	}
}

/** Gives the grid of a new tab just the planned size, so that nothing but the plan is printed. */
export function fitGrid(sheet: Sheet, plan: TabPlan): void {
	const size = { rows: plan.rows.length, columns: plan.widths.length };
	try {
		resize(sheet, NEW_GRID, size);
	} catch {
		// It was not of the usual size; asking every time would cost two calls.
		resize(sheet, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }, size);
	}
}

/** Sets the widths of columns in as few calls as can be. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
	for (const { first, last, width } of widthStrokes(widths)) {
		sheet.setColumnWidths(first + 1, last - first + 1, width);
	}
}

/** All cells of a plan. */
export function wholeOf(plan: TabPlan): Area {
	return { row: 0, column: 0, rows: plan.rows.length, columns: plan.widths.length };
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

/** What was written, for telling later whether somebody edited it. */
export interface WrittenTab {
	/** All cells of the plan. */
	readonly range: Range;
	/** Row by row from the top; null for none. */
	readonly fills: readonly (readonly (string | null)[])[];
}

/** How characters look; cells that look alike share one style, which keeps what is sent to Google small. */
function textStyles(plan: TabPlan): TextStyle[][] {
	const made = new Map<string, TextStyle>();
	return mapCells(plan, (cell) => {
		const { color, size = DEFAULT_SIZE, bold = false } = cell.style;
		const key = `${color} ${size} ${bold} ${isLinked(cell)}`;
		const known = made.get(key);
		if (known !== undefined) {
			return known;
		}
		const builder = SpreadsheetApp.newTextStyle().setFontSize(size).setBold(bold).setUnderline(isLinked(cell));
		const style = (color === undefined ? builder : builder.setForegroundColor(color)).build();
		made.set(key, style);
		return style;
	});
}

/**
 * Writes the plan; the sheet must be new. Number formats come before values, so that texts stay texts; styles come
 * after links, so that a link looks the same wherever the tab is opened; charts come when what they show stands there.
 */
export function writeTab(sheet: Sheet, plan: TabPlan): WrittenTab {
	fitGrid(sheet, plan);
	setWidths(sheet, plan.widths);
	const [whole, blocks, charts] = [wholeOf(plan), linkBlocks(plan), plan.charts ?? []];
	const rangeAt = rangesOf(sheet, [whole, ...blocks, ...charts.map(({ data }) => data)]);
	const range = rangeAt(whole);
	const style = <T>(pick: (style: PlanStyle) => T): T[][] => mapCells(plan, (cell) => pick(cell.style));
	const fills = style(({ background }) => background ?? null);
	range.setNumberFormats(mapCells(plan, numberFormat)).setValues(mapCells(plan, writtenValue));
	writeLinks(plan, blocks, rangeAt);
	range
		.setBackgrounds(fills as string[][])
		.setTextStyles(textStyles(plan))
		.setHorizontalAlignments(style(({ align }) => align ?? "left"))
		.setVerticalAlignment("middle")
		.setWraps(style(({ wrap }) => wrap === true));
	drawLines(sheet, plan);
	sheet.setHiddenGridlines(true);
	writeCharts(sheet, charts, rangeAt);
	return { range, fills };
}
