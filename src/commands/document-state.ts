// What is kept with the document, read in one call: settings, and what staff chose to ignore.
import { fingerprint } from "../report/fingerprint";
import { type IgnoredFinding, parseIgnored, serializeIgnored } from "../settings/ignored-findings";
import type { Settings } from "../settings/settings";
import { serializeSettings } from "../settings/settings-text";
import { LARGEST_SETTINGS, parseSettings, type SettingsReading } from "../settings/stored-settings";
import { readDocumentTexts, writeDocumentText } from "../sheets/document-texts";
import { FailureError, orFail } from "./failure";

const IGNORED = "ignored";
const SETTINGS = "settings";

export interface DocumentState extends SettingsReading {
	readonly ignored: readonly IgnoredFinding[];
	/** Of the settings as they are stored: another one means that a colleague changed them. */
	readonly revision: string;
}

/** Reads everything that is kept with the document. */
export function readDocumentState(): DocumentState {
	const texts = orFail(
		() => readDocumentTexts([IGNORED, SETTINGS]),
		(detail) => ({ code: "cannot-read", detail }),
	);
	return {
		...parseSettings(texts.settings),
		ignored: parseIgnored(texts.ignored),
		revision: fingerprint(texts.settings),
	};
}

/** Changes what is ignored; run it under the lock. Throws the failure `cannot-save-ignored`; what was ignored stays so. */
export function changeIgnored(change: (items: readonly IgnoredFinding[]) => readonly IgnoredFinding[]): void {
	const text = serializeIgnored(change(readDocumentState().ignored));
	orFail(
		() => writeDocumentText(IGNORED, text),
		(detail) => ({ code: "cannot-save-ignored", detail }),
	);
}

/**
 * Stores settings; run it under the lock. Throws the failures `settings-too-large` and `cannot-save-settings`; the
 * settings stored before then stay.
 * @returns their revision
 */
export function storeSettings(settings: Settings): string {
	const text = serializeSettings(settings);
	if (text.length > LARGEST_SETTINGS) {
		throw new FailureError({ code: "settings-too-large" });
	}
	orFail(
		() => writeDocumentText(SETTINGS, text),
		(detail) => ({ code: "cannot-save-settings", detail }),
	);
	return fingerprint(text);
}
