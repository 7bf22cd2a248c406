// Texts of 課別確認依頼, in English: what each department is asked to fill in or to look at.
import { MONTHS } from "./en-months";
import type { Messages } from "./ja";
import { plural } from "./plural";

export const enRequests: Messages["requests"] = {
	tabName: "Requests by department",
	title: (p) => `${p.table}: requests by department`,
	weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
	dayThisYear: (p) => `${p.weekday}, ${p.day} ${MONTHS[p.month - 1]}`,
	day: (p) => `${p.weekday}, ${p.day} ${MONTHS[p.month - 1]} ${p.year}`,
	kinds: { fill: "fill in", check: "check" },
	kindSeparator: " or ",
	nameSeparator: ", ",
	lineBreak: " (line break) ",

	wishes: {
		"missing-year":
			'Please fill in the blank years with what was done. If nothing was done that year, write "n/a" or "–".',
		"missing-plan": 'Please fill in the plan. If nothing changes, write "continue".',
		"missing-mark": "Please fill in the mark.",
		"missing-item": "Please name the measure. If the row carries on the measure above, let us know.",
		"missing-outline": "Please fill in the outline.",
		"missing-department": "Please fill in the department in charge.",
		"missing-term": "Please fill in the term.",
		"unknown-term": "Please use one of the agreed words for the term.",
		"unknown-mark": "Please use a mark of the scale.",
		"mark-glyph": "Please type the mark as the scale does.",
		"stale-plan":
			"Please replace plans in closed years with what was done. If it was not carried out, say so (cancelled, postponed). If it is a plan for a later year, name that year.",
		"stale-interim":
			"Please replace interim figures with those for the whole year. Statistics with a fixed base date may stay as they are.",
		"before-start":
			"Please check the start year and the cell. If it tells of preparations or of a predecessor, say so.",
		"after-end": "Please check the end year and the cell. If it tells of a successor, say so.",
		"department-spelling": "Please use one spelling for each department. If these are two departments, let us know.",
		"duplicate-measure":
			"Two measures have one name. If they are one measure, please mark one of them （再掲）. If they are two, please give them names that tell them apart.",
		"relisted-differs":
			"Please see which is right, the measure or the one listed again, and use it in both. If they are meant to differ, leave them.",
		"mark-contradicts-text":
			"Please see whether the mark or the text is right. If something was done instead, please add it.",
		"figure-jump": "Please check the figure. If it is right, please add the reason for the change.",
	},
	allMeasures: (p) => `All your rows (${p.entries})`,
	blankColumn: (p) => `"${p.column}" is still blank in every row.`,
	fillColumn: "Please fill in your rows.",
	columnPlace: (p) => `column ${p.letter}`,

	text: {
		subject: (p) => `Subject: ${p.table}: please ${p.kinds}`,
		subjectDue: (p) => ` (by ${p.due})`,
		to: (p) => `To: ${p.department}`,
		toUnnamed: "To whom it may concern",
		greeting: "Thank you for helping us keep track of progress.",
		opening: (p) =>
			`In "${p.table}" there ${p.cells === 1 ? "is" : "are"} ${plural(p.cells, "cell")} for you to ${p.kinds}.`,
		how: (p) => `Please look at the cells below and fill in or correct them in the sheet "${p.sheet}".`,
		howUntil: (p) =>
			`By ${p.due}, please look at the cells below and fill in or correct them in the sheet "${p.sheet}".`,
		sheet: (p) => `Open the sheet: ${p.url}`,
		measure: (p) => `• ${p.measure}`,
		sharedWith: (p) => ` (shared with ${p.departments})`,
		place: (p) => `  ${p.place}: ${p.fact}`,
		wish: (p) => `* ${p.wish}`,
		more: (p) =>
			`There ${p.cells === 1 ? "is" : "are"} ${p.cells} more. Please look at your rows in the sheet "${p.sheet}".`,
		moreInTab: (p) =>
			`There ${p.cells === 1 ? "is" : "are"} ${p.cells} more. Please see the list of ${p.department} in the sheet "${p.tab}".`,
		due: (p) => `Due: ${p.due}`,
		contact: (p) => `Contact: ${p.contact}`,
		shared: "Where a measure is shared, please agree which of you fills it in.",
		closing: "Thank you for your help.",
		nothing: (p) => `There is nothing for ${p.department} to fill in or check at present.`,
	},

	tab: {
		due: (p) => `Due: ${p.due}`,
		noDue: 'Due: not set (see "Requests by department" in the settings).',
		passed: (p) =>
			`The due date that is set (${p.due}) has passed, so the texts below leave it out. Set a new one in the settings.`,
		overview: "Cells by department",
		fill: "To fill in",
		check: "To check",
		what: "Mostly",
		contents: (p) => `${p.title} (${p.cells})`,
		nothing: "There is nothing to fill in or to check.",
		spared: (p) => `Nothing asked: ${p.departments}`,
		moreDepartments: (p) => `${plural(p.departments, "more department")}; their texts can be copied from the sidebar.`,
		leftToCoordinator: (p) =>
			`There ${p.findings === 1 ? "is" : "are"} also ${plural(p.findings, "finding")} to fix or check on the shape of the table or the list of departments; no department is asked about ${p.findings === 1 ? "it" : "them"}.`,
		noteShared: "Rows of several departments stand under each of them. The numbers count cells.",
		noteInfo: "Findings for information and findings that were ignored are left out.",
		section: (p) => `${p.department} (${plural(p.cells, "cell")})`,
		opening: (p) => `Please ${p.kinds} the cells below.`,
		openingUntil: (p) => `By ${p.due}, please ${p.kinds} the cells below.`,
		openingUnnamed: "These rows name no department. Find out who is in charge, then ask.",
		column: "Year or column",
		fact: "What we noticed",
		wish: (p) => `* ${p.wish}`,
		sharedWith: (p) => `(shared with ${p.departments})`,
		more: (p) =>
			`${p.cells} more: open the sheet "${p.sheet}" and choose "Check this sheet" to see all of them at the side.`,
	},
};
