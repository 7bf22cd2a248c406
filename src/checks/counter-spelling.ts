// counter-spelling: one word spelled in several ways within a table.
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

interface Majority {
	readonly most: string;
	/** With the number of their uses, the commonest first. */
	readonly spellings: readonly (readonly [string, number])[];
}

/** The spelling of more than half of the uses, where there are others beside it. */
function majorityOf(cells: readonly CellUses[]): Majority | null {
	const tally = new Map<string, number>();
	for (const { spelling } of cells.flatMap(({ uses }) => uses)) {
		tally.set(spelling, (tally.get(spelling) ?? 0) + 1);
	}
	const spellings = [...tally].sort((one, other) => other[1] - one[1]);
	const total = spellings.reduce((sum, [, count]) => sum + count, 0);
	const [first] = spellings;
	return first !== undefined && spellings.length > 1 && total >= FEWEST && first[1] * 2 > total
		? { most: first[0], spellings }
		: null;
}

function fixOf({ at, uses }: CellUses, most: string): CellFix {
	return { cell: at.cell, edits: uses.flatMap(({ start, spelling }) => respelling(start, spelling, most)) };
}

interface SpellingParams {
	readonly most: string;
	readonly spellings: readonly (readonly [string, number])[];
	readonly cellCount: number;
}

function placeOf(cells: readonly CellUses[]): Place<SpellingParams> | null {
	const majority = majorityOf(cells);
	if (majority === null) {
		return null;
	}
	const { most, spellings } = majority;
	const others = cells.filter(({ uses }) => uses.some(({ spelling }) => spelling !== most));
	const [first] = others;
	if (first === undefined) {
		return null;
	}
	const { cell, entry, year } = first.at;
	return {
		cell,
		entry,
		...(year === null ? {} : { year }),
		params: { most, spellings, cellCount: others.length },
		fix: others.map((other) => fixOf(other, most)),
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
				return apart(places.sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column));
			},
		};
	},
});
