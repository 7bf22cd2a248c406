// Text with styles and links in stretches.
import { cellAt, createWorkbook } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

const build = "SpreadsheetApp.newRichTextValue()";
const style = (calls: string) => `SpreadsheetApp.newTextStyle()${calls}.build()`;

test("links and styles are written as runs, and read back", () => {
	const host = hostOf(`const value = ${build}.setText("F12 要修正 詳細").setLinkUrl(0, 3, "#gid=7&range=F12")
			.setTextStyle(4, 7, ${style(".setBold(true).setForegroundColor('#B3261E')")}).build();
		const range = sheet.getRange("A1:B1").setRichTextValues([[value, ${build}.setText("1-2").build()]]);
		const [read, plain] = range.getRichTextValues()[0];
		return [read.getText(), read.getLinkUrl(), read.getLinkUrl(0, 3), plain.getText(), plain.getLinkUrl(),
			read.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getStartIndex(), run.getEndIndex(), run.getTextStyle().isBold()])]`);
	expect(host.run("go")).toEqual([
		"F12 要修正 詳細",
		null,
		"#gid=7&range=F12",
		"1-2",
		null,
		[
			["F12", "#gid=7&range=F12", 0, 3, false],
			[" ", null, 3, 4, false],
			["要修正", null, 4, 7, true],
			[" 詳細", null, 7, 10, false],
		],
	]);
	expect(host.workbook.sheets[0]?.cells[0]).toEqual([
		{
			value: "F12 要修正 詳細",
			runs: [
				{ start: 0, end: 3, link: "#gid=7&range=F12" },
				{ start: 4, end: 7, style: { bold: true, fontColor: "#b3261e" } },
			],
		},
		{ value: "1-2" },
	]);
});

test("a link over the whole text is the link of the cell; writing a value takes it away", () => {
	const body = `const cell = sheet.getRange("A1").setRichTextValue(${build}.setText("city").setLinkUrl("https://example.com/").build());
		const before = cell.getRichTextValue().getLinkUrl();
		return [before, cell.setValue("町").getRichTextValue().getLinkUrl()]`;
	expect(outcome(body)).toEqual(["https://example.com/", null]);
});

test("later changes lie over earlier ones, and runs that look alike become one", () => {
	const body = `const value = ${build}.setText("abcdef").setTextStyle(0, 4, ${style(".setBold(true).setFontSize(12)")})
			.setTextStyle(2, 6, ${style(".setItalic(true)")}).setLinkUrl(0, 6, "x").setLinkUrl(3, 4, null).build();
		return value.getRuns().map((run) => [run.getText(), run.getLinkUrl(), run.getTextStyle().isBold(), run.getTextStyle().isItalic()])`;
	expect(outcome(body)).toEqual([
		["ab", "x", true, null],
		["c", "x", true, true],
		["d", null, true, true],
		["ef", "x", null, true],
	]);
});

test("what a text style leaves open is null; the cell's own style fills the gaps", () => {
	const table = tableSheet([["文"]]);
	cellAt(table, 0, 0).style = { bold: true, fontSize: 14 };
	const body = `const own = ${style(".setUnderline(true).setFontFamily('Arial').setStrikethrough(false)")};
		const cell = sheet.getRange("A1").getRichTextValue().getTextStyle();
		return [own.isUnderline(), own.isStrikethrough(), own.isBold(), own.getFontFamily(), own.getFontSize(), own.copy().setBold(true).build().isBold(),
			cell.isBold(), cell.getFontSize(), cell.getForegroundColor()]`;
	expect(outcome(body, { workbook: createWorkbook([table]) })).toEqual([
		true,
		false,
		null,
		"Arial",
		null,
		true,
		true,
		14,
		"#000000",
	]);
});

test("a copy goes on from the text that it was made of", () => {
	const body = `const first = ${build}.setText("abc").setLinkUrl("x").build();
		const second = first.copy().setLinkUrl(0, 1, null).build();
		return [first.getLinkUrl(), second.getLinkUrl(), second.getLinkUrl(1, 3)]`;
	expect(outcome(body)).toEqual(["x", null, "x"]);
});

test("numbers, dates, booleans and formulas have no rich text, empty cells an empty one", () => {
	const body = `sheet.getRange("A1:E1").setValues([[1, new Date(0), true, "=A1", ""]]);
		return sheet.getRange("A1:E1").getRichTextValues()[0].map((value) => value && value.getText())`;
	expect(outcome(body)).toEqual([null, null, null, null, ""]);
});

test.each([
	[`${build}.build()`, "Invalid argument: setText"],
	[`${build}.setLinkUrl("x")`, "Invalid argument: setText"],
	[`${build}.setText("abc").setLinkUrl(1, 4, "x")`, "Invalid argument: 1, 4"],
	[`${build}.setText("abc").setTextStyle(2, 2, ${style("")})`, "Invalid argument: 2, 2"],
	[
		"sheet.getRange('A1').setRichTextValues([['x']])",
		"The parameters (String[][]) don't match the method signature for SpreadsheetApp.Range.setRichTextValues.",
	],
])("%s is refused", (expression, message) => {
	expect(failure(expression, { userLocale: "en" })).toBe(message);
});
