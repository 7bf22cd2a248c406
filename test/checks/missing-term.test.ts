// missing-term: an entry without its term.
import { sample, withCells } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test("a blank term", () => {
	expect(cellsOf("missing-term", tableWith([{}, { E: "" }]))).toEqual(["E3"]);
	expect(cellsOf("missing-term", tableWith([{ E: "　\n" }]))).toEqual(["E2"]);
	expect(firstMessage("missing-term", tableWith([{ E: "" }]))).toContain("取組時期");
});

test("a blank term of a new measure", () => {
	expect(cellsOf("missing-term", tableWith([{ A: "新", F: "", E: "" }]))).toEqual(["E2"]);
});

test.each([
	["a term", {}],
	["a placeholder", { E: "－" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("missing-term", tableWith([changes]))).toEqual([]);
});

test("a measure listed again needs its term all the same", () => {
	expect(cellsOf("missing-term", tableWith([{ B: "見守り活動（再掲）", C: "", E: "" }]))).toEqual(["E2"]);
});

test("a term merged over two rows is theirs both; blank, it is one finding", () => {
	expect(cellsOf("missing-term", tableWith([{}, { B: "配食", E: "" }], ["E2:E3"]))).toEqual([]);
	expect(cellsOf("missing-term", tableWith([{ E: "" }, { B: "配食", E: "" }], ["E2:E3"]))).toEqual(["E2"]);
});

test("a row that carries on the measure above has the term of that measure", () => {
	expect(cellsOf("missing-term", tableWith([{}, { B: "", C: "", D: "", E: "" }]))).toEqual([]);
});

test("a table without that column has none missing", () => {
	expect(cellsOf("missing-term", withCells(tableWith([{ E: "" }]), { E1: "備考" }))).toEqual([]);
});

test("none in the sample, one when a term goes", () => {
	expect(cellsOf("missing-term", sample())).toEqual([]);
	expect(cellsOf("missing-term", sample({ E52: "" }))).toEqual(["E52"]);
});
