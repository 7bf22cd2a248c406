// Groups things under labels, in order of first appearance.

export interface Group<Label, Thing> {
	readonly label: Label;
	readonly members: readonly Thing[];
}

/** Names as labels: what has no name stands under "". */
export function labelsFrom(names: readonly string[]): readonly string[] {
	return names.length === 0 ? [""] : names;
}

/** Groups things under their labels; a thing with several labels stands in several groups, one with none in none. */
export function groupUnder<Label, Thing>(
	things: Iterable<Thing>,
	labelsOf: (thing: Thing) => readonly Label[],
): readonly Group<Label, Thing>[] {
	const groups = new Map<Label, Thing[]>();
	for (const thing of things) {
		for (const label of labelsOf(thing)) {
			const members = groups.get(label);
			if (members === undefined) {
				groups.set(label, [thing]);
			} else {
				members.push(thing);
			}
		}
	}
	return [...groups].map(([label, members]) => ({ label, members }));
}
