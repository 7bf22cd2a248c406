// overlong-cell: more text in a cell than a reader takes in.
import { sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test.each([
	["1,001 characters", "あ".repeat(1001)],
	["41 lines", Array.from({ length: 41 }, (_, line) => `${line}回目の会議`).join("\n")],
])("%s", (_, text) => {
	expect(cellsOf("overlong-cell", tableWith([{ G: text }]))).toEqual(["G2"]);
});

test.each([
	["1,000 characters", "あ".repeat(1000)],
	["40 lines", Array.from({ length: 40 }, (_, line) => `${line}回目の会議`).join("\n")],
	["blank lines at the ends", `実施${"\n".repeat(50)}`],
])("%s are not too many", (_, text) => {
	expect(cellsOf("overlong-cell", tableWith([{ G: text }]))).toEqual([]);
});

test("the message says how long it is", () => {
	const message = firstMessage("overlong-cell", tableWith([{ C: `${"あ".repeat(1200)}\n以上` }]));
	expect(message).toContain("1203");
	expect(message).toContain("2");
});

test("none in the sample", () => {
	expect(cellsOf("overlong-cell", sample())).toEqual([]);
});
