// missing-item: a row without the name of its measure.
import { sample, withCells } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

test("a blank name", () => {
	expect(cellsOf("missing-item", tableWith([{}, { B: "" }]))).toEqual(["B3"]);
	expect(cellsOf("missing-item", tableWith([{ B: "　" }]))).toEqual(["B2"]);
});

test("a row that carries on the one above, but whose name is not merged with it, is asked to say so", () => {
	const sheet = tableWith([{}, { B: "", C: "", D: "", E: "" }]);
	expect(cellsOf("missing-item", sheet)).toEqual(["B3"]);
	expect(firstMessage("missing-item", sheet)).not.toBe(firstMessage("missing-item", tableWith([{}, { B: "" }])));
});

test("a name merged over two rows is theirs both", () => {
	expect(cellsOf("missing-item", tableWith([{}, { B: "" }], ["B2:B3"]))).toEqual([]);
});

test("a blank merged name is one finding", () => {
	expect(cellsOf("missing-item", tableWith([{ B: "" }, { B: "" }], ["B2:B3"]))).toEqual(["B2"]);
});

test("a name is a name, even when it looks like a placeholder for one", () => {
	expect(cellsOf("missing-item", tableWith([{ B: "未定" }]))).toEqual([]);
});

test("none in the sample, one when a name goes", () => {
	expect(cellsOf("missing-item", sample())).toEqual([]);
	expect(cellsOf("missing-item", sample({ B50: "" }))).toEqual(["B50"]);
});

test("a table without a column of names has none missing", () => {
	const sheet = withCells(tableWith([{ B: "" }]), { B1: "備考" });
	expect(cellsOf("missing-item", sheet)).toEqual([]);
	expect(cellsOf("missing-column", sheet)).toEqual(["A1"]);
});
