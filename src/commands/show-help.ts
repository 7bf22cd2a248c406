// 使い方: what each menu item does.
import { alertMessage } from "../sheets/dialogs";
import { userMessages } from "../sheets/environment";

/** Menu command. */
export function showHelp(): void {
	const { help } = userMessages();
	alertMessage(help.title, help.paragraphs.join("\n\n"));
}
