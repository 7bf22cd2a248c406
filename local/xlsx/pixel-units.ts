// Column widths and row heights: the pixels of Sheets to and from the units of an Excel file.

/** Width of a digit of Arial 10, the font that the file's column widths are counted in. */
const PIXELS_PER_DIGIT = 7;

/** The width that excelts leaves out as its own default; Excel then shows the tab's default width instead. */
const WIDTH_LEFT_OUT = 9;

/** The smallest step in which Excel keeps widths, too small to change the pixels. */
const WIDTH_STEP = 1 / 256;

/** What a file that Sheets wrote says of untouched columns: it counts 8 pixels a unit and one for the grid line. */
const DEFAULT_WIDTH_FROM_SHEETS = 12.63;

/** Excel's own default, 8.43 digits and padding, for files that state none. */
const DEFAULT_WIDTH_IN_EXCEL = 64 / PIXELS_PER_DIGIT;

/** How the widths of one tab are to be read. */
export interface ColumnWidthReader {
	/** Pixels of a column without a width of its own. */
	readonly defaultPixels: number;
	/** Pixels of a width as the file states it. */
	readonly pixels: (width: number) => number;
}

/** Reads the widths of a tab whose default is `defaultWidth` units, or unstated. */
export function columnWidthReader(defaultWidth: number | undefined): ColumnWidthReader {
	const pixels =
		defaultWidth === DEFAULT_WIDTH_FROM_SHEETS
			? (width: number) => Math.round(width * 8) - 1
			: (width: number) => Math.round(width * PIXELS_PER_DIGIT);
	return { defaultPixels: pixels(defaultWidth ?? DEFAULT_WIDTH_IN_EXCEL), pixels };
}

/** A column width in the units of the file. */
export function widthFromPixels(pixels: number): number {
	const width = pixels / PIXELS_PER_DIGIT;
	return width === WIDTH_LEFT_OUT ? width + WIDTH_STEP : width;
}

/** A row height in points. */
export function pointsFromPixels(pixels: number): number {
	return pixels * 0.75;
}

/** A row height in whole pixels. */
export function pixelsFromPoints(points: number): number {
	return Math.round(points / 0.75);
}
