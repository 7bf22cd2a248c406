// unknown-term: a term outside the agreed words.
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test.each(["早期", "短期的に検討", "短", "３年", "〇"])("%j", (term) => {
	expect(cellsOf("unknown-term", tableWith([{ E: term }]))).toEqual(["E2"]);
	expect(firstMessage("unknown-term", tableWith([{ E: term }]))).toContain(term);
});

test.each(["短期", "中期", "長期", "短期・中期", "短期\n長期", "　短期 ", "長期的取組", "－", "未定", ""])(
	"%j is no such term",
	(term) => {
		expect(cellsOf("unknown-term", tableWith([{ E: term }]))).toEqual([]);
	},
);

test("a long text is quoted by its beginning", () => {
	const message = firstMessage("unknown-term", tableWith([{ E: "あ".repeat(60) }])) ?? "";
	expect(message).toContain(`${"あ".repeat(19)}…`);
	expect(message).not.toContain("あ".repeat(20));
});

test("a merged term is one finding", () => {
	expect(cellsOf("unknown-term", tableWith([{ E: "早期" }, { B: "配食", E: "" }], ["E2:E3"]))).toEqual(["E2"]);
});

test("none in the sample", () => {
	expect(cellsOf("unknown-term", sample())).toEqual([]);
});
