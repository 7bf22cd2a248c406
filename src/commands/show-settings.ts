// 設定: opens the sidebar with the settings, also where no progress table is found and its header must be shown by hand.
import { runCommand } from "./run-command";
import { showPage } from "./show-page";

/** Menu command. */
export function showSettings(): void {
	runCommand(
		(messages) => messages.working.settings,
		(context) => ({
			message: context.messages.done.settings,
			show: () => showPage({ result: null, view: "settings" }, context),
		}),
	);
}
