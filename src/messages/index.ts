// Chooses the messages for a reader's language.
import { en } from "./en";
import { ja, type Messages } from "./ja";

export type { Messages };

/**
 * Messages for a locale such as `ja`, `en_GB` or `fr`.
 * Japanese is the product's own language; whoever reads neither is better served with English.
 */
export function messagesFor(locale: string): Messages {
	return locale === "" || /^ja\b|^ja[_-]/i.test(locale) ? ja : en;
}
