// What custom functions say where their arguments are wrong, in English.
import type { Messages } from "./ja";

export const enFunctions: Messages["functions"] = {
	inRange: (p) => `Row ${p.row}, column ${p.column} of the range: ${p.problem}`,
	noYearGiven: "Give a text, number or date that names a fiscal year, or its cell.",
	noYear: (p) => `"${p.text}" names no fiscal year. Write it like R4, FY2022 or 2022.`,
	severalYears: (p) => `"${p.text}" names several fiscal years (${p.years.join(", ")}). Give one only.`,
	impossibleYear: (p) => `There is no fiscal year "${p.text}". Check the era and the year.`,
	numberIsNoYear: (p) => `${p.value} is no fiscal year. Give a western year, a whole number from 1868 to 2117.`,
	noDate: "A time of day has no fiscal year. Give a date, or a text that names a year.",
	noRangeGiven: "Give the range whose marks are to be counted.",
	noMarkGiven: "Give the mark to be counted, such as ◎. To count blanks, use COUNTBLANK.",
	badMark: "Give the mark to be counted as a text, such as ◎.",
	tooManyMarks: (p) => `Too many different marks to count. Give at most ${p.most}, and check that they are marks.`,
	noTextGiven: "Give the text that holds the number, or its cell.",
	noCounterGiven: "Give the counter that stands behind the number.",
	severalCounters: "Give one counter only.",
	unknownCounter: (p) => `"${p.text}" is no counter that this function knows. Give one such as 回, 人, 件, か所 or 円.`,
};
