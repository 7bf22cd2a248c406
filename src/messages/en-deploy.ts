// Texts of `npm run deploy`, in English.
import type { DeployTexts } from "./ja-deploy";
import { plural } from "./plural";

export const enDeploy: DeployTexts = {
	usage: `Usage:
  npm run deploy                 look at everything, then push it to the Sheet's script
  npm run deploy -- --check      look only, push nothing (so does --dry-run)
  npm run deploy -- --lang en    say it in English

Exit code: 0 pushed (with --check: nothing in the way), 1 something in the way and nothing pushed, 2 wrong option, 3 clasp could not push.`,
	badOption: (p) => `Not a valid option: ${p.detail}`,
	checking: "Looking at what would be pushed (building it anew to compare)…",
	list: (p) => `Files to push (${p.folder}, Shinchoku Check ${p.version})`,
	file: (p) => `  ${p.name} (${p.bytes} bytes)`,
	target: (p) => `To the script with the ID: ${p.scriptId}`,
	noGit:
		"This folder is not under git, so whether changes are uncommitted was not looked at. The files are those that the source makes.",
	refused: (p) => `Nothing was pushed. ${plural(p.count, "thing")} to see to first:`,
	problem: (p) => `${p.number}. ${p.text}`,
	names: ", ",
	more: (p) => `${p.names} and ${p.more} more`,
	problems: {
		noProjectFile:
			'There is no .clasp.json that can be read. Put one with this line into this folder:\n   { "scriptId": "the script ID", "rootDir": "dist" }',
		noScriptId:
			'The scriptId in .clasp.json is still the placeholder. Copy "Script ID" from Extensions → Apps Script → Project Settings of your Sheet and put it in place of PUT-YOUR-SCRIPT-ID-HERE.',
		badScriptId: (p) =>
			`"${p.scriptId}" in .clasp.json does not look like a script ID. It takes the "Script ID" from Project Settings alone, not an address (https://…).`,
		wrongFolder: (p) =>
			`Nothing can be pushed from "${p.rootDir}", which .clasp.json gives as rootDir. Make it one of ${p.folders} (usually dist).`,
		cannotBuild: (p) =>
			`It cannot be built, so nobody can tell whether it is up to date. Run npm run build and mend what it says.\n   Details: ${p.detail}`,
		stale: (p) => `Not what the source makes now: ${p.files}. Run ${p.command}.`,
		wrongFiles: (p) =>
			`What would be pushed is not the set of files that belongs together (missing: ${p.missing}; too many: ${p.extra}). Restore .claspignore, and move other files elsewhere.`,
		none: "none",
		cannotList: (p) =>
			`clasp could not tell which files it would push. Run npm ci, then try again.\n   Details: ${p.detail}`,
		uncommitted: (p) =>
			`Some changes are not committed: ${p.files}. Commit or undo them, so that the same can be pushed again later (changes to .clasp.json are fine).`,
	},
	fine: "Nothing is in the way. Nothing was pushed, because of --check.",
	pushing: "clasp is pushing…",
	pushed: (p) => `${plural(p.files, "file")} pushed. Reload the Sheet to use this version.`,
	upToDate: "The script holds the same already. Nothing was changed.",
	failed: (p) =>
		`clasp could not push. The script is as it was, or changed in part. Look whether you are logged in (npx clasp login), whether that account may edit the Sheet, and whether "Google Apps Script API" is on at https://script.google.com/home/usersettings, then run it again.\n\nDetails: ${p.detail}`,
};
