// header-spelling: a year headed in another spelling than the others, and headings with a wrong character.
import { sample, sheetOf, withCells } from "../table/sheet-fixture";
import { cellsOf, firstMessage, fixesOf, tableWith } from "./findings-in";

/** Columns: A item, B outline, C department, then the given ones, then the mark. */
function headed(...headings: readonly string[]) {
	const row = (name: string) => [name, "地域で進める", "環境課", ...headings.map((_, index) => `${index + 2}回`), "〇"];
	return sheetOf([["施策項目", "事業概要", "課名", ...headings, "評価"], row("清掃"), row("植樹")]);
}

test.each<[string, readonly string[], readonly (readonly [string, string])[]]>([
	["half width", ["Ｈ30年度", "Ｒ１年度", "Ｒ２年度", "R3年度"], [["G1", "Ｒ３年度"]]],
	["a half-width letter", ["Ｈ30年度", "Ｒ１年度", "Ｒ２年度", "R３年度"], [["G1", "Ｒ３年度"]]],
	["a half-width number", ["Ｈ30年度", "Ｒ１年度", "Ｒ２年度", "Ｒ3年度"], [["G1", "Ｒ３年度"]]],
	["two digits in full width", ["Ｈ28年度", "Ｈ29年度", "Ｈ３０年度", "Ｒ１年度"], [["F1", "Ｈ30年度"]]],
	["full width among half", ["H30年度", "R1年度", "Ｒ２年度", "R3年度"], [["F1", "R2年度"]]],
	["a small letter", ["R1年度", "r2年度", "R3年度"], [["E1", "R2年度"]]],
	["a space", ["Ｒ１年度", "Ｒ２年度", "Ｒ ３年度"], [["F1", "Ｒ３年度"]]],
	["a space before 年度", ["令和元年度", "令和２　年度", "令和３年度"], [["E1", "令和２年度"]]],
	["年 for 年度", ["Ｒ１年度", "Ｒ２年", "Ｒ３年度"], [["E1", "Ｒ２年度"]]],
	["no 年度", ["Ｒ１年度", "Ｒ２年度", "Ｒ３"], [["F1", "Ｒ３年度"]]],
	["the era's name", ["Ｈ30年度", "Ｒ１年度", "令和２年度", "Ｒ３年度"], [["F1", "Ｒ２年度"]]],
	["the era's letter", ["平成30年度", "令和元年度", "Ｒ２年度", "令和３年度"], [["F1", "令和２年度"]]],
	["the end of a span", ["Ｒ１年度", "Ｒ２年度", "Ｒ３年度", "Ｒ５～７年度", "Ｒ4年度"], [["H1", "Ｒ４年度"]]],
	["a span", ["Ｒ１年度", "Ｒ２年度", "Ｒ３年度", "R5～R7年度"], [["G1", "Ｒ５～Ｒ７年度"]]],
	[
		"with an as-of note, which stays",
		["Ｒ１年度", "Ｒ２年度", "R3年度（R3.8末時点）"],
		[["F1", "Ｒ３年度（R3.8末時点）"]],
	],
	["western years", ["2019年度", "2020年度", "２０２１年度"], [["F1", "2021年度"]]],
	["a line break stays", ["Ｒ１\n年度", "Ｒ２\n年度", "R3\n年度"], [["F1", "Ｒ３\n年度"]]],
])("years: %s", (_, headings, fixes) => {
	expect(fixesOf("header-spelling", headed(...headings))).toEqual(fixes);
	expect(cellsOf("header-spelling", headed(...headings))).toEqual(fixes.map(([cell]) => cell));
});

