// What is kept with the document, read in one call: settings, and what staff chose to ignore.

import { type IgnoredFinding, type IgnoredReading, parseIgnored, serializeIgnored } from "../settings/ignored-findings";
import type { Settings } from "../settings/settings";
import { serializeSettings } from "../settings/settings-text";
import { LARGEST_SETTINGS, parseSettings, type SettingsReading } from "../settings/stored-settings";
import { readDocumentTexts, writeDocumentText } from "../sheets/document-texts";
import { fingerprint } from "../text/fingerprint";
import { FailureError, orFail } from "./failure";

const IGNORED = "ignored";
const SETTINGS = "settings";

export interface DocumentState extends SettingsReading, IgnoredReading {
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
		...parseIgnored(texts.ignored),
		revision: fingerprint(texts.settings),
	};
}

/** What was damaged in the store of the document. */
export type Damage = "settings" | "ignored";

/** Puts a damaged text aside, where an IT desk can find it, when there is room for it. */
function putAside(key: Damage, text: string): void {
	try {
		writeDocumentText(`${key}-damaged`, text);
	} catch {
		// The repair matters more.
	}
}

/** Repairs what is damaged, so that it is said once only; run it under the lock. What cannot be stored stays damaged. */
export function repairStored({ state, ignoredState }: DocumentState): readonly Damage[] {
	const damage: Damage[] = state === "unreadable" ? [SETTINGS] : [];
	if (ignoredState === "damaged") {
		damage.push(IGNORED);
	}
	if (damage.length === 0) {
		return [];
	}
	try {
		// A colleague may have saved meanwhile.
		const texts = readDocumentTexts([IGNORED, SETTINGS]);
		const settings = parseSettings(texts.settings);
		const ignored = parseIgnored(texts.ignored);
		if (settings.state === "unreadable" && damage.includes(SETTINGS)) {
			putAside(SETTINGS, texts.settings ?? "");
			writeDocumentText(SETTINGS, serializeSettings(settings.settings));
		}
		if (ignored.ignoredState === "damaged" && damage.includes(IGNORED)) {
			putAside(IGNORED, texts.ignored ?? "");
			writeDocumentText(IGNORED, serializeIgnored(ignored.ignored));
		}
	} catch {
		// Said again by the next run, then.
	}
	return damage;
}

/** Changes what is ignored; run it under the lock. Throws the failure `cannot-save-ignored`; what was ignored stays so. */
export function changeIgnored(change: (items: readonly IgnoredFinding[]) => readonly IgnoredFinding[]): void {
	const { ignored, ignoredState } = readDocumentState();
	if (ignoredState === "newer") {
		throw new FailureError({ code: "newer-ignored" });
	}
	if (ignoredState === "damaged") {
		putAside(IGNORED, readDocumentTexts([IGNORED]).ignored ?? "");
	}
	const text = serializeIgnored(change(ignored));
	orFail(
		() => writeDocumentText(IGNORED, text),
		(detail) => ({ code: "cannot-save-ignored", detail }),
	);
}

/** The revision of settings as they would be stored. */
export function revisionOf(settings: Settings): string {
	return fingerprint(serializeSettings(settings));
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
	return revisionOf(settings);
}
