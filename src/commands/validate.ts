// 検証する: checks the table, highlights what was found and lists it in the sidebar.
import { countBySeverity, type Finding } from "../checks/finding";
import { keyedFindings, openFindings } from "./checked-table";
import type { CommandContext } from "./command-context";
import { FailureError } from "./failure";
import { failureMessage } from "./failure-message";
import { highlightFindings } from "./highlight-findings";
import type { FoundTable } from "./locate-table";
import { toPageResult } from "./page-result";
import { runOnTable } from "./run-command";
import { showPage } from "./show-page";

/**
 * Highlights what can be highlighted: whoever may not change the tab still gets the list.
 * @returns what must be said of it; null where all is well
 */
function highlightOrWarn(found: FoundTable, open: readonly Finding[], context: CommandContext): string | null {
	try {
		highlightFindings(found, open, context);
		return null;
	} catch (error) {
		const isRefused =
			error instanceof FailureError && error.failure.code === "cannot-highlight" && error.failure.hindrance !== null;
		if (!isRefused) {
			throw error;
		}
		const { messages } = context;
		return `${failureMessage(error, messages)}\n\n${messages.obstacles.listed}`;
	}
}

/** Menu command. */
export function validate(): void {
	runOnTable(
		(messages) => messages.working.validate,
		(found, context) => {
			const { messages } = context;
			const { table } = found;
			const keyed = keyedFindings(table, context);
			const open = openFindings(keyed);
			const warning = highlightOrWarn(found, open, context);
			const result = toPageResult(found, keyed, context);
			return {
				message: messages.done.validate({ sheet: table.sheetName, ...countBySeverity(open) }),
				show: () => showPage({ result }, context),
				writtenOut: true,
				...(warning === null ? {} : { warning }),
			};
		},
	);
}
