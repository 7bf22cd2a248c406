// What keeps the person or the run from going on, and what to do about it, in English.
import type { Messages } from "./ja";

export const enObstacles: Messages["obstacles"] = {
	viewer: "You may not edit this file. If you need to, ask its owner to share it with you as an editor.",
	tab: (p) =>
		`The sheet "${p.sheet}" is protected. See Data → Protect sheets and ranges, and ask whoever protected it or the owner of the file to let you edit it.`,
	cells: (p) =>
		`${p.cells} in "${p.sheet}" is protected. See Data → Protect sheets and ranges, and ask whoever protected it or the owner of the file to let you edit it.`,
	quoted: (p) => `"${p.sheet}"`,
	moreCells: (p) => `${p.cells} and ${p.more} more`,
	perhaps: "The sheet may be protected, or you may not be allowed to edit it. Ask the owner of the file.",
	perhapsDropdowns:
		"The sheet may be protected, you may not be allowed to edit it, or a column may have a type of its own in a table of Google Sheets. Ask the owner of the file.",
	perhapsTab:
		"You may not be allowed to add sheets, or the file may hold no more sheets or cells. Ask the owner of the file.",
	details: (p) => `\n\nDetails: ${p.detail}`,
	listed: "What the check found is listed at the side.",
	damagedSettings:
		"Parts of the settings kept with this file could not be read and are automatic again. Please look through the settings.",
	damagedIgnored:
		"Parts of the record of what to ignore could not be read; those findings are listed again. Please ignore them once more where needed.",
	outOfTime: (p) => `This took too long and was stopped before Google's limit of six minutes. ${p.far} ${p.todo}`,
	tabs: {
		report: "Progress report",
		summary: "Summary",
		requests: "Requests by department",
		figures: "Figures over the years",
		data: "Data (long form)",
	},
	far: {
		reading: (p) => `Sheets were read to find the progress table, up to but without "${p.sheet}". Nothing was changed.`,
		checking: (p) => `${p.done} of ${p.all} checks were through. Nothing was changed.`,
		highlighting: "All checks were through, but nothing was highlighted yet. Nothing was changed.",
		clearing: (p) => `${p.done} of ${p.all} sheets were cleared. The others are as they were.`,
		dropdowns: "No dropdowns were changed yet. Nothing was changed.",
		planning: (p) => `The contents of "${p.tab}" were being put together. Nothing was changed.`,
		writing: (p) =>
			`"${p.tab}" was put together but could not be written in time. Nothing half written was left. The table is unchanged.`,
		fixing: "Nothing was mended yet.",
		takingBack: "Nothing was taken back yet.",
	},
	todo: {
		openTable: "Open the sheet with the progress table and try again.",
		again: "Please wait a moment and try again.",
		goOn: "Choose it again to clear the others.",
		less: "Please wait a moment and try again. If it happens again, turn checks off in the settings, or split the table over several sheets.",
		fewer: "Please wait a moment and try again with fewer cells at a time.",
	},
};
