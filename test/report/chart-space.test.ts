// The room that a chart takes: its rows are never fewer than its height needs, at any number of bars.
import fc from "fast-check";
import { barChartHeight, chartRows, MOST_BARS } from "../../src/report/chart-space";

const ROW_PIXELS = 21;
/** Pixels of A4 across and along at the width of our tabs. */
const PAGE = { width: 700, height: 990 };

test("the rows are empty, as wide as the tab, and as high as the chart with some room beneath", () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 30 }), (height, columns) => {
			const rows = chartRows({ height }, columns);
			expect(rows.length * ROW_PIXELS).toBeGreaterThan(height);
			expect(rows.length * ROW_PIXELS).toBeLessThanOrEqual(height + 2 * ROW_PIXELS);
			for (const row of rows) {
				expect(row).toHaveLength(columns);
				expect(row.every(({ value, style }) => value === "" && Object.keys(style).length === 0)).toBe(true);
			}
		}),
		{ seed: 6, numRuns: 100 },
	);
});

test("each bar adds room for its label; the most that are drawn still fit on a page", () => {
	expect(barChartHeight(0)).toBe(barChartHeight(1));
	expect(barChartHeight(9) - barChartHeight(8)).toBeGreaterThanOrEqual(ROW_PIXELS);
	expect(barChartHeight(MOST_BARS)).toBeLessThan(PAGE.height);
});
