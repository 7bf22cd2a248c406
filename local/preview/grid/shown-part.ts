// The part of a tab that is drawn: what has content, and a margin to write in.
import { chartSize } from "../../bar-chart";
import { chartEnd } from "../../chart-extent";
import type { Cell, GridArea, Sheet } from "../../workbook";

const MARGIN_ROWS = 10;
const MARGIN_COLUMNS = 2;

/** A browser draws a table of this size in about a second. */
const MOST_ROWS = 3000;
const MOST_COLUMNS = 100;

export interface ShownPart {
	/** Bounds, hidden rows and columns included. */
	readonly rowCount: number;
	readonly columnCount: number;
	/** Visible ones, top to bottom and left to right. */
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	/** More of the tab has content than is drawn. */
	readonly isCut: boolean;
}

function isSeen(cell: Cell | undefined): boolean {
	if (cell === undefined) {
		return false;
	}
	const { value, formula, note, style } = cell;
	return (
		value !== "" ||
		formula !== undefined ||
		note !== undefined ||
		style?.background !== undefined ||
		style?.borders !== undefined
	);
}

function visible(count: number, hidden: ReadonlySet<number>): number[] {
	return Array.from({ length: count }, (_, index) => index).filter((index) => !hidden.has(index));
}

/** `also` is drawn in any case: the selection. */
export function shownPart(sheet: Sheet, also: GridArea | null): ShownPart {
	let rows = sheet.frozenRows;
	let columns = sheet.frozenColumns;
	sheet.cells.forEach((cells, row) => {
		const last = cells?.findLastIndex(isSeen) ?? -1;
		if (last >= 0) {
			rows = Math.max(rows, row + 1);
			columns = Math.max(columns, last + 1);
		}
	});
	for (const merge of sheet.merges) {
		rows = Math.max(rows, merge.row + merge.rows);
		columns = Math.max(columns, merge.column + merge.columns);
	}
	for (const chart of sheet.charts) {
		const { width, height } = chartSize(chart);
		const end = chartEnd(sheet, chart, { width: width - 1, height: height - 1 });
		rows = Math.max(rows, Math.min(end.row + 1, sheet.rowCount));
		columns = Math.max(columns, Math.min(end.column + 1, sheet.columnCount));
	}
	const reach = (used: number, margin: number, selected: number, most: number, grid: number): number =>
		Math.min(Math.max(used + margin, selected), most, grid);
	const rowCount = reach(rows, MARGIN_ROWS, (also?.row ?? -1) + 1, MOST_ROWS, sheet.rowCount);
	const columnCount = reach(columns, MARGIN_COLUMNS, (also?.column ?? -1) + 1, MOST_COLUMNS, sheet.columnCount);
	return {
		rowCount,
		columnCount,
		rows: visible(rowCount, sheet.hiddenRows),
		columns: visible(columnCount, sheet.hiddenColumns),
		isCut: rows > rowCount || columns > columnCount,
	};
}
