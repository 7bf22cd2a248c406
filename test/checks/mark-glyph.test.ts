// mark-glyph: a character that only looks like a mark of the scale.
import { insertRows } from "../table/sheet-changes";
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage, fixesOf, tableWith } from "./findings-in";

test.each([
	["○", "〇"],
	["◯", "〇"],
	["O", "〇"],
	["０", "〇"],
	["X", "×"],
	["✕", "×"],
])("%j for %s", (typed, right) => {
	const sheet = tableWith([{ J: right }, { J: typed }, { J: right }]);
	expect(cellsOf("mark-glyph", sheet)).toEqual(["J3"]);
	expect(firstMessage("mark-glyph", sheet)).toContain(typed);
	expect(firstMessage("mark-glyph", sheet)).toContain(right);
});

test("without a legend the spelling in use is right, and ▲ beside △ is a step of its own", () => {
	const marks = (...texts: readonly string[]) => cellsOf("mark-glyph", tableWith(texts.map((J) => ({ J }))));
	expect(marks("○", "○", "◎", "×")).toEqual([]);
	expect(marks("◎", "○", "△", "▲", "×", "○")).toEqual([]);
	expect(marks("遅れあり", "順調", "遅れ", "順調に進捗")).toEqual([]);
	expect(marks("概ね達成", "概ね達成", "おおむね達成", "達成")).toEqual(["J4"]);
	expect(marks("○（一部）", "○", "△（遅れ）", "○")).toEqual([]);
});

test.each(["◎", "〇", "△", "×", "　〇", "", "－", "良"])("%j is none", (mark) => {
	expect(cellsOf("mark-glyph", tableWith([{ J: mark }]))).toEqual([]);
});

test("a sheet whose legend has ○ wants ○", () => {
	const sheet = insertRows(tableWith([{ J: "○" }, { J: "〇" }]), 0, [["○：実施", "×：未実施"]]);
	expect(cellsOf("mark-glyph", sheet)).toEqual(["J4"]);
});

test("a sheet whose legend has △ and ▲ means two marks", () => {
	const sheet = insertRows(tableWith([{ J: "△" }, { J: "▲" }]), 0, [["△：やや遅れ", "▲：遅れ"]]);
	expect(cellsOf("mark-glyph", sheet)).toEqual([]);
});

test("none in the sample, one when a circle changes", () => {
	expect(cellsOf("mark-glyph", sample())).toEqual([]);
	expect(cellsOf("mark-glyph", sample({ L11: "○" }))).toEqual(["L11"]);
});

test.each([
	["○", "〇"],
	["Ｘ", "×"],
	["○（一部）", "〇（一部）"],
	[" ○\n", " 〇\n"],
])("%j is mended to %j", (typed, right) => {
	expect(fixesOf("mark-glyph", tableWith([{ J: "〇" }, { J: typed }, { J: "×" }]))).toEqual([["J3", right]]);
});
