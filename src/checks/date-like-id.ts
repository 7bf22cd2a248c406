// date-like-id: a number such as 1-10 that Sheets has turned into a date.
import type { Entry } from "../table/progress-table";
import { foldKey } from "../text/width";
import { defineRule } from "./rule";

/** 1-9, 1.9, 1－2－3: what the other numbers of the column look like. */
const NUMBERED = /^\d{1,2}(?:[-.‐－ー]\d{1,2}){1,2}$/;
const DATE =
	/^(?:(?:\d{4}[-/年.])?(\d{1,2})[-/月.](\d{1,2})日?|(\d{1,2})[/](\d{1,2})[/]\d{4}|(\d{1,2})-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-(\d{1,2}))$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The number that was probably typed; null for a text that is no date. */
function numberBehind(text: string): string | null {
	const key = foldKey(text);
	const match = DATE.exec(key);
	if (match === null || NUMBERED.test(key)) {
		return null;
	}
	const [, month, day, otherMonth, otherDay, dayAhead, nameBehind, nameAhead, dayBehind] = match;
	const name = nameBehind ?? nameAhead;
	const numbers =
		name === undefined
			? [month ?? otherMonth, day ?? otherDay]
			: [String(MONTHS.indexOf(name.toLowerCase()) + 1), dayAhead ?? dayBehind];
	return numbers.map((number) => String(Number(number))).join("-");
}

function isNumbered(entry: Entry): boolean {
	return NUMBERED.test(foldKey(entry.number?.text ?? ""));
}

export const dateLikeId = defineRule({
	id: "date-like-id",
	severity: "info",
	highlight: null,
	*find(table) {
		if (!table.entries.some(isNumbered)) {
			return;
		}
		for (const { number, index } of table.entries) {
			const likely = number === null ? null : numberBehind(number.text);
			if (number !== null && likely !== null) {
				yield { cell: number.cell, entry: index, params: { text: number.text.trim(), likely } };
			}
		}
	},
});
