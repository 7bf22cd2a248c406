// The list of figures: one reading of a merged cell, what columns and headings add, one spelling of a counter.
import { listFigures } from "../../src/summary/figure-list";
import { toA1 } from "../../src/table/a1";
import { sheetOf, tableOf } from "../table/sheet-fixture";

const HEADINGS = [
	"施策項目",
	"課名",
	"Ｒ２年度",
	"Ｒ３年度",
	"Ｒ４年度（11月20日時点）",
	"Ｒ５～７年度計画",
	"Ｒ３評価",
];

/** Each as 「cell label|value|unit」 with P for planned and @ for the date. */
function listed(rows: readonly (readonly string[])[], merges: readonly string[] = []): readonly string[] {
	const table = tableOf(sheetOf([HEADINGS, ...rows], merges), "2022-12-10");
	return listFigures(table).map(
		({ cell, label, value, unit, planned, asOf }) =>
			`${toA1(cell)} ${label}|${value}|${unit}${planned ? " P" : ""}${asOf === null ? "" : ` @${asOf}`}`,
	);
}

test("a cell merged over entries and years is read once, where it begins", () => {
	const rows = [
		["見守り", "福祉課", "登録 12名", "", "継続", "継続", "〇"],
		["相談", "福祉課", "", "", "電話 ３件", "継続", "〇"],
	];
	expect(listed(rows, ["C2:D3"])).toEqual(["C2 登録|12|人", "E3 電話|3|件 @11月20日"]);
});

test("the heading dates what is not planned; a plan column plans all that it does not date", () => {
	const plan = "講座 12回\n※登録者【H28.3月現在　650名】";
	const rows = [
		["講座", "福祉課", "講座 ６回", "講座 ７回（R2.8末現在）", "講座 ３回（10回を予定）", plan, "〇"],
		["見守り", "福祉課", "実施率 35%（R2.12末現在）", "５日間", "継続", "継続", "〇"],
	];
	expect(listed(rows)).toEqual([
		"C2 講座|6|回",
		"D2 講座|7|回 @R2.8月末",
		"E2 講座|3|回 @11月20日",
		"E2 講座|10|回 P",
		"F2 講座|12|回 P",
		"F2 登録者|650|人 @H28.3月",
		"C3 実施率|35|％ @12月末",
		"D3 見守り|5|日",
	]);
});
