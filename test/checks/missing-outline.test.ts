// missing-outline: an entry without its outline.
import { sample, withCells } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test("a blank outline", () => {
	expect(cellsOf("missing-outline", tableWith([{}, { C: "" }]))).toEqual(["C3"]);
	expect(cellsOf("missing-outline", tableWith([{ C: "　\n" }]))).toEqual(["C2"]);
	expect(firstMessage("missing-outline", tableWith([{ C: "" }]))).toContain("事業概要");
});

test("a blank outline of a new measure", () => {
	expect(cellsOf("missing-outline", tableWith([{ A: "新", F: "", C: "" }]))).toEqual(["C2"]);
});

test.each([
	["an outline", {}],
	["a placeholder", { C: "－" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("missing-outline", tableWith([changes]))).toEqual([]);
});

test("a measure listed again may leave its outline to the other place", () => {
	expect(cellsOf("missing-outline", tableWith([{ B: "見守り活動（再掲）", C: "" }]))).toEqual([]);
});

test("an outline merged over two rows is theirs both; blank, it is one finding", () => {
	expect(cellsOf("missing-outline", tableWith([{}, { B: "配食", C: "" }], ["C2:C3"]))).toEqual([]);
	expect(cellsOf("missing-outline", tableWith([{ C: "" }, { B: "配食", C: "" }], ["C2:C3"]))).toEqual(["C2"]);
});

test("a row that carries on the measure above has the outline of that measure", () => {
	expect(cellsOf("missing-outline", tableWith([{}, { B: "", C: "", D: "", E: "" }]))).toEqual([]);
});

test("a table without that column has none missing", () => {
	expect(cellsOf("missing-outline", withCells(tableWith([{ C: "" }]), { C1: "備考" }))).toEqual([]);
});

test("none in the sample, one when an outline goes", () => {
	expect(cellsOf("missing-outline", sample())).toEqual([]);
	expect(cellsOf("missing-outline", sample({ C52: "" }))).toEqual(["C52"]);
});
