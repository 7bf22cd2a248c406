// checkTable and goToCell as the sidebar calls them: JSON-safe, checked, never throwing.
import * as z from "zod/mini";
import { createSheet, type Workbook } from "../../local/workbook";
import { CheckAnswer } from "../../src/commands/check-result";
import { hostFor, sampleWorkbook, sheetNamed, staffContent, type } from "./sample-host";

const TAB = "進捗管理表";

function check(workbook: Workbook, request: unknown): CheckAnswer {
	return z.parse(CheckAnswer, hostFor(workbook).runFromSidebar("checkTable", request));
}

test("gives the sample as the issue describes it", () => {
	const answer = check(sampleWorkbook(), {});
	if (answer.kind === "failed") {
		throw new Error(answer.message);
	}
	const { table, findings, summary } = answer.result;
	expect(table).toMatchObject({
		headerRows: [6, 8],
		firstRow: 9,
		lastRow: 162,
		columns: { new: "A", item: "B", outline: "C", department: "D", term: "E", mark: "L" },
		measures: 97,
		entries: 105,
		new: 26,
		marks: { "◎": 3, 〇: 99, "△": 3, "×": 0 },
		terms: { 短期: 60, 中期: 13, 長期: 32 },
		asOf: { date: "2022-08-31", source: "sheet" },
	});
	expect(table.years.map((year) => [year.from, year.to, year.kind, year.asOf, year.columns])).toEqual([
		[2018, 2018, "actual", null, ["F"]],
		[2019, 2019, "actual", null, ["G"]],
		[2020, 2020, "actual", null, ["H"]],
		[2021, 2021, "actual", null, ["I"]],
		[2022, 2022, "interim", "2022-08-31", ["J"]],
		[2023, 2025, "plan", null, ["K"]],
	]);
	expect(table.chapters.map((chapter) => chapter.entries)).toEqual([6, 36, 22, 7, 18, 8, 8]);
	expect(table.chapters[0]).toEqual({ title: "１　高齢者向けの住まいの確保", row: 9, entries: 6 });
	expect(table.directions).toHaveLength(42);
	expect(findings.filter((finding) => finding.severity === "error").map((finding) => finding.cell)).toEqual([
		"F29",
		"G29",
		"H29",
		"F139",
		"G139",
		"H139",
	]);
	expect(findings[0]).toEqual({
		check: "missing-year",
		severity: "error",
		cell: "F29",
		row: 29,
		measure: "施設サービスの有する資源やノウハウの活用",
		departments: ["介護保険"],
		message: "「Ｈ30年度」が空欄です。",
		remedy: "取組内容を記入してください。実績がない年度には「－」と記入します。",
	});
	expect(summary.findings).toEqual({ error: 6, warning: 16, info: 1 });
});

test("writes nothing", () => {
	const workbook = sampleWorkbook();
	const before = structuredClone(workbook);
	check(workbook, {});
	expect(workbook).toEqual(before);
});

test("is refused in words for a tab that does not exist, a request of another shape, a tab without a table", () => {
	const workbook = sampleWorkbook();
	workbook.sheets.push(createSheet(5, "メモ", 5, 5));
	expect(check(workbook, { sheet: "なし" })).toEqual({
		kind: "failed",
		code: "no-such-sheet",
		message: "「なし」という名前のシートはありません。あるシート：進捗管理表、メモ",
	});
	expect(check(workbook, { sheet: 3 })).toMatchObject({ kind: "failed", code: "bad-request" });
	expect(check(workbook, { sheet: "メモ" })).toMatchObject({
		kind: "failed",
		code: "no-progress-table",
		message: expect.stringContaining("「メモ」は空のシートです。"),
	});
});

test("names the tabs to choose from where several fit and none is in front", () => {
	const workbook = sampleWorkbook();
	const [second] = sampleWorkbook().sheets;
	if (second !== undefined) {
		workbook.sheets.push({ ...second, id: 8, name: "昨年度" });
	}
	workbook.sheets.push(createSheet(9, "メモ", 5, 5));
	workbook.activeSheetId = 9;
	expect(check(workbook, {})).toMatchObject({
		kind: "failed",
		code: "several-tables",
		message: expect.stringContaining("進捗管理表、昨年度"),
	});
});

test("a value that its number format hides is no blank", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	type(sheet, "F29", "");
	Object.assign(sheet.cells[28]?.[5] ?? {}, { value: 12, style: { numberFormat: ";;;" } });
	const answer = check(workbook, {});
	const cells = answer.kind === "checked" ? answer.result.findings.map((finding) => finding.cell) : [];
	expect(cells).not.toContain("F29");
	expect(cells).toContain("G29");
});

describe("goToCell", () => {
	test("selects the cell on its tab", () => {
		const workbook = sampleWorkbook();
		const before = staffContent(sheetNamed(workbook, TAB));
		const host = hostFor(workbook);
		expect(host.runFromSidebar("goToCell", { sheetId: 0, cell: "F29" })).toBeNull();
		expect(workbook.activeArea).toEqual({ row: 28, column: 5, rows: 1, columns: 1 });
		expect(staffContent(sheetNamed(workbook, TAB))).toEqual(before);
	});

	test.each<readonly [string, unknown, string]>([
		["a deleted tab", { sheetId: 77, cell: "F29" }, "指定されたセルはシートの中にありません。"],
		["a cell outside the grid", { sheetId: 0, cell: "F99999" }, "指定されたセルはシートの中にありません。"],
		["no address", { sheetId: 0, cell: "A1:B2; x" }, "サイドバーからの操作を処理できませんでした。"],
		["no request", null, "サイドバーからの操作を処理できませんでした。"],
	])("says what to do for %s", (_, request, message) => {
		expect(hostFor(sampleWorkbook()).runFromSidebar("goToCell", request)).toEqual(expect.stringContaining(message));
	});
});
