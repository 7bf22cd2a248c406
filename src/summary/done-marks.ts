// Which marks of a scale count as done: what the share in a report's headline speaks of.
import type { ProgressTable } from "../table/progress-table";
import type { Scale } from "../text/mark";

/** A scale and where it comes from. */
export type DoneScale = Pick<ProgressTable, "scale" | "scaleSource">;

/** The order of marks that only were collected from the sheet is not known, and percentages and prose have none. */
export function isRanked({ scale, scaleSource }: DoneScale): boolean {
	return scale.length > 1 && scaleSource !== "used" && scaleSource !== "open";
}

/** How many of a scale's first steps count as done: as the office says, else the better half. */
export function stepsDone(scale: Scale): number {
	if (scale.some(({ done }) => done !== undefined)) {
		const firstOpen = scale.findIndex(({ done }) => done !== true);
		return firstOpen < 0 ? scale.length : firstOpen;
	}
	return Math.floor(scale.length / 2);
}
