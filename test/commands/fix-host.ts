// A small table to be mended through the shipped bundle, and the calls that the page makes for it.
import { type Cell, cellAt, createSheet, createWorkbook, type Sheet, type Workbook } from "../../local/workbook";
import type { BridgeResponse } from "../../src/bridge/bridge";
import type { FixScope } from "../../src/bridge/fixes";
import { parseA1 } from "../../src/table/a1";
import { HEADINGS, rowWith } from "../table/sheet-fixture";
import { callPage, hostFor, sheetNamed } from "./sample-host";

export const TAB = "進捗管理表";
export const LOG = "進捗チェック（控え）";
const SHEET_ID = 7;

export type Host = ReturnType<typeof hostFor>;
export type Preview = BridgeResponse<"pagePlanFixes">;
type FixCall = "pagePlanFixes" | "pageApplyFixes" | "pageFixHistory" | "pagePlanTakeBack" | "pageTakeBack";

/** A table of full rows with some cells changed, each by the letter of its column; measures are numbered unless named. */
export function tableToMend(rows: readonly { readonly [letter: string]: string }[]): Workbook {
	const sheet = createSheet(SHEET_ID, TAB, rows.length + 3, HEADINGS.length);
	const texts = [[...HEADINGS], ...rows.map((changes, index) => rowWith({ B: `施策${index + 1}`, ...changes }))];
	for (const [row, cells] of texts.entries()) {
		for (const [column, text] of cells.entries()) {
			cellAt(sheet, row, column).value = text;
		}
	}
	return createWorkbook([sheet]);
}

export function cellIn(workbook: Workbook, a1: string, tab = TAB): Cell {
	const area = parseA1(a1);
	if (area === null) {
		throw new Error(a1);
	}
	return cellAt(sheetNamed(workbook, tab), area.row, area.column);
}

export function textIn(workbook: Workbook, a1: string): unknown {
	return cellIn(workbook, a1).value;
}

/** Puts a blank row above one, counted from 1, as a colleague does by hand. */
export function insertRow(sheet: Sheet, above: number): void {
	sheet.cells.splice(above - 1, 0, []);
	sheet.rowCount++;
	sheet.merges = sheet.merges.map((merge) => (merge.row >= above - 1 ? { ...merge, row: merge.row + 1 } : merge));
}

export function done<Name extends FixCall>(host: Host, name: Name, request: unknown): BridgeResponse<Name> {
	const answer = callPage(host, name, request);
	if (answer.kind === "failed") {
		throw new Error(`${name}: ${answer.failure.details}`);
	}
	return answer.value;
}

export function plan(host: Host, scope: FixScope = { kind: "all" }): Preview {
	return done(host, "pagePlanFixes", { sheet: TAB, scope });
}

export function apply(host: Host, { sheetId, changes }: Preview): BridgeResponse<"pageApplyFixes"> {
	return done(host, "pageApplyFixes", { sheetId, changes });
}

export function planBack(host: Host, fix: number): BridgeResponse<"pagePlanTakeBack"> {
	return done(host, "pagePlanTakeBack", { fix });
}

export function takeBack(host: Host, fix: number): BridgeResponse<"pageTakeBack"> {
	return done(host, "pageTakeBack", { fix, cells: planBack(host, fix).changes.map((change) => change.cell) });
}

export function cellsOf({ changes }: Preview): readonly string[] {
	return changes.map((change) => change.cell);
}

/** A host on a workbook in which everything was mended, as fix 1. */
export function mended(workbook: Workbook): Host {
	const host = hostFor(workbook);
	apply(host, plan(host));
	return host;
}
