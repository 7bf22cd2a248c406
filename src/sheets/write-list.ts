// Writes a long list under one head row: styles by column, in a number of calls that does not grow with the rows.
import type { PlanCell, PlanStyle, TabPlan } from "../report/tab-plan";
import { areaToA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import type { Area } from "../table/snapshot";
import { type RangeAt, rangesOf } from "./ranges";
import type { Sheet } from "./spreadsheet";
import { richTextBuilder } from "./write-links";
import { fitGrid, setWidths, type WrittenTab, wholeOf } from "./write-tab";

/** One line of text: a cell shows its beginning, and the rows stay even. */
const ROW_HEIGHT = 21;
const TEXT_FORMAT = "@";

/** Calls `apply` once for each value that columns have, with the body of those columns. */
function byColumns<Value extends string>(
	sheet: Sheet,
	plan: TabPlan,
	pick: (style: PlanStyle) => Value | undefined,
	apply: (ranges: GoogleAppsScript.Spreadsheet.RangeList, value: Value) => void,
): void {
	const rows = plan.rows.length - 1;
	const [, first = []] = plan.rows;
	const columns = first.map(({ style }, column) => ({ column, value: pick(style) }));
	for (const { label, members } of groupUnder(columns, ({ value }) => [value])) {
		if (label !== undefined) {
			const areas = members.map(({ column }) => areaToA1({ row: 1, column, rows, columns: 1 }));
			apply(sheet.getRangeList(areas), label);
		}
	}
}

/** Columns with links: the body of each. */
function linkColumns(plan: TabPlan): readonly Area[] {
	const [, first = []] = plan.rows;
	return first.flatMap(({ link }, column) =>
		link === undefined ? [] : [{ row: 1, column, rows: plan.rows.length - 1, columns: 1 }],
	);
}

/** Writes columns with links, each whole by one call. */
function writeLinks(plan: TabPlan, columns: readonly Area[], rangeAt: RangeAt): void {
	const build = richTextBuilder();
	const [, first = []] = plan.rows;
	for (const area of columns) {
		const cells = plan.rows.slice(1).flatMap((row): readonly PlanCell[] => row.slice(area.column, area.column + 1));
		const { color } = first[area.column]?.style ?? {};
		const builder = SpreadsheetApp.newTextStyle().setUnderline(true);
		rangeAt(area)
			.setRichTextValues(cells.map((cell) => [build(cell)]))
			.setTextStyle((color === undefined ? builder : builder.setForegroundColor(color)).build());
	}
}

/**
 * Writes the plan of a list; the sheet must be new. Number formats come before values, so that texts stay texts.
 */
export function writeList(sheet: Sheet, plan: TabPlan): WrittenTab {
	const fill = plan.rows[0]?.[0]?.style.background ?? null;
	fitGrid(sheet, plan);
	setWidths(sheet, plan.widths);
	const [whole, links] = [wholeOf(plan), linkColumns(plan)];
	const headRow = { ...whole, rows: 1 };
	const rangeAt = rangesOf(sheet, [whole, headRow, ...links]);
	const range = rangeAt(whole);
	range.setNumberFormat(TEXT_FORMAT);
	byColumns(
		sheet,
		plan,
		({ format }) => format,
		(ranges, format) => ranges.setNumberFormat(format),
	);
	range
		.setValues(plan.rows.map((row) => row.map(({ value }) => value)))
		.setVerticalAlignment("top")
		.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
	writeLinks(plan, links, rangeAt);
	byColumns(
		sheet,
		plan,
		({ align }) => align,
		(ranges, align) => ranges.setHorizontalAlignment(align),
	);
	rangeAt(headRow).setFontWeight("bold").setHorizontalAlignment("center").setBackground(fill);
	sheet.setRowHeightsForced(1, plan.rows.length, ROW_HEIGHT);
	sheet.setFrozenRows(1);
	return { range, fills: [plan.widths.map(() => fill)] };
}
