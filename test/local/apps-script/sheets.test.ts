// Tabs: made, named, moved, hidden, deleted, selected.
import { createSheet, createWorkbook } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

const threeTabs = () => createWorkbook([tableSheet(), createSheet(3, "集計", 5, 5), createSheet(9, "隠し", 5, 5)]);

test.each([
	["file.insertSheet()", "シート4", 2],
	["file.insertSheet('レポート')", "レポート", 2],
	["file.insertSheet(0)", "シート4", 1],
	["file.insertSheet('レポート', 3)", "レポート", 4],
])("%s", (call, name, index) => {
	const body = `const made = ${call};
		return [made.getName(), made.getIndex(), made.getMaxRows(), made.getMaxColumns(), file.getActiveSheet().getName()]`;
	expect(outcome(body, { workbook: threeTabs() })).toEqual([name, index, 1000, 26, name]);
});

test("a new tab in a file in English has an English name", () => {
	const workbook = threeTabs();
	workbook.locale = "en_GB";
	expect(outcome("return file.insertSheet().getName()", { workbook })).toBe("Sheet4");
});

test("the number of a deleted tab is not given again", () => {
	const body =
		"const first = file.insertSheet().getSheetId(); file.deleteSheet(file.getSheetById(first)); return file.insertSheet().getSheetId() !== first";
	expect(outcome(body, { workbook: threeTabs() })).toBe(true);
});

const taken = {
	en: 'A sheet with the name "集計" already exists. Please enter another name.',
	ja: "シート名「集計」はすでに存在しています。別の名前を入力してください。",
};

test.each([
	["file.insertSheet('集計')", taken],
	["sheet.setName('集計')", taken],
	["sheet.setName('')", { en: "The sheet name cannot be empty.", ja: "シート名を空にすることはできません。" }],
	[
		"file.insertSheet('x'.repeat(101))",
		{ en: "The sheet name cannot be greater than 100 characters.", ja: "シート名は 100 文字以内で入力してください。" },
	],
	["file.insertSheet('x', 9)", { en: "Invalid argument: 9", ja: "引数が無効です: 9" }],
	["file.moveActiveSheet(0)", { en: "Invalid argument: 0", ja: "引数が無効です: 0" }],
])("%s is refused", (call, message) => {
	expect(failure(call, { workbook: threeTabs(), userLocale: "en" })).toBe(message.en);
	expect(failure(call, { workbook: threeTabs(), userLocale: "ja_JP" })).toBe(message.ja);
});

test("names are compared without regard to case, and a tab may keep its own", () => {
	const body = "sheet.setName('Report'); sheet.setName('report'); return sheet.getName()";
	expect(outcome(body)).toBe("report");
	expect(failure("sheet.setName('Report'); file.insertSheet('REPORT')")).toBe(
		"シート名「REPORT」はすでに存在しています。別の名前を入力してください。",
	);
});

test("the last tab, and the last visible one, cannot go or hide", () => {
	const english = { userLocale: "en" };
	expect(failure("file.deleteSheet(sheet)", english)).toBe("You can't remove all the sheets in a document.");
	expect(
		failure("file.getSheets().slice(1).forEach((tab) => tab.hideSheet()); file.deleteSheet(sheet)", {
			...english,
			workbook: threeTabs(),
		}),
	).toBe("You can't remove all the visible sheets in a document.");
	expect(failure("sheet.hideSheet()", english)).toBe("You can't hide all the sheets in a document.");
});

test("when the active tab goes or hides, a visible one becomes active", () => {
	const deleted =
		"file.getSheets()[2].hideSheet(); file.getSheets()[1].activate(); file.deleteSheet(file.getActiveSheet()); return file.getActiveSheet().getName()";
	expect(outcome(deleted, { workbook: threeTabs() })).toBe("進捗");
	expect(
		outcome("sheet.hideSheet(); return [file.getActiveSheet().getName(), sheet.isSheetHidden()]", {
			workbook: threeTabs(),
		}),
	).toEqual(["集計", true]);
});

test("a deleted tab cannot be used any more", () => {
	const body =
		"const gone = file.getSheetByName('集計'); const cell = gone.getRange('A1'); file.deleteSheet(gone); gone_";
	expect(failure(body.replace("gone_", "gone.getName()"), { workbook: threeTabs(), userLocale: "en" })).toBe(
		"Sheet 3 not found",
	);
	expect(failure(body.replace("gone_", "cell.getValue()"), { workbook: threeTabs() })).toBe(
		"シート 3 が見つかりません",
	);
});

test("tabs are found by name and number, and moved", () => {
	const body = `file.setActiveSheet(file.getSheetById(9));
		file.moveActiveSheet(1);
		return [file.getSheets().map((tab) => tab.getSheetId()), file.getSheetByName("無い"), file.getSheetById(1), file.getNumSheets(),
			sheet.getIndex(), sheet.getParent().getId() === file.getId()]`;
	expect(outcome(body, { workbook: threeTabs() })).toEqual([[9, 7, 3], null, null, 3, 2, true]);
});

