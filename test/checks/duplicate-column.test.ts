// duplicate-column: a year or a role that has two columns of the same heading.
import { sample, sheetOf, withCells } from "../table/sheet-fixture";
import { cellsOf, firstMessage, tableWith } from "./findings-in";

function headed(...headings: readonly string[]) {
	return sheetOf([
		["施策項目", ...headings, "評価"],
		["見守り訪問", ...headings.map(() => "３回実施"), "〇"],
		["配食サービス", ...headings.map(() => "２回実施"), "△"],
	]);
}

test.each<[readonly string[], readonly string[], readonly string[]]>([
	[["Ｒ２年度", "Ｒ３年度", "Ｒ３年度"], ["D1"], ["Ｒ３年度"]],
	[["Ｒ１年度", "Ｒ２年度", "Ｒ１年度"], ["D1"], ["Ｒ１年度"]],
	[["Ｈ31年度", "Ｒ１年度", "Ｒ２年度"], ["C1"], ["Ｈ31年度", "Ｒ１年度"]],
	[["平成31年度", "令和元年度", "令和２年度"], ["C1"], ["平成31年度", "令和元年度"]],
	[["2020年度", "令和２年度", "令和３年度"], ["C1"], ["2020年度", "令和２年度"]],
	[["Ｒ２実績", "Ｒ３実績", "Ｒ３実績"], ["D1"], ["Ｒ３実績"]],
	[["Ｒ３年度", "Ｒ３年度", "Ｒ３年度"], ["C1", "D1"], ["Ｒ３年度"]],
	[["Ｒ３年度", "Ｒ５～Ｒ７年度計画", "Ｒ５～Ｒ７年度計画"], ["D1"], ["Ｒ５～Ｒ７年度計画"]],
])("years %j: %j", (headings, cells, words) => {
	expect(cellsOf("duplicate-column", headed(...headings))).toEqual(cells);
	for (const word of words) {
		expect(firstMessage("duplicate-column", headed(...headings))).toContain(word);
	}
});

test("a year copied in a sheet of all columns", () => {
	const sheet = withCells(tableWith([{}, { B: "配食" }]), { G1: "Ｒ２年度" });
	expect(cellsOf("duplicate-column", sheet)).toEqual(["G1"]);
	expect(firstMessage("duplicate-column", sheet)).toContain("Ｒ２年度");
});

test.each<[string, readonly string[], string]>([
	["the department", ["施策項目", "課名", "課名", "Ｒ３年度", "評価"], "課名"],
	["the department, spaced another way", ["施策項目", "課　名", "課\n名", "Ｒ３年度", "評価"], "課"],
	["the outline", ["施策項目", "事業概要", "事業概要", "Ｒ３年度", "評価"], "事業概要"],
])("twice: %s", (_, headings, word) => {
	const sheet = sheetOf([
		headings,
		["避難所の備蓄", "防災課", "防災課", "３回", "〇"],
		["防災訓練", "総務課", "総務課", "１回", "△"],
	]);
	expect(cellsOf("duplicate-column", sheet)).toEqual(["C1"]);
	expect(firstMessage("duplicate-column", sheet)).toContain(word);
});

test.each([
	[["Ｒ２年度", "Ｒ３年度", "Ｒ４年度"]],
	[["Ｈ31年度", "Ｒ２年度", "Ｒ３年度"]],
	[["平成30年度", "令和元年度", "令和２年度"]],
	[["Ｒ３目標", "Ｒ３実績"]],
	[["Ｒ３計画", "Ｒ３実績", "Ｒ４計画"]],
	[["Ｒ３年度上期", "Ｒ３年度下期"]],
	[["Ｒ３年度（中間）", "Ｒ３年度（最終）"]],
	[["Ｒ３年度実施回数", "Ｒ３年度参加者数"]],
	[["Ｒ２年度", "Ｒ２～Ｒ４年度"]],
	[["Ｒ５年度計画", "Ｒ５～Ｒ７年度計画"]],
	[["Ｒ３年度", "備考", "備考"]],
	[["Ｒ２年度", "評価", "Ｒ３年度"]],
])("none: %j", (headings) => {
	expect(cellsOf("duplicate-column", headed(...headings))).toEqual([]);
});

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
	[
		"計画, 実績 and 評価 under each year",
		[
			["施策項目", "令和２年度", "", "", "令和３年度", "", ""],
			["", "計画", "実績", "評価", "計画", "実績", "評価"],
			["図書館講座", "４回", "３回", "〇", "４回", "４回", "◎"],
		],
		["A1:A2", "B1:D1", "E1:G1"],
	],
	[
		"the same without merges",
		[
			["施策項目", "令和２年度", "", "", "令和３年度", "", ""],
			["", "計画", "実績", "評価", "計画", "実績", "評価"],
			["図書館講座", "４回", "３回", "〇", "４回", "４回", "◎"],
		],
		[],
	],
	[
		"several columns of one year under its heading",
		[
			["施策項目", "令和３年度", "", "", "評価"],
			["", "実施内容", "実施回数", "決算額", ""],
			["ごみ減量の出前講座", "小学校で実施", "12回", "80千円", "〇"],
		],
		["A1:A2", "B1:D1", "E1:E2"],
	],
	[
		"中間 and 最終 under one year",
		[
			["施策項目", "令和３年度", "", "評価"],
			["", "中間", "最終", ""],
			["緑化の推進", "苗木を手配", "苗木300本を配布", "〇"],
		],
		["A1:A2", "B1:C1", "D1:D2"],
	],
	[
		"blocks of two indicators",
		[
			["施策項目", "相談件数", "", "訪問件数", "", "評価"],
			["", "Ｒ２", "Ｒ３", "Ｒ２", "Ｒ３", ""],
			["ひきこもり支援", "45件", "48件", "20件", "22件", "〇"],
		],
		["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
	],
	[
		"results and rates of the same years",
		[
			["施策項目", "実績値", "", "達成率", ""],
			["", "R2", "R3", "R2", "R3"],
			["健診の受診者", "340", "356", "85%", "89%"],
		],
		["A1:A2", "B1:C1", "D1:E1"],
	],
	[
		"a rating beside every year",
		[
			["施策項目", "Ｒ２年度", "評価", "Ｒ３年度", "評価"],
			["読み聞かせ", "５回", "〇", "６回", "◎"],
		],
		[],
	],
	[
		"a rating of each judge",
		[
			["施策項目", "Ｒ３年度", "Ｒ３評価（担当課）", "Ｒ３評価（審議会）"],
			["読み聞かせ", "５回", "〇", "◎"],
		],
		[],
	],
	[
		"two departments of other parts",
		[
			["施策項目", "主担当課", "関係課", "Ｒ３年度", "評価"],
			["河川の清掃", "環境課", "土木課", "２回", "〇"],
		],
		[],
	],
])("none: %s", (_, rows, merges) => {
	expect(cellsOf("duplicate-column", sheetOf(rows, merges))).toEqual([]);
});

// Read by hand: H30, R1, R2, R3, R4 and R5-R7 once each, every role once.
test("none in the sample", () => {
	expect(cellsOf("duplicate-column", sample())).toEqual([]);
});
