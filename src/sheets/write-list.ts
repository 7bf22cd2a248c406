// Writes a long list under one head row: styles by column, in a number of calls that does not grow with the rows.
import type { PlanCell, PlanStyle, TabPlan } from "../report/tab-plan";
import { areaToA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import type { Sheet } from "./spreadsheet";
import { richTextBuilder } from "./write-links";
import { fitGrid, setWidths } from "./write-tab";

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

/** Columns with links, each written whole by one call. */
function writeLinks(sheet: Sheet, plan: TabPlan): void {
	const build = richTextBuilder();
	const [, first = []] = plan.rows;
	first.forEach(({ link }, column) => {
		if (link !== undefined) {
			const cells = plan.rows.slice(1).flatMap((row): readonly PlanCell[] => row.slice(column, column + 1));
			const range = sheet.getRange(2, column + 1, cells.length, 1);
			range.setRichTextValues(cells.map((cell) => [build(cell)]));
			range.setFontColor(first[column]?.style.color ?? null).setFontLine("underline");
		}
	});
}

/** Writes the plan of a list; the sheet must be new. Number formats come before values, so that texts stay texts. */
export function writeList(sheet: Sheet, plan: TabPlan): void {
	const [head = []] = plan.rows;
	const rows = plan.rows.length;
	fitGrid(sheet, rows, plan.widths.length);
	setWidths(sheet, plan.widths);
	const whole = sheet.getRange(1, 1, rows, plan.widths.length);
	whole.setNumberFormat(TEXT_FORMAT);
	byColumns(
		sheet,
		plan,
		({ format }) => format,
		(ranges, format) => ranges.setNumberFormat(format),
	);
	whole
		.setValues(plan.rows.map((row) => row.map(({ value }) => value)))
		.setVerticalAlignment("top")
		.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
	writeLinks(sheet, plan);
	byColumns(
		sheet,
		plan,
		({ align }) => align,
		(ranges, align) => ranges.setHorizontalAlignment(align),
	);
	sheet
		.getRange(1, 1, 1, plan.widths.length)
		.setFontWeight("bold")
		.setHorizontalAlignment("center")
		.setBackground(head[0]?.style.background ?? null);
	sheet.setRowHeightsForced(1, rows, ROW_HEIGHT);
	sheet.setFrozenRows(1);
}
