// A file at work in an office, and what of it must be compared after a run: what is staff's, and what a person finds.
import { types } from "node:util";
import { stateOfOwnTab } from "../../local/own-tabs";
import type { Cell, FormatRule, Sheet, Workbook } from "../../local/workbook";
import { isOwnFormula } from "../../src/checks/highlight-plan";
import { isOwnHelpText } from "../../src/dropdowns/rule-changes";
import { callPage, hostFor, sheetNamed, smallWorkbook, type } from "./sample-host";

export const TAB = "進捗管理表";
export const REPORT = "進捗レポート";
const SUMMARY = "集計";
/** What staff wrote into a tab of ours. */
const EDIT = "議会用に書き足した文";

/** Rows and columns of the grid: as large as it takes. */
const ROWS = 34;
const COLUMNS = 14;

const OTHER_RULE: FormatRule = {
	kind: "formula",
	areas: [{ row: 8, column: 2, rows: 2, columns: 1 }],
	formula: '=C9=""',
	style: { background: "#ffff00" },
};

/** The table with a rule, a note and a list of staff's own, and a tab of theirs beside it; nothing of ours. */
function freshFile(): Workbook {
	const workbook = smallWorkbook();
	const table = sheetNamed(workbook, TAB);
	table.rowCount = ROWS;
	table.columnCount = COLUMNS;
	table.cells = table.cells.map((row) => row?.slice(0, COLUMNS) ?? []);
	table.formatRules.push({
		kind: "formula",
		areas: [{ row: 8, column: 1, rows: 2, columns: 1 }],
		formula: '=B9=""',
		style: { background: "#00ff00" },
	});
	Object.assign(table.cells[10]?.[1] ?? {}, { note: "担当者に確認中" });
	Object.assign(table.cells[23]?.[11] ?? {}, {
		validation: { kind: "list", values: ["◎", "〇"], allowInvalid: true, helpText: "庁内ルール" },
	});
	workbook.sheets.push({ ...structuredClone(table), id: 77, name: "メモ", cells: [[{ value: "打合せ" }]], merges: [] });
	return workbook;
}

/** Checked, with dropdowns, report and summary made; one of them edited since, and the table, too. */
function fileAtWork(): Workbook {
	const workbook = freshFile();
	const table = sheetNamed(workbook, TAB);
	for (const command of ["validateTable", "setDropdowns", "createReport", "createSummary"]) {
		workbook.activeSheetId = table.id;
		hostFor(workbook).run(command);
	}
	if (ofStaff(workbook) !== ofStaff(freshFile())) {
		throw new Error("Making the file has touched what is staff's.");
	}
	// Theirs as well, and added since: a run that finds its highlights gone has rules of others to pass back.
	table.formatRules.push(OTHER_RULE);
	type(table, "F11", "新しい記入");
	type(table, "G17", "");
	type(sheetNamed(workbook, SUMMARY), "A3", EDIT);
	workbook.activeSheetId = table.id;
	return workbook;
}

/** The same with everything mended that can be, as fix 1. */
function mendedFile(): Workbook {
	const workbook = structuredClone(FILES.work);
	const host = hostFor(workbook);
	const plan = callPage(host, "pagePlanFixes", { sheet: TAB, scope: { kind: "all" } });
	if (plan.kind === "failed") {
		throw new Error(plan.failure.message);
	}
	callPage(host, "pageApplyFixes", { sheetId: plan.value.sheetId, changes: plan.value.changes });
	return workbook;
}

/** fresh: nothing of ours in it · work: everything · mended: with fixes to take back. */
export type FileName = "fresh" | "work" | "mended";

/** Made at first use: only acts on mended files need those. */
export const FILES: { readonly [Name in FileName]: Workbook } = {
	get fresh() {
		return remembered("fresh", freshFile);
	},
	get work() {
		return remembered("work", fileAtWork);
	},
	get mended() {
		return remembered("mended", mendedFile);
	},
};

const made = new Map<FileName, Workbook>();

function remembered(name: FileName, make: () => Workbook): Workbook {
	const known = made.get(name) ?? make();
	made.set(name, known);
	return known;
}

/** Texts that equal just when the values do; members in the order in which they were set. */
export function textOf(value: unknown): string {
	// Copies of files come from outside of the test's own world, where another Map is the Map.
	return JSON.stringify(value, (_, part: unknown) => (types.isMap(part) || types.isSet(part) ? [...part] : part));
}

function isOwnRule(rule: FormatRule): boolean {
	return rule.kind === "formula" && isOwnFormula(rule.formula);
}

function isOwnList(validation: Cell["validation"]): boolean {
	return validation?.kind === "list" && isOwnHelpText(validation.helpText ?? null);
}

/** Texts that a fix puts into cells, each with the one that stood there: either of them is as it should be. */
export type FixedTexts = ReadonlyMap<string, string>;

/** What `tell` tells of the cells that hold anything, with their places. */
function eachCell(sheet: Sheet, tell: (cell: Cell, row: number, column: number) => readonly unknown[]): unknown {
	const told: unknown[] = [];
	sheet.cells.forEach((cells, row) => {
		cells?.forEach((cell, column) => {
			const parts = cell === undefined ? [] : tell(cell, row, column);
			if (parts.some((part) => part !== undefined && part !== null && part !== "")) {
				told.push([row, column, ...parts]);
			}
		});
	});
	return told;
}

function cellsOf(sheet: Sheet, fixed: FixedTexts): unknown {
	return eachCell(sheet, ({ value, formula, runs, note, style, validation }) => {
		const own = isOwnList(validation);
		return [fixed.get(String(value)) ?? value, formula, runs, note, style, own ? null : validation];
	});
}

/** Everything on tabs that are not ours, without what commands put there and take away: tagged rules, lists of ours. */
export function ofStaff(workbook: Workbook, fixed: FixedTexts = new Map()): string {
	return textOf(
		workbook.sheets
			.filter((sheet) => stateOfOwnTab(sheet) === null && !sheet.hidden)
			.map((sheet) => {
				const { id, name, rowCount, columnCount, merges, columnWidths, rowHeights, frozenRows, protections } = sheet;
				return [
					...[id, name, rowCount, columnCount, merges, columnWidths, rowHeights, frozenRows, protections],
					...[cellsOf(sheet, fixed), sheet.formatRules.filter((rule) => !isOwnRule(rule))],
				];
			}),
	);
}

/** What a person finds in the file when a command is through: tabs and their texts, highlights, lists, settings. */
export function outcome(workbook: Workbook): string {
	const tabs = workbook.sheets
		.filter(({ hidden }) => !hidden)
		.map((sheet) => [
			sheet.name,
			sheet.formatRules,
			sheet.charts.length,
			eachCell(sheet, ({ value, formula, validation }) => [value, formula, isOwnList(validation) ? validation : null]),
		])
		.sort(([one], [other]) => String(one).localeCompare(String(other)));
	return textOf([tabs, [...workbook.documentProperties].sort()]);
}

/** Names of the tabs in sight. */
export function namesInSight(workbook: Workbook): readonly string[] {
	return workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** What staff wrote into a tab of ours is theirs, wherever that tab is by now. */
export function holdsEdit(workbook: Workbook, edit = EDIT): boolean {
	return workbook.sheets.some(
		({ hidden, cells }) => !hidden && cells.some((row) => row?.some((cell) => cell?.value === edit) === true),
	);
}

/** Whether a tab that is not finished is left, hidden or not. */
export function holdsHalfMade(workbook: Workbook): boolean {
	return workbook.sheets.some(({ name }) => name.includes("作成中"));
}
