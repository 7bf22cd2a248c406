// missing-mark: no mark though the measure was under way in the year that is judged.
import { sample, withCells } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

test.each<[string, Changes]>([
	["a blank mark", { J: "" }],
	["a mark of spaces", { J: "　" }],
	["a new measure begun in the judged year", { A: "新", F: "", J: "" }],
	["a measure that ended in the judged year", { G: "事業終了", H: "", I: "", J: "" }],
])("reported: %s", (_, changes) => {
	expect(cellsOf("missing-mark", tableWith([changes]))).toEqual(["J2"]);
});

test.each<[string, Changes]>([
	["a mark", {}],
	["a look-alike", { J: "○" }],
	["a placeholder", { J: "－" }],
	["a new measure begun after the judged year", { A: "新", F: "", G: "", J: "" }],
	["a measure that ended before the judged year", { F: "事業終了", G: "", H: "", I: "", J: "" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("missing-mark", tableWith([changes]))).toEqual([]);
});

test("a mark merged over two entries is theirs both; blank, it is one finding", () => {
	expect(cellsOf("missing-mark", tableWith([{}, { B: "配食", J: "" }], ["J2:J3"]))).toEqual([]);
	expect(cellsOf("missing-mark", tableWith([{ J: "" }, { B: "配食", J: "" }], ["J2:J3"]))).toEqual(["J2"]);
});

test("every entry of a measure has a mark of its own", () => {
	expect(cellsOf("missing-mark", tableWith([{}, { B: "", J: "" }], ["B2:B3"]))).toEqual(["J3"]);
});

test("a table without a mark column has none missing", () => {
	expect(cellsOf("missing-mark", withCells(tableWith([{ J: "" }]), { J1: "備考" }))).toEqual([]);
});

test("the mark is named as its heading is", () => {
	expect(firstMessage("missing-mark", tableWith([{ J: "" }]))).toContain("Ｒ３評価");
});

test("none in the sample", () => {
	expect(cellsOf("missing-mark", sample())).toEqual([]);
});
