// Remembers what was read of short texts: a table repeats its headings, names and marks hundreds of times.

/** Longer texts are hardly ever the same twice. */
const LONGEST = 60;
const MOST_TEXTS = 3000;

/** The same function, which looks at each short text once. */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		if (text.length > LONGEST) {
			return read(text);
		}
		const before = known.get(text);
		if (before !== undefined) {
			return before;
		}
		const result = read(text);
		// What a table repeats it says early on; later texts that are new will hardly come again.
		if (known.size < MOST_TEXTS) {
			known.set(text, result);
		}
		return result;
	};
}
