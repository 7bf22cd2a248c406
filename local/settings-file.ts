// Gives a workbook the settings in a file, where the bundle looks for those that are kept with the document.
import { readFile, stat } from "node:fs/promises";
import type { CliMessages } from "../src/messages/cli-messages";
import { settingsProblemText } from "../src/settings/problem-text";
import type { Settings } from "../src/settings/settings";
import { serializeSettings } from "../src/settings/settings-text";
import { readSettingsText } from "../src/settings/stored-settings";
import { piecesOf } from "../src/settings/text-pieces";
import type { Workbook } from "./workbook";

/** Bytes: many times what an export can hold. */
const LARGEST_FILE = 10 * 1024 * 1024;

export type SettingsFile =
	| { readonly kind: "settings"; readonly settings: Settings }
	/** Why it cannot be used, and what to do. */
	| { readonly kind: "bad"; readonly problem: string };

/** Reads a file of exported settings. */
export async function readSettingsFile(path: string, messages: CliMessages): Promise<SettingsFile> {
	let text = "";
	try {
		const file = await stat(path);
		// Reading from a pipe or device might never end.
		if (!file.isFile()) {
			return { kind: "bad", problem: messages.cli.settingsNotReadable };
		}
		if (file.size > LARGEST_FILE) {
			return { kind: "bad", problem: settingsProblemText({ kind: "too-large" }, messages.settings) };
		}
		text = await readFile(path, "utf8");
	} catch {
		return { kind: "bad", problem: messages.cli.settingsNotReadable };
	}
	const outcome = readSettingsText(text.trim());
	return outcome.kind === "settings"
		? outcome
		: { kind: "bad", problem: settingsProblemText(outcome.problem, messages.settings) };
}

/** Keeps settings with the workbook in memory as the settings page does, so that every command finds them there. */
export function putSettings(workbook: Workbook, settings: Settings): void {
	for (const [name, piece] of Object.entries(piecesOf("settings", serializeSettings(settings)) ?? {})) {
		workbook.documentProperties.set(name, piece);
	}
}
