// How texts keep their looks, whatever Google turns out to mean by the style of a cell.
import fc from "fast-check";
import {
	joined,
	type Look,
	type Run,
	type StretchStyle,
	type StyledStretch,
	sameStretches,
	stretchesAfter,
	stretchesOf,
} from "../../src/fixes/styled-text";

const PLAIN: Look = {
	bold: false,
	italic: false,
	underline: false,
	strikethrough: false,
	fontFamily: "Arial",
	fontSize: 10,
	color: "#000000",
	theme: null,
};
const SILENT: Look = {
	bold: null,
	italic: null,
	underline: null,
	strikethrough: null,
	fontFamily: null,
	fontSize: null,
	color: null,
	theme: null,
};
const { theme: _none, ...PLAIN_STYLE } = PLAIN;

/** Runs one after another, two characters each. */
function runsOf(...looks: readonly Look[]): readonly Run[] {
	return looks.map((look, index) => ({ start: index * 2, end: index * 2 + 2, look }));
}

const lookArbitrary: fc.Arbitrary<Look> = fc
	.record({
		bold: fc.boolean(),
		italic: fc.boolean(),
		underline: fc.boolean(),
		strikethrough: fc.boolean(),
		fontFamily: fc.constantFrom("Arial", "Meiryo"),
		fontSize: fc.constantFrom(10, 11),
	})
	.chain((look) =>
		fc.oneof(
			fc.constantFrom("#000000", "#b3261e").map((color) => ({ ...look, color, theme: null })),
			fc.constantFrom("TEXT" as const, "ACCENT1" as const).map((theme) => ({ ...look, color: null, theme })),
		),
	);

/** What is seen: the text colour of the theme is black. */
function seen({ color, theme, ...rest }: Partial<Record<keyof Look, unknown>>): unknown {
	return { ...rest, colour: theme === "TEXT" ? "#000000" : (theme ?? color) };
}

/** What would be seen at a place of a text that is written with these stretches into a cell of this look. */
function seenAfterWriting(place: number, stretches: readonly StyledStretch[], cell: Look): unknown {
	const style: StretchStyle = stretches.find(({ start, end }) => start <= place && place < end)?.style ?? {};
	const colour = style.theme !== undefined || style.color !== undefined ? { color: null, theme: null } : {};
	return seen({ ...cell, ...colour, ...style });
}

/** All that Google may mean by the style of a cell. */
const READINGS: readonly ((cell: Look, first: Look, isMixed: boolean) => Look)[] = [
	(cell) => cell,
	(_, first) => first,
	(cell, _, isMixed) => (isMixed ? SILENT : cell),
];

test("the look of every character comes back, whatever the style of a cell is", () => {
	fc.assert(
		fc.property(
			lookArbitrary,
			fc.array(lookArbitrary, { minLength: 2, maxLength: 5 }),
			fc.constantFrom(...READINGS),
			(cell, looks, reading) => {
				const [first = cell] = looks;
				const isMixed = looks.some((look) => JSON.stringify(look) !== JSON.stringify(first));
				// One look throughout: only a cell's own style can tell whether it is the cell's.
				fc.pre(isMixed);
				const runs = runsOf(...looks);
				const stretches = stretchesOf(runs, reading(cell, first, isMixed));
				for (const { start, look } of runs) {
					expect(seenAfterWriting(start, stretches, cell)).toEqual(seen(look));
				}
			},
		),
		{ seed: 20261122, numRuns: 500 },
	);
});

test("so does that of a text of one look in a cell of another", () => {
	fc.assert(
		fc.property(lookArbitrary, lookArbitrary, (cell, look) => {
			const runs = runsOf(look);
			expect(seenAfterWriting(0, stretchesOf(runs, cell), cell)).toEqual(seen(look));
		}),
		{ seed: 20261122, numRuns: 300 },
	);
});

describe("a text that looks as its cell has no stretches", () => {
	test.each<[string, Look, Look]>([
		["said of both", PLAIN, PLAIN],
		["said of neither", SILENT, SILENT],
		["said of the run only, and ordinary", PLAIN, SILENT],
		["said of the cell only", SILENT, { ...PLAIN, bold: true }],
		["a font with its substitutes", PLAIN, { ...PLAIN, fontFamily: "arial,sans,sans-serif" }],
		["black by the theme", { ...PLAIN, color: null, theme: "TEXT" }, PLAIN],
		["letters of colours", { ...PLAIN, color: "#B3261E" }, { ...PLAIN, color: "#b3261e" }],
		["one theme colour", { ...PLAIN, color: null, theme: "ACCENT2" }, { ...PLAIN, color: null, theme: "ACCENT2" }],
	])("%s", (_, look, cell) => {
		expect(stretchesOf(runsOf(look), cell)).toEqual([]);
	});
});

describe("otherwise", () => {
	test("all that is known of every run is kept, neighbours of one look as one", () => {
		expect(stretchesOf(runsOf({ ...PLAIN, bold: true }, PLAIN, PLAIN), PLAIN)).toEqual([
			{ start: 0, end: 2, style: { ...PLAIN_STYLE, bold: true } },
			{ start: 2, end: 6, style: PLAIN_STYLE, asCell: true },
		]);
	});

	test("a theme colour takes the place of a colour, and what is not said is left out", () => {
		expect(stretchesOf(runsOf({ ...SILENT, theme: "ACCENT1" }, SILENT), PLAIN)).toEqual([
			{ start: 0, end: 2, style: { theme: "ACCENT1" } },
		]);
	});

	test("an empty text has none", () => {
		expect(stretchesOf([{ start: 0, end: 0, look: { ...PLAIN, bold: true } }], PLAIN)).toEqual([]);
		expect(stretchesOf([], PLAIN)).toEqual([]);
	});
});

describe("stretches", () => {
	const bold: StretchStyle = { bold: true, fontSize: 11 };

	test("that touch and look the same are joined, in whatever order their styles are written", () => {
		expect(
			joined([
				{ start: 0, end: 2, style: bold },
				{ start: 2, end: 3, style: { fontSize: 11, bold: true } },
				{ start: 4, end: 5, style: bold },
				{ start: 5, end: 6, style: {} },
			]),
		).toEqual([
			{ start: 0, end: 3, style: bold },
			{ start: 4, end: 5, style: bold },
			{ start: 5, end: 6, style: {} },
		]);
	});

	test("are the same however they are cut", () => {
		const whole = [{ start: 0, end: 4, style: bold }];
		const cut = [
			{ start: 0, end: 1, style: { fontSize: 11, bold: true } },
			{ start: 1, end: 4, style: bold },
		];
		expect(sameStretches(whole, cut)).toBe(true);
		expect(sameStretches(whole, [{ start: 0, end: 4, style: { bold: true } }])).toBe(false);
		expect(sameStretches(whole, [{ start: 0, end: 3, style: bold }])).toBe(false);
		expect(sameStretches([], whole)).toBe(false);
	});

	test("close up when what stood between them goes", () => {
		const apart = [
			{ start: 0, end: 2, style: bold },
			{ start: 3, end: 5, style: bold },
		];
		expect(stretchesAfter(apart, [{ start: 2, end: 3, text: "" }])).toEqual([{ start: 0, end: 4, style: bold }]);
	});
});
