// The changes of a text as the preview shows them: what cannot be seen has a sign, what is long is shortened beside changes.
import fc from "fast-check";
import { diffParts, signsIn, withSigns } from "../../src/sidebar/text-diff";
import { applyEdits, areEditsOf, type TextEdit } from "../../src/text/text-edits";

const GAIJI = "\ue000";

test.each<readonly [string, string, string]>([
	["a space", "a b", "a␣b"],
	["a full-width space", "あ　い", "あ□い"],
	["line breaks", "あ\nい\r", "あ↵い↵"],
	["a tab", "1\t2", "1⇥2"],
	["a no-break space", "a\u00a0b", "a⍽b"],
	["thin and other spaces", "\u2009\u2003\u3164", "◌◌◌"],
	["zero-width characters", "課\u200b\u200d\ufeff\u2060", "課◌◌◌◌"],
	["control characters", "\u0000\u0007\u007f\u0085", "◌◌◌◌"],
	["marks of direction", "\u200e\u202e", "◌◌"],
	["variation selectors", "葛\u{e0100}☑\ufe0f", "葛◌☑◌"],
	["half a character", "\ud842", "◌"],
	["what is seen", `〇○◯ｶﾞ𠮷${GAIJI}－ー―゛`, `〇○◯ｶﾞ𠮷${GAIJI}－ー―゛`],
])("%s", (_, text, shown) => {
	expect(withSigns(text)).toBe(shown);
});

const LONG =
	"地域包括支援センターの職員が高齢者のお宅を訪ね、暮らしの様子を伺った。あわせて、介護予防の教室を案内した。";

function edit(before: string, found: string, text: string): TextEdit {
	const start = before.indexOf(found);
	return { start, end: start + found.length, text };
}

function shown(before: string, ...edits: readonly TextEdit[]): string {
	const signs = { same: ["", ""], gone: ["[-", "-]"], new: ["[+", "+]"] } as const;
	return diffParts(before, edits)
		.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`)
		.join("");
}

test("changed parts show spaces, unchanged ones stand as they were typed", () => {
	expect(shown("福祉　課 の 係", { start: 4, end: 5, text: "" })).toBe("福祉　課[-␣-]の 係");
	expect(shown("一行目\n二行目\n", edit("一行目\n二行目\n", "目\n二", "目二"))).toBe("一行[-目↵二-][+目二+]行目\n");
	expect(shown("○", { start: 0, end: 1, text: "〇" })).toBe("[-○-][+〇+]");
	expect(shown("－", { start: 0, end: 1, text: "" })).toBe("[-－-]");
	expect(shown("", { start: 0, end: 0, text: "－" })).toBe("[+－+]");
	expect(shown("変わらない")).toBe("変わらない");
});

test("changes that touch read as one", () => {
	const edits = [
		{ start: 0, end: 1, text: "1" },
		{ start: 1, end: 2, text: "2" },
		{ start: 3, end: 4, text: "4" },
	];
	expect(shown("１２年４月", ...edits)).toBe("[-１２-][+12+]年[-４-][+4+]月");
});

/** The fourteen characters before and after a place. */
function beside(found: string): readonly [string, string] {
	const { start, end } = edit(LONG, found, "");
	return [LONG.slice(start - 14, start), LONG.slice(end, end + 14)];
}

test("long unchanged text is shortened before, between and after changes", () => {
	const [before, after] = beside("お宅");
	expect(shown(LONG, edit(LONG, "お宅", "自宅"))).toBe(`…${before}[-お宅-][+自宅+]${after}…`);
	const [, afterFirst] = beside("地域");
	const [beforeLast] = beside("案内");
	expect(shown(LONG, edit(LONG, "地域", "地区"), edit(LONG, "案内", "紹介"))).toBe(
		`[-地域-][+地区+]${afterFirst}…${beforeLast}[-案内-][+紹介+]した。`,
	);
});

test("a long change is shown whole", () => {
	const text = LONG.repeat(20);
	expect(diffParts(text, [{ start: 0, end: text.length, text: "" }])).toEqual([{ kind: "gone", text }]);
});

test("what is shortened is never half a character", () => {
	const before = `${"𠮷".repeat(40)}○${"𠮷".repeat(40)}`;
	const texts = diffParts(before, [edit(before, "○", "〇")]).map(({ text }) => text);
	expect(texts).toEqual([`…${"𠮷".repeat(14)}`, "○", "〇", `${"𠮷".repeat(14)}…`]);
});

test("only signs that stand in a changed part are explained", () => {
	const before = "　福 祉\n課";
	expect(signsIn([{ before, edits: [{ start: 2, end: 3, text: "" }] }])).toEqual(new Set(["␣"]));
	expect(signsIn([{ before, edits: [{ start: 4, end: 5, text: "\t" }] }])).toEqual(new Set(["↵", "⇥"]));
	expect(signsIn([{ before: "○", edits: [{ start: 0, end: 1, text: "〇" }] }])).toEqual(new Set());
});

/** A text of whole characters with edits in order and apart, none of which cuts a character. */
const changed = fc
	.array(fc.tuple(fc.string({ unit: "grapheme", maxLength: 40 }), fc.option(fc.string({ unit: "grapheme" }))), {
		maxLength: 6,
	})
	.map((pieces) => {
		const edits: TextEdit[] = [];
		let before = "";
		for (const [piece, replacement] of pieces) {
			if (replacement !== null) {
				edits.push({ start: before.length, end: before.length + piece.length, text: replacement });
			}
			before += piece;
		}
		return { before, edits };
	});

const RUNS = { seed: 20261122, numRuns: 500 };

test("the parts give the text before and after wherever nothing is shortened", () => {
	fc.assert(
		fc.property(changed, ({ before, edits }) => {
			expect(areEditsOf(before.length, edits)).toBe(true);
			const parts = diffParts(before, edits);
			const joined = (left: "gone" | "new"): string =>
				withSigns(
					parts
						.filter(({ kind }) => kind !== left)
						.map(({ text }) => text)
						.join(""),
				);
			const cut = parts.some(({ kind, text }) => kind === "same" && text.includes("…"));
			fc.pre(!cut);
			expect(joined("new")).toBe(withSigns(before));
			expect(joined("gone")).toBe(withSigns(applyEdits(before, edits)));
		}),
		RUNS,
	);
});

test("shortened or not, every changed character is shown, and no part is empty or holds half a character", () => {
	fc.assert(
		fc.property(changed, ({ before, edits }) => {
			const parts = diffParts(before, edits);
			const all = (kind: "gone" | "new"): string =>
				parts
					.filter((part) => part.kind === kind)
					.map(({ text }) => text)
					.join("");
			expect(all("gone")).toBe(withSigns(edits.map(({ start, end }) => before.slice(start, end)).join("")));
			expect(all("new")).toBe(withSigns(edits.map(({ text }) => text).join("")));
			for (const { text } of parts) {
				expect(text).not.toBe("");
				expect(text).not.toMatch(/\p{Cs}/u);
			}
		}),
		RUNS,
	);
});
