// 欠落年度を強調: highlights only the blank years that must be filled in.
import { planHighlights } from "../checks/highlight-plan";
import { runChecks } from "../checks/run-checks";
import { applyHighlights } from "../sheets/highlights";
import { orFail } from "./failure";
import { runOnTable } from "./run-command";

/** Menu command. */
export function highlightMissingYears(): void {
	runOnTable(
		(messages) => messages.working.highlight,
		({ sheet, table }, { messages }) => {
			const missing = runChecks({ kind: "table", table }, table.sheetName, messages.checks).filter(
				(finding) => finding.check === "missing-year",
			);
			const plan = planHighlights(missing, table);
			orFail(
				() => applyHighlights(sheet, plan),
				(detail) => ({ code: "cannot-highlight", sheet: table.sheetName, detail }),
			);
			return { message: messages.done.highlight({ sheet: table.sheetName, cells: missing.length }) };
		},
	);
}
