// Runs src/sheets in the host on plans that no command makes, such as one with nothing but a chart.
import { join } from "node:path";
import { buildSync } from "esbuild";
import { AppsScriptHost } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { createSheet, createWorkbook, type Sheet, type Workbook } from "../../local/workbook";
import type { PlanCell, TabPlan } from "../../src/report/tab-plan";

const ENTRY = `
	import { renewTab } from "./src/sheets/output-tabs";
	import { findOwnTabs } from "./src/sheets/tab-marks";
	globalThis.renew = (plan) => {
		const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		const { name, kept } = renewTab(
			spreadsheet,
			{ own: findOwnTabs(spreadsheet), front: spreadsheet.getActiveSheet(), pause: () => undefined },
			plan,
			{ building: "作成中", kept: "控え" },
		);
		return { name, kept };
	};`;

let code: string | undefined;

function bundled(): string {
	code ??= buildSync({
		stdin: { contents: ENTRY, resolveDir: PROJECT, sourcefile: join(PROJECT, "entry.ts"), loader: "ts" },
		bundle: true,
		format: "iife",
		target: "es2019",
		write: false,
	}).outputFiles[0]?.text;
	return code ?? "";
}

/** A host that makes tabs from plans: `host.run("renew", plan)`. */
export function planHost(workbook: Workbook = createWorkbook([createSheet(0, "進捗管理表", 20, 6)])): AppsScriptHost {
	return new AppsScriptHost({ workbook, code: bundled(), userLocale: "ja" });
}

/** A plan of a tab 図表 of so many rows as given, 80 pixels a column. */
export function planOf(rows: readonly (readonly PlanCell[])[], rest: Partial<TabPlan> = {}): TabPlan {
	return { kind: "summary", name: "図表", widths: (rows[0] ?? []).map(() => 80), rows, ...rest };
}

/** The tab that a plan becomes in a new file. */
export function tabOf(plan: TabPlan): { readonly sheet: Sheet; readonly host: AppsScriptHost } {
	const host = planHost();
	host.run("renew", plan);
	const sheet = host.workbook.sheets.find(({ name }) => name === plan.name);
	if (sheet === undefined) {
		throw new Error(`No tab ${plan.name}`);
	}
	return { sheet, host };
}
