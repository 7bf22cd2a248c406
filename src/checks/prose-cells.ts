// Which cells hold sentences of staff's own, which checks of wording may touch; names, headings and marks are given.
import type { CellPart } from "./table-cells";

/** True for outlines and for what is told of the years. */
export function isProse(part: CellPart): boolean {
	return part === "outline" || part === "year";
}
