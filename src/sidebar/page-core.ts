// The ground under everything the page does: its state, who listens to it, and runs of steps that end at the first failure.
import type { BridgeFailure, BridgeRequest, BridgeResponse, PageCallName } from "../bridge/bridge";
import type { Call } from "./google-run";
import type { PageState, StepName, StepState } from "./page-state";

/** A step that failed ends its run; the failure has been noted. */
class Stopped extends Error {}

export interface PageCore {
	state(): PageState;
	set(change: Partial<PageState>): void;
	subscribe(listener: () => void): void;
	/** Calls the script; a failure is shown and ends the run. */
	ask<Name extends PageCallName>(name: Name, request: BridgeRequest<Name>): Promise<BridgeResponse<Name>>;
	/** Calls the script and leaves a failure to the caller. */
	readonly call: Call;
	/** Ticks a step off when its work is done. */
	step<T>(name: StepName, work: () => Promise<T>): Promise<T>;
	/** One run at a time: a second click while one is under way does nothing. */
	run(names: readonly StepName[], work: () => Promise<void>): Promise<void>;
	/** Small calls beside a run: their failures are shown, nothing else waits for them. */
	quietly(work: () => Promise<unknown>): Promise<void>;
}

/** Starts with a state. */
export function createPageCore(call: Call, initial: PageState): PageCore {
	let state = initial;
	const listeners: (() => void)[] = [];
	const set = (change: Partial<PageState>): void => {
		state = { ...state, ...change };
		for (const listener of listeners) {
			listener();
		}
	};
	const mark = (name: StepName, stepState: StepState): void =>
		set({ steps: state.steps.map((step) => (step.name === name ? { name, state: stepState } : step)) });
	const stop = (failure: BridgeFailure): never => {
		set({ failure });
		throw new Stopped();
	};
	const quietly = async (work: () => Promise<unknown>): Promise<void> => {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof Stopped)) {
				throw error;
			}
		}
	};
	return {
		state: () => state,
		set,
		subscribe: (listener) => {
			listeners.push(listener);
		},
		ask: async (name, request) => {
			const outcome = await call(name, request);
			return outcome.kind === "failed" ? stop(outcome.failure) : outcome.value;
		},
		call,
		step: async (name, work) => {
			mark(name, "working");
			try {
				const result = await work();
				mark(name, "done");
				return result;
			} catch (error) {
				mark(name, "failed");
				throw error;
			}
		},
		run: async (names, work) => {
			if (state.busy) {
				return;
			}
			set({ busy: true, failure: null, notice: null, steps: names.map((name) => ({ name, state: "waiting" })) });
			try {
				await quietly(async () => {
					await work();
					set({ steps: [] });
				});
			} finally {
				set({ busy: false });
			}
		},
		quietly,
	};
}
