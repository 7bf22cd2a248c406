// Reads what single cells hold before they are changed: only plain text that somebody typed is ours to mend.
import { createSpilled } from "../fixes/spilled-cells";
import { type Look, type StyledStretch, stretchesOf, THEME_COLORS } from "../fixes/styled-text";
import type { CellRef } from "../table/a1";
import type { Sheet } from "./spreadsheet";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/**
 * text: typed text, with its stretches where it does not look as the cell throughout · formula: of its own, or what one elsewhere may show in it · value: a number, a
 * date, a tick, or what else was not typed as a text · linked: text with links, which may be chips that no script can write back · gone: outside of the grid.
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

const NO_LOOK: Look = {
	bold: null,
	italic: null,
	underline: null,
	strikethrough: null,
	fontFamily: null,
	fontSize: null,
	color: null,
	theme: null,
};

/** Asked by type first: a theme colour is no hexadecimal one, and the other way round it fails. */
function colourOf(style: TextStyle): Pick<Look, "color" | "theme"> {
	const colour = style.getForegroundColorObject();
	const type = colour?.getColorType();
	if (type === SpreadsheetApp.ColorType.THEME) {
		const name = String(colour?.asThemeColor().getThemeColorType());
		return { color: null, theme: THEME_COLORS.find((known) => known === name) ?? null };
	}
	const hex = type === SpreadsheetApp.ColorType.RGB ? colour?.asRgbColor().asHexString() : null;
	// Some colours come with their opacity in front: #ffb3261e.
	const digits = /^#(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(hex ?? "")?.[1];
	return { color: digits === undefined ? null : `#${digits.toLowerCase()}`, theme: null };
}

function lookOf(style: TextStyle): Look {
	return {
		bold: style.isBold(),
		italic: style.isItalic(),
		underline: style.isUnderline(),
		strikethrough: style.isStrikethrough(),
		fontFamily: style.getFontFamily(),
		fontSize: style.getFontSize(),
		...colourOf(style),
	};
}

function stateOf(value: unknown, rich: RichText | null, cell: TextStyle | null): CellState {
	// Text without a rich text was not typed: it may have come out of a formula elsewhere.
	if (typeof value !== "string" || (rich === null && value !== "")) {
		return { kind: "value" };
	}
	const runs = rich?.getRuns() ?? [];
	if (runs.some((run) => run.getLinkUrl() !== null)) {
		return { kind: "linked" };
	}
	const stretches = stretchesOf(
		runs.map((run) => ({ start: run.getStartIndex(), end: run.getEndIndex(), look: lookOf(run.getTextStyle()) })),
		cell === null ? NO_LOOK : lookOf(cell),
	);
	return { kind: "text", text: value, stretches };
}

/** Reads cells in as many calls as they stand in columns, however many they are; one state for each. */
export function readCellStates(sheet: Sheet, cells: readonly CellRef[]): readonly CellState[] {
	const rows = sheet.getMaxRows();
	const columns = sheet.getMaxColumns();
	const inside = cells.filter(({ row, column }) => row < rows && column < columns);
	const states = new Map<string, CellState>();
	const formulas: readonly (readonly string[])[] = inside.length === 0 ? [] : sheet.getDataRange().getFormulas();
	const isSpilled = createSpilled(formulas);
	for (const { column, first, last } of spansOf(inside)) {
		const range = sheet.getRange(first + 1, column + 1, last - first + 1, 1);
		const values: readonly (readonly unknown[])[] = range.getValues();
		const rich = range.getRichTextValues();
		const bases = range.getTextStyles();
		for (const cell of inside) {
			if (cell.column === column) {
				const at = cell.row - first;
				const isFormula = (formulas[cell.row]?.[column] ?? "") !== "" || isSpilled(cell);
				const state = stateOf(values[at]?.[0], rich[at]?.[0] ?? null, bases[at]?.[0] ?? null);
				states.set(`${cell.row},${column}`, isFormula ? { kind: "formula" } : state);
			}
		}
	}
	return cells.map(({ row, column }) => states.get(`${row},${column}`) ?? { kind: "gone" });
}
