// mr-1-11: era years without the western year.
import { HEADINGS, rowWith, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, plainTable } from "./switched-on";

/** The small table with other headings for its three years, its plan and its mark. */
const headed = (...years: readonly string[]) =>
	sheetOf([
		[...HEADINGS.slice(0, 5), ...years],
		rowWith({ F: "講座を開催", G: "講座を開催", H: "講座を準備" }),
		rowWith({ B: "配食", F: "講座を開催", G: "講座を開催", H: "講座を準備" }),
	]);

test("era years alone: the first of them", () => {
	expect(cellsOnceOn("mr-1-11", plainTable())).toEqual(["F1"]);
});

test.each([
	[["令和２年度", "令和３年度", "令和４年度", "令和５年度以降", "評価"], "F1"],
	[["2020年度", "令和３年度", "2022年度", "2023年度以降", "評価"], "G1"],
	[["2020年度", "2021年度", "Ｒ４年度", "2023年度以降", "評価"], "H1"],
])("%j", (years, cell) => {
	expect(cellsOnceOn("mr-1-11", headed(...years))).toEqual([cell]);
});

test.each([
	[["2020年度", "2021年度", "2022年度", "2023～2025年度", "評価"]],
	[["令和２年度（2020年度）", "令和３年度（2021年度）", "令和４年度（2022年度）", "今後の計画", "評価"]],
	[["2020年度（令和２年度）", "2021年度（令和３年度）", "2022年度（令和４年度）", "今後の計画", "評価"]],
	[["2020(R2)年度", "2021(R3)年度", "2022(R4)年度", "今後の計画", "評価"]],
])("left alone: %j", (years) => {
	expect(cellsOnceOn("mr-1-11", headed(...years))).toEqual([]);
});

test("an era year inside a sentence is no heading", () => {
	const years = ["2020年度", "2021年度", "2022年度", "今後の計画", "評価"];
	const sheet = sheetOf([[...HEADINGS.slice(0, 5), ...years], rowWith({ F: "Ｒ２に開始", G: "講座を開催" })]);
	expect(cellsOnceOn("mr-1-11", sheet)).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-11", tableWith([{}]))).toEqual([]);
	expect(cellsOf("mr-1-11", sample())).toEqual([]);
});

test("in the sample the first is Ｈ30年度", () => {
	expect(cellsOnceOn("mr-1-11", sample())).toEqual(["F7"]);
});

test("a western year in another row of the same column's headings is enough", () => {
	const sheet = sheetOf([
		["施策項目", "事業概要", "課名", "Ｒ２年度", "Ｒ３年度", "評価"],
		["", "", "", "2020年度", "2021年度", ""],
		["見守り活動", "地域で見守る", "福祉政策課", "講座を開催", "講座を開催", "〇"],
	]);
	expect(cellsOnceOn("mr-1-11", sheet)).toEqual([]);
});

test("a term that says nothing but era years", () => {
	const years = ["2020年度", "2021年度", "2022年度", "今後の計画", "評価"];
	const sheet = sheetOf([[...HEADINGS.slice(0, 5), ...years], rowWith({ E: "Ｒ３～Ｒ５", F: "講座を開催" })]);
	expect(cellsOnceOn("mr-1-11", sheet)).toEqual(["E2"]);
});
