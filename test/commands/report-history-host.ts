// Reports made one after another through the shipped bundle, and what the hidden tab keeps of them.
import type { AppsScriptHost } from "../../local/apps-script/host";
import type { Workbook } from "../../local/workbook";
import type { BridgeResponse } from "../../src/bridge/bridge";
import { type KeptSnapshot, keptSnapshots } from "../../src/report/report-history";
import { callPage, hostFor, sheetNamed, textsOf } from "./sample-host";

export const TAB = "進捗管理表";
export const REPORT = "進捗レポート";
export const HISTORY = "進捗チェック（履歴）";

export function kept(workbook: Workbook, tab = HISTORY): readonly KeptSnapshot[] {
	const rows = textsOf(sheetNamed(workbook, tab));
	return keptSnapshots(rows.map((row, line) => ({ line, head: row[5] ?? "", piece: row[6] ?? "" })));
}

export function hasHistory(workbook: Workbook): boolean {
	return workbook.sheets.some(({ name }) => name === HISTORY);
}

/** Makes a report on another day, of the table that is in front then. */
export function reportAt(workbook: Workbook, date: string): AppsScriptHost {
	const host = hostFor(workbook, { now: new Date(`${date}T10:00:00+09:00`) });
	workbook.activeSheetId = workbook.sheets.find(({ name }) => name === TAB)?.id ?? workbook.activeSheetId;
	host.run("createReport");
	expect(host.ui.alerts).toEqual([]);
	return host;
}

export function choices(host: AppsScriptHost, sheet = TAB): BridgeResponse<"pageTabChoices"> {
	const answer = callPage(host, "pageTabChoices", { sheet });
	if (answer.kind === "failed") {
		throw new Error(answer.failure.details);
	}
	return answer.value;
}

export function make(host: AppsScriptHost, base: unknown, sheet = TAB) {
	return callPage(host, "pageMakeTab", { sheet, kind: "report", base });
}

export function lastToast(host: AppsScriptHost): string | undefined {
	return host.ui.toasts[host.ui.toasts.length - 1]?.message;
}
