// Texts of the checks in English.
import type { CheckTexts, RequiredColumn } from "./check-texts";

const COLUMN_NAMES: { readonly [Column in RequiredColumn]: string } = {
	item: "measure",
	outline: "outline",
	department: "department",
	term: "term",
	mark: "mark",
	plan: "future plan",
	year: "fiscal year",
};

/** The usual words of Japanese tables, which may as well be written in English. */
const TERM_NAMES: { readonly [term: string]: string } = { 短期: "short", 中期: "medium", 長期: "long" };

function termName(term: string): string {
	const name = TERM_NAMES[term];
	return name === undefined ? term : `${name} (${term})`;
}

export const enChecks: CheckTexts = {
	"no-progress-table": {
		title: "No progress table",
		what: "Looks for a table with headings for measures and fiscal years (or marks).",
		why: "No other check makes sense on a sheet that cannot be read as a table. When this is found, nothing else is reported and nothing is written.",
		remedy:
			'Open the sheet with your progress table and choose "Check this sheet" again. Its heading rows must name the measures ("Measure", "Action" and the like) and the fiscal years ("2021/22", "FY2021").',
		message: ({ sheet, reason }) => {
			switch (reason) {
				case "empty":
					return `"${sheet}" is empty.`;
				case "no-header":
					return `"${sheet}" has no table with headings for measures and fiscal years.`;
				case "own-output":
					return `"${sheet}" was made by Shinchoku Check.`;
				case "no-entries":
					return `"${sheet}" has headings but no rows of measures below them.`;
			}
		},
	},
	"missing-column": {
		title: "Column missing",
		what: "Looks for the columns measure, outline, department, term, fiscal years, future plan and mark.",
		why: "Without the column, its blanks and totals cannot be checked.",
		remedy: "Check that the column is there and its heading unchanged. If you do not use it, leave it as it is.",
		message: ({ column }) => `No "${COLUMN_NAMES[column]}" column was found.`,
	},
	"unreadable-year-heading": {
		title: "Heading names a year that never was",
		what: "Looks for headings such as H33 or R0, years that their eras do not have.",
		why: "A column whose year is not known cannot be read, so its blanks and outdated texts are not found.",
		remedy: "Correct the year in the heading. Heisei (H) ends with 31, which is the same year as Reiwa (R) 1.",
		message: ({ heading }) => `There is no year "${heading}". This column was not checked.`,
	},
	"missing-year-column": {
		title: "Fiscal year column missing",
		what: "Checks that the fiscal year columns follow one another without a gap.",
		why: "A year without a column cannot even be found blank.",
		remedy: "Add the missing column, or check the year in the headings.",
		message: ({ year, before, after }) => `There is no column for ${year} between "${before}" and "${after}".`,
	},
	"year-column-order": {
		title: "Fiscal year columns out of order",
		what: "Checks that the fiscal year columns run from old to new (or new to old).",
		why: "Out of order, entries easily land in the wrong year.",
		remedy: "Move the column or correct the year in its heading.",
		message: ({ year, left }) => `The column "${year}" stands to the right of "${left}".`,
	},
	"second-table": {
		title: "Another table further down",
		what: "Looks for a table with headings of its own further down the tab.",
		why: "Only the first table of a tab is checked; gaps in the other one are not found.",
		remedy: "To have it checked, move it to a tab of its own. If it is only there for information, leave it.",
		message: ({ row }) => `From row ${row} on there is another table with other headings. It was not checked.`,
	},
	"blank-column": {
		title: "Column blank throughout",
		what: "Looks for a column that must be filled in but is blank from top to bottom.",
		why: "Then nobody has begun, or heading and contents have come apart; a finding for every row would not help.",
		remedy:
			"Begin filling it in, or see whether the heading is over the right column. A column that is not used can be left out in the settings.",
		message: ({ heading, entries }) => `The column "${heading}" is blank in all ${entries} rows.`,
	},
	"missing-year": {
		title: "Fiscal year not filled in",
		what: "Looks for blanks in closed years and in the current year. Years before a new measure began, merged cells, and years after a measure ended or was merged into another are not counted.",
		why: "A blank does not tell whether nothing was done or somebody forgot.",
		remedy: 'Write what was done. If nothing was done that year, write "n/a" or "–".',
		message: ({ year }) => `"${year}" is blank.`,
	},
	"stale-plan": {
		title: 'A closed year still says "planned"',
		what: "Looks in closed years for sentences that still speak of that year as planned. Plans for later years are not counted. Only Japanese wording (予定) is recognised.",
		why: "When a plan written during the year was never replaced, readers cannot tell whether it was carried out.",
		remedy:
			"Replace it with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
		message: ({ year, excerpt }) => `"${year}" is closed but still contains a plan ("${excerpt}").`,
	},
	"stale-interim": {
		title: "A closed year still gives an interim figure",
		what: "Looks in closed years for figures as of a day within the year (end of November, for example). The end of March is the year's end and is not counted. Only Japanese wording (11月末現在) is recognised.",
		why: "An interim figure cannot be compared with other years.",
		remedy: "Replace it with the figure for the whole year. Statistics with a fixed base date may stay as they are.",
		message: ({ year, notes }) =>
			`"${year}" is closed but still gives a figure as of a day within it (${notes.join(", ")}).`,
	},
	"missing-mark": {
		title: "Mark not filled in",
		what: "Looks for blanks in the mark column.",
		why: 'A measure without a mark counts as "no mark" in the summary.',
		remedy: "Fill in the mark.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"unknown-mark": {
		title: "Mark not in the scale",
		what: "Looks for marks that the scale (legend) does not have.",
		why: "A mark outside the scale cannot be counted.",
		remedy: "Use a mark of the scale.",
		message: ({ mark, scale }) => `"${mark}" is not in the scale (${scale.join(", ")}).`,
	},
	"mark-glyph": {
		title: "Mark typed as another character",
		what: "Looks for marks typed as a look-alike of the scale's character (〇, ○ and ◯, for example).",
		why: "They look the same but are different characters, so formulas and filters miscount them.",
		remedy: "Use the character of the scale. The summary counts both as the same mark.",
		message: ({ typed, right }) => `"${typed}" only looks like "${right}" of the scale.`,
	},
	"missing-item": {
		title: "Measure not named",
		what: "Looks for blanks in the measure column. Rows under a merged cell are not counted.",
		why: "A row without a name cannot be told apart or counted.",
		remedy: "Name the measure. If the row carries on the measure above, merge its cell with the one above.",
		message: ({ heading, continuation }) =>
			continuation ? `"${heading}" is blank (and so are outline, department and term).` : `"${heading}" is blank.`,
	},
	"missing-outline": {
		title: "Outline not filled in",
		what: "Looks for blanks in the outline column. Measures listed again (再掲) may leave it blank.",
		why: "Without an outline readers do not learn what the measure is.",
		remedy: "Fill in the outline.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"missing-department": {
		title: "Department not filled in",
		what: "Looks for blanks in the department column.",
		why: "Without a department nobody can be asked.",
		remedy: "Fill in the department in charge.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"missing-term": {
		title: "Term not filled in",
		what: "Looks for blanks in the term column.",
		why: "The measure is left out of the counts by term.",
		remedy: "Fill in the term, such as short, medium or long.",
		message: ({ heading }) => `"${heading}" is blank.`,
	},
	"unknown-term": {
		title: "Term not one of the agreed words",
		what: "Checks that the term is short, medium or long (短期, 中期, 長期), or one of the words in the settings.",
		why: "Other words split the counts by term.",
		remedy: "Use one of the agreed words.",
		message: ({ term, terms }) => `The term is "${term}" (agreed words: ${terms.map(termName).join(", ")}).`,
	},
	"missing-plan": {
		title: "Future plan not filled in",
		what: "Looks for blanks in the future plan. Measures that ended or were merged into another are not counted.",
		why: "Readers do not learn whether the measure goes on.",
		remedy: 'Fill in the plan. If nothing changes, write "continue".',
		message: ({ plan }) => `"${plan}" is blank.`,
	},
	"date-like-id": {
		title: "Number turned into a date",
		what: 'Looks for numbers such as "1-10" that have become dates.',
		why: "Spreadsheets read 1-10 as the 10th of January. The number can then no longer be searched or sorted.",
		remedy: "Set the column's format to plain text, then type the number again.",
		message: ({ text, likely }) => `The number reads "${text}". It may have been typed as "${likely}".`,
	},
	placeholder: {
		title: 'Entries such as "n/a"',
		what: 'Lists entries without content, such as "n/a", "–" or "TBD" (未定, 同上).',
		why: "They are not blank, but there may be something to report by now.",
		remedy: "Check from time to time whether they still hold.",
		message: ({ column, text }) => `"${column}" says "${text}".`,
	},
};
