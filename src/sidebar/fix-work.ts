// What the page does about fixes: showing what would change, changing it, and taking it back.
import type { FixOutcome, FixPreview, FixScope } from "../bridge/fixes";
import type { PageMessages } from "../messages/ja-page";
import { pageMessages } from "../messages/page-messages";
import type { PageCore } from "./page-core";
import type { FixingState } from "./page-state";

export interface FixWork {
	/** Shows what would change; nothing is written. */
	preview(scope: FixScope): Promise<void>;
	/** Takes a cell out of what is to be changed, or back in. */
	toggle(cell: string): void;
	/** All cells in, or none. */
	choose(all: boolean): void;
	/** Makes the changes that are ticked, or takes them back, and checks anew. */
	apply(): Promise<void>;
	history(): Promise<void>;
	/** Shows what would come back. */
	previewBack(fix: number): Promise<void>;
	close(): void;
}

/** Cells that are named in a message; the others are counted. */
const NAMED = 5;

/** What was done, and which cells stayed as they were for which reason. */
export function outcomeText(outcome: FixOutcome, isBack: boolean, messages: PageMessages): string {
	const words = messages.fixes;
	const done = isBack ? words.tookBack({ cells: outcome.cells }) : words.fixed({ cells: outcome.cells });
	if (outcome.left.length === 0) {
		return done;
	}
	const named = outcome.left
		.slice(0, NAMED)
		.map(({ cell, reason }) => words.leftCell({ cell, reason: words.reasons[reason] }))
		.join(messages.separator);
	const more = outcome.left.length - NAMED;
	return `${done}${words.left({ count: outcome.left.length, list: more > 0 ? words.andMore({ list: named, more }) : named })}`;
}

/** The cells that are ticked. */
export function chosen({ preview, unticked }: Extract<FixingState, { kind: "preview" }>): FixPreview["changes"] {
	return preview.changes.filter(({ cell }) => !unticked.includes(cell));
}

/** @param checkSheet the steps read, check and highlight, within a run that has them */
export function createFixWork(core: PageCore, checkSheet: (sheet: string | null) => Promise<void>): FixWork {
	const { state, set, ask, step, run } = core;
	const messages = (): PageMessages => pageMessages(state().language);
	const sheetName = (): string => state().data?.result.sheet ?? "";

	const untick = (unticked: readonly string[]): void => {
		const { fixing } = state();
		if (fixing?.kind === "preview") {
			set({ fixing: { ...fixing, unticked } });
		}
	};

	const change = async (fixing: Extract<FixingState, { kind: "preview" }>): Promise<FixOutcome> => {
		const changes = chosen(fixing);
		return fixing.back === null
			? ask("pageApplyFixes", { sheetId: fixing.preview.sheetId, changes })
			: ask("pageTakeBack", { fix: fixing.back, cells: changes.map(({ cell }) => cell) });
	};

	return {
		preview: (scope) =>
			run(["read"], async () => {
				const preview = await step("read", () => ask("pagePlanFixes", { sheet: sheetName(), scope }));
				set({ view: "fixes", fixing: { kind: "preview", back: null, preview, unticked: [] } });
			}),
		toggle: (cell) => {
			const { fixing } = state();
			if (fixing?.kind === "preview") {
				const { unticked } = fixing;
				untick(unticked.includes(cell) ? unticked.filter((other) => other !== cell) : [...unticked, cell]);
			}
		},
		choose: (all) => {
			const { fixing } = state();
			if (fixing?.kind === "preview") {
				untick(all ? [] : fixing.preview.changes.map(({ cell }) => cell));
			}
		},
		apply: () =>
			run(["write", "read", "check", "highlight"], async () => {
				const { fixing } = state();
				if (fixing?.kind !== "preview" || chosen(fixing).length === 0) {
					return;
				}
				const outcome = await step("write", () => change(fixing));
				set({ view: "findings", fixing: null });
				const notice = { text: outcomeText(outcome, fixing.back !== null, messages()), tab: null };
				// Said before the check: what was written must be known even if the check fails.
				const offer = outcome.fix === null ? {} : { undo: outcome.fix };
				set({ notice: { ...notice, ...offer } });
				await checkSheet(state().data?.result.sheet ?? null);
			}),
		history: () =>
			run(["read"], async () => {
				const history = await step("read", () => ask("pageFixHistory", {}));
				set({ view: "fixes", fixing: { kind: "history", history } });
			}),
		previewBack: (fix) =>
			run(["read"], async () => {
				const preview = await step("read", () => ask("pagePlanTakeBack", { fix }));
				set({ view: "fixes", fixing: { kind: "preview", back: fix, preview, unticked: [] } });
			}),
		close: () => set({ view: "findings", fixing: null }),
	};
}
