// Rich texts as items need them: built with one stretch that differs, and told run by run as the add-on reads them.
import { colourText } from "./format-rules";
import type { Range } from "./item";
import { describeValidation, listRule } from "./validation-rules";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type StyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** A piece of a text: what, where, and how it looks as far as Google tells. */
export interface SeenRun {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly link: string | null;
	readonly bold: boolean | null;
	readonly italic: boolean | null;
	readonly family: string | null;
	readonly size: number | null;
	readonly color: string | null;
}

export function describeRun(run: RichText): SeenRun {
	const style = run.getTextStyle();
	return {
		text: run.getText(),
		start: run.getStartIndex(),
		end: run.getEndIndex(),
		link: run.getLinkUrl(),
		bold: style.isBold(),
		italic: style.isItalic(),
		family: style.getFontFamily(),
		size: style.getFontSize(),
		color: colourText(style.getForegroundColorObject()),
	};
}

/** The rich text of the first cell. @throws where the cell has none */
export function richTextOf(range: Range): RichText {
	SpreadsheetApp.flush();
	const found = range.getRichTextValues()[0]?.[0];
	if (found === null || found === undefined) {
		throw new Error("The cell has no rich text.");
	}
	return found;
}

/** The runs of the first cell, from the service and not from memory. */
export function runsIn(range: Range): SeenRun[] {
	return richTextOf(range).getRuns().map(describeRun);
}

/** A text with one stretch that looks otherwise. */
export function partStyled(text: string, start: number, end: number, style: StyleBuilder): RichText {
	return SpreadsheetApp.newRichTextValue().setText(text).setTextStyle(start, end, style.build()).build();
}

export function bold(isBold = true): StyleBuilder {
	return SpreadsheetApp.newTextStyle().setBold(isBold);
}

/** Everything of one cell that mending its text must leave alone. */
export function cellFormat(range: Range): unknown {
	SpreadsheetApp.flush();
	return {
		note: range.getNotes()[0]?.[0],
		validation: describeValidation(range.getDataValidations()[0]?.[0]),
		numberFormat: range.getNumberFormats()[0]?.[0],
		background: range.getBackgrounds()[0]?.[0],
		wrap: range.getWraps()[0]?.[0],
		alignment: range.getHorizontalAlignments()[0]?.[0],
	};
}

/** A cell with everything that mending its text must leave alone. */
export function formatCell(range: Range): void {
	range
		.setNumberFormats([["@"]])
		.setBackgrounds([["#ffe8a3"]])
		.setWraps([[true]])
		.setHorizontalAlignments([["center"]])
		.setFontFamily("Meiryo")
		.setFontSize(14)
		.setNotes([["確認済み"]])
		.setDataValidations([[listRule(["◎", "〇"])]]);
}
