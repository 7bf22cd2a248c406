// The workbook that the host keeps in memory: plain data, shared by the Apps Script services, the file formats and the preview.

/** A point in time as Sheets keeps it: days since 1899-12-30 in the file's time zone, with the time of day as the fraction. */
export interface DateValue {
	readonly kind: "date";
	readonly serial: number;
}

/** What a cell holds; `""` is an empty cell. */
export type CellValue = string | number | boolean | DateValue;

export interface BorderLine {
	readonly style: "SOLID" | "SOLID_MEDIUM" | "SOLID_THICK" | "DOTTED" | "DASHED" | "DOUBLE";
	/** `#rrggbb` */
	readonly color: string;
}

/** Every member is optional: what is absent is the sheet's default. Colours are `#rrggbb`, sizes points. */
export interface CellStyle {
	readonly background?: string;
	readonly fontColor?: string;
	readonly fontFamily?: string;
	readonly fontSize?: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly underline?: boolean;
	readonly strikethrough?: boolean;
	readonly horizontalAlignment?: "left" | "center" | "right";
	readonly verticalAlignment?: "top" | "middle" | "bottom";
	readonly wrap?: "OVERFLOW" | "WRAP" | "CLIP";
	/** Sheets number format; `@` is plain text. */
	readonly numberFormat?: string;
	readonly borders?: {
		readonly top?: BorderLine;
		readonly bottom?: BorderLine;
		readonly left?: BorderLine;
		readonly right?: BorderLine;
	};
}

/** A run of characters with its own style or link; offsets are UTF-16 units, end exclusive. */
export interface TextRun {
	readonly start: number;
	readonly end: number;
	readonly style?: Pick<
		CellStyle,
		"fontColor" | "bold" | "italic" | "underline" | "strikethrough" | "fontSize" | "fontFamily"
	> & {
		/** Name of a theme colour; `fontColor` is then what it is in Google's standard theme. */
		readonly themeColor?: string;
	};
	/** A web address, or `#gid=N&range=A1` for a place in the same file. */
	readonly link?: string;
}

export interface ListValidation {
	readonly kind: "list";
	readonly values: readonly string[];
	/** false: the cell refuses other values. */
	readonly allowInvalid: boolean;
	readonly helpText?: string;
}

/** A rule this host does not judge (date, number, custom formula, list from a range): kept so that nothing is lost on saving. */
export interface OpaqueValidation {
	readonly kind: "opaque";
	readonly source: unknown;
}

export type Validation = ListValidation | OpaqueValidation;

export interface Cell {
	value: CellValue;
	/** With its leading `=`; the value is then what the file held as result. */
	formula?: string;
	runs?: readonly TextRun[];
	note?: string;
	style?: CellStyle;
	validation?: Validation;
}

/** 0-based, sizes in cells. */
export interface GridArea {
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

export interface FormulaRule {
	readonly kind: "formula";
	readonly areas: readonly GridArea[];
	/** With its leading `=`, relative to the top-left cell of the first area. */
	readonly formula: string;
	readonly style: Pick<CellStyle, "background" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough">;
}

/** A conditional format of another kind (colour scale, text contains …): kept and passed back untouched. */
export interface OpaqueRule {
	readonly kind: "opaque";
	readonly areas: readonly GridArea[];
	readonly source: unknown;
}

export type FormatRule = FormulaRule | OpaqueRule;

export interface Protection {
	/** null: the whole tab. */
	readonly area: GridArea | null;
	readonly description: string;
	/** true: the person who runs the script may edit nevertheless. */
	readonly editableByUser: boolean;
	/** true: only a warning is shown on editing by hand; scripts may edit. */
	readonly warningOnly: boolean;
}

export interface MetadataItem {
	readonly id: number;
	readonly key: string;
	value: string;
	readonly visibility: "DOCUMENT" | "PROJECT";
}

/** Something that lies on a tab over its cells and came with a file: only its kind is known. */
export type SheetObject = "chart" | "image" | "drawing";

export type ChartOption = string | number | boolean | readonly string[];

/** A chart of horizontal bars that a script made; its first column names the bars. */
export interface BarChart {
	readonly kind: "bar";
	/** Unlike that of any other chart in the file. */
	readonly id: number;
	readonly ranges: readonly { readonly sheetId: number; readonly area: GridArea }[];
	/** Rows at the top of the ranges that name the series. */
	readonly headers: number;
	/** The cell under the top left corner, 0-based, and how many pixels the corner lies right of and below that cell's. */
	readonly at: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number };
	/** By Google's names: `title`, `width`, `isStacked`, `colors`, `legend.position` … */
	readonly options: Readonly<Record<string, ChartOption>>;
}

