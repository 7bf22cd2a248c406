// Ranges: places on the grid, and the shape that setters want.
import { cellAt, createWorkbook } from "../../../local/workbook";
import { failure, outcome, tableSheet } from "./script-host";

describe("places", () => {
	const outside = {
		en: "The coordinates of the range are outside the dimensions of the sheet.",
		ja: "範囲の座標がシートのサイズから外れています。",
	};

	test.each([
		["sheet.getRange('A21')", outside],
		["sheet.getRange('G1')", outside],
		["sheet.getRange('A1:G1')", outside],
		["sheet.getRange(20, 1, 2)", outside],
		["sheet.getRange(1, 6, 1, 2)", outside],
		["sheet.getRange('A20').offset(1, 0)", outside],
		["sheet.getRange('A1:B2').getCell(3, 1)", outside],
		["sheet.getRangeList(['A1', 'Z9'])", outside],
		[
			"sheet.getRange(1, 1, 0, 1)",
			{ en: "The number of rows in the range must be at least 1.", ja: "範囲の行数は 1 以上でなければなりません。" },
		],
		[
			"sheet.getRange(1, 1, 1, 0)",
			{ en: "The number of columns in the range must be at least 1.", ja: "範囲の列数は 1 以上でなければなりません。" },
		],
		["sheet.getRange(0, 1)", { en: "The starting row of the range is too small.", ja: "範囲の開始行が小さすぎます。" }],
		[
			"sheet.getRange(1, 0)",
			{ en: "The starting column of the range is too small.", ja: "範囲の開始列が小さすぎます。" },
		],
		["sheet.getRange('どこか')", { en: "Range not found", ja: "範囲が見つかりません" }],
		["sheet.getRange('別!A1')", { en: "Range not found", ja: "範囲が見つかりません" }],
		["file.getRange('別!A1')", { en: "Range not found", ja: "範囲が見つかりません" }],
	])("%s is refused", (expression, message) => {
		expect(failure(expression, { userLocale: "en" })).toBe(message.en);
		expect(failure(expression, { userLocale: "ja" })).toBe(message.ja);
	});

	test.each([
		["sheet.getRange('b2')", "B2"],
		["sheet.getRange('$A$1:$B$2')", "A1:B2"],
		["sheet.getRange('B2:A1')", "A1:B2"],
		["sheet.getRange('B:C')", "B1:C20"],
		["sheet.getRange('2:3')", "A2:F3"],
		["sheet.getRange('B2:C')", "B2:C20"],
		["sheet.getRange('進捗!A1')", "A1"],
		["file.getRange(\"'進捗'!A1:B1\")", "A1:B1"],
		["sheet.getRange(2, 3)", "C2"],
		["sheet.getRange(2, 3, 2)", "C2:C3"],
		["sheet.getRange(2, 3, 2, 2)", "C2:D3"],
		["sheet.getRange('A1:B2').offset(1, 1)", "B2:C3"],
		["sheet.getRange('A1:B2').offset(1, 1, 1)", "B2:C2"],
		["sheet.getRange('A1:B2').offset(1, 1, 1, 1)", "B2"],
		["sheet.getRange('B2:C3').getCell(2, 1)", "B3"],
		["sheet.getDataRange()", "A1"],
	])("%s", (expression, place) => {
		expect(outcome(`return ${expression}.getA1Notation()`)).toBe(place);
	});

	test("a range knows its coordinates", () => {
		const body = `const range = sheet.getRange("B3:D7");
			return [range.getRow(), range.getRowIndex(), range.getLastRow(), range.getNumRows(), range.getHeight(),
				range.getColumn(), range.getLastColumn(), range.getNumColumns(), range.getWidth(),
				range.getGridId(), range.getSheet().getName()]`;
		expect(outcome(body)).toEqual([3, 3, 7, 5, 5, 2, 4, 3, 3, 7, "進捗"]);
	});

	test("the data range ends with the last content, whatever is formatted beyond", () => {
		const table = tableSheet([
			["", ""],
			["", "x", ""],
		]);
		cellAt(table, 9, 5).style = { background: "#ff0000" };
		cellAt(table, 4, 0).formula = '=""';
		const body = "return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]";
		expect(outcome(body, { workbook: createWorkbook([table]) })).toEqual(["A1:B5", 5, 2]);
	});

	test("a range whose rows are gone is outside the grid", () => {
		expect(failure("const range = sheet.getRange('A20'); sheet.deleteRow(5); range.getValue()")).toBe(outside.ja);
	});
});

describe("shapes", () => {
	const rowsMessage = (data: number, range: number) =>
		`The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`;
	const columnsMessage = (data: number, range: number) =>
		`The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`;

	const setters = [
		["setValues", "'x'"],
		["setFormulas", "'=A9'"],
		["setNotes", "'x'"],
		["setBackgrounds", "'#ffffff'"],
		["setFontColors", "'#ffffff'"],
		["setFontSizes", "10"],
		["setFontWeights", "'bold'"],
		["setFontStyles", "'italic'"],
		["setFontLines", "'none'"],
		["setFontFamilies", "'Arial'"],
		["setHorizontalAlignments", "'left'"],
		["setVerticalAlignments", "'top'"],
		["setWraps", "true"],
		["setWrapStrategies", "SpreadsheetApp.WrapStrategy.CLIP"],
		["setNumberFormats", "'@'"],
		["setRichTextValues", "SpreadsheetApp.newRichTextValue().setText('x').build()"],
		["setTextStyles", "SpreadsheetApp.newTextStyle().setBold(true).build()"],
		["setDataValidations", "null"],
	] as const;

	test.each(setters)("%s wants the range's own shape", (setter, value) => {
		const fails = (rows: string) =>
			failure(`sheet.getRange("A1:B2").${setter}(${rows.replaceAll("v", value)})`, { userLocale: "en" });
		const row = (count: number) => `[${Array(count).fill(value).join()}]`;
		expect(fails("[]")).toBe(rowsMessage(0, 2));
		expect(failure(`sheet.getRange("A1:B2").${setter}([${row(2)}])`, { userLocale: "en" })).toBe(rowsMessage(1, 2));
		expect(failure(`sheet.getRange("A1:B2").${setter}([${row(3)}, ${row(3)}])`, { userLocale: "en" })).toBe(
			columnsMessage(3, 2),
		);
		expect(failure(`sheet.getRange("A1:B2").${setter}([${row(2)}, ${row(1)}])`, { userLocale: "en" })).toBe(
			columnsMessage(1, 2),
		);
		expect(failure(`sheet.getRange("A1:B2").${setter}([${row(2)}, ${row(2)}])`)).toBe("(no error)");
	});

	test("in Japanese", () => {
		expect(failure("sheet.getRange('A1:B2').setValues([['x', 'y']])")).toBe(
			"データの行数が範囲の行数と一致しません。データは 1 行ですが、範囲は 2 行です。",
		);
	});
});
