// What the page does about tabs: which are chosen, making them one after another, one department's text.
import type { BridgeRequest } from "../bridge/bridge";
import type { MadeTab } from "../bridge/tabs";
import type { PageMessages } from "../messages/ja-page";
import { pageMessages } from "../messages/page-messages";
import type { TabKind } from "../report/tab-plan";
import type { PageCore } from "./page-core";
import type { PageState, TabsState } from "./page-state";

/** What a report is compared with; null: the last report. */
export type ComparisonBase = BridgeRequest<"pageMakeTab">["base"];

/** In the order in which they are offered and made. */
export const TAB_KINDS: readonly TabKind[] = ["report", "summary", "requests", "figures", "data"];

export interface TabsWork {
	/** Shows what can be made; what was ticked before still is. */
	open(): Promise<void>;
	close(): void;
	toggle(kind: TabKind): void;
	compareWith(base: ComparisonBase): void;
	/** Makes the report against the last one, whatever is ticked. */
	makeReport(): Promise<void>;
	makeChosen(): Promise<void>;
	/** Gets the text for a department; null: none is wanted. */
	showRequest(department: string | null): Promise<void>;
}

/** Everything that a report can be compared with besides the last one. */
export function basesOf({ choices }: TabsState): readonly NonNullable<ComparisonBase>[] {
	return [
		...(choices?.reports ?? []).map((at) => ({ kind: "report", at }) as const),
		...(choices?.sheets ?? []).map((name) => ({ kind: "sheet", name }) as const),
	];
}

/** Where the chosen base stands among these; -1 where it is not, or not any more. */
export function placeOfBase(state: TabsState): number {
	const chosen = JSON.stringify(state.base);
	return basesOf(state).findIndex((base) => JSON.stringify(base) === chosen);
}

/** What was made, what was kept of earlier tabs, and what is still to be made. */
function noticeOf(made: readonly MadeTab[], left: readonly TabKind[], messages: PageMessages): PageState["notice"] {
	const [first] = made;
	if (first === undefined) {
		return null;
	}
	const text = [
		made.length === 1 ? messages.made({ tab: first.name }) : messages.tabs.madeTabs({ count: made.length }),
		...made.flatMap(({ kept, note = null }) => [
			...(kept === null ? [] : [messages.keptTab({ kept })]),
			...(note === null ? [] : [note]),
		]),
		...(left.length > 0
			? [messages.tabs.notMade({ list: left.map((kind) => messages.steps[kind]).join(messages.separator) })]
			: []),
	].join("\n");
	return { text, tabs: made };
}

export function createTabsWork({ state, set, ask, step, run, quietly }: PageCore): TabsWork {
	const change = (part: Partial<TabsState>): void => set({ tabs: { ...state().tabs, ...part } });
	const sheetName = (): string => state().data?.result.sheet ?? "";

	const make = (kinds: readonly TabKind[], base: ComparisonBase): Promise<void> =>
		run(kinds, async () => {
			const made: MadeTab[] = [];
			const sheet = sheetName();
			try {
				for (const kind of kinds) {
					const request = { sheet, kind, base: kind === "report" ? base : null };
					made.push(await step(kind, () => ask("pageMakeTab", request)));
				}
			} finally {
				// Also where a later one fails: what has been made is there.
				set({ notice: noticeOf(made, kinds.slice(made.length), pageMessages(state().language)) });
			}
		});

	return {
		open: async () => {
			if (state().busy) {
				return;
			}
			set({ view: "tabs" });
			await run(["read"], async () => {
				const choices = await step("read", () => ask("pageTabChoices", { sheet: sheetName() }));
				change({ choices, request: null });
				if (placeOfBase(state().tabs) < 0) {
					change({ base: null });
				}
			});
		},
		close: () => set({ view: "findings" }),
		toggle: (kind) => {
			const { kinds } = state().tabs;
			change({ kinds: TAB_KINDS.filter((each) => kinds.includes(each) !== (each === kind)) });
		},
		compareWith: (base) => change({ base }),
		makeReport: () => make(["report"], null),
		makeChosen: async () => {
			const { kinds, base } = state().tabs;
			if (kinds.length > 0) {
				await make(kinds, base);
			}
		},
		showRequest: (department) =>
			quietly(async () => {
				const request = department === null ? null : { department, text: null };
				change({ request });
				if (department !== null) {
					const { text } = await ask("pageRequestText", { sheet: sheetName(), department });
					// Another one may have been chosen meanwhile.
					if (state().tabs.request === request) {
						change({ request: { department, text } });
					}
				}
			}),
	};
}
