// mr-1-6: item names left out.
import { HEADINGS, rowWith, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, plainTable } from "./switched-on";

test.each<[string, string, string]>([
	["ditto for a measure", "B", "〃"],
	["as above for a measure", "B", "同上"],
	["ditto for a department", "D", "〃"],
	["as above for a department", "D", "同上"],
])("%s", (_, column, text) => {
	expect(cellsOnceOn("mr-1-6", plainTable([{}, { [column]: text }]))).toEqual([`${column}3`]);
});

test("a column with texts and no heading", () => {
	const headings = [...HEADINGS, ""];
	const rows = ["見守り活動", "配食", "送迎"].map((item) => [...rowWith({ B: item }), "公民館で実施"]);
	expect(cellsOnceOn("mr-1-6", sheetOf([headings, ...rows]))).toEqual(["K1"]);
});

test.each<[string, readonly { readonly [letter: string]: string }[], readonly string[]]>([
	["every name is written", [{}, { B: "配食" }], []],
	["the same department twice", [{}, { B: "配食", D: "福祉政策課" }], []],
	["a blank cell that is no name", [{}, { B: "配食", A: "", G: "" }], []],
	["ditto in a year's text is no name", [{}, { B: "配食", G: "〃" }], []],
	["names that a merge covers are mr-1-4's", [{}, { B: "" }], ["B2:B3"]],
])("left alone: %s", (_, rows, merges) => {
	expect(cellsOnceOn("mr-1-6", plainTable(rows, merges))).toEqual([]);
});

test("one finding, however many cells", () => {
	expect(cellsOnceOn("mr-1-6", plainTable([{}, { B: "配食", D: "〃" }, { B: "送迎", D: "〃" }]))).toEqual(["D3"]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-6", tableWith([{}, { D: "〃" }]))).toEqual([]);
	expect(cellsOf("mr-1-6", sample())).toEqual([]);
});

test("none in the sample: names stand in every row or are merged over their rows", () => {
	expect(cellsOnceOn("mr-1-6", sample())).toEqual([]);
});

test("a blank that carries on the measure above it, not merged", () => {
	const sheet = plainTable([{}, { B: "", C: "", D: "介護保険課", E: "" }]);
	expect(cellsOnceOn("mr-1-6", sheet)).toEqual(["B3"]);
});

test("a legend beside the table is no column without a heading", () => {
	const row = rowWith({ F: "講座を開催" });
	const sheet = sheetOf([
		[...HEADINGS, "", "", ""],
		[...row, "", "〇", "実施"],
		[...rowWith({ B: "配食", F: "講座を開催" }), "", "×", "未実施"],
	]);
	expect(cellsOnceOn("mr-1-6", sheet)).toEqual([]);
});
