// Counts marks: how many entries or measures carry each mark of the scale, none, or one outside it.
import type { Entry, ProgressTable } from "../table/progress-table";
import { readMark, type Scale } from "../text/mark";

export interface Tally {
	/** One count for each mark of the scale, in its order; look-alikes are counted with their mark. */
	readonly marks: readonly number[];
	/** Without a mark. */
	readonly unmarked: number;
	/** With a mark that the scale does not have. */
	readonly others: number;
	readonly total: number;
}

/** Where a mark stands: its position in the scale, `unmarked`, or `other`. */
export type MarkPlace = number | "unmarked" | "other";

/** Place of an entry's mark in the scale. */
export function markPlaceOf(entry: Entry, scale: Scale): MarkPlace {
	const reading = readMark(entry.mark?.says ?? entry.mark?.text ?? "", scale);
	switch (reading.kind) {
		case "blank":
			return "unmarked";
		case "not-rated":
		case "unknown":
			return "other";
		case "exact":
		case "look-alike":
			return scale.indexOf(reading.mark);
	}
}

/** Adds up places of marks. */
export function tallyOf(places: readonly MarkPlace[], scale: Scale): Tally {
	const marks = scale.map(() => 0);
	let unmarked = 0;
	let others = 0;
	for (const place of places) {
		if (place === "unmarked") {
			unmarked++;
		} else if (place === "other") {
			others++;
		} else {
			marks[place] = (marks[place] ?? 0) + 1;
		}
	}
	return { marks, unmarked, others, total: places.length };
}

/**
 * The mark of a measure with several entries: the one lowest in the scale, because that is what has to be looked at;
 * an entry without a mark counts only when none has one.
 */
export function measurePlaceOf(table: ProgressTable, measure: number): MarkPlace {
	const places = (table.measures[measure]?.entries ?? []).flatMap((index) => {
		const entry = table.entries[index];
		return entry === undefined ? [] : [markPlaceOf(entry, table.scale)];
	});
	const steps = places.filter((place): place is number => typeof place === "number");
	if (steps.length > 0) {
		return Math.max(...steps);
	}
	return places.includes("other") ? "other" : "unmarked";
}
