// What a chart of bars shows, read from the cells it is made of: for the files and the pages that draw it.
import { displayText } from "./apps-script/display-text";
import type { BarChart, Cell, ChartOption, GridArea, Sheet, Workbook } from "./workbook";

/** Google's own size and colours for a chart that says nothing of them. */
const DEFAULT_SIZE = { width: 600, height: 371 } as const;
const DEFAULT_COLORS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01"] as const;

export interface ShownSeries {
	readonly name: string;
	/** `#rrggbb` */
	readonly color: string;
	/** One for each bar; what is no number is 0. */
	readonly values: readonly number[];
	/** Where the values stand, in the column of the series. */
	readonly area: GridArea;
	readonly hasLabels: boolean;
}

export interface ShownChart {
	readonly title: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly isStacked: boolean;
	/** The tab that the cells are on. */
	readonly source: Sheet;
	/** Where the labels of the bars stand. */
	readonly labelArea: GridArea;
	readonly labels: readonly string[];
	/** The row of the names; -1 where there is none. */
	readonly nameRow: number;
	readonly series: readonly ShownSeries[];
}

function numberOf(cell: Cell | undefined): number {
	return typeof cell?.value === "number" ? cell.value : 0;
}

function pixelsOf(option: ChartOption | undefined, usual: number): number {
	return typeof option === "number" ? option : usual;
}

/** Width and height in pixels. */
export function chartSize({ options }: BarChart): { readonly width: number; readonly height: number } {
	return {
		width: pixelsOf(options.width, DEFAULT_SIZE.width),
		height: pixelsOf(options.height, DEFAULT_SIZE.height),
	};
}

function colorsOf({ options }: BarChart): readonly string[] {
	return Array.isArray(options.colors) && options.colors.length > 0 ? options.colors : DEFAULT_COLORS;
}

/** What a chart shows; null when the cells that it was made of are gone. Of several ranges the first counts. */
export function shownChart(workbook: Workbook, chart: BarChart): ShownChart | null {
	const { ranges, headers, options } = chart;
	const source = workbook.sheets.find(({ id }) => id === ranges[0]?.sheetId);
	const area = ranges[0]?.area;
	if (source === undefined || area === undefined || area.rows <= headers || area.columns < 2) {
		return null;
	}
	const textAt = (row: number, column: number): string => displayText(source.cells[row]?.[column], workbook.locale);
	const body = (column: number): GridArea => ({
		row: area.row + headers,
		column,
		rows: area.rows - headers,
		columns: 1,
	});
	const rows = Array.from({ length: area.rows - headers }, (_, offset) => area.row + headers + offset);
	const nameRow = headers === 0 ? -1 : area.row + headers - 1;
	const colors = colorsOf(chart);
	return {
		title: typeof options.title === "string" ? options.title : "",
		...chartSize(chart),
		isStacked: options.isStacked === true,
		source,
		labelArea: body(area.column),
		labels: rows.map((row) => textAt(row, area.column)),
		nameRow,
		series: Array.from({ length: area.columns - 1 }, (_, index): ShownSeries => {
			const column = area.column + 1 + index;
			const own = options[`series.${index}.color`];
			return {
				name: nameRow < 0 ? "" : textAt(nameRow, column),
				color: typeof own === "string" ? own : (colors[index % colors.length] ?? DEFAULT_COLORS[0]),
				values: rows.map((row) => numberOf(source.cells[row]?.[column])),
				area: body(column),
				hasLabels: options[`series.${index}.dataLabel`] === "value",
			};
		}),
	};
}

/** Black or white, whichever stands out on a fill; the weights are those of sRGB's brightness. */
export function inkOn(fill: string): "#000000" | "#ffffff" {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
	return red * 0.299 + green * 0.587 + blue * 0.114 < 140 ? "#ffffff" : "#000000";
}
