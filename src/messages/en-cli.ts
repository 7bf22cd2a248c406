// Texts of the command line, in English.
import type { CliTexts } from "./ja-cli";
import { plural } from "./plural";

export const enCli: CliTexts = {
	usage: `Usage:
  npx shinchoku check FILE [--sheet NAME] [--settings FILE] [--format text|json] [--lang ja|en]
  npx shinchoku report FILE -o OUT.xlsx [--tabs TAB,…] [--compare NAME] [--sheet NAME] [--settings FILE] [--lang ja|en]
  npx shinchoku figures FILE [--sheet NAME] [--settings FILE] [--format text|json] [--lang ja|en]

FILE is an .xlsx or a sheet.json; settings are the exported text of the settings page, saved as a file. --tabs names the tabs to make, with commas between: summary, report, requests, figures, data (all of them if left out). --compare names the sheet that the report is compared with (no comparison if left out). Exit code: 0 nothing to fix (report, figures: done), 1 findings to fix, 2 not readable or no progress table.`,
	unknownCommand: (p) => `There is no command "${p.command}".`,
	unknownOption: (p) => `Not a valid option: ${p.detail}`,
	tabName: (p) => `"${p.name}"`,
	unknownTabs: (p) => `--tabs knows no ${p.names}. Names: ${p.all}`,
	compareWithoutReport: "--compare is for the report: add report to --tabs.",
	notXlsx: (p) => `The output "${p.path}" must have a name that ends in .xlsx.`,
	tableNeeded: 'A table is needed whose header names the measures (such as "Measure") and the fiscal years.',
	sheetHint: (p) => `To check another sheet, name it with --sheet (sheets: ${p.sheets}).`,
	seeHelp: "For help: npx shinchoku --help --lang en",
	missingFile: "Name a file.",
	missingCommand: "Name a command: check, report or figures.",
	missingOutput: "Name the file to write with -o OUT.xlsx.",
	outputIsInput: "The output is the input file, which is never written. Choose another name.",
	cannotWrite: (p) =>
		`Cannot write "${p.path}". Check that its folder exists, that it can be written, and that no other program has it open.`,
	cannotPrint: "Cannot write the result. Check that there is room where it goes, and that it can be written.",
	unexpected: (p) =>
		`Could not go on. The file is as it was. Please send this text to whoever looks after Shinchoku Check (${p.detail}).`,
	badSettings: (p) => `The settings file "${p.path}" cannot be used. ${p.problem}`,
	settingsNotReadable: "Check its name and folder, and that you may read it.",
	written: (p) => `Written: ${p.path}`,
	file: {
		"no-file": (p) => `"${p.path}" was not found. Check the name and folder of the file.`,
		folder: (p) => `"${p.path}" is a folder. Name a file.`,
		"not-readable": (p) => `"${p.path}" cannot be opened. Check that you may read it.`,
		empty: (p) => `"${p.path}" is an empty file. Name one with a table in it.`,
		"not-xlsx": (p) =>
			`"${p.path}" cannot be read as .xlsx. It is damaged or of another kind. Save it again as .xlsx in a spreadsheet program.`,
		"password-protected": (p) => `"${p.path}" is protected by a password. Save it without one.`,
		"old-xls": (p) => `"${p.path}" is in the old format (.xls). Save it as .xlsx.`,
		"too-large": (p) =>
			`"${p.path}" is too large to be read. Save only the sheet with the table, without rows and columns that are not needed, as another file.`,
		"no-sheets": (p) => `"${p.path}" has no sheets. Name a file with a progress table.`,
		"not-sheet-json": (p) =>
			`"${p.path}" is not in the form of a sheet.json (name, values, merges; in UTF-8). Mend its form, or name an .xlsx file.`,
	},
	verdict: (p) =>
		`"${p.sheet}": ${plural(p.measures, "measure")}, ${plural(p.entries, "entry", "entries")}, ${p.rate} filled in`,
	counts: (p) => `${p.error} to fix, ${p.warning} to check, ${p.info} for information`,
	allWell: "Nothing to report.",
	group: (p) => `■ ${p.severity}: ${p.title} (${p.count})`,
	remedy: (p) => `  → ${p.remedy}`,
	more: (p) => `    More: ${p.place}`,
	read: "Table",
	headerRows: (p) => (p.first === p.last ? `header row ${p.first}` : `header rows ${p.first}–${p.last}`),
	shape: (p) =>
		`${plural(p.chapters, "chapter")}, ${plural(p.directions, "direction")}, ${plural(p.newMeasures, "new measure")}`,
	kind: (p) => `${p.label} (${p.kind})`,
	marks: "Marks",
	noScale: "no steps of a scale, so none are counted",
	figures: {
		verdict: (p) =>
			`"${p.sheet}": ${plural(p.figures, "figure")} in the year texts of ${plural(p.measures, "measure")}`,
		planned: "planned",
		total: "total",
		asOf: (p) => `as of ${p.day}`,
		separator: ", ",
	},
	calls: (p) => `${p.command}: ${p.total}`,
	callsTitle: "Calls to Google's services (the same for any number of rows)",
	summaryTitle: "Summary",
};
