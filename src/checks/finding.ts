// A finding: what a check reports of one place, in the words of the reader's language.
import type { CheckId } from "../messages/check-texts";
import type { CellRef } from "../table/a1";
import type { CellFix, HighlightKind, Severity } from "./rule";

export interface Finding {
	readonly check: CheckId;
	readonly severity: Severity;
	readonly highlight: HighlightKind | null;
	readonly cell: CellRef;
	/** Index into the table's entries, where the finding is about one. */
	readonly entry: number | null;
	/** Index into the table's year columns, where the cell belongs to one. */
	readonly year: number | null;
	/** Name of the measure on one line; "" when the finding is about a column or the table. */
	readonly measure: string;
	readonly departments: readonly string[];
	/** What is wrong. */
	readonly message: string;
	/** What to do. */
	readonly remedy: string;
	/** What would mend it; empty where a person must decide. */
	readonly fix: readonly CellFix[];
}

/** Gravest first. */
export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): { readonly [Level in Severity]: number } {
	const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
	return { error: count("error"), warning: count("warning"), info: count("info") };
}