test.each([
	[["Ｈ30年度", "Ｒ１年度", "Ｒ２年度", "Ｒ10年度"]],
	[["H30年度", "Ｒ１年度", "Ｒ２年度"]],
	[["H29年度", "H30年度", "Ｒ１年度", "Ｒ２年度"]],
	[["平成30年度", "令和元年度", "令和２年度"]],
	[["Ｒ２年度", "R3年度"]],
	[["Ｈ29年度", "Ｈ３０年度", "Ｒ１年度", "Ｒ２年度"]],
	[["Ｒ１年度", "R2年度", "Ｒ３年度", "R4年度"]],
	[["Ｒ２年度実績", "Ｒ３年度実績", "Ｒ４目標"]],
	[["R2実績", "R3実績", "R4年度計画"]],
	[["Ｒ１年度", "Ｒ２年度", "Ｒ３年度（３月末現在）"]],
	[["平成31年度／令和元年度", "Ｒ２年度", "Ｒ３年度"]],
	[["令和7(2025)年度予定", "令和6(2024)年度", "2023年度（R5）", "令和四年度"]],
	[["2021/22", "2022/23", "2023-24"]],
	[["Ｒ１\n年度", "Ｒ２年度", "Ｒ３年度"]],
	[["Ｒ２年度", "Ｒ３年度", "今後の計画"]],
])("years, none: %j", (headings) => {
	expect(cellsOf("header-spelling", headed(...headings))).toEqual([]);
});

test("says both spellings", () => {
	const message = firstMessage("header-spelling", headed("Ｈ30年度", "Ｒ１年度", "Ｒ２年度", "R3年度"));
	expect(message).toContain("「R3年度」");
	expect(message).toContain("「Ｒ３年度」");
});

test("one year's heading over several columns is one finding", () => {
	const sheet = sheetOf(
		[
			["施策項目", "Ｒ１年度", "", "Ｒ２年度", "", "R3年度", "", "評価"],
			["", "計画", "実績", "計画", "実績", "計画", "実績", ""],
			["清掃", "１回", "１回", "２回", "２回", "３回", "３回", "〇"],
		],
		["A1:A2", "B1:C1", "D1:E1", "F1:G1", "H1:H2"],
	);
	expect(fixesOf("header-spelling", sheet)).toEqual([["F1", "Ｒ３年度"]]);
});

const [ITEM, OUTLINE, DEPARTMENT, TERM] = ["B1", "C1", "D1", "E1"];

test.each<[string, string, string]>([
	[OUTLINE, "事業慨要", "事業概要"],
	[OUTLINE, "事業\n慨　要", "事業\n概　要"],
	[OUTLINE, "事業内用", "事業内容"],
	[ITEM, "施策項日", "施策項目"],
	[DEPARTMENT, "担等課", "担当課"],
	[TERM, "取組次期", "取組時期"],
	[TERM, "実施時朝", "実施時期"],
	["J1", "Ｒ３坪価", "Ｒ３評価"],
])("a wrong character at %s: %j is %j", (cell, typed, right) => {
	const sheet = withCells(tableWith([{}, { B: "配食" }]), { [cell]: typed });
	expect(fixesOf("header-spelling", sheet)).toEqual([[cell, right]]);
});

test("a heading merged over two columns is one finding", () => {
	expect(fixesOf("header-spelling", sample({ A7: "施策項日" }))).toEqual([["A7", "施策項目"]]);
});

test.each<[string, string]>([
	[OUTLINE, "事業の狙い"],
	[OUTLINE, "事業摘要"],
	[DEPARTMENT, "担当係"],
	[TERM, "実施場所"],
	[TERM, "取組時間帯"],
])("another word at %s: %j", (cell, typed) => {
	const sheet = withCells(tableWith([{}, { B: "配食" }]), { [cell]: typed });
	expect(cellsOf("header-spelling", sheet)).toEqual([]);
});

test("not where the table has that column already", () => {
	const sheet = sheetOf([
		["施策項目", "事業概要", "事業慨要", "課名", "Ｒ２年度", "Ｒ３年度", "評価"],
		["清掃", "川の清掃", "月に一度", "環境課", "２回", "３回", "〇"],
		["植樹", "木を植える", "春と秋", "環境課", "１回", "２回", "〇"],
	]);
	expect(cellsOf("header-spelling", sheet)).toEqual([]);
});

// Read by hand: Ｈ30年度 to Ｒ５～Ｒ７年度 are all spelled alike; the notes in brackets are no years of columns.
test("none in the sample, one where a year is typed another way", () => {
	expect(cellsOf("header-spelling", sample())).toEqual([]);
	expect(fixesOf("header-spelling", sample({ I7: "R3年度" }))).toEqual([["I7", "Ｒ３年度"]]);
	expect(fixesOf("header-spelling", sample({ C6: "事業慨要" }))).toEqual([["C6", "事業概要"]]);
});
