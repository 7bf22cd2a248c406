// Texts of 指標の推移, in English: figures of the year texts side by side.
import type { Messages } from "./ja";
import { plural } from "./plural";

export const enFigures: Messages["figures"] = {
	tabName: "Figures over the years",
	titleOf: (p) => `${p.table}: figures over the years`,
	howToRead:
		'Figures in the year texts that count the same thing stand in one row, as they were written. A * marks a figure counted before its year ended, "plan" one that is planned or aimed at; neither enters the changes or the line.',
	howToCompare: (p) =>
		`Change and rate compare ${p.after} with ${p.before}; "since first" compares the last year of the row with its first. Percentages have no rate.`,
	omitted: (p) => `${plural(p.years, "year")} before ${p.oldest} left out, to fit the page.`,
	none: "No text of two closed years or more has figures of the same thing.",
	section: "Figures",
	headings: {
		indicator: "Figure (unit)",
		change: "Change",
		rate: "Rate",
		overall: "Since first",
		trend: "Trend",
		cells: "Cells",
	},
	planSign: " plan",
	counted: { times: "total visits", running: "running total" },
	unitSeparator: ", ",
	indicator: (p) => `${p.label} (${p.unit})`,
	entry: (p) => `${p.measure} (row ${p.row} of the source sheet)`,
	more: (p) =>
		`The list ends after ${plural(p.most, "row")}. There are ${p.rows} more, from row ${p.row} of the source sheet on ("${p.measure}").`,
	noteShown: (p) =>
		`The year texts gave ${plural(p.figures, "figure")}, of which this list has ${p.shown}. The others:`,
	noteAll: (p) =>
		p.figures === 0
			? "The year texts hold no numbers with a Japanese counter."
			: `All figures read in the year texts are in this list (${p.figures}).`,
	noteSingle: (p) => `Counted in one closed year at most, or only planned: ${p.figures}`,
	noteUnshown: (p) =>
		`In rows of this list, but of years left out, planned for closed years, or planned beside a count: ${p.figures}`,
	noteBeyond: (p) => `In rows beyond the end of the list: ${p.figures}`,
	noteFrequency: (p) => `Frequencies, such as "twice a month": ${p.figures}`,
	noteRange: (p) => `Ends of ranges, and numbers before an arrow: ${p.figures}`,
	noteOtherYear: (p) => `Told of another year than the column's, or in a cell merged over years: ${p.figures}`,
	notePart: (p) => `Parts beside their sum: ${p.figures}`,
	noteJoined:
		"What is the same thing is judged by measure, unit and the words before the number. Where the words change much, rows fall apart or are missing. Please check against the cells before use.",
};
