// Small steps that items of many subjects take: write and read again from the service, time it, catch its errors.
import type { Range, Sheet } from "./item";

/** Texts as rows of one cell. */
export function column<T>(texts: readonly T[]): T[][] {
	return texts.map((text) => [text]);
}

/** One format for each row of a column. */
export function formats(count: number, format: string): string[][] {
	return Array.from({ length: count }, () => [format]);
}

export function textCell(text: string): GoogleAppsScript.Spreadsheet.RichTextValue[] {
	return [SpreadsheetApp.newRichTextValue().setText(text).build()];
}

/** First values of the rows. */
export function firsts<T>(rows: readonly (readonly T[])[]): (T | undefined)[] {
	return rows.map((row) => row[0]);
}

/** Value and formula of each cell of a column, as text: `text 1-2`, `number 3`, `date …`, `formula =1+1`. */
export function kindsIn(range: Range): string[] {
	SpreadsheetApp.flush();
	const formulas = range.getFormulas();
	return range.getValues().map((row, index) => {
		const formula = formulas[index]?.[0] ?? "";
		const value: unknown = row[0];
		if (formula !== "") {
			return `formula ${formula}`;
		}
		return typeof value === "string" ? `text ${value}` : `${value instanceof Date ? "date" : typeof value} ${value}`;
	});
}

/** The same without the value. */
export function kindNames(range: Range): string[] {
	return kindsIn(range).map((kind) => kind.slice(0, kind.indexOf(" ")));
}

export function millisecondsOf(work: () => void): number {
	const start = Date.now();
	work();
	return Date.now() - start;
}

export const NO_ERROR = "no error";

/** The text of the error that the work dies of. */
export function errorOf(work: () => void): string {
	try {
		work();
	} catch (error) {
		return error instanceof Error ? error.message : `not an Error: ${error}`;
	}
	return NO_ERROR;
}

/** Everything on the tab by which a report would be known as edited. */
export function contentsOf(tab: Sheet): string {
	const range = tab.getDataRange();
	return JSON.stringify([range.getValues(), range.getNotes(), range.getBackgrounds()]);
}
