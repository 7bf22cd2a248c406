// duplicate-measure: a measure is named twice and not marked （再掲）.
import { groupUnder } from "../table/grouping";
import type { Entry, Measure, ProgressTable } from "../table/progress-table";
import { isPlaceholder } from "../text/placeholder";
import { foldKey } from "../text/width";
import { measureKey } from "./measure-key";
import { defineRule } from "./rule";

interface Named {
	readonly index: number;
	readonly measure: Measure;
	readonly entry: Entry;
	readonly key: string;
}

function outlineOf({ outline }: Entry): string {
	const text = outline?.says ?? outline?.text ?? "";
	return isPlaceholder(text) ? "" : foldKey(text);
}

/** Finds the first of those it was asked of before that stands under the same direction or has the same outline. */
function firstLikeFinder(): (each: Named) => Named | undefined {
	const byDirection = new Map<string, Named>();
	const byOutline = new Map<string, Named>();
	return (each) => {
		const direction = `${each.entry.chapter}/${each.entry.direction}`;
		const outline = outlineOf(each.entry);
		const [inDirection, alike] = [byDirection.get(direction), outline === "" ? undefined : byOutline.get(outline)];
		byDirection.set(direction, inDirection ?? each);
		byOutline.set(outline, byOutline.get(outline) ?? each);
		return alike !== undefined && (inDirection === undefined || alike.index < inDirection.index) ? alike : inDirection;
	};
}

/** Whether a row only carries on the one above in a table that repeats a measure's name on each of its rows. */
function carriesOn(one: Named | undefined, other: Named): boolean {
	return (
		one !== undefined &&
		one.index === other.index - 1 &&
		(outlineOf(one.entry) !== outlineOf(other.entry) || one.entry.departments.join() !== other.entry.departments.join())
	);
}

/** So many measures whose name is repeated right below are no slips any more but the table's way. */
const WAY_OF_TABLE = 3;

function named({ measures, entries }: ProgressTable): readonly Named[] {
	return measures.flatMap((measure, index) => {
		const entry = entries[measure.entries[0] ?? -1];
		const key = measureKey(measure.name);
		return entry === undefined || entry.relisted || key === "" ? [] : [{ index, measure, entry, key }];
	});
}

export const duplicateMeasure = defineRule({
	id: "duplicate-measure",
	severity: "warning",
	highlight: null,
	*find(table) {
		const repeated = groupUnder(named(table), ({ key }) => [key])
			.map(({ members }) => members)
			.filter((same) => same.length > 1);
		const carrying = repeated.filter((same) => same.some((each, at) => carriesOn(same[at - 1], each)));
		const isWay = carrying.length >= WAY_OF_TABLE;
		for (const same of repeated) {
			const firstLike = firstLikeFinder();
			for (const [at, each] of same.entries()) {
				const first = firstLike(each);
				if (first !== undefined && !(isWay && carriesOn(same[at - 1], each))) {
					const params = { name: each.measure.name, row: first.measure.cell.row + 1 };
					yield { cell: each.measure.cell, entry: each.entry.index, params };
				}
			}
		}
	},
});
