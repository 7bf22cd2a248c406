// What a cell looks like: its text, its CSS and its classes, as plain data that can be compared.
import { displayText } from "../../apps-script/display-text";
import { sparklineArea, sparklineValues } from "../../sparkline";
import type { BorderLine, Cell, CellStyle, Sheet, TextRun } from "../../workbook";
import type { ConditionalStyle } from "../formats/conditional-styles";
import type { ShownPart } from "./shown-part";
import type { Span, Spans } from "./spans";

export interface CellLook {
	readonly text: string;
	readonly css: string;
	readonly classes: string;
	/** CSS of the text's own box. */
	readonly textCss: string;
	readonly runs: readonly TextRun[];
	/** Numbers of a small line in place of the text. */
	readonly sparkline: readonly (number | null)[] | null;
	readonly note: string;
}

export interface LookContext {
	readonly sheet: Sheet;
	readonly locale: string;
	readonly shown: ShownPart;
	readonly spans: Spans;
	readonly conditional: (row: number, column: number) => ConditionalStyle | undefined;
}

export const DEFAULT_WIDTH = 100;
const DEFAULT_SIZE = 10;
/** Above and below the text together. */
const PADDING_DOWN = 4;
/** Beside the text, with the line at the right. */
const PADDING_ACROSS = 4;

const LINE_CSS: Readonly<Record<BorderLine["style"], string>> = {
	SOLID: "1px solid",
	SOLID_MEDIUM: "2px solid",
	SOLID_THICK: "3px solid",
	DOTTED: "1px dotted",
	DASHED: "1px dashed",
	DOUBLE: "3px double",
};

export function widthOf(sheet: Sheet, column: number): number {
	return sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
}

/** Fonts of the file first, then fonts that have Japanese. */
function fontFamily(name: string | undefined): string {
	const own = name === undefined ? "" : `"${name.replace(/["\\\n]/g, "")}",`;
	return `${own}var(--cell-fonts)`;
}

export function textCssOf(style: TextRun["style"]): string {
	if (style === undefined) {
		return "";
	}
	const lines = [style.underline ? "underline" : "", style.strikethrough ? "line-through" : ""].filter(Boolean);
	return [
		style.fontColor === undefined ? "" : `color:${style.fontColor}`,
		style.bold === undefined ? "" : `font-weight:${style.bold ? 700 : 400}`,
		style.italic === undefined ? "" : `font-style:${style.italic ? "italic" : "normal"}`,
		lines.length === 0 ? "" : `text-decoration:${lines.join(" ")}`,
		style.fontSize === undefined ? "" : `font-size:${style.fontSize}pt`,
		style.fontFamily === undefined ? "" : `font-family:${fontFamily(style.fontFamily)}`,
	]
		.filter(Boolean)
		.join(";");
}

/** A line between two cells belongs to either; the table draws it at the right and the lower edge. */
function edgesOf({ sheet }: LookContext, row: number, column: number, span: Span | undefined): string {
	const lastRow = span === undefined ? row : span.area.row + span.area.rows - 1;
	const lastColumn = span === undefined ? column : span.area.column + span.area.columns - 1;
	const at = (r: number, c: number): CellStyle["borders"] => sheet.cells[r]?.[c]?.style?.borders;
	const bottom = at(row, column)?.bottom ?? at(lastRow, column)?.bottom ?? at(lastRow + 1, column)?.top;
	const right = at(row, column)?.right ?? at(row, lastColumn)?.right ?? at(row, lastColumn + 1)?.left;
	return [
		bottom === undefined ? "" : `border-bottom:${LINE_CSS[bottom.style]} ${bottom.color}`,
		right === undefined ? "" : `border-right:${LINE_CSS[right.style]} ${right.color}`,
	]
		.filter(Boolean)
		.join(";");
}

