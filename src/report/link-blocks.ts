// Where the links of a plan can be written as rich texts, in few blocks whatever stands between them.
import type { Area } from "../table/snapshot";
import type { PlanCell, TabPlan } from "./tab-plan";

/** Whether a cell leads somewhere. Only texts can: Sheets has no rich text of a number or formula. */
export function isLinked({ value, link, links = [] }: PlanCell): boolean {
	return typeof value === "string" && value !== "" && (link !== undefined || links.length > 0);
}

/** What a rich text would spoil: it makes a text of a number, and takes a formula away. */
function isNoText({ value, sparkline }: PlanCell): boolean {
	return typeof value === "number" || sparkline !== undefined;
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
