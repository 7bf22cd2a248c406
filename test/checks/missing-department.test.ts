// missing-department: an entry without its department.
import { sample, withCells } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test("a blank department", () => {
	expect(cellsOf("missing-department", tableWith([{}, { D: "" }]))).toEqual(["D3"]);
	expect(cellsOf("missing-department", tableWith([{ D: "　\n" }]))).toEqual(["D2"]);
	expect(firstMessage("missing-department", tableWith([{ D: "" }]))).toContain("課名");
});

test("a blank department of a new measure", () => {
	expect(cellsOf("missing-department", tableWith([{ A: "新", F: "", D: "" }]))).toEqual(["D2"]);
});

test.each([
	["a department", {}],
	["a placeholder", { D: "－" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("missing-department", tableWith([changes]))).toEqual([]);
});

test("a measure listed again needs its department all the same", () => {
	expect(cellsOf("missing-department", tableWith([{ B: "見守り活動（再掲）", C: "", D: "" }]))).toEqual(["D2"]);
});

test("a department merged over two rows is theirs both; blank, it is one finding", () => {
	expect(cellsOf("missing-department", tableWith([{}, { B: "配食", D: "" }], ["D2:D3"]))).toEqual([]);
	expect(cellsOf("missing-department", tableWith([{ D: "" }, { B: "配食", D: "" }], ["D2:D3"]))).toEqual(["D2"]);
});

test("a row that carries on the measure above has the department of that measure", () => {
	expect(cellsOf("missing-department", tableWith([{}, { B: "", C: "", D: "", E: "" }]))).toEqual([]);
});

test("a table without that column has none missing", () => {
	expect(cellsOf("missing-department", withCells(tableWith([{ D: "" }]), { D1: "備考" }))).toEqual([]);
});

test("none in the sample, one when a department goes", () => {
	expect(cellsOf("missing-department", sample())).toEqual([]);
	expect(cellsOf("missing-department", sample({ D52: "" }))).toEqual(["D52"]);
});
