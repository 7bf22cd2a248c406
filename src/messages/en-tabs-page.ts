// Texts of the view where tabs are chosen and one department's text is copied, in English.
import type { PageMessages } from "./ja-page";
import { plural } from "./plural";

export const enTabsPage: PageMessages["tabs"] = {
	title: "Create sheets",
	chooseTabs: "Sheets…",
	intro: "Makes the sheets you choose in this file. Earlier ones are replaced; those edited by hand are kept.",
	purposes: {
		report: "To hand to a council: marks, completeness, changes since last time",
		summary: "Plain tables of marks and completeness",
		requests: "What each department is asked to fill in or check",
		figures: "Counts of events, people and the like, side by side by year",
		data: "For pivot tables and Looker Studio",
	},
	compareWith: "Compare with",
	lastReport: "Last report (automatic)",
	noReportYet: "No earlier report",
	earlierReports: "Earlier reports",
	otherSheets: "Other sheets",
	make: (p) => (p.count === 0 ? "Choose at least one" : `Create ${plural(p.count, "sheet")}`),
	madeTabs: (p) => `Created ${plural(p.count, "sheet")}.`,
	notMade: (p) => `Not created: ${p.list}`,
	requestTitle: "Text for a department",
	requestHint: "No mail is sent: copy the text and paste it where you like. The due date is set in the settings.",
	noRequests: "There is nothing to fill in or check.",
	pickDepartment: "Choose a department",
	departmentCells: (p) => `${p.department} (${plural(p.cells, "cell")})`,
	requestText: "Text",
	copyRequest: "Copy text",
};
