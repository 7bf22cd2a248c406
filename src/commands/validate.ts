// 検証する: checks the table, highlights what was found and lists it in the sidebar.
import { countBySeverity } from "../checks/finding";
import { planHighlights } from "../checks/highlight-plan";
import { runChecks } from "../checks/run-checks";
import { showSidebarPage } from "../sheets/dialogs";
import { applyHighlights } from "../sheets/highlights";
import { findingsPage } from "../sidebar/findings-page";
import { summarize } from "../summary/summary";
import { orFail } from "./failure";
import { runOnTable } from "./run-command";

/** Menu command. */
export function validate(): void {
	runOnTable(
		(messages) => messages.working.validate,
		({ sheet, table }, { messages, time }) => {
			const findings = runChecks({ kind: "table", table }, table.sheetName, messages.checks);
			const plan = planHighlights(findings, table);
			orFail(
				() => applyHighlights(sheet, plan),
				(detail) => ({ code: "cannot-highlight", sheet: table.sheetName, detail }),
			);
			const page = findingsPage({ table, findings, summary: summarize(table), now: time.now, messages });
			return {
				message: messages.done.validate({ sheet: table.sheetName, ...countBySeverity(findings) }),
				show: () => showSidebarPage(messages.sidebar.title, page),
			};
		},
	);
}
