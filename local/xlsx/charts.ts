// Charts of a tab, for excelts to write as charts of Excel.

import type { Worksheet } from "@cj-tech-master/excelts";
import {
	type AddBarChartOptions,
	type AddBarChartSeriesOptions,
	type AddChartRange,
	type ChartTextProperties,
	installChartSupport,
} from "@cj-tech-master/excelts/chart";
import { cellToA1 } from "../a1";
import { inkOn, type ShownChart, type ShownSeries, shownChart } from "../bar-chart";
import { chartEnd } from "../chart-extent";
import { DEFAULT_COLUMN_PIXELS } from "../default-sizes";
import type { BarChart, GridArea, Sheet, Workbook } from "../workbook";

/** English Metric Units, in which Excel keeps sizes. */
const EMU_PER_PIXEL = 9525;
/** Hundredths of a point. */
const TITLE_SIZE = 1200;
const TEXT_SIZE = 1000;
const INK = "202124";
const GRID_LINE = "#dadce0";
/** Between bars, in percent of their height. */
const GAP = 45;
const NO_TICKS = { majorTickMark: "none", minorTickMark: "none" } as const;

function textOf(size: number, color: string, bold = false): ChartTextProperties {
	return { size, bold, color: { srgb: color } };
}

/** A place for a chart: `'Tab'!$B$2:$B$9`. */
function reference(tab: string, { row, column, rows, columns }: GridArea): string {
	const corner = (r: number, c: number): string => cellToA1(r, c).replace(/^([A-Z]+)/, "$$$1$$");
	const first = corner(row, column);
	const last = corner(row + rows - 1, column + columns - 1);
	return `'${tab.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

function fileSeries(
	{ name, color, area, hasLabels }: ShownSeries,
	{ labelArea, nameRow, isStacked }: ShownChart,
	tab: string,
): AddBarChartSeriesOptions {
	const nameArea = { row: nameRow, column: area.column, rows: 1, columns: 1 };
	return {
		name: nameRow < 0 ? name : { formula: reference(tab, nameArea) },
		categories: reference(tab, labelArea),
		values: reference(tab, area),
		fill: color,
		...(hasLabels
			? {
					dataLabels: {
						showVal: true,
						// Excel and others differ in what they take for granted, so all is said.
						showLegendKey: false,
						showCatName: false,
						showSerName: false,
						showPercent: false,
						showBubbleSize: false,
						// A bar without length has no room for its 0.
						numFmt: "#,##0;;;",
						numFmtLinked: false,
						position: isStacked ? "ctr" : "outEnd",
						txPr: textOf(TEXT_SIZE, isStacked ? inkOn(color).slice(1) : INK),
					},
				}
			: {}),
	};
}

function fileChart(shown: ShownChart, tab: string): Omit<AddBarChartOptions, "type" | "barDir"> {
	const axisText = textOf(TEXT_SIZE, INK);
	return {
		title:
			shown.title === ""
				? null
				: { paragraphs: [{ runs: [{ text: shown.title, properties: textOf(TITLE_SIZE, INK, true) }] }] },
		series: shown.series.map((series) => fileSeries(series, shown, tab)),
		grouping: shown.isStacked ? "stacked" : "clustered",
		gapWidth: GAP,
		...(shown.isStacked ? { overlap: 100 } : {}),
		showLegend: true,
		legendPosition: "b",
		legendOptions: { txPr: axisText },
		// Excel draws bars from below, Google from above; the axis of numbers has to come along to the lower edge.
		categoryAxis: { orientation: "maxMin", txPr: axisText, lineColor: GRID_LINE, ...NO_TICKS },
		valueAxis: {
			crosses: "max",
			min: 0,
			numFmt: "#,##0",
			numFmtLinked: false,
			txPr: axisText,
			lineColor: GRID_LINE,
			...NO_TICKS,
			majorGridlinesStyle: { border: GRID_LINE },
		},
	};
}

/**
 * Within the last column, not at the beginning of the next: programs print the column in which a chart ends, and the one
 * behind the tab's last would make the page smaller.
 */
function lowerRight({ columnWidths }: Sheet, { row, column }: { readonly row: number; readonly column: number }) {
	const last = column - 1;
	const width = columnWidths.get(last) ?? DEFAULT_COLUMN_PIXELS;
	return {
		row,
		col: last,
		// As excelts keeps places: its own reckoning of a part of a column takes another size for it than the file states.
		nativeRow: row,
		nativeRowOff: 0,
		nativeCol: last,
		nativeColOff: (width - 1) * EMU_PER_PIXEL,
	};
}

/**
 * From the chart's own corner to the last that it holds whole: bound to cells, it covers no others where a program draws
 * them larger or smaller. A chart smaller than a cell has its size alone.
 */
function placeOf(sheet: Sheet, chart: BarChart, shown: ShownChart): AddChartRange {
	const tl = { row: chart.at.row, col: chart.at.column };
	const end = chartEnd(sheet, chart, shown);
	return end.row > tl.row && end.column > tl.col
		? { tl, br: lowerRight(sheet, end), editAs: "oneCell" }
		: { tl, ext: { cx: shown.width * EMU_PER_PIXEL, cy: shown.height * EMU_PER_PIXEL } };
}

/** Adds the tab's charts, at their places and in their sizes; those whose cells are gone are left out. */
export function addCharts(
	sheet: Sheet,
	tab: Worksheet,
	workbook: Workbook,
	nameOfTab: (id: number) => string | undefined,
): void {
	for (const chart of sheet.charts) {
		const shown = shownChart(workbook, chart);
		const source = shown === null ? undefined : nameOfTab(shown.source.id);
		if (shown !== null && source !== undefined) {
			installChartSupport();
			tab.addBarChart(fileChart(shown, source), placeOf(sheet, chart, shown));
		}
	}
}
