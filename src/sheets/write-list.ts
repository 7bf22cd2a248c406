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

/** What columns have in common, and the body of each of them. */
interface Alike<Value> {
	readonly value: Value;
	readonly areas: readonly Area[];
}

/** Columns by one manner of theirs, without those that have none. */
function columnsBy<Value extends string>(
	plan: TabPlan,
	pick: (style: PlanStyle) => Value | undefined,
): readonly Alike<Value>[] {
	const rows = plan.rows.length - 1;
	const [, first = []] = plan.rows;
	const columns = first.map(({ style }, column) => ({ column, value: pick(style) }));
	return groupUnder(columns, ({ value }) => [value]).flatMap(({ label, members }) =>
		label === undefined
			? []
			: [{ value: label, areas: members.map(({ column }) => ({ row: 1, column, rows, columns: 1 })) }],
	);
}

function rangesIn(sheet: Sheet, areas: readonly Area[]): GoogleAppsScript.Spreadsheet.RangeList {
	return sheet.getRangeList(areas.map(areaToA1));
}

/** Aligns the columns, and in the same calls the head row, which is centred. */
function align(sheet: Sheet, plan: TabPlan, headRow: Area): void {
	const columns = columnsBy(plan, (style) => style.align);
	const centred = columns.flatMap(({ value, areas }) => (value === "center" ? areas : []));
	for (const { value, areas } of columns.filter((each) => each.value !== "center")) {
		rangesIn(sheet, areas).setHorizontalAlignment(value);
	}
	rangesIn(sheet, [headRow, ...centred]).setHorizontalAlignment("center");
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
	for (const { value, areas } of columnsBy(plan, ({ format }) => format)) {
		rangesIn(sheet, areas).setNumberFormat(value);
	}
	range
		.setValues(plan.rows.map((row) => row.map(({ value }) => value)))
		.setVerticalAlignment("top")
		.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
	writeLinks(plan, links, rangeAt);
	align(sheet, plan, headRow);
	rangeAt(headRow).setFontWeight("bold").setBackground(fill);
	sheet.setRowHeightsForced(1, plan.rows.length, ROW_HEIGHT);
	sheet.setFrozenRows(1);
	return { range, fills: [plan.widths.map(() => fill)] };
}
