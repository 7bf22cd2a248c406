// Which marks of a scale count as done: what the share in a report's headline speaks of.

import type { ProgressTable } from "../table/progress-table";
import { hasRankedScale } from "../table/ranked-scale";
import type { Scale } from "../text/mark";

/** A scale and where it comes from. */
export type DoneScale = Pick<ProgressTable, "scale" | "scaleSource">;

/** Whether one mark of the table can be better than another. */
export function isRanked(table: DoneScale): boolean {
	return table.scale.length > 1 && hasRankedScale(table);
}

/** How many of a scale's first steps count as done: as the office says, else the better half. */
export function stepsDone(scale: Scale): number {
	if (scale.some(({ done }) => done !== undefined)) {
		const firstOpen = scale.findIndex(({ done }) => done !== true);
		return firstOpen < 0 ? scale.length : firstOpen;
	}
	return Math.floor(scale.length / 2);
}
