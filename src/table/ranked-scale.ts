// Whether the marks of a table have an order.
import type { ProgressTable } from "./progress-table";

/** The order of marks that only were collected from the sheet is not known, and percentages and prose have none. */
export function hasRankedScale({ scaleSource }: Pick<ProgressTable, "scaleSource">): boolean {
	return scaleSource !== "used" && scaleSource !== "open";
}
