// 検証する: checks the table, highlights what was found and lists it in the sidebar.
import { countBySeverity } from "../checks/finding";
import { keyedFindings, openFindings } from "./checked-table";
import { highlightFindings } from "./highlight-findings";
import { toPageResult } from "./page-result";
import { runOnTable } from "./run-command";
import { showPage } from "./show-page";

/** Menu command. */
export function validate(): void {
	runOnTable(
		(messages) => messages.working.validate,
		(found, context) => {
			const { messages } = context;
			const { table } = found;
			const keyed = keyedFindings(table, context);
			const open = openFindings(keyed);
			highlightFindings(found, open, context);
			const result = toPageResult(found, keyed, context);
			return {
				message: messages.done.validate({ sheet: table.sheetName, ...countBySeverity(open) }),
				show: () => showPage({ result }, context),
			};
		},
	);
}
