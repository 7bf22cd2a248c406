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

export type PreviewState = Extract<FixingState, { kind: "preview" }>;

/** The cells that are ticked. */
export function chosen({ preview, unticked }: PreviewState): FixPreview["changes"] {
	return preview.changes.filter(({ cell }) => !unticked.includes(cell));
}

/** @param checkSheet the steps read, check and highlight, within a run that has them */
export function createFixWork(core: PageCore, checkSheet: (sheet: string | null) => Promise<void>): FixWork {
	const { state, set, ask, step, run } = core;
	const messages = (): PageMessages => pageMessages(state().language);

	/** Changes which cells are ticked; what is being written stays as it was sent. */
	const untick = (next: (fixing: PreviewState) => readonly string[]): void => {
		const { fixing, busy } = state();
		if (fixing?.kind === "preview" && !busy) {
			set({ fixing: { ...fixing, unticked: next(fixing) } });
		}
	};

	const change = ({ preview, back }: PreviewState, changes: FixPreview["changes"]): Promise<FixOutcome> =>
		back === null
			? ask("pageApplyFixes", { sheetId: preview.sheetId, changes })
			: ask("pageTakeBack", { fix: back, cells: changes.map(({ cell }) => cell) });

	/** Reads what is to be shown and turns to it, unless the person has gone elsewhere meanwhile. */
	const show = (read: () => Promise<FixingState>): Promise<void> =>
		run(["read"], async () => {
			const { view } = state();
			const fixing = await step("read", read);
			if (state().view === view) {
				set({ view: "fixes", fixing });
			}
		});

	const previewOf = (back: number | null, preview: FixPreview): FixingState => ({
		kind: "preview",
		back,
		preview,
		unticked: [],
	});

	return {
		preview: (scope) =>
			show(async () => {
				if (scope.kind === "finding") {
					set({ current: scope.key });
				}
				const sheet = state().data?.result.sheet ?? "";
				return previewOf(null, await ask("pagePlanFixes", { sheet, scope }));
			}),
		toggle: (cell) =>
			untick(({ unticked }) =>
				unticked.includes(cell) ? unticked.filter((other) => other !== cell) : [...unticked, cell],
			),
		choose: (all) => untick(({ preview }) => (all ? [] : preview.changes.map(({ cell }) => cell))),
		apply: async () => {
			const { fixing, data } = state();
			const changes = fixing?.kind === "preview" ? chosen(fixing) : [];
			if (fixing?.kind !== "preview" || changes.length === 0) {
				return;
			}
			// From the record alone no table need be at hand; then there is nothing to check anew.
			await run(data === null ? ["write"] : ["write", "read", "check", "highlight"], async () => {
				const outcome = await step("write", () => change(fixing, changes));
				const text = outcomeText(outcome, fixing.back !== null, messages());
				set({
					// Said before the check: what was written must be known even if the check fails.
					notice: { text, ...(outcome.fix === null ? {} : { undo: outcome.fix }) },
					...(state().fixing === fixing ? { view: "findings", fixing: null } : {}),
				});
				if (data !== null) {
					await checkSheet(data.result.sheet);
				}
			});
		},
		history: () => show(async () => ({ kind: "history", history: await ask("pageFixHistory", {}) })),
		previewBack: (fix) => show(async () => previewOf(fix, await ask("pagePlanTakeBack", { fix }))),
		close: () => set({ view: "findings", fixing: null }),
	};
}
