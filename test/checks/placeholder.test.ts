// placeholder: cells filled only with －, 未定 or the like.
import { insertRows } from "../table/sheet-changes";
import { sample } from "../table/sheet-fixture";
import { allIn, type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

test.each<[string, Changes, string]>([
	["the outline", { C: "－" }, "C2"],
	["the department", { D: "未定" }, "D2"],
	["the term", { E: "－" }, "E2"],
	["a closed year", { F: "－" }, "F2"],
	["the running year", { H: "該当なし" }, "H2"],
	["the plan", { I: "同上" }, "I2"],
	["the mark", { J: "－" }, "J2"],
])("in %s, and nothing else is said of it", (_, changes, cell) => {
	expect(allIn(tableWith([changes]))).toEqual([`placeholder ${cell}`]);
});

test.each<[string, Changes]>([
	["texts", {}],
	["a short answer", { F: "なし（次年度に実施）", G: "中止", H: "０回" }],
	["blanks", { A: "", F: "" }],
	["a name", { B: "－" }],
	["a flag", { A: "－" }],
])("none: %s", (_, changes) => {
	expect(cellsOf("placeholder", tableWith([changes]))).toEqual([]);
});

test("a mark of the sheet's own scale is none", () => {
	const sheet = insertRows(tableWith([{ J: "－" }]), 0, [["〇：実施", "－：対象外"]]);
	expect(allIn(sheet)).toEqual([]);
});

test("merged over two entries it is one finding", () => {
	expect(cellsOf("placeholder", tableWith([{ F: "－" }, { B: "配食", F: "" }], ["F2:F3"]))).toEqual(["F2"]);
	expect(cellsOf("placeholder", tableWith([{ F: "－", G: "" }], ["F2:G2"]))).toEqual(["F2"]);
});

test("the message names the column and quotes the text", () => {
	const message = firstMessage("placeholder", tableWith([{ G: "　未定 " }])) ?? "";
	expect(message).toContain("Ｒ３年度");
	expect(message).toContain("未定");
});

test("in the sample exactly one", () => {
	expect(cellsOf("placeholder", sample())).toEqual(["F162"]);
});
