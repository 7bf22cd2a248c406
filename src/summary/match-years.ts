// Which year columns of two snapshots are of the same year.

import { isReported } from "../table/reported-year";
import { foldKey } from "../text/width";
import { type Key, keyOf, noPairs, type Pairs, pair, type Sides } from "./pairing";
import type { SnapshotYear } from "./snapshot";

function span({ from, to }: SnapshotYear): string | null {
	return from === null ? null : keyOf(String(from), String(to));
}

/** Pairs columns of one key, left to right. */
function pairInOrder({ base, current }: Sides<SnapshotYear>, pairs: Pairs, key: Key<SnapshotYear>): void {
	current.forEach((year, index) => {
		const own = pairs.ofCurrent[index] === null ? key(year) : null;
		const partner = base.findIndex((other, at) => own !== null && pairs.ofBase[at] === null && key(other) === own);
		if (partner >= 0) {
			pair(pairs, partner, index);
		}
	});
}

/**
 * For each year column the column of the base of the same fiscal years; null where the base had none.
 * A running year (R4, as of August) is the same when it has closed. A reported year is the base's plan of that year only
 * where the plan has given way to it: beside a plan that still stands it is a new column.
 */
export function matchYears(
	base: readonly SnapshotYear[],
	current: readonly SnapshotYear[],
): readonly (number | null)[] {
	const sides = { base, current };
	const pairs = noPairs(sides);
	const ofKind = (year: SnapshotYear): string | null => {
		const years = span(year);
		return years === null ? null : keyOf(years, isReported(year) ? "reported" : year.kind);
	};
	pairInOrder(sides, pairs, (year) => {
		const own = ofKind(year);
		return own === null ? null : keyOf(own, foldKey(year.label));
	});
	pairInOrder(sides, pairs, ofKind);
	pairInOrder(sides, pairs, (year) => (year.kind === "target" ? null : span(year)));
	return pairs.ofCurrent;
}
