// Every string that people see, in English.
import { enChecks } from "./en-checks";
import { enComparison } from "./en-comparison";
import { enData } from "./en-data";
import { enDropdowns } from "./en-dropdowns";
import { enFigures } from "./en-figures";
import { enFunctions } from "./en-functions";
import { enHelp } from "./en-help";
import { enObstacles } from "./en-obstacles";
import { enReport } from "./en-report";
import { enRequests } from "./en-requests";
import { enHandbook } from "./handbook";
import type { Messages } from "./ja";
import { plural } from "./plural";
import { enShared } from "./shared";

export const en: Messages = {
	language: "en",
	product: "進捗チェック (Shinchoku Check)",
	checks: enChecks,
	shared: enShared,
	handbook: enHandbook,
	explanation: (p) => `${p.what}\nWhy: ${p.why}\nExample: ${p.example}`,
	severities: { error: "To fix", warning: "To check", info: "For information" },
	menu: {
		validate: "Check this sheet",
		highlight: "Highlight blank years",
		clear: "Clear highlights",
		history: "Fixes made",
		setDropdowns: "Set up dropdowns",
		removeDropdowns: "Remove dropdowns",
		chooseTabs: "Choose sheets to create",
		summary: "Create summary",
		report: "Create report",
		requests: "Create requests by department",
		figures: "Create figures over the years",
		data: "Create data (long form)",
		settings: "Settings",
		help: "How to use",
	},
	working: {
		validate: "Checking…",
		highlight: "Highlighting blank years…",
		clear: "Clearing highlights…",
		setDropdowns: "Setting up dropdowns…",
		removeDropdowns: "Removing dropdowns…",
		chooseTabs: "Looking for what can be made…",
		summary: "Creating the summary…",
		report: "Creating the report…",
		requests: "Creating the requests…",
		figures: "Creating the figures…",
		data: "Creating the data…",
		settings: "Opening the settings…",
		history: "Opening the record of fixes…",
	},
	done: {
		noted: ({ message, note }) => `${message} ${note}`,
		changedMeanwhile:
			"Somebody else changed the table in the meantime. If anything stands in the wrong place, choose the same item again.",
		validate: (p) =>
			p.error + p.warning + p.info === 0
				? `Nothing to report in "${p.sheet}".`
				: `"${p.sheet}" was checked: ${p.error} to fix, ${p.warning} to check, ${p.info} for information.`,
		highlight: (p) =>
			p.cells === 0
				? `"${p.sheet}" has no blank years that need filling in.`
				: `Highlighted ${plural(p.cells, "blank year cell")} in "${p.sheet}". The colour disappears once a cell is filled.`,
		highlightOff: "Blank years are not looked for: the check is turned off in the settings. Nothing was highlighted.",
		settings: "The settings are open at the side.",
		chooseTabs: "Choose at the side what to make.",
		history: "The record of fixes is open on the right.",
		stopped: "Stopped.",
		cancelled: "Cancelled. Nothing was changed.",
		clear: (p) =>
			p.sheets === 0
				? "This file has no highlights of Shinchoku Check."
				: "Highlights cleared. All other formats are as they were.",
		setDropdowns: (p) => `Dropdowns are set up in "${p.sheet}": ${p.columns}.`,
		noDropdowns: (p) => `No dropdowns were set up in "${p.sheet}".`,
		removeDropdowns: (p) =>
			p.cells === 0
				? "This file has no dropdowns of Shinchoku Check."
				: `Dropdowns of Shinchoku Check removed from ${plural(p.cells, "cell")}. All other rules are as they were.`,
		tab: (p) => `Created "${p.tab}".`,
		tabKept: (p) => `Created "${p.tab}". The earlier one had been edited by hand and was kept as "${p.kept}".`,
		tabBeside: (p) => `A sheet named "${p.taken}" already exists, so this one is named "${p.tab}".`,
	},
	dropdowns: enDropdowns,
	functions: enFunctions,
	data: enData,
	comparison: enComparison,
	figures: enFigures,
	requests: enRequests,
	obstacles: enObstacles,
	failures: {
		title: "Shinchoku Check",
		locked: "Someone else is running Shinchoku Check. Please wait a moment and try again. Nothing was changed.",
		cannotRead: (p) =>
			`The sheet could not be read. Reload the page and try again. Nothing was changed.\n\nDetails: ${p.detail}`,
		cannotHighlight: (p) => `"${p.sheet}" could not be highlighted. ${p.why} What was typed is unchanged.`,
		cannotClear: (p) =>
			`The highlights of ${p.sheets} could not be cleared. ${p.why} ${p.cleared === 0 ? "" : "Those of all other sheets were. "}What was typed is unchanged.`,
		cannotSetDropdowns: (p) =>
			`The dropdowns could not be changed. ${p.why} All rules and all that was typed are unchanged.`,
		cannotWriteTab: (p) => `"${p.tab}" could not be created. ${p.why} The table is unchanged.`,
		cannotWriteLog: (p) => `Nothing was mended: the sheet that keeps what was there before cannot be written. ${p.why}`,
		newerIgnored:
			"What is ignored was kept by a later version of Shinchoku Check. Nothing was saved, so that nothing is lost. Please update Shinchoku Check.",
		cannotSaveIgnored: (p) =>
			`What is to be ignored could not be kept. Check that you may edit this file. What was kept before is still there.\n\nDetails: ${p.detail}`,
		notInLog: "This fix is no longer in the record: it was taken back already, or its lines were deleted.",
		unexpected: (p) =>
			`Something unexpected happened. If it happens again, give the details below to your IT desk.\n\nDetails: ${p.detail}`,
		noSuchSheet: (p) => `There is no sheet named "${p.sheet}". Sheets: ${p.sheets}`,
		severalTables: (p) => `Several sheets hold a progress table. Open one (or name it) and try again: ${p.sheets}`,
		badRequest: 'The sidebar asked for something that could not be done. Choose "Check this sheet" in the menu again.',
		outsideTable: "That cell is not in the sheet. Rows or columns may have been deleted. Please check the sheet again.",
		settingsChanged:
			"Someone else changed the settings. Nothing was saved, so that nothing is lost. Open the settings again, make your change and save.",
		settingsTooLarge:
			"The settings are too large to be kept. Use fewer departments or spellings. The earlier settings are still there.",
		cannotSaveSettings: (p) =>
			`The settings could not be saved. Check that you may edit this file. The earlier settings are still there.\n\nDetails: ${p.detail}`,
		blankHeaderRow: (p) =>
			`Row ${p.row} is blank. Enter the number of the row in which the headings begin. The settings were not saved.`,
	},
	choose: {
		title: "Which sheet?",
		question: (p) => `Several sheets hold a progress table. Type the number and press OK.\n\n${p.list}`,
		again: "That number could not be read.",
	},
	help: enHelp,
	/** Why a text is no settings. */
	settings: {
		badText: {
			"not-settings": "This is not a settings text. Paste all of the exported text, from the first { to the last }.",
			newer: "This was exported by a later version. Update Shinchoku Check, or use a text exported by this version.",
			"too-large": "The text is too long. Make sure that it was exported by Shinchoku Check.",
			"unknown-part": (p) => `There is no setting "${p.name}". Correct its spelling or take it out.`,
			"wrong-part": (p) => `"${p.part}" is not written as it should be. Correct it, or export the text again.`,
		},
		parts: {
			language: "language",
			fiscalYearStart: "fiscalYearStart",
			scale: "scale",
			departments: "departments",
			terms: "terms",
			digitWidth: "digitWidth",
			checks: "checks",
			colors: "colors",
			requests: "requests",
			tabs: "tabs",
		},
	},
	log: {
		tabName: "Shinchoku Check (record)",
		headings: {
			at: "When",
			sheet: "Sheet",
			cell: "Cell",
			before: "Before",
			after: "After",
			check: "Check",
			state: "State",
			own: "For the add-on (please keep)",
		},
		states: {
			done: (_: { readonly at: string }) => "Mended",
			refused: (_: { readonly at: string }) => "Could not be mended",
			back: (p: { readonly at: string }) => `Taken back (${p.at})`,
		},
		damaged: "The add-on's column was changed: cannot be taken back",
		damagedLines: (p) =>
			`${plural(p.lines, "line")} of the record of fixes cannot be taken back: the add-on's own column was changed by hand. What was there before can still be read in that sheet.`,
	},
	table: {
		kinds: { actual: "closed", interim: "running", plan: "plan", target: "target" },
		noRate: "nothing to fill in",
		total: "Total",
		grandTotal: "Total",
		unmarked: "No mark",
		others: "Other",
		marked: "Filled in",
		entries: "Entries",
		measures: "Measures",
		rate: "Filled in",
		notAsked: "–",
		none: "None",
		outsideBands: "(outside chapters)",
		noDirection: "(outside directions)",
		noDepartment: "(no department)",
		noName: "(measure not named)",
		noTerm: "(no term)",
		chapter: "Chapter",
		direction: "Direction",
		department: "Department",
		term: "Term",
		item: "Measure",
	},
	report: enReport,
};
