// Settings as text: kept with the document, handed from file to file. Whatever cannot be read is automatic.
import * as z from "zod/mini";
import { DEFAULT_SETTINGS, Settings } from "./settings";

/** newer: written by a later version of the add-on. */
export type SettingsState = "stored" | "default" | "unreadable" | "newer";

export interface SettingsReading {
	readonly settings: Settings;
	readonly state: SettingsState;
}

/** A part of the settings, by its name in the text. */
export type SettingsPart = Exclude<keyof Settings, "version">;

/** Why a text is no settings. */
export type SettingsProblem =
	| { readonly kind: "not-settings" }
	| { readonly kind: "newer" }
	| { readonly kind: "too-large" }
	| { readonly kind: "unknown-part"; readonly name: string }
	| { readonly kind: "wrong-part"; readonly part: SettingsPart };

export type SettingsOutcome =
	| { readonly kind: "settings"; readonly settings: Settings }
	| { readonly kind: "bad"; readonly problem: SettingsProblem };

/** Characters that settings may take; a document keeps what staff ignored besides. */
export const LARGEST_SETTINGS = 60_000;

function bad(problem: SettingsProblem): SettingsOutcome {
	return { kind: "bad", problem };
}

function isPart(name: string): name is SettingsPart {
	return name in DEFAULT_SETTINGS && name !== "version";
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return null;
	}
}

/**
 * Reads settings, whole or not at all; parts that are left out are automatic.
 * When a version 2 comes, version 1 is brought up to it here before the schema looks at it.
 */
export function readSettingsData(data: unknown): SettingsOutcome {
	if (typeof data !== "object" || data === null || !("version" in data) || typeof data.version !== "number") {
		return bad({ kind: "not-settings" });
	}
	if (data.version > DEFAULT_SETTINGS.version) {
		return bad({ kind: "newer" });
	}
	const unknown = Object.keys(data).find((name) => !(name in DEFAULT_SETTINGS));
	if (unknown !== undefined) {
		return bad({ kind: "unknown-part", name: unknown });
	}
	const parsed = z.safeParse(Settings, { ...DEFAULT_SETTINGS, ...data });
	if (parsed.success) {
		return { kind: "settings", settings: parsed.data };
	}
	const part = String(parsed.error.issues[0]?.path[0]);
	return bad(isPart(part) ? { kind: "wrong-part", part } : { kind: "not-settings" });
}

/** What of damaged settings can still be used: each part that is whole by itself, all others automatic. */
function wholeParts(data: unknown): Settings {
	if (typeof data !== "object" || data === null) {
		return DEFAULT_SETTINGS;
	}
	const parts = Object.entries(data).filter(
		([name, value]) => isPart(name) && z.safeParse(Settings, { ...DEFAULT_SETTINGS, [name]: value }).success,
	);
	const parsed = z.safeParse(Settings, { ...DEFAULT_SETTINGS, ...Object.fromEntries(parts) });
	return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}

/** Reads the text of settings. */
export function readSettingsText(text: string): SettingsOutcome {
	return text.length > LARGEST_SETTINGS ? bad({ kind: "too-large" }) : readSettingsData(parsedJson(text));
}

/** Reads what is kept with the document; never throws, and says when not all of it could be used. */
export function parseSettings(text: string | null): SettingsReading {
	if (text === null) {
		return { settings: DEFAULT_SETTINGS, state: "default" };
	}
	const outcome = readSettingsText(text);
	switch (outcome.kind) {
		case "settings":
			return { settings: outcome.settings, state: "stored" };
		case "bad":
			return outcome.problem.kind === "newer"
				? { settings: DEFAULT_SETTINGS, state: "newer" }
				: { settings: wholeParts(parsedJson(text.slice(0, LARGEST_SETTINGS))), state: "unreadable" };
	}
}
