// Numbers for named things that stay the same when rows are inserted, moved or sorted.

import { hashOf } from "../text/fingerprint";
import { foldKey } from "../text/width";

const MOST = 2 ** 32;

/**
 * One number for each name, unique among things of a kind: drawn from the kind, the name and which of the equal names
 * it is, so that only a change of the name changes it. Two names that fall on the same number are set apart in their order.
 */
export function stableIds(kind: string, names: readonly string[]): readonly number[] {
	const seen = new Map<string, number>();
	const taken = new Set<number>();
	return names.map((name) => {
		const key = foldKey(name);
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		let id = hashOf(`${kind}|${key}|${nth}`);
		while (taken.has(id)) {
			id = (id + 1) % MOST;
		}
		taken.add(id);
		return id;
	});
}
