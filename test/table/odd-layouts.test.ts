// Layouts that offices make by hand, without merges or with two tables on one tab: read as they are meant.

import { missingMark } from "../../src/checks/missing-mark";
import { missingYear } from "../../src/checks/missing-year";
import { yearColumnOrder } from "../../src/checks/year-column-order";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { summarize } from "../../src/summary/summary";
import { sheetOf, tableOf } from "./sheet-fixture";

const TODAY = "2022-06-01";

function read(rows: readonly (readonly string[])[], merges: readonly string[] = []) {
	const width = Math.max(...rows.map((row) => row.length));
	return tableOf(
		sheetOf(
			rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]),
			merges,
		),
		TODAY,
	);
}

test("subtotals beside a chapter and under other names are no entries", () => {
	const table = read([
		["章", "施策項目", "課名", "R3年度", "評価"],
		["第１章", "見守り", "福祉課", "３回", "〇"],
		["", "小計", "", "", "1"],
		["第２章", "配食", "福祉課", "２回", "〇"],
		["", "施策数", "", "", "1"],
		["健康課の合計", "", "", "", "2"],
		["平均値", "", "", "2.5回", ""],
	]);
	expect(table.measures.map(({ name }) => name)).toEqual(["見守り", "配食"]);
	expect(table.chapters.map(({ title }) => title)).toEqual(["第１章", "第２章"]);
});

test("bands with full-width numbers need no merge", () => {
	const table = read([
		["施策項目", "課名", "R3年度", "評価"],
		["第１章　人が育つまち"],
		["（１）訓練"],
		["見守り", "福祉課", "３回", "〇"],
	]);
	expect([table.chapters.length, table.directions.length, table.entries.length]).toEqual([1, 1, 1]);
});

test("a titled table of other things below is passed over, however narrow the first", () => {
	const table = read([
		["施策項目", "概要", "課名", "R2年度", "R3年度", "評価"],
		["見守り", "訪ねる", "福祉課", "３回", "３回", "〇"],
		[],
		["予算の一覧"],
		["事業名", "所管", "予算額", "財源"],
		["見守り費", "福祉課", "120", "一般"],
	]);
	expect(table.entries).toHaveLength(1);
	expect(table.otherTables).toEqual([{ row: 4, column: 0 }]);
});

test("a table to the right has names of its own", () => {
	const table = read([
		["施策項目", "R2年度", "R3年度", "評価", "", "事業名", "予算額"],
		["見守り", "３回", "３回", "〇", "", "地域で見守り合う長い名前の事業", "120"],
		["配食", "２回", "２回", "〇", "", "高齢者に食事を届ける長い名前の事業", "80"],
	]);
	expect(table.measures.map(({ name }) => name)).toEqual(["見守り", "配食"]);
	expect(table.chapters).toEqual([]);
});

