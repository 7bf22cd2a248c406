// Marks and the characters that people type for them.
import { DEFAULT_SCALE, markFamily, readMark, type Scale } from "../../src/text/mark";

function read(text: string, scale: Scale = DEFAULT_SCALE): string {
	const reading = readMark(text, scale);
	return reading.kind === "exact" || reading.kind === "look-alike"
		? `${reading.kind} ${reading.mark.symbol}`
		: reading.kind;
}

function scaleOf(symbols: string): Scale {
	return [...symbols].map((symbol) => ({ symbol, meaning: "" }));
}

test.each(["", " ", "\u3000", "\n", "\u200b"])("%j is blank", (text) => {
	expect(read(text)).toBe("blank");
});

test.each([
	["◎", "◎"],
	["〇", "〇"],
	["△", "△"],
	["×", "×"],
	["　〇 ", "〇"],
	["〇\n", "〇"],
	["〇\ufe0f", "〇"],
])("%j is the mark %s", (text, symbol) => {
	expect(read(text)).toBe(`exact ${symbol}`);
});

test.each([
	["○", "〇"],
	["◯", "〇"],
	["⭕️", "〇"],
	["O", "〇"],
	["Ｏ", "〇"],
	["o", "〇"],
	["0", "〇"],
	["０", "〇"],
	["●", "〇"],
	["▲", "△"],
	["Δ", "△"],
	["∆", "△"],
	["x", "×"],
	["Ｘ", "×"],
	["✕", "×"],
	["✖️", "×"],
	["❌", "×"],
	["⊚", "◎"],
])("%j is typed for %s", (text, symbol) => {
	expect(read(text)).toBe(`look-alike ${symbol}`);
});

test.each(["A", "□", "良", "〇〇", "〇→△", "概ね順調"])("%j is no mark of the usual scale", (text) => {
	expect(read(text)).toBe("unknown");
});

test("the sheet's own scale decides which character is right", () => {
	const scale = scaleOf("◎○△×");
	expect([read("○", scale), read("〇", scale)]).toEqual(["exact ○", "look-alike ○"]);
});

test("filled and hollow signs are two marks where the scale has both", () => {
	const scale = scaleOf("●○▲△");
	expect(["●", "○", "▲", "△"].map((text) => read(text, scale))).toEqual(["exact ●", "exact ○", "exact ▲", "exact △"]);
	expect(["◯", "⚫", "Δ"].map((text) => read(text, scale))).toEqual(["look-alike ○", "look-alike ●", "look-alike △"]);
});

test("letters may be a scale, in either width", () => {
	const scale = scaleOf("ＡＢＣ");
	expect(["Ａ", "A", "C", "D"].map((text) => read(text, scale))).toEqual([
		"exact Ａ",
		"exact Ａ",
		"exact Ｃ",
		"unknown",
	]);
});

test("look-alikes are one family; other texts are their own", () => {
	expect(new Set(["〇", "○", "◯", "０"].map(markFamily)).size).toBe(1);
	expect(markFamily(" 良 ")).toBe("良");
});
