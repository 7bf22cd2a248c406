// 使い方: shows the help page in the sidebar.
import { helpPage } from "../help/help-page";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { alertMessage, showHtml } from "../sheets/dialogs";
import { HELP_SCRIPT } from "../sheets/help-script";
import { VERSION } from "../version";
import { type CommandContext, messagesForFailure, openContext } from "./command-context";
import { failureMessage } from "./failure-message";
import { sidebarTitle } from "./show-page";

/** Help is needed most where something fails: settings that cannot be read must not keep it away. */
function settingsFor(context: CommandContext): Settings {
	try {
		return context.state.settings;
	} catch {
		return DEFAULT_SETTINGS;
	}
}

/** Shows the help in place of whatever the sidebar shows. */
export function showHelpPage(context: CommandContext): void {
	const messages = messagesForFailure(context);
	const page = helpPage({ messages, settings: settingsFor(context), version: VERSION }, HELP_SCRIPT);
	showHtml(sidebarTitle(messages), page);
}

/** Menu command. */
export function showHelp(): void {
	const context = openContext();
	try {
		showHelpPage(context);
	} catch (error) {
		const messages = messagesForFailure(context);
		alertMessage(messages.failures.title, failureMessage(error, messages));
	}
}
