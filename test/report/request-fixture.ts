// Requests of a sheet as the tab and the page get them, and a large table in which much is wrong.
import { runChecks } from "../../src/checks/run-checks";
import { ja, type Messages } from "../../src/messages/ja";
import type { ReportInput } from "../../src/report/report-input";
import { requestText } from "../../src/report/request-text";
import { type Request, type Requests, requestsOf } from "../../src/report/requests";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { summarize } from "../../src/summary/summary";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { TODAY } from "../table/sheet-fixture";

const NOW = "2026-11-22T10:42";

export interface Given {
	readonly set?: Partial<Settings>;
	readonly messages?: Messages;
	readonly today?: string;
}

/** What the tab of a sheet is planned from. */
export function inputOf(sheet: SheetSnapshot, { set = {}, messages = ja, today = TODAY }: Given = {}): ReportInput {
	const settings = { ...DEFAULT_SETTINGS, ...set };
	const reading = readTable(sheet, { today, settings });
	if (reading.kind === "none") {
		throw new Error(`no table: ${reading.reason}`);
	}
	const { table } = reading;
	const findings = runChecks(reading, sheet.name, messages.checks, settings);
	const summary = summarize(table);
	return { table, findings, summary, comparison: null, settings, now: NOW, version: "1.2.3", messages };
}

export function requestsIn(sheet: SheetSnapshot, given: Given = {}): Requests {
	return requestsOf(inputOf(sheet, given));
}

/** The request of a department; a test that asks for one that is asked nothing is wrong. */
export function requestFor(department: string, requests: Requests): Request {
	const request = requests.requests.find((one) => one.department === department);
	if (request === undefined) {
		throw new Error(`nothing is asked of ${department}`);
	}
	return request;
}

/** The text for a department as lines. */
export function textFor(
	department: string,
	sheet: SheetSnapshot,
	given: Given & { readonly url?: string; readonly tab?: string } = {},
): readonly string[] {
	const input = inputOf(sheet, given);
	const place = { url: given.url ?? null, tab: given.tab ?? null };
	return requestText(requestFor(department, requestsOf(input)), place, input).split("\n");
}
