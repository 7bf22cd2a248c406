// 欠落年度を強調: highlights only the blank years that must be filled in.
import { keyedFindings, openFindings } from "./checked-table";
import { highlightFindings } from "./highlight-findings";
import { runOnTable } from "./run-command";
import { withNoteOfChanges } from "./still-as-read";

/** Menu command. */
export function highlightMissingYears(): void {
	runOnTable(
		(messages) => messages.working.highlight,
		(found, context) => {
			const { messages, state } = context;
			const open = openFindings(keyedFindings(found.table, context));
			const missing = open.filter((finding) => finding.check === "missing-year");
			highlightFindings(found, missing, context);
			if (state.settings.checks["missing-year"]?.on === false) {
				return { message: messages.done.highlightOff, writtenOut: true };
			}
			const message = messages.done.highlight({ sheet: found.table.sheetName, cells: missing.length });
			return { message: withNoteOfChanges(message, found, messages), writtenOut: true };
		},
	);
}
