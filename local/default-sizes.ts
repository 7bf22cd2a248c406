// Sheets' own sizes of rows and columns that nobody touched.

/** Width of a column, in pixels. */
export const DEFAULT_COLUMN_PIXELS = 100;

/** Height of a row, in pixels. */
export const DEFAULT_ROW_PIXELS = 21;
