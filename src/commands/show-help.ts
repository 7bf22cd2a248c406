// 使い方: what each menu item does.
import { alertMessage } from "../sheets/dialogs";
import { messagesForFailure, openContext } from "./command-context";

/** Menu command. */
export function showHelp(): void {
	// Help is needed most where something fails: settings that cannot be read must not keep it away.
	const { help } = messagesForFailure(openContext());
	alertMessage(help.title, help.paragraphs.join("\n\n"));
}
