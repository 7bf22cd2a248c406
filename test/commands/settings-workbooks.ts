// Workbooks with settings stored in them, and calls of the settings page.
import type { Sheet, Workbook } from "../../local/workbook";
import type { BridgeResponse } from "../../src/bridge/bridge";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { parseSettings } from "../../src/settings/stored-settings";
import { piecesIn, textOf } from "../../src/settings/text-pieces";
import { callPage, hostFor, smallWorkbook } from "./sample-host";

export const TAB = "進捗管理表";

export function storedText(workbook: Workbook): string | null {
	return textOf(piecesIn(Object.fromEntries(workbook.documentProperties), "settings"));
}

export function stored(workbook: Workbook): Settings {
	return parseSettings(storedText(workbook)).settings;
}

/** Puts a text where settings are kept, as another version or another person may have left it. */
export function put(workbook: Workbook, text: string): void {
	workbook.documentProperties.set("shinchoku:settings:0", text);
}

export function workbookWith(change: Partial<Settings>, workbook = smallWorkbook()): Workbook {
	put(workbook, JSON.stringify({ ...DEFAULT_SETTINGS, ...change }));
	return workbook;
}

export function readPage(workbook: Workbook, sheet: string | null = TAB): BridgeResponse<"pageReadSettings"> {
	const answer = callPage(hostFor(workbook), "pageReadSettings", { sheet });
	if (answer.kind === "failed") {
		throw new Error(answer.failure.message);
	}
	return answer.value;
}

export function save(workbook: Workbook, settings: unknown, others: object = {}) {
	const { revision } = readPage(workbook);
	return callPage(hostFor(workbook), "pageSaveSettings", {
		settings,
		revision,
		sheetId: 0,
		headerRows: null,
		...others,
	});
}

export function check(workbook: Workbook): BridgeResponse<"pageCheckTable"> {
	const answer = callPage(hostFor(workbook), "pageCheckTable", { sheet: TAB });
	if (answer.kind === "failed") {
		throw new Error(answer.failure.message);
	}
	return answer.value;
}

export function backgrounds(sheet: Sheet): readonly string[] {
	const colors = sheet.formatRules.flatMap((rule) => (rule.kind === "formula" ? [rule.style.background ?? ""] : []));
	return [...new Set(colors)].sort();
}
