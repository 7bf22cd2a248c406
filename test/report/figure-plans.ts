// Plans of 指標の推移 for small tables, and their rows by the names of columns.
import { ja, type Messages } from "../../src/messages/ja";
import { planFigures } from "../../src/report/figures-tab";
import type { PlanCell, TabPlan } from "../../src/report/tab-plan";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { summarize } from "../../src/summary/summary";
import type { ProgressTable } from "../../src/table/progress-table";
import { sheetOf, tableOf } from "../table/sheet-fixture";

export const TODAY = "2022-12-10";

export function planOf(table: ProgressTable, messages: Messages = ja): TabPlan {
	const common = {
		findings: [],
		comparison: null,
		settings: DEFAULT_SETTINGS,
		now: "2026-11-22T10:42",
		version: "1.2.3",
	};
	return planFigures({ ...common, table, summary: summarize(table), messages });
}

const YEARS = [
	"施策項目",
	"課名",
	"Ｈ30年度",
	"Ｒ１年度",
	"Ｒ２年度",
	"Ｒ３年度",
	"Ｒ４年度（R4.8末時点）",
	"Ｒ５～Ｒ７年度",
];

/** A table of one measure with the texts of H30, R1, R2, R3, R4 (to August) and R5 to R7. */
export function tableWith(...texts: readonly string[]): ProgressTable {
	const blanks = Array.from({ length: YEARS.length - 2 - texts.length }, () => "");
	return tableOf(sheetOf([YEARS, ["見守り", "福祉課", ...texts, ...blanks]]), TODAY);
}

type Heads = readonly string[];

/** Rows of figures with their heads: those with links to cells. */
export function figureRows(plan: TabPlan): readonly { readonly heads: Heads; readonly cells: readonly PlanCell[] }[] {
	let heads: Heads = [];
	return plan.rows.flatMap((cells) => {
		if (cells[cells.length - 1]?.value === ja.figures.headings.cells) {
			heads = cells.map(({ value }) => String(value));
		}
		return cells.some(({ links }) => links !== undefined) ? [{ heads, cells }] : [];
	});
}

/** One row by the names of its columns. */
export function rowOf(plan: TabPlan, indicator: string): { readonly [head: string]: PlanCell } {
	const found = figureRows(plan).find(({ cells }) => cells[0]?.value === indicator);
	if (found === undefined) {
		throw new Error(`no row ${indicator} among ${figureRows(plan).map(({ cells }) => cells[0]?.value)}`);
	}
	return Object.fromEntries(found.heads.map((head, column) => [head, found.cells[column] ?? { value: "", style: {} }]));
}

export function textsOf(plan: TabPlan): readonly string[] {
	return plan.rows.map((row) =>
		row
			.map(({ value }) => String(value))
			.join("|")
			.replace(/\|+$/, ""),
	);
}
