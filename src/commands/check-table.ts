// Reads and checks the table without writing anything: for the sidebar and the command line.
import * as z from "zod/mini";
import { runChecks } from "../checks/run-checks";
import { localTime, userMessages } from "../sheets/environment";
import { activeSpreadsheet } from "../sheets/spreadsheet";
import { summarize } from "../summary/summary";
import { type CheckAnswer, toCheckResult } from "./check-result";
import { FailureError } from "./failure";
import { failureCode, failureMessage } from "./failure-message";
import { locateTable } from "./locate-table";

/** `sheet`: name of the tab to read; absent: the tab in front, else the only one that fits. */
export const CheckRequest = z.object({ sheet: z.optional(z.string()) });

/** Answers with a result or with a failure; never throws. */
export function checkTable(request: unknown): CheckAnswer {
	const messages = userMessages();
	try {
		const parsed = z.safeParse(CheckRequest, request ?? {});
		if (!parsed.success) {
			throw new FailureError({ code: "bad-request" });
		}
		const spreadsheet = activeSpreadsheet();
		const location = locateTable(spreadsheet, parsed.data.sheet ?? null, localTime(spreadsheet).today, messages);
		if (location.kind === "several") {
			throw new FailureError({ code: "several-tables", sheets: location.names });
		}
		const { table } = location.found;
		const findings = runChecks({ kind: "table", table }, table.sheetName, messages.checks);
		return { kind: "checked", result: toCheckResult(table, findings, summarize(table)) };
	} catch (error) {
		return { kind: "failed", code: failureCode(error), message: failureMessage(error, messages) };
	}
}
