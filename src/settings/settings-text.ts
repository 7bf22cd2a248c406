// Writes settings as text, to be kept with the document or handed to another file.
import type { Settings } from "./settings";

/** The text to store. */
export function serializeSettings(settings: Settings): string {
	return JSON.stringify(settings);
}

/** The text to hand to another file, for people to look through; how tabs are read belongs to this file. */
export function exportSettings(settings: Settings): string {
	const { tabs: _ownToThisFile, ...office } = settings;
	return JSON.stringify(office, null, 1);
}
