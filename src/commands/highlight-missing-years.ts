// 欠落年度を強調: highlights only the blank years that must be filled in.
import { keyedFindings, openFindings } from "./checked-table";
import { highlightFindings } from "./highlight-findings";
import { runOnTable } from "./run-command";

/** Menu command. */
export function highlightMissingYears(): void {
	runOnTable(
		(messages) => messages.working.highlight,
		(found, { messages }) => {
			const open = openFindings(keyedFindings(found.table, messages));
			const missing = open.filter((finding) => finding.check === "missing-year");
			highlightFindings(found, missing);
			return { message: messages.done.highlight({ sheet: found.table.sheetName, cells: missing.length }) };
		},
	);
}
