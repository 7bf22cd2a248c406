// missing-column: a column that a progress table is expected to have.
import { insertRows } from "../table/sheet-changes";
import { sample, sheetOf, withCells } from "../table/sheet-fixture";
import { cellsOf, findingsIn, tableWith } from "./findings-in";

test.each([
	["B1", "施策項目"],
	["C1", "事業概要"],
	["D1", "課名"],
	["E1", "取組時期"],
	["I1", "今後の計画"],
	["J1", "評価"],
])("%s is headed otherwise", (cell, name) => {
	const findings = findingsIn(withCells(tableWith([{}]), { [cell]: "備考" })).filter(
		(finding) => finding.check === "missing-column",
	);
	expect(findings.map((finding) => finding.message)).toEqual([expect.stringContaining(`「${name}」`)]);
	expect(findings[0]).toMatchObject({ cell: { row: 0, column: 0 }, entry: null, measure: "", departments: [] });
});

test("no year has been reported", () => {
	const sheet = sheetOf([
		["施策項目", "事業概要", "課名", "取組時期", "R5年度計画", "評価"],
		["見守り", "地域で", "福祉政策課", "短期", "継続", "〇"],
	]);
	expect(findingsIn(sheet).map((finding) => finding.message)).toEqual([expect.stringContaining("「年度」")]);
});

test("several at once are named one by one, at the first row of the header", () => {
	const sheet = insertRows(
		sheetOf([
			["施策項目", "R3年度"],
			["見守り", "３回"],
		]),
		0,
		[["題"], []],
	);
	expect(cellsOf("missing-column", sheet)).toEqual(["A3", "A3", "A3", "A3", "A3"]);
});

test("the flag column may be missing, and a target is no plan", () => {
	expect(cellsOf("missing-column", withCells(tableWith([{}]), { A1: "備考" }))).toEqual([]);
	expect(cellsOf("missing-column", withCells(tableWith([{}]), { I1: "Ｒ７年度目標" }))).toEqual(["A1"]);
});

test("none in the sample", () => {
	expect(cellsOf("missing-column", sample())).toEqual([]);
});

test("a rating whose year is in kanji heads its column", () => {
	const sheet = sheetOf([
		["施策項目", "事業概要", "課名", "取組時期", "令和四年度", "令和五年度", "今後の計画", "令和五年度評価"],
		["見守り", "地域で", "福祉政策課", "短期", "３回", "４回", "継続", "〇"],
	]);
	expect(cellsOf("missing-column", sheet)).toEqual([]);
});
