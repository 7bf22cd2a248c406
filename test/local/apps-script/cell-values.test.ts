// What becomes of values that a script writes, and what cells show.
import { type Cell, cellAt, createWorkbook, type DateValue } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

const now = new Date("2024-05-01T03:00:00Z");

describe("conversion of what is written", () => {
	const date = (serial: number): DateValue => ({ kind: "date", serial });

	test.each<[string, Partial<Cell>, string]>([
		["12", { value: 12 }, "12"],
		["-3.5", { value: -3.5 }, "-3.5"],
		["+5", { value: 5 }, "5"],
		["001", { value: 1 }, "1"],
		[" 7 ", { value: 7 }, "7"],
		["1e3", { value: 1000 }, "1.00E+03"],
		["1,234", { value: 1234 }, "1,234"],
		["1,234.5", { value: 1234.5 }, "1,234.50"],
		["¥1,200", { value: 1200 }, "¥1,200"],
		["12%", { value: 0.12 }, "12%"],
		["12.5%", { value: 0.125 }, "12.50%"],
		["１２", { value: "１２" }, "１２"],
		["8回", { value: "8回" }, "8回"],
		["1,23", { value: "1,23" }, "1,23"],
		["TRUE", { value: true }, "TRUE"],
		["false", { value: false }, "FALSE"],
		["2022/8/31", { value: date(44_804) }, "2022/08/31"],
		["2022-08-31", { value: date(44_804) }, "2022-08-31"],
		["22/8/31", { value: date(44_804) }, "2022/08/31"],
		["2022年8月31日", { value: date(44_804) }, "2022年8月31日"],
		["2022/8", { value: date(44_774) }, "2022/08"],
		["2022/8/31 12:00", { value: date(44_804.5) }, "2022/08/31 12:00:00"],
		["1-2", { value: date(45_293) }, "1-2"],
		["5/10", { value: date(45_422) }, "5/10"],
		["5月10日", { value: date(45_422) }, "5月10日"],
		["9:30", { value: date(9.5 / 24) }, "9:30:00"],
		["13-2", { value: "13-2" }, "13-2"],
		["2022/2/30", { value: "2022/2/30" }, "2022/2/30"],
		["R4.8", { value: "R4.8" }, "R4.8"],
		["R5～R7", { value: "R5～R7" }, "R5～R7"],
		["平成30年度", { value: "平成30年度" }, "平成30年度"],
		["'001", { value: "001" }, "001"],
		["'=A2", { value: "=A2" }, "=A2"],
		["=A2+1", { value: "", formula: "=A2+1" }, ""],
		["+81 76-220", { value: "", formula: "=+81 76-220" }, ""],
		["=", { value: "=" }, "="],
		["@課", { value: "@課" }, "@課"],
		["- 項目", { value: "- 項目" }, "- 項目"],
	])("%s", (written, cell, shown) => {
		const host = hostOf("sheet.getRange('A1').setValue(args[0]); return sheet.getRange('A1').getDisplayValue()", {
			now,
		});
		expect(host.run("go", written)).toBe(shown);
		const { style: _format, ...rest } = host.workbook.sheets[0]?.cells[0]?.[0] ?? {};
		expect(rest).toEqual(cell);
	});

	test.each<[string, Partial<Cell>]>([
		["1-2", { value: "1-2" }],
		["001", { value: "001" }],
		["TRUE", { value: "TRUE" }],
		["12%", { value: "12%" }],
		["=A2", { value: "", formula: "=A2" }],
	])("%s in a cell of plain text", (written, cell) => {
		const host = hostOf("sheet.getRange('A1').setNumberFormat('@').setValues([[args[0]]])");
		host.run("go", written);
		expect(host.workbook.sheets[0]?.cells[0]?.[0]).toMatchObject(cell);
		expect(host.workbook.sheets[0]?.cells[0]?.[0]?.style).toEqual({ numberFormat: "@" });
	});

	test("a format that the cell has stays, whatever is typed", () => {
		const body = "return sheet.getRange('A1').setNumberFormat('0.0').setValue('12%').getDisplayValue()";
		expect(outcome(body)).toBe("0.1");
	});

	test("dates, booleans, numbers and null go in as they are", () => {
		const body = `sheet.getRange("A1:D1").setValues([["x", "x", "x", "x"]])
			.setValues([[new Date(2018, 3, 1), true, 0.1, null]]);
			return sheet.getRange("A1:D1").getDisplayValues()[0]`;
		expect(outcome(body)).toEqual(["2018/04/01", "TRUE", "0.1", ""]);
	});

	test.each([
		["undefined", "undefined is no value for a cell"],
		["NaN", "NaN is no value for a cell"],
		["Infinity", "Infinity is no value for a cell"],
		["{}", "a value of type object is no value for a cell"],
		["[1]", "a value of type object is no value for a cell"],
		["new Date(NaN)", "a value of type object is no value for a cell"],
		["sheet", "a value of type object is no value for a cell"],
		["() => 1", "a value of type function is no value for a cell"],
	])("%s is refused, and nothing of the block is written", (value, message) => {
		const host = hostOf(`sheet.getRange("A1:B1").setValues([["x", ${value}]])`);
		expect(() => host.run("go")).toThrow(`Range.setValues: ${message}`);
		expect(host.workbook.sheets[0]?.cells).toEqual([]);
	});

	test.each([
		"setValue('x'.repeat(50001))",
		"setValues([['x'.repeat(50001)]])",
		"setFormula('x'.repeat(50001))",
		"setNote('x'.repeat(50001))",
		"setRichTextValue(SpreadsheetApp.newRichTextValue().setText('x'.repeat(50001)).build())",
	])("%s is too long", (call) => {
		expect(failure(`sheet.getRange("A1").${call}`, { userLocale: "en" })).toBe(
			"Your input contains more than the maximum of 50000 characters in a single cell.",
		);
	});

	test("50,000 characters fit", () => {
		expect(outcome("return sheet.getRange('A1').setValue('x'.repeat(50000)).getValue().length")).toBe(50_000);
	});
});

