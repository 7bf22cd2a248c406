// What the page knows and shows.
import type { BridgeFailure, BridgeRequest, PageResult } from "../bridge/bridge";
import type { FixHistory, FixPreview } from "../bridge/fixes";
import type { SettingsPage } from "../bridge/settings-page";
import type { TabChoices } from "../bridge/tabs";
import type { PageMessages } from "../messages/ja-page";
import type { PageLanguage } from "../messages/page-messages";
import type { TabKind } from "../report/tab-plan";
import type { Settings } from "../settings/settings";
import type { Filters } from "./findings-view";

export type StepName = keyof PageMessages["steps"];
export type StepState = keyof PageMessages["stepStates"];

export interface Step {
	readonly name: StepName;
	readonly state: StepState;
}

export interface SettingsState {
	/** As it came. */
	readonly page: SettingsPage;
	/** As the person is changing it. */
	readonly draft: Settings;
	/** Header rows just set; what finds them again is told by the script on saving. */
	readonly headerRows: readonly [number, number] | null;
	/** Counts up whenever the draft is replaced as a whole, so that fields show it anew. */
	readonly version: number;
}

/** What the page of fixes shows. */
export type FixingState =
	| {
			readonly kind: "preview";
			/** Number of the fix that is to be taken back; null when something is to be mended. */
			readonly back: number | null;
			readonly preview: FixPreview;
			/** Cells that the person took out. */
			readonly unticked: readonly string[];
	  }
	| { readonly kind: "history"; readonly history: FixHistory };

/** What the page of tabs shows. */
export interface TabsState {
	/** Those that are ticked, in the order of making; kept while the page is open. */
	readonly kinds: readonly TabKind[];
	/** What a report is compared with; null: the last report. */
	readonly base: BridgeRequest<"pageMakeTab">["base"];
	/** null until they came. */
	readonly choices: TabChoices | null;
	/** The department whose text is wanted; the text is null until it came. */
	readonly request: { readonly department: string; readonly text: string | null } | null;
}

export interface PageState {
	readonly language: PageLanguage;
	readonly view: "findings" | "settings" | "fixes" | "tabs";
	readonly data: PageResult | null;
	/** null until the settings page is opened. */
	readonly settings: SettingsState | null;
	/** null except while the page of fixes is shown. */
	readonly fixing: FixingState | null;
	readonly tabs: TabsState;
	readonly filters: Filters;
	/** Key of the finding whose cell was opened last. */
	readonly current: string | null;
	/** Steps of the run under way or just stopped; empty when there is none to show. */
	readonly steps: readonly Step[];
	readonly busy: boolean;
	readonly stale: boolean;
	readonly failure: BridgeFailure | null;
	/** What was done last, with tabs to open. */
	readonly notice: {
		readonly text: string;
		readonly tabs?: readonly { readonly name: string; readonly sheetId: number }[];
		/** Number of the fix that was just made and can be taken back. */
		readonly undo?: number;
	} | null;
}
