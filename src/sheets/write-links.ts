// Writes the links of a planned tab as rich texts, in few blocks whatever stands between them.
import type { PlanCell, PlanLink, TabPlan } from "../report/tab-plan";
import { toA1 } from "../table/a1";
import type { Area } from "../table/snapshot";
import type { Sheet } from "./spreadsheet";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

function urlOf({ sheetId, cell }: PlanLink): string {
	return `#gid=${sheetId}&range=${toA1(cell)}`;
}

/** Whether a cell leads somewhere. Only texts can: Sheets has no rich text of a number or formula. */
export function isLinked({ value, link, links = [] }: PlanCell): boolean {
	return typeof value === "string" && value !== "" && (link !== undefined || links.length > 0);
}

/** What a rich text would spoil: it makes a text of a number, and takes a formula away. */
function isNoText({ value, sparkline }: PlanCell): boolean {
	return typeof value === "number" || sparkline !== undefined;
}

/**
 * Builds rich text for cells; equal texts without a link share one value, because building costs a few calls each and
 * most cells around links are empty.
 */
export function richTextBuilder(): (cell: PlanCell) => RichTextValue {
	const plain = new Map<string, RichTextValue>();
	return (cell) => {
		const text = String(cell.value);
		if (isLinked(cell)) {
			const builder = SpreadsheetApp.newRichTextValue().setText(text);
			for (const { start, end, ...link } of cell.links ?? []) {
				builder.setLinkUrl(start, end, urlOf(link));
			}
			return (cell.link === undefined ? builder : builder.setLinkUrl(urlOf(cell.link))).build();
		}
		const value = plain.get(text) ?? SpreadsheetApp.newRichTextValue().setText(text).build();
		plain.set(text, value);
		return value;
	};
}

/** In each column the stretches from a first to a last link with nothing but texts between them. */
function columnStretches({ rows, widths }: TabPlan): readonly Area[] {
	return widths.flatMap((_, column) => {
		const stretches: Area[] = [];
		let first = -1;
		let last = -1;
		const close = (): void => {
			if (first >= 0) {
				stretches.push({ row: first, column, rows: last - first + 1, columns: 1 });
			}
			first = -1;
		};
		rows.forEach((cells, row) => {
			const cell = cells[column];
			if (cell !== undefined && isNoText(cell)) {
				close();
			} else if (cell !== undefined && isLinked(cell)) {
				first = first < 0 ? row : first;
				last = row;
			}
		});
		close();
		return stretches;
	});
}

function around(one: Area, other: Area): Area {
	const row = Math.min(one.row, other.row);
	const column = Math.min(one.column, other.column);
	return {
		row,
		column,
		rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
		columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
	};
}

/** Tells of any area whether it holds texts only, without looking at its cells one by one. */
function textAreas(plan: TabPlan): (area: Area) => boolean {
	/** How many cells above and left of a corner are no texts; a row and a column more than the plan has. */
	const before: number[][] = [plan.widths.map(() => 0)];
	plan.rows.forEach((cells, row) => {
		const above = before[row] ?? [];
		let inRow = 0;
		before.push([
			0,
			...cells.map((cell, column) => {
				inRow += isNoText(cell) ? 1 : 0;
				return inRow + (above[column + 1] ?? 0);
			}),
		]);
	});
	const count = (row: number, column: number): number => before[row]?.[column] ?? 0;
	return ({ row, column, rows, columns }) => {
		const [bottom, right] = [row + rows, column + columns];
		return count(bottom, right) - count(row, right) - count(bottom, column) + count(row, column) === 0;
	};
}

/**
 * Blocks that hold all links and no number or sparkline. Their number follows the columns and sections of the plan,
 * not its rows: beside a column of numbers a column of links is one block however long it is.
 */
export function linkBlocks(plan: TabPlan): readonly Area[] {
	const holdsTextsOnly = textAreas(plan);
	const blocks: Area[] = [];
	for (const stretch of columnStretches(plan)) {
		const joined = blocks.findIndex((block) => holdsTextsOnly(around(block, stretch)));
		const block = blocks[joined];
		if (block === undefined) {
			blocks.push(stretch);
		} else {
			blocks[joined] = around(block, stretch);
		}
	}
	return blocks;
}

/** Writes the links over the texts, which must stand in the sheet; all other cells of a block get their own text again. */
export function writeLinks(sheet: Sheet, plan: TabPlan): void {
	const build = richTextBuilder();
	for (const { row, column, rows, columns } of linkBlocks(plan)) {
		const cells = plan.rows.slice(row, row + rows).map((line) => line.slice(column, column + columns));
		sheet.getRange(row + 1, column + 1, rows, columns).setRichTextValues(cells.map((line) => line.map(build)));
	}
}
