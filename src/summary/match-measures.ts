// Which measures and entries of two snapshots are the same: by name and what stands beside it, never by row number.
import { groupUnder } from "../table/grouping";
import { characterPairs, sharedPairs } from "../text/text-similarity";
import { type EntryTraits, type MeasureTraits, traitsOf } from "./measure-traits";
import { type Key, keyOf, noPairs, type Pairs, pair, pairByKey, type Sides, unpaired } from "./pairing";
import { pairRenamed } from "./renamed-measures";
import type { TableSnapshot } from "./snapshot";

export interface Matching {
	/** For each entry of the current table the entry of the base, one to one; null for one that is new. */
	readonly entries: readonly (number | null)[];
	/**
	 * For each measure of the current table the measure of the base; null for one that is new. Two have the same one where
	 * its rows now stand as measures of their own.
	 */
	readonly measures: readonly (number | null)[];
	/** For each measure of the current table, whether it is known again under another name. */
	readonly renamed: readonly boolean[];
	/** Measures of the base that no entry has come from. */
	readonly removed: readonly number[];
}

/** Part of a key that must not be empty: a thing without it has no such key. */
function given(part: string, ...others: readonly string[]): string | null {
	return part === "" ? null : keyOf(part, ...others);
}

/** From what is the same in every respect down to what only has the name in common. */
const MEASURE_KEYS: readonly Key<MeasureTraits>[] = [
	({ name, contents }) => keyOf(name, contents),
	({ name, relisted, chapter, direction, outline, departments }) =>
		keyOf(name, relisted, chapter, direction, outline, departments),
	({ bare, relisted, chapter, direction, outline, departments }) =>
		keyOf(bare, relisted, chapter, direction, outline, departments),
	({ bare, relisted, outline, departments }) => given(outline, bare, relisted, departments),
	({ bare, relisted, chapter, direction, outline }) => given(outline, bare, relisted, chapter, direction),
	({ bare, relisted, outline }) => given(outline, bare, relisted),
	({ bare, relisted, chapter, direction, departments }) => given(bare, relisted, chapter, direction, departments),
	({ bare, relisted, chapter, direction, name }) => given(bare, relisted, chapter, direction, name),
	({ bare, relisted, chapter, direction }) => given(bare, relisted, chapter, direction),
	({ bare, relisted, departments }) => given(bare, relisted, departments),
	({ bare, relisted }) => given(bare, relisted),
	({ bare }) => given(bare),
];

/** A measure with more rows than this that resemble none before is paired without weighing each against each. */
const MOST_WEIGHED = 40;
/** Share of pairs of characters from which on two outlines of one measure are taken for one. */
const ALIKE_OUTLINES = 0.5;

interface OwnedEntry extends EntryTraits {
	/** Measure of the base that its measure is; null where that is none. */
	readonly owner: number | null;
}

function owned({ owner }: OwnedEntry, ...parts: readonly string[]): string | null {
	return owner === null ? null : keyOf(String(owner), ...parts);
}

const BEFORE_WEIGHING: readonly Key<OwnedEntry>[] = [
	(entry) => owned(entry, entry.contents),
	(entry) => owned(entry, entry.outline, entry.departments),
	(entry) => (entry.outline === "" ? null : owned(entry, entry.outline)),
];

const AFTER_WEIGHING: readonly Key<OwnedEntry>[] = [
	(entry) => owned(entry, entry.departments),
	(entry) => owned(entry),
];

/** For rows that were parted from their measure or joined to another of the same name. */
const ACROSS_MEASURES: readonly Key<OwnedEntry>[] = [
	({ bare, relisted, chapter, direction, outline, departments }) =>
		given(bare, relisted, chapter, direction, outline, departments),
	({ bare, relisted, outline }) => (outline === "" ? null : given(bare, relisted, outline)),
	({ bare, relisted, chapter, direction }) => given(bare, relisted, chapter, direction),
];

/** Pairs entries of one measure whose outlines were edited, the closest first. */
function pairAlikeOutlines({ base, current }: Sides<OwnedEntry>, pairs: Pairs): void {
	const left = (entries: readonly OwnedEntry[], partners: readonly (number | null)[]) => {
		const indexes = unpaired(partners).filter((index) => entries[index]?.owner !== null);
		const profiles = indexes.flatMap((index) => {
			const entry = entries[index];
			return entry === undefined ? [] : [{ index, entry, pairs: characterPairs(entry.outline) }];
		});
		return groupUnder(profiles, ({ entry }) => [entry.owner]);
	};
	const olds = new Map(left(base, pairs.ofBase).map(({ label, members }) => [label, members]));
	for (const { label, members } of left(current, pairs.ofCurrent)) {
		const before = olds.get(label) ?? [];
		const isSmall = members.length <= MOST_WEIGHED && before.length <= MOST_WEIGHED;
		const weighed = (isSmall ? before : []).flatMap((old) =>
			members.map((each) => ({ old, each, score: sharedPairs(old.pairs, each.pairs) })),
		);
		for (const { old, each } of weighed
			.filter(({ score }) => score >= ALIKE_OUTLINES)
			.sort((one, other) => other.score - one.score)) {
			if (pairs.ofBase[old.index] === null && pairs.ofCurrent[each.index] === null) {
				pair(pairs, old.index, each.index);
			}
		}
	}
}

function pairMeasures(sides: Sides<MeasureTraits>): { readonly pairs: Pairs; readonly renamed: readonly boolean[] } {
	const pairs = noPairs(sides);
	for (const key of MEASURE_KEYS) {
		pairByKey(sides, pairs, key, ({ outline, departments, contents }) => keyOf(outline, departments, contents));
	}
	const known = [...pairs.ofCurrent];
	pairRenamed(sides, pairs);
	return { pairs, renamed: pairs.ofCurrent.map((partner, index) => partner !== null && known[index] === null) };
}

function pairEntries(sides: Sides<OwnedEntry>): Pairs {
	const pairs = noPairs(sides);
	const order = ({ outline, departments, contents }: OwnedEntry): string => keyOf(outline, departments, contents);
	const pairByKeys = (keys: readonly Key<OwnedEntry>[]): void => {
		for (const key of keys) {
			pairByKey(sides, pairs, key, order);
		}
	};
	pairByKeys(BEFORE_WEIGHING);
	pairAlikeOutlines(sides, pairs);
	pairByKeys([...AFTER_WEIGHING, ...ACROSS_MEASURES]);
	return pairs;
}

/** Finds the measures and entries of the base in the current table, in time that hardly more than grows with their number. */
export function matchMeasures(base: TableSnapshot, current: TableSnapshot): Matching {
	const [then, now] = [traitsOf(base), traitsOf(current)];
	const { pairs: measures, renamed } = pairMeasures({ base: then.measures, current: now.measures });
	const entries = pairEntries({
		base: then.entries.map((entry) => ({
			...entry,
			owner: (measures.ofBase[entry.measure] ?? null) === null ? null : entry.measure,
		})),
		current: now.entries.map((entry) => ({ ...entry, owner: measures.ofCurrent[entry.measure] ?? null })),
	});
	const baseOf = current.measures.map(({ entries: own }, index) => {
		const [from] = own.flatMap((entry) => base.entries[entries.ofCurrent[entry] ?? -1]?.measure ?? []);
		return measures.ofCurrent[index] ?? from ?? null;
	});
	const removed = base.measures.flatMap(({ entries: own }, index) => {
		const isGone = measures.ofBase[index] === null && own.every((entry) => entries.ofBase[entry] === null);
		return isGone ? [index] : [];
	});
	return { entries: entries.ofCurrent, measures: baseOf, renamed, removed };
}
