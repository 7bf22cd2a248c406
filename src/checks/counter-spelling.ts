// counter-spelling: one word spelled in several ways within a table.
import { byPlace } from "../table/a1";
import { respelling } from "../text/respelling";
import { type SpellingUse, spellingUses } from "../text/spelling-families";
import { isProse } from "./prose-cells";
import { type CellFix, defineRule, type Place } from "./rule";
import type { TableCell } from "./table-cells";

interface CellUses {
	readonly at: TableCell;
	readonly uses: readonly SpellingUse[];
}

/** Fewer uses tell nothing of an office's habit. */
const FEWEST = 3;

interface Tally {
	/** The spelling of more than half of the uses; null where each has its part. */
	readonly most: string | null;
	/** With the number of their uses, the commonest first. */
	readonly spellings: readonly (readonly [string, number])[];
}

/** Counts the spellings of a word; null where there is nothing to tell. */
function tallyOf(cells: readonly CellUses[]): Tally | null {
	const counts = new Map<string, number>();
	for (const { spelling } of cells.flatMap(({ uses }) => uses)) {
		counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
	}
	const spellings = [...counts].sort((one, other) => other[1] - one[1]);
	const total = spellings.reduce((sum, [, count]) => sum + count, 0);
	const [first, second] = spellings;
	if (first === undefined || second === undefined || total < FEWEST) {
		return null;
	}
	if (first[1] * 2 > total) {
		return { most: first[0], spellings };
	}
	// Without a habit only what is plainly mixed is worth a word.
	return second[1] >= FEWEST ? { most: null, spellings } : null;
}

function fixOf({ at, uses }: CellUses, most: string): CellFix {
	return { cell: at.cell, edits: uses.flatMap(({ start, spelling }) => respelling(start, spelling, most)) };
}

interface SpellingParams {
	/** null where no spelling has more than half of the uses. */
	readonly most: string | null;
	readonly spellings: readonly (readonly [string, number])[];
	/** Cells that hold another spelling than the commonest. */
	readonly cellCount: number;
}

function placeOf(cells: readonly CellUses[]): Place<SpellingParams> | null {
	const tally = tallyOf(cells);
	const commonest = tally?.spellings[0]?.[0];
	const others = cells.filter(({ uses }) => uses.some(({ spelling }) => spelling !== commonest));
	const [first] = others;
	if (tally === null || first === undefined) {
		return null;
	}
	const { most } = tally;
	const { cell, entry, year } = first.at;
	return {
		cell,
		entry,
		...(year === null ? {} : { year }),
		params: { ...tally, cellCount: others.length },
		...(most === null ? {} : { fix: others.map((other) => fixOf(other, most)) }),
	};
}

/** Two families that begin in one cell: the later one is about the table, so that both are told. */
function apart(places: readonly Place<SpellingParams>[]): readonly Place<SpellingParams>[] {
	const taken = new Set<string>();
	return places.map((place) => {
		const key = `${place.cell.row},${place.cell.column}`;
		const isTaken = taken.has(key);
		taken.add(key);
		return isTaken ? { ...place, entry: null } : place;
	});
}

export const counterSpelling = defineRule({
	id: "counter-spelling",
	severity: "info",
	highlight: null,
	fixes: true,
	inspect: () => {
		const families = new Map<string, CellUses[]>();
		return {
			look(at) {
				if (isProse(at.part)) {
					for (const [family, uses] of spellingUses(at.text)) {
						const cells = families.get(family) ?? [];
						families.set(family, cells);
						cells.push({ at, uses });
					}
				}
				return null;
			},
			conclude() {
				const places = [...families.values()].flatMap((cells) => placeOf(cells) ?? []);
				return apart(places.sort((one, other) => byPlace(one.cell, other.cell)));
			},
		};
	},
});
