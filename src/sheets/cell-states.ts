// Reads what single cells hold before they are changed: only plain text that somebody typed is ours to mend.
import type { StretchStyle, StyledStretch } from "../fixes/styled-text";
import type { CellRef } from "../table/a1";
import type { Sheet } from "./spreadsheet";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * text: typed text, with the stretches that look otherwise than the cell · formula · value: a number, a date, a tick ·
 * linked: text with links, which may be chips that no script can write back · gone: outside of the grid.
 */
export type CellState =
	| { readonly kind: "text"; readonly text: string; readonly stretches: readonly StyledStretch[] }
	| { readonly kind: "formula" | "value" | "linked" | "gone" };

interface Span {
	readonly column: number;
	readonly first: number;
	readonly last: number;
}

/** For each column that is touched, the rows from the first to the last touched cell. */
function spansOf(cells: readonly CellRef[]): readonly Span[] {
	const spans = new Map<number, Span>();
	for (const { row, column } of cells) {
		const span = spans.get(column) ?? { column, first: row, last: row };
		spans.set(column, { column, first: Math.min(span.first, row), last: Math.max(span.last, row) });
	}
	return [...spans.values()];
}

/** What of a stretch differs from its cell; a style that Google gives as null is mixed or unknown and counts as the same. */
function differenceOf(run: TextStyle, cell: TextStyle): StretchStyle {
	const style: StretchStyle = {};
	const differs = <T>(own: T | null, base: T | null): own is T => own !== null && own !== base;
	const [bold, italic, underline, strikethrough] = [
		run.isBold(),
		run.isItalic(),
		run.isUnderline(),
		run.isStrikethrough(),
	];
	const [fontFamily, fontSize, color] = [run.getFontFamily(), run.getFontSize(), run.getForegroundColor()];
	if (differs(bold, cell.isBold())) {
		style.bold = bold;
	}
	if (differs(italic, cell.isItalic())) {
		style.italic = italic;
	}
	if (differs(underline, cell.isUnderline())) {
		style.underline = underline;
	}
	if (differs(strikethrough, cell.isStrikethrough())) {
		style.strikethrough = strikethrough;
	}
	if (differs(fontFamily, cell.getFontFamily())) {
		style.fontFamily = fontFamily;
	}
	if (differs(fontSize, cell.getFontSize())) {
		style.fontSize = fontSize;
	}
	if (differs(color, cell.getForegroundColor())) {
		style.color = color;
	}
	return style;
}

function stateOf(value: unknown, formula: string, rich: RichText | null, base: TextStyle | null): CellState {
	if (formula !== "") {
		return { kind: "formula" };
	}
	if (typeof value !== "string") {
		return { kind: "value" };
	}
	const runs = rich?.getRuns() ?? [];
	if (runs.some((run) => run.getLinkUrl() !== null)) {
		return { kind: "linked" };
	}
	const stretches = runs.flatMap((run): readonly StyledStretch[] => {
		const style = base === null ? {} : differenceOf(run.getTextStyle(), base);
		return Object.keys(style).length === 0 ? [] : [{ start: run.getStartIndex(), end: run.getEndIndex(), style }];
	});
	return { kind: "text", text: value, stretches };
}

/** Reads cells in as many calls as they stand in columns, however many they are; one state for each. */
export function readCellStates(sheet: Sheet, cells: readonly CellRef[]): readonly CellState[] {
	const rows = sheet.getMaxRows();
	const columns = sheet.getMaxColumns();
	const inside = cells.filter(({ row, column }) => row < rows && column < columns);
	const states = new Map<string, CellState>();
	for (const { column, first, last } of spansOf(inside)) {
		const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
		const values: readonly (readonly unknown[])[] = range.getValues();
		const formulas = range.getFormulas();
		const rich = range.getRichTextValues();
		const bases = range.getTextStyles();
		for (const cell of inside) {
			if (cell.column === column) {
				const at = cell.row - first;
				const state = stateOf(values[at]?.[0], formulas[at]?.[0] ?? "", rich[at]?.[0] ?? null, bases[at]?.[0] ?? null);
				states.set(`${cell.row},${column}`, state);
			}
		}
	}
	return cells.map(({ row, column }) => states.get(`${row},${column}`) ?? { kind: "gone" });
}
