// 検証する: checks the table, highlights what was found and lists it in the sidebar.
import { countBySeverity } from "../checks/finding";
import { showSidebar } from "../sheets/dialogs";
import { keyedFindings, openFindings } from "./checked-table";
import { highlightFindings } from "./highlight-findings";
import { toPageResult } from "./page-result";
import { runOnTable } from "./run-command";

/** Menu command. */
export function validate(): void {
	runOnTable(
		(messages) => messages.working.validate,
		(found, { messages, time }) => {
			const { table, snapshot } = found;
			const keyed = keyedFindings(table, messages);
			const open = openFindings(keyed);
			highlightFindings(found, open);
			const result = toPageResult(table, snapshot, keyed, time.now, messages);
			return {
				message: messages.done.validate({ sheet: table.sheetName, ...countBySeverity(open) }),
				show: () => showSidebar(messages.page.title, { language: messages.language, result }),
			};
		},
	);
}
