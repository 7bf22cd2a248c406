// How much two texts have in common: by pairs of neighbouring characters, and by their longest common subsequence.

/** Longer texts are compared by their beginnings, so that no cell of 50,000 characters is. */
const LONGEST = 80;

/** The different pairs of neighbouring characters of a text; a text of one character is its own pair. */
export function characterPairs(text: string): ReadonlySet<string> {
	const start = text.slice(0, LONGEST);
	if (start.length < 2) {
		return new Set(start === "" ? [] : [start]);
	}
	const pairs = new Set<string>();
	for (let at = 0; at + 1 < start.length; at++) {
		pairs.add(start.slice(at, at + 2));
	}
	return pairs;
}

/** Share of pairs that both have (Sørensen–Dice), 0 to 1; 0 where one has none. */
export function sharedPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let shared = 0;
	for (const pair of one) {
		if (other.has(pair)) {
			shared++;
		}
	}
	return one.size === 0 || other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

/** Share of characters that both texts have in the same order, 0 to 1; 0 where one is empty. */
export function sharedSequence(one: string, other: string): number {
	const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
	if (a === "" || b === "") {
		return 0;
	}
	const { max } = Math;
	// One line for all rows: each place still holds what stood above it until it is written.
	const longest = new Uint8Array(b.length + 1);
	for (let row = 0; row < a.length; row++) {
		const character = a.charCodeAt(row);
		let corner = 0;
		let left = 0;
		for (let column = 1; column <= b.length; column++) {
			const above = longest[column] ?? 0;
			left = character === b.charCodeAt(column - 1) ? corner + 1 : max(above, left);
			longest[column] = left;
			corner = above;
		}
	}
	return (2 * (longest[b.length] ?? 0)) / (a.length + b.length);
}
