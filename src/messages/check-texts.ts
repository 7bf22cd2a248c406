// The shape of the texts that go with each check: every language has the same checks with the same placeholders.

/** Why a tab holds no progress table. own-output: it was made by this add-on. */
export type NoTableReason = "empty" | "no-header" | "no-entries" | "own-output";

/** What the message of each check is filled with. */
export interface CheckParams {
	"no-progress-table": { readonly sheet: string; readonly reason: NoTableReason };
	"missing-column": { readonly column: RequiredColumn };
	"unreadable-year-heading": { readonly heading: string };
	"missing-year-column": { readonly year: string; readonly before: string; readonly after: string };
	"year-column-order": { readonly year: string; readonly left: string };
	"second-table": { readonly row: number };
	"blank-column": { readonly heading: string; readonly entries: number };
	"missing-year": { readonly year: string };
	"stale-plan": { readonly year: string; readonly excerpt: string };
	"stale-interim": { readonly year: string; readonly notes: readonly string[] };
	"missing-mark": { readonly heading: string };
	"unknown-mark": { readonly mark: string; readonly scale: readonly string[] };
	"mark-glyph": { readonly typed: string; readonly right: string };
	"missing-item": { readonly heading: string; readonly continuation: boolean };
	"missing-outline": { readonly heading: string };
	"missing-department": { readonly heading: string };
	"missing-term": { readonly heading: string };
	"unknown-term": { readonly term: string; readonly terms: readonly string[] };
	"missing-plan": { readonly plan: string };
	"date-like-id": { readonly text: string; readonly likely: string };
	placeholder: { readonly column: string; readonly text: string };
}

/** Columns that a progress table is expected to have. */
export type RequiredColumn = "item" | "outline" | "department" | "term" | "mark" | "plan" | "year";

export type CheckId = keyof CheckParams;

export interface CheckText<Params> {
	/** Heading over the findings of this check. */
	readonly title: string;
	/** What the check looks for, for the handbook. */
	readonly what: string;
	/** Why it matters. */
	readonly why: string;
	/** What to do, as it is said beside each finding. */
	readonly remedy: string;
	/** What is wrong in one place. */
	readonly message: (params: Params) => string;
}

export type CheckTexts = { readonly [Id in CheckId]: CheckText<CheckParams[Id]> };
