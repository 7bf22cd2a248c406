// The shape of the texts that go with one check.

/** Why a tab holds no progress table. own-output: it was made by this add-on. */
export type NoTableReason = "empty" | "no-header" | "no-entries" | "own-output";

/** Columns that a progress table is expected to have. */
export type RequiredColumn = "item" | "outline" | "department" | "term" | "mark" | "plan" | "year";

/** Groups of checks, in the order in which a reader meets them; the texts of a check stand in the file of its group. */
export const CHECK_THEMES = ["structure", "years", "values", "texts", "machine-readable"] as const;

export type CheckTheme = (typeof CHECK_THEMES)[number];

/** Sorts of stray spaces. blank: the cell holds nothing else. */
export type StraySpaceKind = "blank" | "ends" | "doubled" | "invisible";

/** What the handbook adds stands in handbook/. */
export interface CheckText<Params> {
	/** Heading over the findings of this check. */
	readonly title: string;
	/** What to do, as it is said beside each finding. */
	readonly remedy: string;
	/** What is wrong in one place. */
	readonly message: (params: Params) => string;
}

export type CheckTextsOf<Params> = { readonly [Id in keyof Params]: CheckText<Params[Id]> };
