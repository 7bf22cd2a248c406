// Edits of a text as data: made, undone, merged, and what becomes of the stretches of the text.
import fc from "fast-check";
import {
	applyEdits,
	areEditsOf,
	inverseEdits,
	mapStretches,
	mergeEdits,
	type Stretch,
	type TextEdit,
} from "../../src/text/text-edits";

const RUNS = { seed: 20261122, numRuns: 500 };

const someText = fc.string({ unit: fc.constantFrom(..."○〇◎ 　課回aA1\n𠮷"), maxLength: 30 });

/** Edits in order and apart: an even number of places of the text, taken in pairs. */
function editsOf(length: number): fc.Arbitrary<readonly TextEdit[]> {
	const places = fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 8 });
	return fc.tuple(places, fc.array(someText, { minLength: 4, maxLength: 4 })).map(([found, texts]) => {
		const sorted = [...found].sort((one, other) => one - other);
		const edits: TextEdit[] = [];
		for (let at = 0; at + 1 < sorted.length; at += 2) {
			edits.push({ start: sorted[at] ?? 0, end: sorted[at + 1] ?? 0, text: texts[at / 2] ?? "" });
		}
		return edits;
	});
}

const edited = someText.chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)));

function stretchesIn(length: number): fc.Arbitrary<readonly Stretch[]> {
	return editsOf(length).map((edits) => edits.map(({ start, end }) => ({ start, end })));
}

test("undoing edits gives the text back, and undoing that the text after", () => {
	fc.assert(
		fc.property(edited, ([before, edits]) => {
			expect(areEditsOf(before.length, edits)).toBe(true);
			const after = applyEdits(before, edits);
			const undo = inverseEdits(before, edits);
			expect(areEditsOf(after.length, undo)).toBe(true);
			expect(applyEdits(after, undo)).toBe(before);
			expect(inverseEdits(after, undo)).toEqual(edits);
		}),
		RUNS,
	);
});

test("merged edits are in order and apart; the first ones are all there, the others where nothing is in their way", () => {
	fc.assert(
		fc.property(
			someText.chain((text) => fc.tuple(fc.constant(text), editsOf(text.length), editsOf(text.length))),
			([before, first, more]) => {
				const merged = mergeEdits(first, more);
				expect(areEditsOf(before.length, merged)).toBe(true);
				expect(merged).toEqual(expect.arrayContaining([...first]));
				for (const edit of more) {
					const isFree = first.every(({ start, end }) => end < edit.start || edit.end < start);
					expect(merged.includes(edit)).toBe(isFree);
				}
			},
		),
		RUNS,
	);
});

test("edits at one place are not merged, whichever comes first", () => {
	const insertion = { start: 3, end: 3, text: "a" };
	expect(mergeEdits([insertion], [{ start: 3, end: 3, text: "b" }])).toEqual([insertion]);
	expect(mergeEdits([insertion], [{ start: 0, end: 3, text: "" }])).toEqual([insertion]);
	expect(mergeEdits([insertion], [{ start: 0, end: 2, text: "" }])).toEqual([
		{ start: 0, end: 2, text: "" },
		insertion,
	]);
});

/** Where each character of the text before that is not replaced stands in the text after. */
function survivors(before: string, edits: readonly TextEdit[]): ReadonlyMap<number, number> {
	const places = new Map<number, number>();
	let shift = 0;
	let at = 0;
	for (const { start, end, text } of [...edits, { start: before.length, end: before.length, text: "" }]) {
		for (; at < start; at++) {
			places.set(at, at + shift);
		}
		at = end;
		shift += text.length - (end - start);
	}
	return places;
}

const covers = (stretches: readonly Stretch[], place: number): boolean =>
	stretches.some(({ start, end }) => start <= place && place < end);

test("characters that stay are in a stretch afterwards if and only if they were before", () => {
	fc.assert(
		fc.property(
			edited.chain(([before, edits]) => fc.tuple(fc.constant(before), fc.constant(edits), stretchesIn(before.length))),
			([before, edits, stretches]) => {
				const mapped = mapStretches(stretches, edits);
				const after = applyEdits(before, edits);
				for (const [old, now] of survivors(before, edits)) {
					expect(after[now]).toBe(before[old]);
					expect(covers(mapped, now)).toBe(covers(stretches, old));
				}
				for (const { start, end } of mapped) {
					expect(0 <= start && start < end && end <= after.length).toBe(true);
				}
			},
		),
		RUNS,
	);
});

test.each<[string, TextEdit, readonly Stretch[]]>([
	["what comes in the place of characters has their look", { start: 2, end: 4, text: "xyz" }, [{ start: 2, end: 5 }]],
	["nothing is left of what goes", { start: 1, end: 5, text: "" }, []],
	["what comes in before moves them", { start: 0, end: 0, text: "xx" }, [{ start: 4, end: 6 }]],
	["what is put in behind them has their look, as in typing", { start: 4, end: 4, text: "xx" }, [{ start: 2, end: 6 }]],
	["what is put in right before them has not", { start: 2, end: 2, text: "xx" }, [{ start: 4, end: 6 }]],
	["what stands apart leaves them", { start: 5, end: 6, text: "xx" }, [{ start: 2, end: 4 }]],
])("%s", (_, edit, expected) => {
	expect(mapStretches([{ start: 2, end: 4 }], [edit])).toEqual(expected);
});

test("edits out of order, of one another's place or beyond the text are none", () => {
	expect(areEditsOf(5, [{ start: 3, end: 2, text: "" }])).toBe(false);
	expect(areEditsOf(5, [{ start: 4, end: 6, text: "" }])).toBe(false);
	expect(
		areEditsOf(5, [
			{ start: 0, end: 3, text: "" },
			{ start: 2, end: 4, text: "" },
		]),
	).toBe(false);
	expect(areEditsOf(0, [])).toBe(true);
});
