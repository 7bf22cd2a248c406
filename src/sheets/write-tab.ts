// Writes a planned tab into a new, empty sheet with whole-range calls.
import type { Line, PlanCell, PlanStyle, TabPlan } from "../report/tab-plan";
import { areaToA1, type CellRef, toA1 } from "../table/a1";
import type { Area } from "../table/snapshot";
import type { Sheet } from "./spreadsheet";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

const LINE_COLORS: { readonly [Kind in Line]: string } = { hairline: "#dadce0", strong: "#5f6368", accent: "#0b57d0" };
const DEFAULT_SIZE = 10;

function mapCells<T>(plan: TabPlan, pick: (cell: PlanCell) => T): T[][] {
	return plan.rows.map((row) => row.map(pick));
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

/** One call for each run of columns of the same width. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
	for (let first = 0; first < widths.length; ) {
		let next = first + 1;
		while (next < widths.length && widths[next] === widths[first]) {
			next++;
		}
		sheet.setColumnWidths(first + 1, next - first, widths[first] ?? 100);
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
 * Builds rich text for cells; equal texts without a link share one value, because building costs a few calls each and
 * most cells around links are empty.
 */
export function richTextBuilder(): (cell: PlanCell) => RichTextValue {
	const plain = new Map<string, RichTextValue>();
	return (cell) => {
		const text = String(cell.value);
		if (cell.link !== undefined && text !== "") {
			const url = `#gid=${cell.link.sheetId}&range=${toA1(cell.link.cell)}`;
			return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
		}
		const value = plain.get(text) ?? SpreadsheetApp.newRichTextValue().setText(text).build();
		plain.set(text, value);
		return value;
	};
}

/** Stretches of rows without a number, from the first to the last link: rich text would turn numbers into texts. */
function linkBlocks(plan: TabPlan): readonly Area[] {
	const blocks: Area[] = [];
	let links: CellRef[] = [];
	const close = (): void => {
		const [first] = links;
		const last = links[links.length - 1];
		if (first !== undefined && last !== undefined) {
			const columns = links.map((link) => link.column);
			const left = Math.min(...columns);
			blocks.push({
				row: first.row,
				column: left,
				rows: last.row - first.row + 1,
				columns: Math.max(...columns) - left + 1,
			});
		}
		links = [];
	};
	plan.rows.forEach((cells, row) => {
		if (cells.some((cell) => typeof cell.value === "number")) {
			close();
		}
		links.push(...cells.flatMap((cell, column) => (cell.link === undefined ? [] : [{ row, column }])));
	});
	close();
	return blocks;
}

function writeLinks(sheet: Sheet, plan: TabPlan): void {
	const build = richTextBuilder();
	for (const { row, column, rows, columns } of linkBlocks(plan)) {
		const cells = plan.rows.slice(row, row + rows).map((line) => line.slice(column, column + columns));
		sheet.getRange(row + 1, column + 1, rows, columns).setRichTextValues(cells.map((line) => line.map(build)));
	}
}

/**
 * Writes the plan; the sheet must be new. Number formats come before values, so that texts stay texts; styles come
 * after links, so that a link looks the same wherever the tab is opened.
 */
export function writeTab(sheet: Sheet, plan: TabPlan): void {
	fitGrid(sheet, plan.rows.length, plan.widths.length);
	setWidths(sheet, plan.widths);
	const range = sheet.getRange(1, 1, plan.rows.length, plan.widths.length);
	const style = <T>(pick: (style: PlanStyle) => T): T[][] => mapCells(plan, (cell) => pick(cell.style));
	range
		.setNumberFormats(mapCells(plan, (cell) => (typeof cell.value === "number" ? (cell.style.format ?? "0") : "@")))
		.setValues(mapCells(plan, (cell) => cell.value));
	writeLinks(sheet, plan);
	range
		.setBackgrounds(style(({ background }) => background ?? null) as string[][])
		.setFontColors(style(({ color }) => color ?? null) as string[][])
		.setFontSizes(style(({ size }) => size ?? DEFAULT_SIZE))
		.setFontWeights(style(({ bold }) => (bold === true ? "bold" : "normal")))
		.setHorizontalAlignments(style(({ align }) => align ?? "left"))
		.setVerticalAlignment("middle")
		.setFontLines(mapCells(plan, (cell) => (cell.link === undefined ? "none" : "underline")))
		.setWraps(style(({ wrap }) => wrap === true));
	drawLines(sheet, plan);
	sheet.setHiddenGridlines(true);
}
