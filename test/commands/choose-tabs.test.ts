// 資料を選んで作成 through the shipped bundle: opens the page where tabs are chosen, with findings, and changes nothing.
import { createSheet } from "../../local/workbook";
import { hostFor, pageData, sampleWorkbook, sheetNamed } from "./sample-host";

test("the page comes with the findings of the table, and nothing in the file is changed", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	const before = JSON.stringify(workbook.sheets);
	host.run("chooseTabs");
	expect(host.ui.sidebar?.html).toContain('"view":"tabs"');
	const { result } = pageData(host).result;
	expect([result.sheet, result.findings.length > 0]).toEqual(["進捗管理表", true]);
	expect(JSON.stringify(workbook.sheets)).toBe(before);
	expect(host.ui.alerts).toEqual([]);
});

test("where no table is found it says so, and opens nothing", () => {
	const workbook = sampleWorkbook();
	const memo = createSheet(9, "メモ", 5, 5);
	workbook.sheets = [memo];
	workbook.activeSheetId = memo.id;
	const host = hostFor(workbook);
	host.run("chooseTabs");
	expect(host.ui.sidebars).toEqual([]);
	expect(host.ui.alerts).toHaveLength(1);
});

test("where several tables fit it asks which, and the page is of that one", () => {
	const workbook = sampleWorkbook();
	const cover = createSheet(9, "表紙", 5, 5);
	workbook.sheets.push({ ...sheetNamed(workbook, "進捗管理表"), id: 8, name: "昨年度" }, cover);
	workbook.activeSheetId = cover.id;
	const host = hostFor(workbook, { dialogs: [{ button: "OK", text: "2" }] });
	host.run("chooseTabs");
	expect(pageData(host).result.result.sheet).toBe("昨年度");
});
