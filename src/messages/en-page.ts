// Texts of the page in the sidebar, in English.
import { enSettings } from "./en-settings";
import type { PageMessages } from "./ja-page";

function isoDate(date: { readonly year: number; readonly month: number; readonly day: number }): string {
	return [date.year, date.month, date.day].map((part) => String(part).padStart(2, "0")).join("-");
}

export const enPage: PageMessages = {
	title: "Shinchoku Check",
	separator: ", ",
	jointSeparator: ", ",
	severities: { error: "To fix", warning: "To check", info: "For info" },
	rate: "filled in",
	noRate: "No years need filling in",
	checkedAt: (p) => `Checked ${p.time}`,
	blanksByYear: (p) => `Blanks: ${p.list}`,
	blanksOfYear: (p) => (p.blanks === 0 ? `${p.year} none` : `${p.year} ${p.blanks}`),
	blanksCaption: "Blanks by year",
	asOfSheet: (p) => `As of ${isoDate(p)} (as the table says)`,
	asOfToday: (p) => `As of ${isoDate(p)} (today; the table gives no date)`,
	asOfSettings: (p) => `As of ${isoDate(p)} (as set)`,
	allWell: "Nothing to report. The table is well kept.",
	nothingShown: "No findings match.",
	showAll: "Show all",
	severityFilter: (p) => `${p.severity}: ${p.count} (${p.shown ? "shown" : "hidden"})`,
	grouping: "Group by",
	groupings: { check: "Check", chapter: "Chapter", department: "Department" },
	search: "Search measure, department, cell, text",
	searchHint: "Search",
	department: "Department",
	allDepartments: "All departments",
	noDepartment: "(no department)",
	noChapter: "(whole table)",
	departmentCount: (p) => `${p.department} (${p.count})`,
	findings: "Findings",
	showMore: (p) => `Show ${p.count} more (${p.left} left)`,
	onlyThisDepartment: "Only this department",
	ignore: "Ignore",
	reason: "Why it can be ignored",
	reasonHint: "e.g. not collected any more",
	saveIgnored: "Ignore",
	cancel: "Cancel",
	ignoredTitle: (p) => `Ignored findings (${p.count})`,
	ignoredNote: (p) => `Reason: ${p.reason} (${p.date})`,
	noReason: "none given",
	restore: "Bring back",
	checkAgain: "Check again",
	startCheck: "Check",
	highlight: "Highlight",
	clear: "Clear",
	summary: "Summary",
	report: "Create report",
	openTab: (p) => `Open "${p.tab}"`,
	made: (p) => `Created "${p.tab}".`,
	madeKept: (p) => `Created "${p.tab}". The earlier one had been edited by hand and was kept as "${p.kept}".`,
	cleared: (p) =>
		p.sheets === 0
			? "There are no highlights of Shinchoku Check."
			: "Highlights cleared. All other formats are as they were.",
	highlighted: (p) => `Highlighted ${p.cells} ${p.cells === 1 ? "cell" : "cells"}.`,
	stale: "Out of date",
	staleNote: "The table has changed since the check.",
	renew: "Check again",
	steps: { read: "Read", check: "Check", highlight: "Highlight", write: "Write" },
	stepStates: { waiting: "waiting", working: "in progress", done: "done", failed: "stopped" },
	stepState: (p) => `${p.step}: ${p.state}`,
	progress: "Progress",
	chooseSheet: "Several sheets hold a progress table. Which one shall be checked?",
	welcome:
		"Looks for blanks, plans left over in closed years and more in your progress table. What was typed is never changed.",
	failedTitle: "That did not work",
	unreachable:
		"Google could not be reached. If you use several Google accounts, sign in only with the one that opens this file, or use a private window or another browser. With one account only, check your connection and try again.",
	badAnswer:
		'This page may be out of date. Open it again with "Check this sheet" in the menu. If that does not help, ask your IT desk whether Code.js and sidebar.html are of the same version.',
	copyDetails: "Copy details (for the IT desk)",
	copied: "Copied.",
	close: "Close",
	openSettings: "Settings",
	settingsUnreadable:
		'The settings kept with this file cannot be read, so everything was automatic. Saving them anew under "Settings" mends that.',
	settingsNewer:
		"The settings were saved by a later version of Shinchoku Check. This one cannot use them, so everything was automatic.",
	settings: enSettings,
};
