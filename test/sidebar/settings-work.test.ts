// What the settings page does with its calls: opening, changing, importing, saving and checking anew.
import type { BridgeName, PageResult } from "../../src/bridge/bridge";
import type { SettingsPage } from "../../src/bridge/settings-page";
import { DEFAULT_SETTINGS, type Settings, type TabCorrections } from "../../src/settings/settings";
import type { Call } from "../../src/sidebar/google-run";
import { createPageWork, type PageWork } from "../../src/sidebar/page-work";
import { isChanged } from "../../src/sidebar/settings-work";
import { sampleResult } from "./page-results";

const DATA = sampleResult();
const FAILURE = { code: "settings-changed", message: "ほかの人が設定を変えました。", details: "x" };
const TAB: TabCorrections = { sheetId: 0, header: null, asOf: "2024-03-31", columns: [] };

const PAGE: SettingsPage = {
	settings: { ...DEFAULT_SETTINGS, tabs: [TAB] },
	revision: "one",
	state: "stored",
	checks: [],
	usual: { colors: DEFAULT_SETTINGS.colors },
	tab: { sheet: "進捗管理表", sheetId: 0, understanding: null, problem: "" },
};

type Answers = { readonly [Name in BridgeName]?: unknown };

interface Scene {
	readonly work: PageWork;
	readonly calls: { readonly name: BridgeName; readonly request: unknown }[];
}

const CHECKING: Answers = {
	pageReadTable: { sheet: "進捗管理表", measures: 97, entries: 105 },
	pageCheckTable: DATA,
	pageHighlight: { cells: 22 },
	pageReadSettings: PAGE,
};

function scene(answers: Answers, result: PageResult | null = DATA): Scene {
	const calls: Scene["calls"] = [];
	const call = (async (name: BridgeName, request: unknown) => {
		calls.push({ name, request });
		await Promise.resolve();
		return name in answers ? { kind: "done", value: answers[name] } : { kind: "failed", failure: FAILURE };
	}) as Call;
	return { work: createPageWork(call, { language: "ja", result }), calls };
}

const CHANGED: Settings = { ...PAGE.settings, terms: ["前期"] };

test("opening reads once; going back and forth keeps what was begun; reloading drops it", async () => {
	const { work, calls } = scene(CHECKING);
	await work.settings.open();
	expect(calls).toEqual([{ name: "pageReadSettings", request: { sheet: "進捗管理表" } }]);
	work.settings.change(CHANGED);
	work.settings.close();
	expect(work.state().view).toBe("findings");
	await work.settings.open();
	expect(calls).toHaveLength(1);
	const { settings } = work.state();
	expect(settings?.draft.terms).toEqual(["前期"]);
	expect(settings !== null && isChanged(settings)).toBe(true);
	await work.settings.reload();
	const { settings: again } = work.state();
	expect(again).toMatchObject({ draft: PAGE.settings, version: 2 });
	expect(again !== null && isChanged(again)).toBe(false);
});

test("saving sends the revision, then reads and checks anew and says what is found now", async () => {
	const saved = { settings: CHANGED, revision: "two" };
	const { work, calls } = scene({ ...CHECKING, pageSaveSettings: saved });
	await work.settings.open();
	work.settings.change(CHANGED);
	work.settings.setHeaderRows([6, 8]);
	await work.settings.save();
	expect(calls.map(({ name }) => name).slice(1)).toEqual([
		"pageSaveSettings",
		"pageReadSettings",
		"pageReadTable",
		"pageCheckTable",
		"pageHighlight",
	]);
	expect(calls[1]?.request).toEqual({ settings: CHANGED, revision: "one", sheetId: 0, headerRows: [6, 8] });
	expect(work.state()).toMatchObject({
		view: "settings",
		busy: false,
		notice: { text: "設定を保存し、検証し直しました。要修正6件・要確認18件・参考26件です。" },
	});
});

test("a save that is refused keeps what was changed and does not check", async () => {
	const { work, calls } = scene(CHECKING);
	await work.settings.open();
	work.settings.change(CHANGED);
	await work.settings.save();
	expect(calls.map(({ name }) => name)).toEqual(["pageReadSettings", "pageSaveSettings"]);
	expect(work.state()).toMatchObject({ failure: FAILURE, settings: { draft: CHANGED, page: { revision: "one" } } });
});

test("settings that were stored are known to be, even when the check after them fails", async () => {
	const saved = { settings: CHANGED, revision: "two" };
	const { work, calls } = scene({ pageReadSettings: { ...PAGE, ...saved }, pageSaveSettings: saved });
	await work.settings.open();
	await work.settings.save();
	expect(work.state()).toMatchObject({ failure: FAILURE, settings: { page: { revision: "two" } } });
	await work.settings.save();
	expect(calls.filter(({ name }) => name === "pageSaveSettings")[1]?.request).toMatchObject({ revision: "two" });
});

test("an import replaces what the office sets, keeps how this tab is read, and saves nothing", async () => {
	const imported = { ...DEFAULT_SETTINGS, fiscalYearStart: 1 };
	const { work, calls } = scene({ ...CHECKING, pageImportSettings: { settings: imported } });
	await work.settings.open();
	expect(await work.settings.importText("{…}")).toBeNull();
	expect(work.state().settings).toMatchObject({ draft: { fiscalYearStart: 1, tabs: [TAB] }, version: 2 });
	expect(calls.map(({ name }) => name)).not.toContain("pageSaveSettings");
});

test("a text that cannot be imported changes nothing and says why", async () => {
	const { work } = scene(CHECKING);
	await work.settings.open();
	const before = work.state().settings;
	expect(await work.settings.importText("設定")).toBe(FAILURE.message);
	expect(work.state().settings).toBe(before);
	expect(work.state().failure).toBeNull();
});

test("that settings could not be used is said once", async () => {
	const unreadable = { ...DATA, settingsState: "unreadable" } as const;
	const { work } = scene({ ...CHECKING, pageCheckTable: unreadable }, unreadable);
	expect(work.state().notice?.text).toContain("設定のうち、読み取れない部分");
	await work.check(null);
	expect(work.state().notice).toBeNull();
	const later = scene({ ...CHECKING, pageCheckTable: { ...DATA, settingsState: "newer" } });
	expect(later.work.state().notice).toBeNull();
	await later.work.check(null);
	expect(later.work.state().notice?.text).toContain("新しい版");
});

test("a result in another language turns the page", async () => {
	const { work } = scene({ ...CHECKING, pageCheckTable: { ...DATA, language: "en" } });
	await work.check(null);
	expect(work.state().language).toBe("en");
});
