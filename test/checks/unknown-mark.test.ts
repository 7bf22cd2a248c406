// unknown-mark: a mark that the scale does not have.
import { insertRows } from "../table/sheet-changes";
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test.each(["A", "□", "良", "〇〇", "〇→△", "概ね順調", "1"])("%j", (mark) => {
	expect(cellsOf("unknown-mark", tableWith([{ J: "〇" }, { J: mark }, { J: "△" }]))).toEqual(["J3"]);
});

test.each(["◎", "〇", "△", "×", " 〇\n", "○", "－", "未定", ""])("%j is none", (mark) => {
	expect(cellsOf("unknown-mark", tableWith([{ J: mark }]))).toEqual([]);
});

test("a scale of the table's own, or none, knows no wrong marks", () => {
	const marks = (texts: readonly string[]) => cellsOf("unknown-mark", tableWith(texts.map((J) => ({ J }))));
	expect(marks(["Ａ", "Ｂ", "Ａ", "Ｄ"])).toEqual([]);
	expect(marks(["95%", "80%", "102.5%"])).toEqual([]);
	expect(marks(["拡充", "継続", "継続", "拡充"])).toEqual([]);
	expect(marks(["順調", "遅れ", "順調", "中止"])).toEqual(["J5"]);
});

test("the message names the mark and the scale", () => {
	const message = firstMessage("unknown-mark", tableWith([{ J: "□" }])) ?? "";
	expect(message).toContain("□");
	expect(message).toContain("◎・〇・△・×");
});

test("the sheet's own scale decides", () => {
	const legend = (sheet: ReturnType<typeof tableWith>) => insertRows(sheet, 0, [["Ａ：達成", "Ｂ：未達成"]]);
	expect(cellsOf("unknown-mark", legend(tableWith([{ J: "A" }, { J: "B" }, { J: "〇" }])))).toEqual(["J5"]);
});

test("none in the sample, one when a mark changes", () => {
	expect(cellsOf("unknown-mark", sample())).toEqual([]);
	expect(cellsOf("unknown-mark", sample({ L21: "済" }))).toEqual(["L21"]);
});
