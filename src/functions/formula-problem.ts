// What is wrong with the arguments of a custom function, told apart so that it can be said in the reader's language.
import type { FiscalYear } from "../text/fiscal-year";

export type FormulaProblem =
	| { readonly code: "no-year-given" }
	| { readonly code: "no-year"; readonly text: string }
	| { readonly code: "several-years"; readonly text: string; readonly years: readonly FiscalYear[] }
	| { readonly code: "impossible-year"; readonly text: string }
	| { readonly code: "number-is-no-year"; readonly value: number }
	| { readonly code: "no-date" }
	| { readonly code: "no-range-given" }
	| { readonly code: "no-mark-given" }
	| { readonly code: "bad-mark" }
	| { readonly code: "too-many-marks"; readonly most: number }
	| { readonly code: "no-text-given" }
	| { readonly code: "no-counter-given" }
	| { readonly code: "several-counters" }
	| { readonly code: "unknown-counter"; readonly text: string };

/** Where in a range the trouble is, counted from 1. */
export interface PlaceInRange {
	readonly row: number;
	readonly column: number;
}

/** Carries a problem up to the place that words it. */
export class FormulaError extends Error {
	constructor(
		readonly problem: FormulaProblem,
		readonly place: PlaceInRange | null = null,
	) {
		super(problem.code);
		this.name = "FormulaError";
	}
}
