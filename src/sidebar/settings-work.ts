// What the settings page does: opening, changing a draft, importing, saving, and checking anew with what was saved.
import { pageMessages } from "../messages/page-messages";
import type { Settings } from "../settings/settings";
import { serializeSettings } from "../settings/settings-text";
import { findingsOf } from "./findings-view";
import type { PageCore } from "./page-core";
import type { SettingsState } from "./page-state";

export interface SettingsWork {
	/** Shows the settings; what was begun and not saved is still there. */
	open(): Promise<void>;
	close(): void;
	/** Drops what was changed and gets the stored settings again. */
	reload(): Promise<void>;
	change(draft: Settings): void;
	setHeaderRows(rows: readonly [number, number] | null): void;
	/**
	 * Takes over an exported text, to be saved by the person.
	 * @returns why it cannot be used, in words; null when it was taken over
	 */
	importText(text: string): Promise<string | null>;
	save(): Promise<void>;
}

/** Whether anything was changed and not saved. */
export function isChanged(settings: SettingsState | null): boolean {
	return (
		settings !== null &&
		(settings.headerRows !== null || serializeSettings(settings.draft) !== serializeSettings(settings.page.settings))
	);
}

/** @param checkSheet the steps read, check and highlight, within a run that has them */
export function createSettingsWork(core: PageCore, checkSheet: (sheet: string | null) => Promise<void>): SettingsWork {
	const { state, set, ask, step, run } = core;
	const words = () => pageMessages(state().language).settings;

	const change = (part: Partial<Pick<SettingsState, "draft" | "headerRows" | "version" | "page">>): void => {
		const { settings } = state();
		if (settings !== null) {
			set({ settings: { ...settings, ...part } });
		}
	};

	const load = async (): Promise<void> => {
		const version = (state().settings?.version ?? 0) + 1;
		const sheet = state().data?.result.sheet ?? null;
		const page = await ask("pageReadSettings", { sheet });
		set({ settings: { page, draft: page.settings, headerRows: null, version } });
	};

	const store = async ({ page, draft, headerRows }: SettingsState): Promise<void> => {
		const saved = await ask("pageSaveSettings", {
			settings: draft,
			revision: page.revision,
			sheetId: page.tab?.sheetId ?? null,
			headerRows: headerRows === null ? null : [...headerRows],
		});
		change({ page: { ...page, ...saved, state: "stored" }, draft: saved.settings, headerRows: null });
	};

	return {
		open: async () => {
			const { settings, busy } = state();
			if (settings !== null) {
				set({ view: "settings" });
			} else if (!busy) {
				set({ view: "settings" });
				await run(["read"], () => step("read", load));
			}
		},
		close: () => set({ view: "findings" }),
		reload: () => run(["read"], () => step("read", load)),
		change: (draft) => change({ draft }),
		setHeaderRows: (headerRows) => change({ headerRows }),
		importText: async (text) => {
			const answer = await core.call("pageImportSettings", { text });
			if (answer.kind === "failed") {
				return answer.failure.message;
			}
			const { settings } = state();
			if (settings !== null) {
				// How this tab is read stays: it belongs to this file.
				const draft = { ...answer.value.settings, tabs: settings.draft.tabs };
				change({ draft, version: settings.version + 1 });
			}
			return null;
		},
		save: () =>
			run(["write", "read", "check", "highlight"], async () => {
				const { settings } = state();
				if (settings === null) {
					return;
				}
				await step("write", () => store(settings));
				await load();
				await checkSheet(state().settings?.page.tab?.sheet ?? null);
				const { data } = state();
				const open = data === null ? [] : findingsOf(data).filter((finding) => finding.ignored === null);
				const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
				const counts = { error: count("error"), warning: count("warning"), info: count("info") };
				set({ notice: { text: words().saved(counts) } });
			}),
	};
}
