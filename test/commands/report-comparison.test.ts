// What a report tells of changes, through the shipped bundle: edited tables, rows moved, the same day, another tab.
import type { Sheet, Workbook } from "../../local/workbook";
import { make, REPORT, reportAt, TAB } from "./report-history-host";
import { hostFor, sampleWorkbook, sheetNamed, textsOf, type } from "./sample-host";

/** First texts of the report's lines. */
function told(workbook: Workbook): readonly string[] {
	return textsOf(sheetNamed(workbook, REPORT)).map(([first = ""]) => first);
}

/** Lines under a heading of the comparison, to the next blank one. */
function under(workbook: Workbook, heading: string): readonly string[] {
	const lines = told(workbook);
	const start = lines.indexOf(heading);
	return start < 0 ? [] : lines.slice(start + 1, lines.indexOf("", start));
}

function rowWith(workbook: Workbook, label: string, from: string): readonly string[] {
	const rows = textsOf(sheetNamed(workbook, REPORT));
	const start = rows.findIndex(([first]) => first === from);
	return rows.slice(start).find(([first]) => first === label) ?? [];
}

/** Moves a row of the body beneath the last one. */
function moveToEnd(table: Sheet, row: number): void {
	const [moved = []] = table.cells.splice(row - 1, 1);
	table.cells.push(moved);
	table.merges = table.merges.map((merge) => (merge.row >= row ? { ...merge, row: merge.row - 1 } : merge));
}

describe("after a month of work", () => {
	const workbook = sampleWorkbook();
	reportAt(workbook, "2026-10-01");
	const table = sheetNamed(workbook, TAB);
	type(table, "L29", "◎");
	type(table, "L11", "△");
	type(table, "F29", "３回開催した");
	type(table, "H11", "");
	type(table, "B83", "見守り対象者が増えたことへの対応");
	reportAt(workbook, "2026-11-01");

	test("the headline says by how much", () => {
		expect(told(workbook)).toContain("2026年10月1日 10:00のレポートからの増減：◎ ＋1、〇 －2、△ ＋1");
	});

	test("marks stand then and now, and what moved adds up to all entries", () => {
		expect(rowWith(workbook, "〇", "前回との比較").slice(1, 4)).toEqual(["99", "97", "－2"]);
		const matrix = rowWith(workbook, "〇", "縦：前回　横：今回").slice(1);
		expect(matrix.slice(0, 6)).toEqual(["1", "97", "1", "0", "0", "99"]);
		expect(rowWith(workbook, "合計", "縦：前回　横：今回").slice(1, 7)).toEqual(["4", "97", "4", "0", "0", "105"]);
	});

	test("each change is named with its measure and cell", () => {
		expect(under(workbook, "評価が上がった取組行（1行）")).toEqual([
			"・施設サービスの有する資源やノウハウの活用（介護保険）　〇→◎",
		]);
		expect(under(workbook, "評価が下がった取組行（1行）")).toEqual([
			"・介護保険サービスに係る多角的な指導（介護保険）　〇→△",
		]);
		expect(under(workbook, "新しく記入された欄（1か所）")).toEqual([
			"・施設サービスの有する資源やノウハウの活用（介護保険）　Ｈ30年度 F29",
		]);
		expect(under(workbook, "新しく空欄になった欄（1か所）")).toEqual([
			"・介護保険サービスに係る多角的な指導（介護保険）　Ｒ２年度 H11",
		]);
		expect(under(workbook, "名前が変わった施策（1件）")).toEqual([
			"・見守り対象者が増えたことへの対応（福祉政策）（前の名前：見守り対象者の増加への対応）",
		]);
		expect(told(workbook).filter((line) => /^(?:加わった|なくなった)施策/.test(line))).toEqual([]);
	});

	test("a slip put right on the same day still compares with the last occasion", () => {
		type(table, "L11", "〇");
		reportAt(workbook, "2026-11-01");
		expect(told(workbook)).toContain("2026年10月1日 10:00のレポートからの増減：◎ ＋1、〇 －1");
	});
});

test("a row moved elsewhere is no change", () => {
	const workbook = sampleWorkbook();
	reportAt(workbook, "2026-10-01");
	const table = sheetNamed(workbook, TAB);
	moveToEnd(table, 83);
	reportAt(workbook, "2026-11-01");
	const lines = told(workbook);
	expect(lines.filter((line) => /^(?:加わった|なくなった|名前が変わった)/.test(line))).toEqual([]);
	expect(lines.filter((line) => /のレポートから/.test(line))).not.toEqual([]);
});

test("another tab of the file is compared with by its name", () => {
	const workbook = sampleWorkbook();
	const [last] = sampleWorkbook().sheets;
	if (last === undefined) {
		throw new Error("the sample has no sheet");
	}
	workbook.sheets.push({ ...last, id: 20, name: "R3進捗管理表" });
	type(sheetNamed(workbook, TAB), "L29", "◎");
	expect(make(hostFor(workbook), { kind: "sheet", name: "R3進捗管理表" })).toMatchObject({ kind: "done" });
	expect(told(workbook)).toContain("「R3進捗管理表」からの増減：◎ ＋1、〇 －1");
	expect(told(workbook)).toContain("「R3進捗管理表」との比較");
	expect(rowWith(workbook, "評価", "「R3進捗管理表」との比較").slice(1, 4)).toEqual(["比較元", "今回", "増減"]);
});
