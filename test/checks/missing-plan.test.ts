// missing-plan: a blank plan for the coming years.
import { sample, sheetOf, TODAY, withCells } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

test.each<[string, Changes]>([
	["a blank plan", { I: "" }],
	["a plan of spaces", { I: "\n　" }],
	["of a new measure", { A: "新", F: "", I: "" }],
	["of a measure that ended only in part", { H: "・見守りを実施\n・配食の事業は終了", I: "" }],
])("reported: %s", (_, changes) => {
	expect(cellsOf("missing-plan", tableWith([changes]))).toEqual(["I2"]);
});

test.each<[string, Changes]>([
	["a plan", {}],
	["a placeholder", { I: "－" }],
	["a measure that ended", { H: "事業終了", I: "" }],
	["a measure that ended years ago", { F: "事業終了", G: "－", H: "－", I: "", J: "－" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("missing-plan", tableWith([changes]))).toEqual([]);
});

test("a plan column that names no year is one, too", () => {
	const sheet = withCells(tableWith([{ I: "" }]), { I1: "今後の取組" });
	expect(cellsOf("missing-plan", sheet)).toEqual(["I2"]);
	expect(firstMessage("missing-plan", sheet)).toContain("今後の取組");
});

test("of several plan columns the one for the next year", () => {
	const sheet = sheetOf([
		["施策項目", "R3年度", "R4年度計画", "R5年度計画", "評価"],
		["見守り", "３回", "", "", "〇"],
	]);
	expect(cellsOf("missing-plan", sheet, "2022-05-01")).toEqual(["C2"]);
	expect(cellsOf("missing-plan", sheet, TODAY)).toEqual(["C2"]);
});

test("a blank plan merged over two entries is one finding", () => {
	expect(cellsOf("missing-plan", tableWith([{ I: "" }, { B: "配食", I: "" }], ["I2:I3"]))).toEqual(["I2"]);
});

test("none in the sample", () => {
	expect(cellsOf("missing-plan", sample())).toEqual([]);
});
