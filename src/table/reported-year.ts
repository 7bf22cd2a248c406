// Which year columns tell of what was done.
import type { YearColumn } from "./progress-table";

/** Closed or running; plans and targets tell of what is to come. */
export function isReported({ kind }: Pick<YearColumn, "kind">): boolean {
	return kind === "actual" || kind === "interim";
}