test("the file tells its language, zone, name and address", () => {
	const body =
		"return [file.getSpreadsheetLocale(), file.getSpreadsheetTimeZone(), file.getName(), file.getUrl().includes(file.getId())]";
	expect(outcome(body)).toEqual(["ja_JP", "Asia/Tokyo", "進捗管理", true]);
});

test("properties of a tab are set and read", () => {
	const body = `sheet.setTabColor("#ABC").setHiddenGridlines(true).setColumnWidth(1, 40).setColumnWidths(2, 2, 50).setRowHeight(1, 60).setRowHeights(2, 2, 70).setRowHeightsForced(4, 1, 8);
		sheet.hideRows(2, 2); sheet.hideColumns(3); sheet.showRows(3); sheet.hideColumn(sheet.getRange("D1:E1")); sheet.unhideColumn(sheet.getRange("E1"));
		return [sheet.getTabColor(), sheet.hasHiddenGridlines(), [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)),
			[1, 2, 3, 4, 5].map((row) => sheet.getRowHeight(row)), [1, 2, 3].map((row) => sheet.isRowHiddenByUser(row)),
			[2, 3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column)), sheet.setTabColor(null).getTabColor(), sheet.getCharts()]`;
	expect(outcome(body)).toEqual([
		"#aabbcc",
		true,
		[40, 50, 50, 100],
		[60, 70, 70, 8, 21],
		[false, true, false],
		[false, true, true, false],
		null,
		[],
	]);
});

test.each([
	["sheet.setColumnWidth(7, 50)", "Those columns are out of bounds."],
	["sheet.setRowHeights(20, 2, 50)", "Those rows are out of bounds."],
	["sheet.hideRows(0)", "Those rows are out of bounds."],
	["sheet.autoResizeColumns(6, 2)", "Those columns are out of bounds."],
	["sheet.setColumnWidth(1, 0)", "Invalid argument: 0"],
	["sheet.getRowHeight(21)", "The coordinates of the range are outside the dimensions of the sheet."],
])("%s is refused", (call, message) => {
	expect(failure(call, { userLocale: "en" })).toBe(message);
});

describe("selection", () => {
	test.each([
		["sheet.getRange('B2:C3').activate()", "B2:C3"],
		["sheet.setActiveRange(sheet.getRange('B2'))", "B2"],
		["sheet.setActiveSelection('B2:C2')", "B2:C2"],
		["sheet.setActiveSelection(sheet.getRange('C2'))", "C2"],
		["sheet.setCurrentCell(sheet.getRange('C3'))", "C3"],
		["file.setActiveRange(sheet.getRange('D1'))", "D1"],
		["file.setCurrentCell(sheet.getRange('D2'))", "D2"],
		["SpreadsheetApp.setActiveRange(sheet.getRange('D3'))", "D3"],
		["sheet.getRangeList(['A1', 'E5']).activate()", "E5"],
	])("%s", (call, place) => {
		const body = `file.getSheets()[1].activate(); ${call};
			return [file.getActiveSheet().getSheetId(), ...[sheet, file, SpreadsheetApp].map((owner) => owner.getActiveRange().getA1Notation()),
				file.getActiveCell().getA1Notation() === sheet.getCurrentCell().getA1Notation()]`;
		expect(outcome(body, { workbook: threeTabs() })).toEqual([7, place, place, place, true]);
	});

	test("can be had as a list, from the file", () => {
		const body =
			"sheet.getRange('B2:C3').activate(); return file.getActiveRangeList().getRanges().map((range) => range.getA1Notation())";
		expect(outcome(body)).toEqual(["B2:C3"]);
	});

	test("of another tab is its first cell, and a range of another tab cannot be selected here", () => {
		const body =
			"sheet.getRange('B2').activate(); file.getSheets()[1].activate(); return [sheet.getActiveRange().getA1Notation(), file.getActiveRange().getA1Notation()]";
		expect(outcome(body, { workbook: threeTabs() })).toEqual(["A1", "A1"]);
		expect(
			failure("sheet.setActiveRange(file.getSheets()[1].getRange('A1'))", { workbook: threeTabs(), userLocale: "en" }),
		).toBe("The range must be on the same sheet.");
	});
});

test("a row is appended below the last content, growing the grid where it must", () => {
	const table = tableSheet([["a"], ["b"]]);
	table.rowCount = 2;
	table.columnCount = 2;
	const host = hostOf("sheet.appendRow(['c', '=A1', 1]); return sheet.getDataRange().getA1Notation()", {
		workbook: createWorkbook([table]),
	});
	expect(host.run("go")).toBe("A1:C3");
	expect(table.cells[2]).toEqual([{ value: "c" }, { value: "", formula: "=A1" }, { value: 1 }]);
});
