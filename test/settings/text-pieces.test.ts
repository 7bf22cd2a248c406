// Long texts in pieces that a property can hold.
import { piecesIn, piecesOf, textOf } from "../../src/settings/text-pieces";

test.each([
	["short", "短い"],
	["just one piece", "字".repeat(2500)],
	["one more", "字".repeat(2501)],
	["characters of two units across the cut", `a${"🎯".repeat(3000)}`],
])("%s: comes back whole, in pieces of whole characters below 9 KB", (_, text) => {
	const pieces = piecesOf("settings", text) ?? {};
	expect(textOf(piecesIn({ ...pieces, "shinchoku:ignored:0": "別" }, "settings"))).toBe(text);
	for (const piece of Object.values(pieces)) {
		expect(Buffer.byteLength(piece, "utf8")).toBeLessThanOrEqual(9 * 1024);
		expect(Buffer.from(piece, "utf8").toString("utf8")).toBe(piece);
	}
});

test("a text that no document can keep has no pieces, and none gives no text", () => {
	expect(piecesOf("settings", "字".repeat(150_001))).toBeNull();
	expect(textOf(piecesIn({}, "settings"))).toBeNull();
});
