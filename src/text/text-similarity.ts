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
	let above = new Array<number>(b.length + 1).fill(0);
	for (let row = 0; row < a.length; row++) {
		const line = [0];
		for (let column = 0; column < b.length; column++) {
			const longest =
				a.charCodeAt(row) === b.charCodeAt(column)
					? (above[column] ?? 0) + 1
					: Math.max(above[column + 1] ?? 0, line[column] ?? 0);
			line.push(longest);
		}
		above = line;
	}
	return (2 * (above[b.length] ?? 0)) / (a.length + b.length);
}
