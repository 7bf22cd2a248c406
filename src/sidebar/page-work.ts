// What the page does: runs of steps, ignoring, watching for changes. Keeps the state and tells who listens.
import type { BridgeFailure, PageResult } from "../bridge/bridge";
import type { PageMessages } from "../messages/ja-page";
import { type Filters, findingsOf, initialFilters, withIgnored } from "./findings-view";
import type { Call } from "./google-run";

export type StepName = keyof PageMessages["steps"];
export type StepState = keyof PageMessages["stepStates"];

export interface Step {
	readonly name: StepName;
	readonly state: StepState;
}

export interface PageState {
	readonly data: PageResult | null;
	readonly filters: Filters;
	/** Key of the finding whose cell was opened last. */
	readonly current: string | null;
	/** Steps of the run under way or just stopped; empty when there is none to show. */
	readonly steps: readonly Step[];
	readonly busy: boolean;
	readonly stale: boolean;
	readonly failure: BridgeFailure | null;
	/** What was done last, with a tab to open. */
	readonly notice: {
		readonly text: string;
		readonly tab: { readonly name: string; readonly sheetId: number } | null;
	} | null;
}

export interface PageWork {
	readonly state: () => PageState;
	subscribe(listener: () => void): void;
	check(sheet: string | null): Promise<void>;
	highlight(): Promise<void>;
	clear(): Promise<void>;
	makeTab(kind: "summary" | "report"): Promise<void>;
	openTab(sheetId: number): Promise<void>;
	openCell(key: string, cell: string): Promise<void>;
	ignore(key: string, reason: string): Promise<void>;
	restore(key: string): Promise<void>;
	lookForChanges(): Promise<void>;
	setFilters(filters: Filters): void;
	dismiss(): void;
}

/** A step that failed ends its run; the failure has been noted. */
class Stopped extends Error {}

/** Milliseconds between two looks at the sheet, however often the page is touched. */
const LEAST_PAUSE = 3000;

/** Sets the page to work. */
export function createPageWork(call: Call, messages: PageMessages, initial: PageResult | null): PageWork {
	let state: PageState = {
		data: initial,
		filters: initialFilters(initial === null ? [] : findingsOf(initial)),
		current: null,
		steps: [],
		busy: false,
		stale: false,
		failure: null,
		notice: null,
	};
	const listeners: (() => void)[] = [];
	let lastLook = 0;
	const set = (change: Partial<PageState>): void => {
		state = { ...state, ...change };
		for (const listener of listeners) {
			listener();
		}
	};
	const mark = (name: StepName, stepState: StepState): void =>
		set({ steps: state.steps.map((step) => (step.name === name ? { name, state: stepState } : step)) });

	const ask: <Name extends Parameters<Call>[0]>(
		name: Name,
		request: Parameters<typeof call<Name>>[1],
	) => Promise<Extract<Awaited<ReturnType<typeof call<Name>>>, { kind: "done" }>["value"]> = async (name, request) => {
		const outcome = await call(name, request);
		if (outcome.kind === "failed") {
			set({ failure: outcome.failure });
			throw new Stopped();
		}
		return outcome.value;
	};

	const step = async <T>(name: StepName, work: () => Promise<T>): Promise<T> => {
		mark(name, "working");
		try {
			const result = await work();
			mark(name, "done");
			return result;
		} catch (error) {
			mark(name, "failed");
			throw error;
		}
	};

	/** One run at a time: a second click while one is under way does nothing. */
	const run = async (names: readonly StepName[], work: () => Promise<void>): Promise<void> => {
		if (state.busy) {
			return;
		}
		set({ busy: true, failure: null, notice: null, steps: names.map((name) => ({ name, state: "waiting" })) });
		try {
			await work();
			set({ steps: [] });
		} catch (error) {
			if (!(error instanceof Stopped)) {
				throw error;
			}
		} finally {
			set({ busy: false });
		}
	};

	/** Small calls beside a run: their failures are shown, nothing else waits for them. */
	const quietly = async (work: () => Promise<void>): Promise<void> => {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof Stopped)) {
				throw error;
			}
		}
	};

	const sheetName = (): string => state.data?.result.sheet ?? "";

	return {
		state: () => state,
		subscribe: (listener) => {
			listeners.push(listener);
		},
		check: (sheet) =>
			run(["read", "check", "highlight"], async () => {
				const { sheet: name } = await step("read", () => ask("pageReadTable", { sheet }));
				const data = await step("check", () => ask("pageCheckTable", { sheet: name }));
				const first = state.data === null;
				set({ data, stale: false, ...(first ? { filters: initialFilters(findingsOf(data)) } : {}) });
				await step("highlight", () => ask("pageHighlight", { sheet: name }));
			}),
		highlight: () =>
			run(["highlight"], async () => {
				const { cells } = await step("highlight", () => ask("pageHighlight", { sheet: sheetName() }));
				set({ notice: { text: messages.highlighted({ cells }), tab: null } });
			}),
		clear: () =>
			run(["write"], async () => {
				const { sheets } = await step("write", () => ask("pageClearHighlights", {}));
				set({ notice: { text: messages.cleared({ sheets }), tab: null } });
			}),
		makeTab: (kind) =>
			run(["write"], async () => {
				const made = await step("write", () => ask("pageMakeTab", { sheet: sheetName(), kind }));
				const text =
					made.kept === null
						? messages.made({ tab: made.name })
						: messages.madeKept({ tab: made.name, kept: made.kept });
				set({ notice: { text, tab: { name: made.name, sheetId: made.sheetId } } });
			}),
		openTab: (sheetId) =>
			quietly(async () => {
				await ask("pageOpenTab", { sheetId });
			}),
		openCell: (key, cell) =>
			quietly(async () => {
				set({ current: key });
				await ask("pageGoToCell", { sheetId: state.data?.sheetId ?? 0, cell });
			}),
		ignore: (key, reason) =>
			quietly(async () => {
				const { at } = await ask("pageIgnore", { key, reason });
				if (state.data !== null) {
					set({ data: withIgnored(state.data, key, { reason, at }) });
				}
			}),
		restore: (key) =>
			quietly(async () => {
				await ask("pageRestore", { key });
				if (state.data !== null) {
					set({ data: withIgnored(state.data, key, null) });
				}
			}),
		lookForChanges: async () => {
			const { data } = state;
			if (data === null || state.busy || state.stale || Date.now() - lastLook < LEAST_PAUSE) {
				return;
			}
			lastLook = Date.now();
			const outcome = await call("pageFingerprint", { sheetId: data.sheetId });
			// A look that fails says nothing of the sheet; the next action tells what is wrong.
			if (outcome.kind === "done" && state.data === data && outcome.value.fingerprint !== data.fingerprint) {
				set({ stale: true });
			}
		},
		setFilters: (filters) => set({ filters }),
		dismiss: () => set({ failure: null, steps: [], notice: null }),
	};
}
