// Failures that a person can act on, told apart by where they happen: Google's texts come in the reader's language.
import type { SettingsProblem } from "../settings/stored-settings";
import type { Hindrance } from "../sheets/hindrances";

/** Google's own words, and what stood in the way where that could be found out. */
export interface Refusal {
	readonly detail: string;
	readonly hindrance: Hindrance | null;
}

/** How far a run had come when its time was up. */
export type Stage =
	/** Tabs are read to find the table; `sheet` was next. */
	| { readonly kind: "reading"; readonly sheet: string }
	/** So many of all checks were through. */
	| { readonly kind: "checking"; readonly done: number; readonly all: number }
	| { readonly kind: "highlighting" }
	/** So many of all tabs were cleared, and stay so. */
	| { readonly kind: "clearing"; readonly done: number; readonly all: number }
	| { readonly kind: "dropdowns" }
	/** What stands in a tab to be made, and writing it; named as in the menu of the page. */
	| { readonly kind: "planning"; readonly tab: string }
	| { readonly kind: "writing"; readonly tab: string }
	| { readonly kind: "fixing" }
	| { readonly kind: "taking-back" };

export type Failure =
	| { readonly code: "no-progress-table"; readonly message: string }
	| { readonly code: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] }
	| { readonly code: "several-tables"; readonly sheets: readonly string[] }
	| { readonly code: "locked" }
	| { readonly code: "cannot-read"; readonly detail: string }
	| ({ readonly code: "cannot-highlight"; readonly sheet: string } & Refusal)
	/** `cleared`: so many other tabs that had highlights. */
	| ({ readonly code: "cannot-clear"; readonly sheets: readonly string[]; readonly cleared: number } & Refusal)
	| ({ readonly code: "cannot-set-dropdowns" } & Refusal)
	| ({ readonly code: "cannot-write-tab"; readonly tab: string } & Refusal)
	| ({ readonly code: "cannot-write-log" } & Refusal)
	| { readonly code: "cannot-save-ignored"; readonly detail: string }
	| { readonly code: "newer-ignored" }
	| { readonly code: "out-of-time"; readonly stage: Stage }
	| { readonly code: "not-in-log" }
	| { readonly code: "no-such-report"; readonly at: string }
	| { readonly code: "no-table-to-compare"; readonly sheet: string }
	| { readonly code: "bad-request" }
	| { readonly code: "outside-table" }
	| { readonly code: "settings-changed" }
	| { readonly code: "bad-settings"; readonly problem: SettingsProblem }
	| { readonly code: "settings-too-large" }
	| { readonly code: "cannot-save-settings"; readonly detail: string }
	| { readonly code: "blank-header-row"; readonly row: number };

/** Carries a failure up to the place that words it. */
export class FailureError extends Error {
	constructor(readonly failure: Failure) {
		super(failure.code);
		this.name = "FailureError";
	}
}

/** The text of whatever was thrown. */
export function detailOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** Runs a step; whatever goes wrong in it becomes the given failure. */
export function orFail<T>(step: () => T, failure: (detail: string) => Failure): T {
	try {
		return step();
	} catch (error) {
		if (error instanceof FailureError) {
			throw error;
		}
		throw new FailureError(failure(detailOf(error)));
	}
}
