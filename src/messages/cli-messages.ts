// Chooses the messages of the command line; apart from the others because the script at Google says none of them.
import { messagesFor } from ".";
import { enCli } from "./en-cli";
import type { Messages } from "./ja";
import { type CliTexts, jaCli } from "./ja-cli";

export interface CliMessages extends Messages {
	readonly cli: CliTexts;
}

/** Messages of the script and of the command line for a locale. */
export function cliMessagesFor(locale: string): CliMessages {
	const messages = messagesFor(locale);
	return { ...messages, cli: messages.language === "ja" ? jaCli : enCli };
}
