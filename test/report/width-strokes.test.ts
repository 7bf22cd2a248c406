// Strokes for the widths of columns: they lead to the widths, and no fewer would.
import fc from "fast-check";
import { widthStrokes } from "../../src/report/width-strokes";

function painted(widths: readonly number[]): readonly (number | undefined)[] {
	const columns: (number | undefined)[] = widths.map(() => undefined);
	for (const { first, last, width } of widthStrokes(widths)) {
		columns.fill(width, first, last + 1);
	}
	return columns;
}

test("a stroke reaches over narrower columns to the next of its own width", () => {
	expect(widthStrokes([60, 200, 60, 60, 90, 60])).toEqual([
		{ first: 0, last: 5, width: 60 },
		{ first: 4, last: 4, width: 90 },
		{ first: 1, last: 1, width: 200 },
	]);
});

test("within a stroke others reach over others again", () => {
	expect(widthStrokes([60, 80, 90, 80, 60, 90])).toHaveLength(4);
});

test("no columns need no stroke", () => {
	expect(widthStrokes([])).toEqual([]);
});

test("whatever the widths, the columns come to have them, in no more strokes than there are runs", () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(46, 60, 80, 200), { maxLength: 30 }), (widths) => {
			expect(painted(widths)).toEqual(widths);
			const runs = widths.filter((width, column) => width !== widths[column - 1]).length;
			const kinds = new Set(widths).size;
			expect(widthStrokes(widths).length).toBeLessThanOrEqual(runs);
			expect(widthStrokes(widths).length).toBeGreaterThanOrEqual(kinds);
		}),
		{ seed: 7, numRuns: 300 },
	);
});

/** All ways to cut a row of columns, by brute force: the fewest strokes for few columns. */
function fewest(widths: readonly number[]): number {
	const [first, ...rest] = widths;
	if (first === undefined) {
		return 0;
	}
	let best = 1 + fewest(rest);
	rest.forEach((width, index) => {
		if (width === first) {
			best = Math.min(best, fewest(rest.slice(0, index)) + fewest(rest.slice(index)));
		}
	});
	return best;
}

test("no fewer strokes would do", () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(46, 60, 80), { maxLength: 9 }), (widths) => {
			expect(widthStrokes(widths)).toHaveLength(fewest(widths));
		}),
		{ seed: 7, numRuns: 200 },
	);
});