describe("display", () => {
	test.each<[number, string, string]>([
		[1234.5, "General", "1234.5"],
		[1 / 3, "General", "0.3333333333"],
		[0.1 + 0.2, "General", "0.3"],
		[1e15, "General", "1E+15"],
		[1234.5, "0", "1235"],
		[1234567.891, "#,##0.00", "1,234,567.89"],
		[0.256, "0%", "26%"],
		[0.256, "0.0%", "25.6%"],
		[1.005, "0.00", "1.01"],
		[5, "000", "005"],
		[8, '0"回"', "8回"],
		[8, "0回", "8回"],
		[-3, "#,##0;△#,##0", "△3"],
		[0, "0;-0;なし", "なし"],
		[-3, "0", "-3"],
		[1234567, "#,##0,", "1,235"],
		[0.5, "#.##", ".5"],
		[44_804, "yyyy/MM/dd", "2022/08/31"],
		[44_804, "yyyy年M月d日(aaa)", "2022年8月31日(水)"],
		[44_804, "[$-411]ggge年m月d日", "令和4年8月31日"],
		[44_804.75, "h:mm am/pm", "6:00 PM"],
		[44_804.5, "yyyy-mm-dd hh:mm", "2022-08-31 12:00"],
	])("%d as %s", (value, format, shown) => {
		const host = hostOf("return sheet.getRange('A1').setValue(args[0]).setNumberFormat(args[1]).getDisplayValue()");
		expect(host.run("go", value, format)).toBe(shown);
	});
});

describe("dates", () => {
	const day = (serial: number, numberFormat?: string): Cell => ({
		value: { kind: "date", serial },
		...(numberFormat === undefined ? {} : { style: { numberFormat } }),
	});

	test.each<[string, Cell, string, string]>([
		["a day", day(44_804), "2022/08/31", "date"],
		["a day and a time", day(44_804.5), "2022/08/31 12:00:00", "date"],
		["a time", day(0.25), "6:00:00", "date"],
		["a day in a text format", day(44_804, "@"), "2022/08/31", "date"],
		["a day as a number", day(44_804, "0"), "44804", "number"],
		["a number as a day", { value: 44_804, style: { numberFormat: "M/d" } }, "8/31", "date"],
		["a number", { value: 44_804 }, "44804", "number"],
	])("%s", (_what, cell, shown, type) => {
		const table = tableSheet();
		Object.assign(cellAt(table, 0, 0), cell);
		const body = `const cell = sheet.getRange("A1"); const value = cell.getValue();
			return [cell.getDisplayValue(), value instanceof Date ? "date" : typeof value]`;
		expect(outcome(body, { workbook: createWorkbook([table]) })).toEqual([shown, type]);
	});

	test("weekdays are named in the file's language", () => {
		const body = "return sheet.getRange('A1').setValue('2022/8/31').setNumberFormat('ddd').getDisplayValue()";
		const english = createWorkbook([tableSheet()]);
		english.locale = "en_GB";
		expect([outcome(body), outcome(body, { workbook: english })]).toEqual(["水", "Wed"]);
	});
});

test("ten thousand rows of twelve cells are written and read", () => {
	const table = tableSheet();
	table.rowCount = 10_000;
	table.columnCount = 12;
	const body = `const rows = Array.from({ length: 10000 }, (_, row) => Array.from({ length: 12 }, (_, column) => "取組 " + row + "-" + column));
		const range = sheet.getRange(1, 1, 10000, 12).setValues(rows).setBackground("#eeeeee");
		return range.getValues().length + sheet.getDataRange().getDisplayValues().length`;
	expect(outcome(body, { workbook: createWorkbook([table]) })).toBe(20_000);
});