test("plans and results in blocks of the same years are in order", () => {
	const table = read(
		[
			["施策項目", "計画", "", "実績", "", "評価"],
			["", "R2", "R3", "R2", "R3", ""],
			["見守り", "３回", "３回", "３回", "２回", "〇"],
		],
		["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
	);
	expect(table.years.map(({ from, kind }) => `${from} ${kind}`)).toEqual([
		"2020 plan",
		"2021 plan",
		"2020 actual",
		"2021 actual",
	]);
	expect([...yearColumnOrder.find(table, DEFAULT_SETTINGS)]).toEqual([]);
});

test("a year written once over its columns, without a merge, is theirs all", () => {
	const table = read([
		["施策項目", "令和２年度", "", "", "令和３年度", "", "", "備考"],
		["", "計画", "実績", "評価", "計画", "実績", "評価", ""],
		["見守り", "３回", "３回", "〇", "３回", "", "△", ""],
	]);
	expect(table.years.map(({ from, kind, columns }) => `${from} ${kind} ${columns}`)).toEqual([
		"2020 plan 1",
		"2020 actual 2",
		"2021 plan 4",
		"2021 actual 5",
	]);
	expect(table.marks.map(({ column, year }) => [column, year])).toEqual([
		[3, 2020],
		[6, 2021],
	]);
	expect([...missingYear.find(table, DEFAULT_SETTINGS)].map(({ cell }) => cell)).toEqual([{ row: 2, column: 5 }]);
});

test("a name merged with its number is no chapter", () => {
	const table = read(
		[
			["施策項目", "", "R3年度", "評価"],
			["1", "見守り", "３回", "〇"],
			["2", "配食", "２回", "〇"],
		],
		["A1:B1"],
	);
	expect([table.chapters, table.measures.map(({ name }) => name)]).toEqual([[], ["見守り", "配食"]]);
});

test("three columns of bands: chapter, the level between, direction", () => {
	const table = read([
		["基本目標", "基本施策", "施策の方向性", "施策項目", "R3年度", "評価"],
		["人", "子ども", "相談", "ひろば", "３回", "〇"],
		["〃", "〃", "預かり", "一時預かり", "２回", "〇"],
		["", "学び", "学校", "学習室", "２回", "〇"],
	]);
	expect(table.chapters.map(({ title }) => title)).toEqual(["人"]);
	expect(table.directions.map(({ title, section }) => [section, title])).toEqual([
		["子ども", "相談"],
		["〃", "預かり"],
		["学び", "学校"],
	]);
});

test("a legend in brackets, and a small vocabulary of the table's own", () => {
	const legend = read([
		["◎（達成）　○（概ね達成）　×（未達成）"],
		["施策項目", "R3年度", "評価"],
		["見守り", "３回", "○"],
	]);
	expect(legend.scale.map(({ symbol, meaning }) => symbol + meaning)).toEqual(["◎達成", "○概ね達成", "×未達成"]);
	const own = read([
		["施策項目", "R3年度", "評価"],
		...["進展", "停滞", "後退", "進展"].map((mark, index) => [`施策${index}`, "３回", mark]),
	]);
	expect([own.scaleSource, own.scale.map(({ symbol }) => symbol)]).toEqual(["used", ["進展", "停滞", "後退"]]);
});

test("years that hold only marks are years and ratings, the running one with few so far, too", () => {
	const table = read([
		["施策項目", "R2年度", "R3年度"],
		["見守り", "◎", "〇"],
		["配食", "〇", "△"],
		["送迎", "〇", ""],
	]);
	expect([table.years.length, table.marks.length, table.columns.mark]).toEqual([2, 2, 2]);
	expect([...missingYear.find(table, DEFAULT_SETTINGS)]).toHaveLength(1);
	expect([...missingMark.find(table, DEFAULT_SETTINGS)]).toEqual([]);
});

test("対象外 counts apart from what was left blank", () => {
	const { total } = summarize(
		read([
			["施策項目", "R3年度", "評価"],
			["見守り", "３回", "〇"],
			["配食", "２回", "対象外"],
			["送迎", "２回", ""],
		]),
	);
	expect([total.entries.others, total.entries.unmarked]).toEqual([1, 1]);
});

test.each([
	["R3～", true],
	["R3以降", true],
	["R3", true],
	["～R5", false],
	["R1～R2", false],
	["通年", false],
])("a measure of the years %s need not tell of R2: %s", (term, isSpared) => {
	const table = read([
		["施策項目", "実施期間", "R2年度", "R3年度", "評価"],
		["見守り", term, "", "３回", "〇"],
		["配食", "通年", "２回", "２回", "〇"],
	]);
	expect([...missingYear.find(table, DEFAULT_SETTINGS)]).toHaveLength(isSpared ? 0 : 1);
});

test.each(["令和３年度に開始", "隔年で実施", "R3から休止"])("the remark %s accounts for a blank", (remark) => {
	const rows = (text: string) => [
		["施策項目", "R2年度", "R3年度", "評価", "備考"],
		["見守り", "", "３回", "〇", text],
	];
	expect([...missingYear.find(read(rows(remark)), DEFAULT_SETTINGS)]).toEqual([]);
	expect([...missingYear.find(read(rows("決算額は集計中")), DEFAULT_SETTINGS)]).toHaveLength(1);
});

test.each(["見守り（新規）", "見守り（途中追加）", "（R3追加）見守り", "○新 見守り"])("%s is new", (name) => {
	const table = read([
		["施策項目", "R2年度", "R3年度", "評価"],
		[name, "", "３回", "〇"],
	]);
	expect([...missingYear.find(table, DEFAULT_SETTINGS)]).toEqual([]);
});
