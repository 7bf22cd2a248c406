// Failures that a person can act on, told apart by where they happen: Google's texts come in the reader's language.
import type { SettingsProblem } from "../settings/stored-settings";

export type Failure =
	| { readonly code: "no-progress-table"; readonly message: string }
	| { readonly code: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] }
	| { readonly code: "several-tables"; readonly sheets: readonly string[] }
	| { readonly code: "locked" }
	| { readonly code: "cannot-read"; readonly detail: string }
	| { readonly code: "cannot-highlight"; readonly sheet: string; readonly detail: string }
	| { readonly code: "cannot-set-dropdowns"; readonly detail: string }
	| { readonly code: "cannot-write-tab"; readonly tab: string; readonly detail: string }
	| { readonly code: "cannot-write-log"; readonly detail: string }
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
