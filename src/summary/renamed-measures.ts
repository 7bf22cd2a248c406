// Finds renamed measures among those whose name the other table does not have: by how alike names and outlines are.
import { characterPairs, sharedPairs, sharedSequence } from "../text/text-similarity";
import type { MeasureTraits } from "./measure-traits";
import { type Pairs, pair, type Sides, unpaired } from "./pairing";

/** A pair of characters that more names have tells nothing (の推進), and would cost time. */
const COMMON = 40;
/** Of a name's pairs of characters only the rarest lead to candidates, and of those only the closest are weighed. */
const RAREST = 8;
const MOST_CANDIDATES = 6;
/** An outline as short as this says too little to be gone by alone. */
const LONG_OUTLINE = 12;

/** Names with outlines are weighed together; a name alone must be closer. */
const NAME_WEIGHT = 0.6;
const ALIKE = 0.78;
const ALIKE_NAMES = 0.9;
const ALIKE_NAMES_IN_PLACE = 0.82;
const SAME_OUTLINE = 0.95;

interface Profile extends MeasureTraits {
	readonly index: number;
	/** Place in the order of what measures say, so that where they stand decides nothing. */
	readonly rank: number;
	readonly namePairs: ReadonlySet<string>;
	readonly outlinePairs: ReadonlySet<string>;
}

function profilesOf(measures: readonly MeasureTraits[], partners: readonly (number | null)[]): readonly Profile[] {
	return unpaired(partners)
		.flatMap((index) => {
			const traits = measures[index];
			return traits === undefined ? [] : [{ ...traits, index }];
		})
		.sort((one, other) => (one.contents < other.contents ? -1 : Number(one.contents > other.contents)))
		.map((traits, rank) => ({
			...traits,
			rank,
			namePairs: characterPairs(traits.bare),
			outlinePairs: characterPairs(traits.outline),
		}));
}

/** Who has a trait, by the trait. */
function indexBy(profiles: readonly Profile[], traitsOf: (profile: Profile) => Iterable<string>) {
	const index = new Map<string, Profile[]>();
	for (const profile of profiles) {
		for (const trait of traitsOf(profile)) {
			const having = index.get(trait);
			if (having === undefined) {
				index.set(trait, [profile]);
			} else {
				having.push(profile);
			}
		}
	}
	return index;
}

function outlineTrait({ outline }: Profile): readonly string[] {
	return outline.length >= LONG_OUTLINE ? [outline] : [];
}

/** Departments of both, of none of both, or of one only. */
function departmentEvidence(one: Profile, other: Profile): number {
	if (one.departments === other.departments) {
		return one.departments === "" ? 0 : 0.05;
	}
	if (one.departments === "" || other.departments === "") {
		return 0;
	}
	const own = new Set(one.departments.split("、"));
	return other.departments.split("、").some((department) => own.has(department)) ? 0.03 : -0.15;
}

/**
 * How surely one is the other under a new name: above 0 when it is, and the more the surer. Tried on cases written by
 * hand (test/summary/renamed-measures.test.ts): 高齢者向け and 障害者向け住宅の整備 of two departments are two measures.
 */
function likeness(one: Profile, other: Profile): number {
	if (one.relisted !== other.relisted) {
		return 0;
	}
	const departments = departmentEvidence(one, other);
	const inPlace = one.chapter === other.chapter && one.direction === other.direction;
	const evidence = departments + (inPlace ? 0.05 : -0.05);
	const names = sharedSequence(one.bare, other.bare);
	const hasOutlines = one.outline !== "" && other.outline !== "";
	const outlines = hasOutlines ? sharedPairs(one.outlinePairs, other.outlinePairs) : 0;
	const together = hasOutlines ? NAME_WEIGHT * names + (1 - NAME_WEIGHT) * outlines : names;
	const isSameWork =
		outlines >= SAME_OUTLINE && Math.min(one.outline.length, other.outline.length) >= LONG_OUTLINE && evidence >= 0.1;
	const areNamesAlike = names >= ALIKE_NAMES || (!hasOutlines && inPlace && names >= ALIKE_NAMES_IN_PLACE);
	const isOne = isSameWork || (areNamesAlike && departments >= 0) || (hasOutlines && together + evidence >= ALIKE);
	return isOne ? together + evidence + 1 : 0;
}

interface Candidate {
	readonly base: Profile;
	readonly current: Profile;
	readonly score: number;
}

/** Surest first; what scores alike goes by what it says, not by where it stands. */
function bySureness(one: Candidate, other: Candidate): number {
	return other.score - one.score || one.base.rank - other.base.rank || one.current.rank - other.current.rank;
}

/**
 * Pairs measures that were renamed, one to one, the surest first. Each is compared with a few candidates only, which
 * share rare pairs of characters or the outline with it.
 */
export function pairRenamed({ base, current }: Sides<MeasureTraits>, pairs: Pairs): void {
	const [olds, news] = [profilesOf(base, pairs.ofBase), profilesOf(current, pairs.ofCurrent)];
	const [byName, byOutline] = [indexBy(olds, ({ namePairs }) => namePairs), indexBy(olds, outlineTrait)];
	const candidates = news.flatMap((profile): readonly Candidate[] => {
		const lists = [...profile.namePairs]
			.map((each) => byName.get(each) ?? [])
			.filter((list) => list.length > 0 && list.length <= COMMON)
			.sort((one, other) => one.length - other.length)
			.slice(0, RAREST);
		const shared = new Map<Profile, number>();
		for (const [list, weight] of [
			...lists.map((each) => [each, 1] as const),
			...outlineTrait(profile).map((trait) => [(byOutline.get(trait) ?? []).slice(0, COMMON), RAREST] as const),
		]) {
			for (const old of list) {
				shared.set(old, (shared.get(old) ?? 0) + weight);
			}
		}
		return [...shared]
			.sort(([one, times], [other, others]) => others - times || one.rank - other.rank)
			.slice(0, MOST_CANDIDATES)
			.map(([old]) => ({ base: old, current: profile, score: likeness(old, profile) }))
			.filter(({ score }) => score > 0);
	});
	for (const { base: old, current: profile } of [...candidates].sort(bySureness)) {
		if (pairs.ofBase[old.index] === null && pairs.ofCurrent[profile.index] === null) {
			pair(pairs, old.index, profile.index);
		}
	}
}
