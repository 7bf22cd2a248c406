// What the page does: checks, tabs, ignoring, watching for changes; the settings beside it.
import type { InitialData, PageResult } from "../bridge/bridge";
import type { PageMessages } from "../messages/ja-page";
import { pageMessages } from "../messages/page-messages";
import { type Filters, findingsOf, initialFilters, withIgnored } from "./findings-view";
import { createFixWork, type FixWork } from "./fix-work";
import type { Call } from "./google-run";
import { createPageCore } from "./page-core";
import type { PageState } from "./page-state";
import { createSettingsWork, type SettingsWork } from "./settings-work";
import { createTabsWork, type TabsWork } from "./tabs-work";

export interface PageWork {
	readonly state: () => PageState;
	readonly settings: SettingsWork;
	readonly fixes: FixWork;
	readonly tabs: TabsWork;
	subscribe(listener: () => void): void;
	check(sheet: string | null): Promise<void>;
	highlight(): Promise<void>;
	clear(): Promise<void>;
	openTab(sheetId: number): Promise<void>;
	openCell(key: string, cell: string): Promise<void>;
	openPlace(sheetId: number, cell: string): Promise<void>;
	/** Shows the help in place of this page. */
	openHelp(): Promise<void>;
	ignore(key: string, reason: string): Promise<void>;
	restore(key: string): Promise<void>;
	lookForChanges(): Promise<void>;
	setFilters(filters: Filters): void;
	dismiss(): void;
}

/** Milliseconds between two looks at the sheet, however often the page is touched. */
const LEAST_PAUSE = 3000;

/** Settings that could not be used are said once, with the first result that had to do without them. */
function settingsNotice({ settingsState }: PageResult, messages: PageMessages): PageState["notice"] {
	switch (settingsState) {
		case "unreadable":
			return { text: messages.settingsUnreadable };
		case "newer":
			return { text: messages.settingsNewer };
		case "stored":
		case "default":
			return null;
	}
}

/** Sets the page to work. */
export function createPageWork(call: Call, { language, result }: Pick<InitialData, "language" | "result">): PageWork {
	const core = createPageCore(call, {
		language,
		view: "findings",
		data: result,
		settings: null,
		fixing: null,
		tabs: { kinds: ["report", "requests"], base: null, choices: null, request: null },
		filters: initialFilters(result === null ? [] : findingsOf(result)),
		current: null,
		steps: [],
		busy: false,
		stale: false,
		failure: null,
		notice: result === null ? null : settingsNotice(result, pageMessages(language)),
	});
	const { state, set, ask, step, run, quietly } = core;
	let saidOfSettings = state().notice !== null;
	let lastLook = 0;
	const messages = (): PageMessages => pageMessages(state().language);
	const sheetName = (): string => state().data?.result.sheet ?? "";

	/** The steps of a check, within a run that has them. */
	const checkSheet = async (sheet: string | null): Promise<void> => {
		const { sheet: name } = await step("read", () => ask("pageReadTable", { sheet }));
		const data = await step("check", () => ask("pageCheckTable", { sheet: name }));
		const first = state().data === null;
		set({
			data,
			language: data.language,
			stale: false,
			...(first ? { filters: initialFilters(findingsOf(data)) } : {}),
		});
		await step("highlight", () => ask("pageHighlight", { sheet: name }));
		const notice = saidOfSettings ? null : settingsNotice(data, messages());
		if (notice !== null) {
			saidOfSettings = true;
			set({ notice });
		}
	};

	const openPlace = (sheetId: number, cell: string): Promise<void> =>
		quietly(() => ask("pageGoToCell", { sheetId, cell }));

	return {
		state,
		settings: createSettingsWork(core, checkSheet),
		fixes: createFixWork(core, checkSheet),
		tabs: createTabsWork(core),
		subscribe: core.subscribe,
		check: (sheet) => run(["read", "check", "highlight"], () => checkSheet(sheet)),
		highlight: () =>
			run(["highlight"], async () => {
				const { cells } = await step("highlight", () => ask("pageHighlight", { sheet: sheetName() }));
				set({ notice: { text: messages().highlighted({ cells }) } });
			}),
		clear: () =>
			run(["write"], async () => {
				const { sheets } = await step("write", () => ask("pageClearHighlights", {}));
				set({ notice: { text: messages().cleared({ sheets }) } });
			}),
		openTab: (sheetId) => quietly(() => ask("pageOpenTab", { sheetId })),
		openCell: (key, cell) => {
			set({ current: key });
			return openPlace(state().data?.sheetId ?? 0, cell);
		},
		openPlace,
		openHelp: () => quietly(() => ask("pageShowHelp", {})),
		ignore: (key, reason) =>
			quietly(async () => {
				const { at } = await ask("pageIgnore", { key, reason });
				const { data } = state();
				if (data !== null) {
					set({ data: withIgnored(data, key, { reason, at }) });
				}
			}),
		restore: (key) =>
			quietly(async () => {
				await ask("pageRestore", { key });
				const { data } = state();
				if (data !== null) {
					set({ data: withIgnored(data, key, null) });
				}
			}),
		lookForChanges: async () => {
			const { data, busy, stale } = state();
			if (data === null || busy || stale || Date.now() - lastLook < LEAST_PAUSE) {
				return;
			}
			lastLook = Date.now();
			const outcome = await call("pageFingerprint", { sheetId: data.sheetId });
			// A look that fails says nothing of the sheet; the next action tells what is wrong.
			if (outcome.kind === "done" && state().data === data && outcome.value.fingerprint !== data.fingerprint) {
				set({ stale: true });
			}
		},
		setFilters: (filters) => set({ filters }),
		dismiss: () => set({ failure: null, steps: [], notice: null }),
	};
}
