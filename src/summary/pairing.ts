// Pairs things of two lists one to one, by one key after another.
import { groupUnder } from "../table/grouping";

/** Who belongs to whom; null for nobody yet. Changed by the passes that pair. */
export interface Pairs {
	readonly ofBase: (number | null)[];
	readonly ofCurrent: (number | null)[];
}

export interface Sides<Thing> {
	readonly base: readonly Thing[];
	readonly current: readonly Thing[];
}

/** What two things must have in common; null for a thing that has nothing to go by. */
export type Key<Thing> = (thing: Thing) => string | null;

export function noPairs({ base, current }: Sides<unknown>): Pairs {
	return { ofBase: base.map(() => null), ofCurrent: current.map(() => null) };
}

export function pair({ ofBase, ofCurrent }: Pairs, base: number, current: number): void {
	ofBase[base] = current;
	ofCurrent[current] = base;
}

/** Positions that have no partner yet. */
export function unpaired(partners: readonly (number | null)[]): readonly number[] {
	return partners.flatMap((partner, index) => (partner === null ? [index] : []));
}

/** One key of several parts; no part can run into the next. */
export function keyOf(...parts: readonly string[]): string {
	return parts.join("\u0000");
}

function byKey<Thing>(
	things: readonly Thing[],
	partners: readonly (number | null)[],
	key: Key<Thing>,
): ReadonlyMap<string, readonly number[]> {
	const groups = groupUnder(unpaired(partners), (index): readonly string[] => {
		const thing = things[index];
		const own = thing === undefined ? null : key(thing);
		return own === null ? [] : [own];
	});
	return new Map(groups.map(({ label, members }) => [label, members]));
}

/**
 * Pairs what has one key on both sides, in time that grows with the number of things. Several of one key are paired in
 * the order of what they hold, not of where they stand, so that sorting a table changes nothing.
 * @param order what is left to tell things of one key apart
 */
export function pairByKey<Thing>(
	{ base, current }: Sides<Thing>,
	pairs: Pairs,
	key: Key<Thing>,
	order: (thing: Thing) => string,
): void {
	const known = byKey(base, pairs.ofBase, key);
	const sorted = (things: readonly Thing[], members: readonly number[]): readonly number[] => {
		const text = (index: number): string => {
			const thing = things[index];
			return thing === undefined ? "" : order(thing);
		};
		return members
			.map((index) => ({ index, text: text(index) }))
			.sort((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text)))
			.map(({ index }) => index);
	};
	for (const [label, members] of byKey(current, pairs.ofCurrent, key)) {
		const partners = known.get(label) ?? [];
		const isPlain = members.length === 1 && partners.length === 1;
		const ordered = isPlain ? partners : sorted(base, partners);
		for (const [at, index] of (isPlain ? members : sorted(current, members)).entries()) {
			const partner = ordered[at];
			if (partner !== undefined) {
				pair(pairs, partner, index);
			}
		}
	}
}
