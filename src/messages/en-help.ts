// Texts of the help page, in English.
import type { Same } from "./ja";
import type { jaHelp } from "./ja-help";

export const enHelp: Same<typeof jaHelp> = {
	title: "How to use",
	intro:
		"Finds blanks and slips in your progress table. What you typed is never changed unless you look at a fix and press its button.",
	comeBack: (p) => `"${p.item}" shows what was found, in place of this page.`,
	checking: "Checking…",
	failed: (p) => `It could not be checked from here. Choose "${p.item}" from the menu ${p.product} above the sheet.`,
	colors: {
		heading: "What the colours mean",
		sample: "Sample",
		kinds: {
			blank: { name: "Blank", what: "Has to be filled in. The colour goes out when it is." },
			stale: {
				name: "Left-over plans and interim figures",
				what: "A closed year still speaks of what was planned, or gives a figure from within the year.",
			},
			wrong: {
				name: "Wrong marks and terms",
				what: "A mark, term or department that is not written as it should be, or does not fit the text.",
			},
		},
		signs: { bold: "The text is bold.", underline: "The text is underlined." },
		notes: [
			'If a colour stays after you have corrected the text, choose "Check this sheet" again.',
			'Colours only lie on top: your own fills and text colours stay as they are. Change the colours in "Settings".',
		],
	},
	severities: {
		heading: "How grave a finding is",
		error: "Someone must act.",
		warning: "Look once; it may well be all right.",
		info: "Nice to know.",
		note: 'What to do stands beside the findings. Why it is looked for: choose a finding, then "More about this".',
	},
	monthly: {
		heading: "Three things each month",
		steps: [
			{
				what: "Check",
				how: 'Choose 進捗チェック above the sheet, then "Check this sheet". The findings are listed at the side, and their cells are highlighted.',
			},
			{
				what: "Mend",
				how: 'Choose a finding to go to its cell. Work from top to bottom. Where it says "Mend…", look at what would change, then mend it. What may stay as it is: choose "Ignore" and say why.',
			},
			{
				what: "Report",
				how: 'Check once more, then choose "Create report". To ask departments for their part, choose "Create requests by department".',
			},
		],
	},
	undo: {
		heading: "Taking things back",
		ways: [
			{ what: "Text that was mended", how: '"Fixes made", then "Take back…" (the latest fifty fixes).' },
			{ what: "Colours", how: '"Clear highlights".' },
			{ what: "Dropdowns", how: '"Remove dropdowns".' },
			{ what: "Ignored findings", how: 'Open "Ignored findings" below the list, then "Bring back".' },
			{ what: "Sheets that were made", how: "Delete those that you no longer need." },
			{
				what: "The whole table",
				how: "File → Version history → See version history shows earlier tables. Restoring one also takes back what others have typed since.",
			},
		],
	},
	menu: {
		heading: "The menu",
		items: {
			validate:
				"Looks for blanks, plans left over in closed years and more, lists them at the side and highlights their cells.",
			highlight: "Highlights only blank years that need filling in. The colour disappears once a cell is filled.",
			clear: "Removes only the highlights of Shinchoku Check.",
			history: "Takes back what was mended.",
			setDropdowns:
				"Lets you choose marks, terms and departments from lists. Other words are marked, but can be entered.",
			removeDropdowns: "Removes only the dropdowns of Shinchoku Check.",
			chooseTabs:
				"Lets you choose what to make and what a report is compared with, and copy the text for a department.",
			summary: "Makes a sheet with counts of marks and completeness.",
			report: "Makes a report that can be printed.",
			requests: "Gathers what each department is asked to fill in or check. Sends no mail.",
			figures: "Takes numbers of events, people and the like out of the year texts, side by side.",
			data: "Makes a table with one row for each entry and year, for pivot tables, Looker Studio and the like.",
			settings: "Corrects how the table is read and sets marks, departments, checks, colours and more.",
			help: "Opens this page.",
		},
		note: "A sheet of ours that was edited by hand is kept under another name when it is made anew.",
	},
	data: {
		heading: "Where your data go",
		notes: [
			"Nothing of the table leaves this file. No network, no e-mail.",
			"Two permissions only: the file that is open, and showing things on its screen.",
		],
	},
	trouble: {
		heading: "When something goes wrong",
		ways: [
			{
				what: "The table is not read as it should be",
				how: '"Settings", "Reading": correct the header rows and what columns are for.',
			},
			{
				what: "The sidebar does nothing",
				how: "With two or more Google accounts signed in it may not work. Sign in with the account that has this file open, and no other.",
			},
			{
				what: "Still not right",
				how: "Tell your IT desk these four things. You need not send anything of the table.",
			},
		],
		contact: "Questions about what to fill in",
		tell: [
			"What you chose from the menu",
			'What was said (and what "Copy details" gives, where you can)',
			"About when it was",
		],
		version: (p) => `The version: Shinchoku Check ${p.version}`,
	},
};
