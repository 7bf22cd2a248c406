// Texts of what changed since the last report, and of the hidden tab that keeps what reports said, in English.
import type { Messages } from "./ja";
export const enComparison: Messages["comparison"] = {
	tabName: "Shinchoku Check (past reports)",
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
		'The record that the next report would be compared with could not be kept. Ask the owner of the file whether the sheet "Shinchoku Check (past reports)" is protected, or whether you may edit it.',
	damaged:
		"Some records of past reports had been changed by hand and could not be read. They were not compared with, and were deleted from the sheet of past reports.",
	keptLate:
		"There was no time left to keep a record for the next report to be compared with. Make the report again to keep it.",
	tooLarge: "The table is so large that no record was kept for the next report to be compared with.",
	noSuchReport: ({ time }) =>
		`The record of the report of ${time} was not found. It may have been dropped as too old, or the sheet of past reports was changed. Choose something else to compare with. No report was made.`,
	noTableToCompare: ({ sheet }) =>
		`No progress table was found in "${sheet}". Choose something else to compare with. No report was made.`,
};