export interface PrintSetup {
	readonly paper: "A4" | "A3";
	readonly orientation: "portrait" | "landscape";
	/** The whole width on one page. */
	readonly fitToWidth: boolean;
	/** First and last row repeated on every page, 0-based inclusive. */
	readonly repeatRows?: readonly [number, number];
}

export interface Sheet {
	readonly id: number;
	/** A tab that holds nothing but a chart, of which only the type is played. */
	readonly isChart?: boolean;
	name: string;
	/** Size of the grid, content or not. */
	rowCount: number;
	columnCount: number;
	/** Sparse: `cells[row]?.[column]`. */
	cells: (Cell | undefined)[][];
	merges: GridArea[];
	/** Pixels by 0-based column; absent: 100. */
	columnWidths: Map<number, number>;
	/** Pixels by 0-based row; absent: grows with the text. */
	rowHeights: Map<number, number>;
	hiddenRows: Set<number>;
	hiddenColumns: Set<number>;
	frozenRows: number;
	frozenColumns: number;
	hidden: boolean;
	hiddenGridlines: boolean;
	tabColor: string | null;
	formatRules: FormatRule[];
	protections: Protection[];
	metadata: MetadataItem[];
	/** Charts that are known through and through. */
	charts: BarChart[];
	/** Known only by their kind; not written to a file. */
	objects: SheetObject[];
	print: PrintSetup | null;
}

export interface Workbook {
	readonly id: string;
	name: string;
	/** BCP 47-like, as Sheets names it: `ja_JP`. */
	locale: string;
	timeZone: string;
	sheets: Sheet[];
	activeSheetId: number;
	/** Selected area on the active tab. */
	activeArea: GridArea;
	metadata: MetadataItem[];
	documentProperties: Map<string, string>;
}

/** A new tab with Sheets' own default size. */
export function createSheet(id: number, name: string, rowCount = 1000, columnCount = 26): Sheet {
	return {
		id,
		name,
		rowCount,
		columnCount,
		cells: [],
		merges: [],
		columnWidths: new Map(),
		rowHeights: new Map(),
		hiddenRows: new Set(),
		hiddenColumns: new Set(),
		frozenRows: 0,
		frozenColumns: 0,
		hidden: false,
		hiddenGridlines: false,
		tabColor: null,
		formatRules: [],
		protections: [],
		metadata: [],
		charts: [],
		objects: [],
		print: null,
	};
}

/** A file with the given tabs; the first is active. */
export function createWorkbook(sheets: readonly Sheet[], name = "進捗管理"): Workbook {
	const first = sheets[0];
	if (first === undefined) {
		throw new Error("A workbook has at least one sheet.");
	}
	return {
		id: "workbook-in-memory",
		name,
		locale: "ja_JP",
		timeZone: "Asia/Tokyo",
		sheets: [...sheets],
		activeSheetId: first.id,
		activeArea: { row: 0, column: 0, rows: 1, columns: 1 },
		metadata: [],
		documentProperties: new Map(),
	};
}

/** The cell at a 0-based place, made if there is none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell {
	let cells = sheet.cells[row];
	if (cells === undefined) {
		cells = [];
		sheet.cells[row] = cells;
	}
	let cell = cells[column];
	if (cell === undefined) {
		cell = { value: "" };
		cells[column] = cell;
	}
	return cell;
}
