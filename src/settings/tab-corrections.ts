// Corrections of how one tab is read: finding, changing and bringing them together with those of other tabs.
import type { ColumnCorrection, ColumnUse, Settings, TabCorrections } from "./settings";

/** What finds a column again. */
export type ColumnKey = Pick<ColumnCorrection, "heading" | "nth">;

/** The corrections of a tab; none made yet is no correction. */
export function correctionsOf(settings: Settings, sheetId: number): TabCorrections {
	return settings.tabs.find((tab) => tab.sheetId === sheetId) ?? { sheetId, header: null, asOf: null, columns: [] };
}

function isSame(one: ColumnKey, other: ColumnKey): boolean {
	return one.heading === other.heading && one.nth === other.nth;
}

/** The use that a person gave a column; null: automatic. */
export function columnCorrection(tab: TabCorrections, key: ColumnKey): ColumnUse | null {
	return tab.columns.find((column) => isSame(column, key))?.use ?? null;
}

/** Gives a column a use; null: automatic again. */
export function withColumnUse(tab: TabCorrections, key: ColumnKey, use: ColumnUse | null): TabCorrections {
	const others = tab.columns.filter((column) => !isSame(column, key));
	return {
		...tab,
		columns: use === null ? others : [...others, { heading: key.heading, nth: key.nth, use }],
	};
}

/** Whether nothing of a tab is corrected. */
export function isAutomatic(tab: TabCorrections): boolean {
	return tab.header === null && tab.asOf === null && tab.columns.length === 0;
}

/** The settings with a tab's corrections in place of those that it had. */
export function withCorrections(settings: Settings, tab: TabCorrections): Settings {
	const others = settings.tabs.filter((other) => other.sheetId !== tab.sheetId);
	return { ...settings, tabs: isAutomatic(tab) ? others : [...others, tab] };
}

/** The settings as the page of one tab gets them: without the corrections of other tabs. */
export function onlyTab(settings: Settings, sheetId: number | null): Settings {
	return { ...settings, tabs: settings.tabs.filter((tab) => tab.sheetId === sheetId) };
}

/**
 * What to store when the page of one tab saves: corrections of other tabs stay as they were stored, those of tabs that
 * are gone go.
 */
export function mergedForSaving(
	stored: Settings,
	saved: Settings,
	sheetId: number | null,
	sheetIds: readonly number[],
): Settings {
	const others = stored.tabs.filter((tab) => tab.sheetId !== sheetId && sheetIds.includes(tab.sheetId));
	const own = saved.tabs.filter((tab) => tab.sheetId === sheetId && !isAutomatic(tab));
	return { ...saved, tabs: [...others, ...own] };
}
