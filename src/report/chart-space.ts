// How high a chart must be and how many empty rows it lies over, so that it covers nothing at any size.
import { emptyRow, type PlanRow } from "./layout";
import type { PlanChart } from "./tab-plan";

/** Pixels of a row of empty cells in type of 10 points, in Sheets as in the files of the command line. */
const ROW_HEIGHT = 21;
/** Room beneath a chart, since programs draw rows a pixel higher or lower. */
const MARGIN = 10;

/** Title, legend and the axis below the bars. */
const FRAME_HEIGHT = 130;
const BAR_HEIGHT = 30;

/** More bars than these make a chart higher than a page of A4. */
export const MOST_BARS = 26;

/**
 * Pixels that a chart with so many horizontal bars needs, so that every bar has its label beside it.
 * @param bars rows of the table without its head; charts of more than `MOST_BARS` do not fit on a page
 */
export function barChartHeight(bars: number): number {
	return FRAME_HEIGHT + BAR_HEIGHT * Math.max(1, bars);
}

/** Empty rows for a chart whose corner lies on the first of them. */
export function chartRows({ height }: Pick<PlanChart, "height">, columns: number): readonly PlanRow[] {
	const count = Math.ceil((height + MARGIN) / ROW_HEIGHT);
	return Array.from({ length: count }, () => emptyRow(columns));
}
