// 直した記録: opens the record of fixes in the sidebar, from which each can be taken back.
import { runCommand } from "./run-command";
import { showPage } from "./show-page";

/** Menu command. */
export function showHistory(): void {
	runCommand(
		({ working }) => working.history,
		(context) => ({
			message: context.messages.done.history,
			show: () => showPage({ result: null, view: "history" }, context),
		}),
	);
}
