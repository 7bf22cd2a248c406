// Texts of what changed since the last report, and of the hidden tab that keeps what reports said, in English.
import type { Messages } from "./ja";
export const enComparison: Messages["comparison"] = {
	tabName: "Progress check (past reports)",
	headings: {
		at: "Time",
		sheet: "Sheet",
		measures: "Measures",
		entries: "Entries",
		piece: "Part",
		own: "For the add-on (please keep)",
		contents: "Contents (for the add-on)",
	},
	notKept:
		"What the next report would be compared with could not be stored. Please ask the owner of the file whether the sheet “Progress check (past reports)” is protected or you lack the right to edit it.",
	tooLarge: "The table is so large that nothing was stored for the next report to be compared with.",
	noSuchReport: ({ time }) =>
		`The record of the report of ${time} was not found. It may have been dropped as too old, or the sheet of past reports was changed. Please choose another base. No report was made.`,
	noTableToCompare: ({ sheet }) =>
		`No progress table was found in “${sheet}”, so there is nothing to compare with. Please choose another base. No report was made.`,
};
