// How much two texts have in common, held against the definition of a common subsequence.
import * as fc from "fast-check";
import { sharedSequence } from "../../src/text/text-similarity";

/** Every text that is left when characters are taken out of another. */
function subsequences(text: string): ReadonlySet<string> {
	let found = [""];
	for (const character of text.split("")) {
		found = [...found, ...found.map((each) => each + character)];
	}
	return new Set(found);
}

test("the longest common subsequence, twice, out of both lengths", () => {
	const text = fc
		.array(fc.constantFrom("推", "進", "事", "業"), { minLength: 1, maxLength: 8 })
		.map((all) => all.join(""));
	fc.assert(
		fc.property(text, text, (one, other) => {
			const own = subsequences(one);
			const longest = Math.max(...[...subsequences(other)].filter((each) => own.has(each)).map(({ length }) => length));
			expect(sharedSequence(one, other)).toBe((2 * longest) / (one.length + other.length));
		}),
		{ seed: 6, numRuns: 300 },
	);
});

test("nothing in common with no text, everything with itself", () => {
	expect(sharedSequence("", "推進")).toBe(0);
	expect(sharedSequence("地域の見守り", "地域の見守り")).toBe(1);
});
