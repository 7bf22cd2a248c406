// Marks as stacked bars under their table, on rows that are left free for them.
import { type DoneScale, isRanked, stepsDone } from "../summary/done-marks";
import type { Block } from "./block";
import { barChartHeight, chartRows, MOST_BARS } from "./chart-space";
import { COLORS, emptyRow, PAGE_WIDTH } from "./layout";

/** Good to bad is blue to red, told apart in grey and by colour-blind readers: the lighter blue is darker than the orange. */
const DONE_COLORS = ["#0b4f8a", "#5b9bd5", "#b9d5f1"] as const;
const OPEN_COLORS = ["#f0b35f", "#d9782d", "#c5432e"] as const;
const WORST_COLOR = "#c5432e";
const UNMARKED_COLOR = "#e0e0e0";
const OTHERS_COLOR = COLORS.faint;
/** Steps of a scale whose order nobody has told: no colour is good or bad. */
const UNRANKED_COLORS = ["#0b4f8a", "#7fb2e5", "#8a6fb0", "#4f8f8b", "#b98ab0", "#6b7a90"] as const;

/** Colour of each mark, then of no mark, then of marks outside the scale. */
export function markColors(table: DoneScale): readonly string[] {
	const { scale } = table;
	if (!isRanked(table)) {
		return [
			...scale.map((_, step) => UNRANKED_COLORS[step % UNRANKED_COLORS.length] ?? OTHERS_COLOR),
			UNMARKED_COLOR,
			OTHERS_COLOR,
		];
	}
	const done = stepsDone(scale);
	const open = scale.length - done;
	const colors = scale.map((_, step) => {
		if (step < done) {
			return DONE_COLORS[Math.min(step, DONE_COLORS.length - 1)] ?? OTHERS_COLOR;
		}
		return step === scale.length - 1 && open > 1
			? WORST_COLOR
			: (OPEN_COLORS[Math.min(step - done, open > 1 ? 1 : 0)] ?? WORST_COLOR);
	});
	return [...colors, UNMARKED_COLOR, OTHERS_COLOR];
}

/** Whether so many bars make a chart: one alone compares nothing, and too many do not fit on a page. */
export function fitsChart(bars: number): boolean {
	return bars >= 2 && bars <= MOST_BARS;
}

/**
 * The free rows and the chart of a table that stands right above them; no chart where there is nothing to compare or
 * there are too many bars for a page.
 * @param above rows of the table, its head first
 * @param bars lines to show, from the first under the head
 * @param series count columns to show, from the first beside the labels
 */
export function chartBelow(
	above: Block,
	{ title, bars, colors }: { readonly title: string; readonly bars: number; readonly colors: readonly string[] },
	columns: number,
): Block {
	if (!fitsChart(bars) || colors.length === 0) {
		return above;
	}
	const height = barChartHeight(bars);
	return {
		rows: [...above.rows, emptyRow(columns), ...chartRows({ height }, columns)],
		charts: [
			...above.charts,
			{
				kind: "stacked-bar",
				title,
				data: { row: 0, column: 0, rows: bars + 1, columns: colors.length + 1 },
				colors,
				at: { row: above.rows.length + 1, column: 0 },
				width: PAGE_WIDTH,
				height,
			},
		],
	};
}
