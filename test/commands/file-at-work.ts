// A file at work, and what of it must stay as it is and what a person finds in it when a command is through.
import { stateOfOwnTab } from "../../local/own-tabs";
import type { Workbook } from "../../local/workbook";
import { hostFor, sheetNamed, smallWorkbook, textsOf, type } from "./sample-host";

export const TAB = "進捗管理表";
const EDIT = "議会用に書き足した文";

/** A file at work: checked, with dropdowns, all tabs made, one of them edited since, a rule and a note of staff's own. */
export function fileAtWork(): Workbook {
	const workbook = smallWorkbook();
	const table = sheetNamed(workbook, TAB);
	table.formatRules.push({
		kind: "formula",
		areas: [{ row: 8, column: 1, rows: 2, columns: 1 }],
		formula: '=B9=""',
		style: { background: "#00ff00" },
	});
	for (const command of ["validateTable", "setDropdowns", "createReport", "createSummary"]) {
		workbook.activeSheetId = table.id;
		hostFor(workbook).run(command);
	}
	Object.assign(table.cells[10]?.[1] ?? {}, { note: "担当者に確認中" });
	type(table, "F11", "新しい記入");
	type(sheetNamed(workbook, "集計"), "A3", EDIT);
	workbook.activeSheetId = table.id;
	return workbook;
}

/** Everything on tabs that are not ours, without what commands put there and take away: tagged rules, lists of ours. */
export function ofStaff(workbook: Workbook): unknown {
	return workbook.sheets
		.filter((sheet) => stateOfOwnTab(sheet) === null && !sheet.hidden)
		.map(({ name, merges, columnWidths, rowHeights, frozenRows, protections, hidden, cells, formatRules }) => ({
			...{ name, merges, columnWidths, rowHeights, frozenRows, protections, hidden },
			cells: cells.map((row) =>
				row.map((cell) => {
					const { validation: _ours, ...rest } = cell ?? { value: "" };
					return rest;
				}),
			),
			rules: formatRules.filter((rule) => !(rule.kind === "formula" && rule.formula.includes("shinchoku:"))),
		}));
}

/** What a person finds in the file when a command is through: tabs and their texts, highlights, lists. */
export function outcomeOf(workbook: Workbook): unknown {
	return workbook.sheets
		.filter(({ hidden }) => !hidden)
		.map((sheet) => ({
			name: sheet.name,
			texts: textsOf(sheet),
			rules: sheet.formatRules.length,
			lists: sheet.cells.flat().filter((cell) => cell?.validation !== undefined).length,
		}))
		.sort((one, other) => one.name.localeCompare(other.name));
}