function horizontal(style: CellStyle, cell: Cell | undefined): "left" | "center" | "right" {
	if (style.horizontalAlignment !== undefined) {
		return style.horizontalAlignment;
	}
	switch (typeof cell?.value) {
		case "boolean":
			return "center";
		case "number":
		case "object":
			return "right";
		default:
			return "left";
	}
}

/** Pixels up to the next cell that has something; a text that does not wrap runs that far. */
function roomToTheRight({ sheet, shown, spans }: LookContext, row: number, column: number): number {
	let room = 0;
	// What is held in place does not run over what scrolls beneath it.
	const end = column < sheet.frozenColumns ? sheet.frozenColumns : shown.columnCount;
	for (const next of shown.columns) {
		if (next < column || next >= end) {
			continue;
		}
		const cell = sheet.cells[row]?.[next];
		const isFree = cell === undefined || (cell.value === "" && cell.formula === undefined);
		if (next > column && (!isFree || spans.around(row, next) !== undefined)) {
			break;
		}
		room += widthOf(sheet, next);
	}
	return room;
}

/** The height that a row was given stays; only rows without one grow with their text. */
function heightLimit({ sheet }: LookContext, row: number, span: Span | undefined): number | null {
	let height = 0;
	for (let offset = 0; offset < (span?.area.rows ?? 1); offset++) {
		const own = sheet.rowHeights.get((span?.area.row ?? row) + offset);
		if (own === undefined) {
			return null;
		}
		height += own;
	}
	return height - PADDING_DOWN;
}

/** What is drawn at a visible place; a merged cell's content comes from its own corner. */
export function cellLook(context: LookContext, drawnRow: number, drawnColumn: number): CellLook {
	const span = context.spans.drawnAt(drawnRow, drawnColumn);
	const row = span?.area.row ?? drawnRow;
	const column = span?.area.column ?? drawnColumn;
	const cell = context.sheet.cells[row]?.[column];
	const style: CellStyle = { ...cell?.style, ...context.conditional(row, column) };
	const line = sparklineArea(cell);
	const isBareFormula = cell?.formula !== undefined && cell.value === "" && line === null;
	const align = horizontal(style, cell);
	const isSpilling = style.wrap !== "WRAP" && style.wrap !== "CLIP" && span === undefined && align === "left";
	const limit = heightLimit(context, row, span);
	const room =
		isSpilling && typeof cell?.value === "string" && cell.value !== "" ? roomToTheRight(context, row, column) : 0;
	const css = [
		textCssOf({ fontSize: DEFAULT_SIZE, ...style }),
		style.background === undefined ? "" : `background-color:${style.background}`,
		align === "left" ? "" : `text-align:${align}`,
		`vertical-align:${style.verticalAlignment ?? "bottom"}`,
		edgesOf(context, row, column, span),
	];
	const textCss = [
		limit === null ? "" : `max-height:${limit}px;overflow:hidden`,
		room > 0 ? `max-width:${room - PADDING_ACROSS}px` : "",
	];
	const classes = [
		style.wrap === "WRAP" ? "wrap" : "",
		room > 0 ? "spill" : "",
		cell?.note === undefined ? "" : "noted",
		isBareFormula ? "formula" : "",
	];
	return {
		text: isBareFormula ? (cell.formula ?? "") : displayText(cell, context.locale),
		css: css.filter(Boolean).join(";"),
		textCss: textCss.filter(Boolean).join(";"),
		classes: classes.filter(Boolean).join(" "),
		runs: cell?.runs ?? [],
		sparkline: line === null ? null : sparklineValues(context.sheet, line),
		note: cell?.note ?? "",
	};
}

export function sameLook(a: CellLook, b: CellLook): boolean {
	return (
		a.text === b.text &&
		a.css === b.css &&
		a.classes === b.classes &&
		a.textCss === b.textCss &&
		a.note === b.note &&
		(a.sparkline === b.sparkline || JSON.stringify(a.sparkline) === JSON.stringify(b.sparkline)) &&
		(a.runs === b.runs || JSON.stringify(a.runs) === JSON.stringify(b.runs))
	);
}
