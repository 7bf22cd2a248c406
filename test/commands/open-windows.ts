// Where a colleague's edit still meets a run of ours badly, between two calls of one name each: what is promised ends here.

/** A place in the calls of acts where an edit may be lost or leave something standing wrongly. */
export interface OpenWindow {
	/** Names of acts. */
	readonly acts: RegExp;
	/** Names of edits. */
	readonly edits: RegExp;
	/** The edit comes after a call of this name … */
	readonly after: string;
	/** … and before the next one of this name is through. */
	readonly before: string;
	/** Which call of the name opens it, of those before its end; absent: the last. */
	readonly opensAt?: "first" | "last";
	/** Which call of the name ends it; absent: the next. */
	readonly closesAt?: "next" | "last";
	/** What may be wrong then, as the tests word it. */
	readonly problems: RegExp;
	/** Why nothing can be done about it. */
	readonly why: string;
}

export const OPEN_WINDOWS: readonly OpenWindow[] = [
	{
		acts: /./,
		edits: /conditional format$|^inserts|^deletes rows/,
		after: "Sheet.getConditionalFormatRules",
		before: "Sheet.setConditionalFormatRules",
		problems: /./,
		why: "Sheets takes all rules of a tab at once, with their places. We read them right before, with no call in between.",
	},
	{
		acts: /^setDropdowns|^removeDropdowns/,
		edits: /list to choose from|^inserts|^deletes rows|Dropdowns$/,
		after: "Range.getDataValidations",
		before: "Range.setDataValidations",
		opensAt: "first",
		closesAt: "last",
		problems: /./,
		why: "Lists are put on places. When rows moved meanwhile the person is told, and another run puts them right.",
	},
	{
		acts: /^pageApplyFixes/,
		edits: /^inserts|^deletes|would be mended/,
		after: "Range.getDisplayValues",
		before: "Range.setValues",
		closesAt: "last",
		problems: /./,
		why: "Cells are written by their places. They are read right before; whoever types or moves rows just then collides.",
	},
	{
		acts: /^pageTakeBack/,
		edits: /^inserts|^deletes|would be mended/,
		after: "Range.getDisplayValues",
		before: "SpreadsheetApp.flush",
		problems: /./,
		why: "As with fixes that are made.",
	},
	{
		acts: /^page(?:MakeTab|Highlight)/,
		edits: /renames the tab/,
		after: "Spreadsheet.getSheetByName",
		before: "Sheet.getName",
		problems: /wrong in silence|something else/,
		why: "The page asks for a tab by its name. Found in time, it is read, and the report tells its new name: that is right.",
	},
	{
		acts: /^pageIgnore|^pageRestore|^pageSaveSettings/,
		edits: /^ignores a finding|^changes the settings/,
		after: "Properties.getProperties",
		before: "Properties.setProperties",
		opensAt: "first",
		closesAt: "last",
		problems: /./,
		why: "Only when Google loses the lock: what is kept with the file is read and written by one run at a time.",
	},
	{
		acts: /./,
		edits: /^runs createReport/,
		after: "Lock.tryLock",
		before: "Lock.releaseLock",
		problems: /wrong in silence|in sight: 進捗レポート \(2\)|something else/,
		why: "Only when Google loses the lock: then two reports stand side by side, and it is said that they do.",
	},
];

/** Whether an edit before a call, counted from 1, falls into a window. */
export function isInWindow(calls: readonly string[], at: number, window: OpenWindow): boolean {
	const { after, before, opensAt = "last", closesAt = "next" } = window;
	const closed = closesAt === "next" ? calls.indexOf(before, at - 1) : calls.lastIndexOf(before);
	const opened = opensAt === "last" ? calls.lastIndexOf(after, closed - 1) : calls.indexOf(after);
	return opened >= 0 && opened < at - 1 && at - 1 <= closed;
}
