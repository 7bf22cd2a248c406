// Corrections of tabs: made, taken back, and kept apart from those of other tabs.
import { headerSignature } from "../../src/settings/header-signature";
import { DEFAULT_SETTINGS, type Settings, type TabCorrections } from "../../src/settings/settings";
import {
	columnCorrection,
	correctionsOf,
	mergedForSaving,
	onlyTab,
	withColumnUse,
	withCorrections,
} from "../../src/settings/tab-corrections";

const IGNORED = { kind: "ignored" } as const;

function tab(sheetId: number, asOf: string | null = "2024-03-31"): TabCorrections {
	return { sheetId, header: null, asOf, columns: [] };
}

function settingsWith(...tabs: TabCorrections[]): Settings {
	return { ...DEFAULT_SETTINGS, tabs };
}

test("a column is told from others with the same headings", () => {
	const second = { heading: "実績", nth: 1 };
	const corrected = withColumnUse(tab(7), second, IGNORED);
	expect(columnCorrection(corrected, second)).toEqual(IGNORED);
	expect(columnCorrection(corrected, { heading: "実績", nth: 0 })).toBeNull();
	const again = withColumnUse(corrected, second, { kind: "band" });
	expect(again.columns).toEqual([{ ...second, use: { kind: "band" } }]);
	expect(withColumnUse(again, second, null).columns).toEqual([]);
});

test("a tab without any correction leaves no trace", () => {
	const settings = withCorrections(settingsWith(tab(8)), tab(7));
	expect(settings.tabs.map(({ sheetId }) => sheetId)).toEqual([8, 7]);
	expect(withCorrections(settings, tab(7, null)).tabs).toEqual([tab(8)]);
	expect(correctionsOf(settings, 9)).toEqual(tab(9, null));
});

test("the page of one tab knows nothing of the others", () => {
	expect(onlyTab(settingsWith(tab(7), tab(8)), 8).tabs).toEqual([tab(8)]);
	expect(onlyTab(settingsWith(tab(7)), null).tabs).toEqual([]);
});

test("saving one tab keeps the others as they were stored, drops those of deleted tabs and lets nothing else in", () => {
	const stored = settingsWith(tab(7), tab(8), tab(99));
	const saved = { ...settingsWith(tab(7, "2025-03-31"), tab(8, null), tab(5)), terms: ["前期"] };
	const merged = mergedForSaving(stored, saved, 7, [5, 7, 8]);
	expect(merged.tabs).toEqual([tab(8), tab(7, "2025-03-31")]);
	expect(merged.terms).toEqual(["前期"]);
	expect(mergedForSaving(stored, saved, null, [7, 8]).tabs).toEqual([tab(7), tab(8)]);
});

test("a row of headings is known by its texts, whatever their width and spaces", () => {
	expect(headerSignature(["", "施策\n項目", " ", "Ｒ３年度"])).toBe("施策項目|R3年度");
	expect(headerSignature(["施策 項目", "R3年度"])).toBe("施策項目|R3年度");
	expect(headerSignature([" ", ""])).toBe("");
	expect(headerSignature(["あ".repeat(400)])).toHaveLength(300);
});
