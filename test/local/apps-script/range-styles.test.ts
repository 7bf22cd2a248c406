// Styles, borders, notes and clearing, for one range and for lists of ranges.
import { cellAt, createWorkbook } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

/** Property, its plural, the default, a value, and what is read back for it. */
const properties: readonly (readonly [string, string, string, string, string])[] = [
	["Background", "Backgrounds", "'#ffffff'", "'Red'", "'#ff0000'"],
	["Background", "Backgrounds", "'#ffffff'", "'#ABC'", "'#aabbcc'"],
	["FontColor", "FontColors", "'#000000'", "'#1A2B3C'", "'#1a2b3c'"],
	["FontFamily", "FontFamilies", "'Arial'", "'Noto Sans JP'", "'Noto Sans JP'"],
	["FontSize", "FontSizes", "10", "12.5", "12.5"],
	["FontWeight", "FontWeights", "'normal'", "'bold'", "'bold'"],
	["FontStyle", "FontStyles", "'normal'", "'italic'", "'italic'"],
	["FontLine", "FontLines", "'none'", "'line-through'", "'line-through'"],
	["FontLine", "FontLines", "'none'", "'underline'", "'underline'"],
	["HorizontalAlignment", "HorizontalAlignments", "'general'", "'center'", "'center'"],
	["VerticalAlignment", "VerticalAlignments", "'bottom'", "'middle'", "'middle'"],
	["Wrap", "Wraps", "false", "true", "true"],
	["WrapStrategy", "WrapStrategies", "wraps.OVERFLOW", "wraps.CLIP", "wraps.CLIP"],
	["NumberFormat", "NumberFormats", "'General'", "'0.0'", "'0.0'"],
];

test.each(properties)("%s and %s: default %s, %s reads %s, null resets", (one, many, standard, value, read) => {
	const body = `const wraps = SpreadsheetApp.WrapStrategy;
		const range = sheet.getRange("A1:B2");
		const same = (found, expected) => found.flat().every((each) => each === expected);
		return [
			range.get${one}() === ${standard} && same(range.get${many}(), ${standard}),
			same(range.set${one}(${value}).get${many}(), ${read}) && range.get${one}() === ${read},
			same(range.set${one}(null).get${many}(), ${standard}),
			same(range.set${many}([[${value}, null], [null, ${value}]]).get${many}(), ${read}),
			range.getCell(1, 1).get${one}() === ${read} && range.getCell(1, 2).get${one}() === ${standard},
			same(sheet.getRangeList(["C1", "D1:D2"]).set${one}(${value}).getRanges()[1].get${many}(), ${read}),
		]`;
	expect(outcome(body)).toEqual([true, true, true, false, true, true]);
});

test("text styles set what they say of cells, take off what they say is off, and leave the rest", () => {
	const body = `const style = () => SpreadsheetApp.newTextStyle();
		const range = sheet.getRange("A1:B2").setFontWeight("bold").setFontColor("#1a2b3c").setBackground("#abcdef");
		range.setTextStyles([
			[style().setBold(false).build(), style().setFontSize(16).setForegroundColor("#0b57d0").build()],
			[style().setUnderline(true).setItalic(true).build(), style().setStrikethrough(true).setFontFamily("Noto").build()],
		]);
		return [range.getFontWeights(), range.getFontSizes(), range.getFontColors(), range.getFontLines(),
			range.getFontStyles(), range.getFontFamilies(), range.getBackgrounds()].map((rows) => rows.flat().join())`;
	expect(outcome(body)).toEqual([
		"normal,bold,bold,bold",
		"10,16,10,10",
		"#1a2b3c,#0b57d0,#1a2b3c,#1a2b3c",
		"none,none,underline,line-through",
		"normal,normal,italic,normal",
		"Arial,Arial,Arial,Noto",
		"#abcdef,#abcdef,#abcdef,#abcdef",
	]);
});

test("one text style goes to all cells of a range, and their links stay", () => {
	const body = `const link = SpreadsheetApp.newRichTextValue().setText("進捗").setLinkUrl("#gid=0&range=A1").build();
		const range = sheet.getRange("A1:A2").setRichTextValues([[link], [link]]);
		range.setTextStyle(SpreadsheetApp.newTextStyle().setUnderline(true).build());
		return [range.getFontLines().flat(), range.getRichTextValues().flat().map((rich) => rich.getLinkUrl())]`;
	expect(outcome(body)).toEqual([
		["underline", "underline"],
		["#gid=0&range=A1", "#gid=0&range=A1"],
	]);
});

test("a style that is back at its defaults leaves nothing behind", () => {
	const host = hostOf(
		"sheet.getRange('A1').setFontWeight('bold').setBackground('red').setFontWeight(null).setBackground(null)",
	);
	host.run("go");
	expect(host.workbook.sheets[0]?.cells[0]?.[0]).toEqual({ value: "" });
});

test("cells that look alike share one style", () => {
	const host = hostOf("sheet.getRange('A1:B9').setBackground('red').setBorder(true, true, true, true, true, true)");
	host.run("go");
	const styles = host.workbook.sheets[0]?.cells.flat().map((cell) => cell?.style);
	expect(styles).toHaveLength(18);
	expect(new Set(styles).size).toBe(1);
});

test.each([
	["setFontWeight('heavy')", "Invalid argument: heavy"],
	["setHorizontalAlignment('middle')", "Invalid argument: middle"],
	["setFontSize(0)", "Invalid argument: 0"],
	["setBackground('#12345')", '"#12345" is no colour that this host knows'],
	["setFontColor('赤')", '"赤" is no colour that this host knows'],
])("%s is refused", (call, message) => {
	expect(failure(`sheet.getRange('A1').${call}`, { userLocale: "en" })).toBe(message);
});

describe("borders", () => {
	const line = { style: "SOLID", color: "#000000" };

	test("are drawn outside and inside as asked; null leaves, false removes", () => {
		const host = hostOf(`const range = sheet.getRange("A1:B2");
			range.setBorder(true, true, true, true, null, null);
			range.setBorder(null, null, false, null, true, null, "red", SpreadsheetApp.BorderStyle.DOTTED)`);
		host.run("go");
		const dotted = { style: "DOTTED", color: "#ff0000" };
		const borders = host.workbook.sheets[0]?.cells.map((row) => row.map((cell) => cell?.style?.borders));
		expect(borders).toEqual([
			[
				{ top: line, left: line, right: dotted },
				{ top: line, right: line, left: dotted },
			],
			[
				{ left: line, right: dotted },
				{ right: line, left: dotted },
			],
		]);
	});

	test("of a list of ranges are drawn around each", () => {
		const host = hostOf("sheet.getRangeList(['A1', 'C1']).setBorder(true, null, null, null, null, null)");
		host.run("go");
		const row = host.workbook.sheets[0]?.cells[0];
		expect([row?.[0]?.style?.borders, row?.[1], row?.[2]?.style?.borders]).toEqual([
			{ top: line },
			undefined,
			{ top: line },
		]);
	});
});

test("notes are set, read, and taken away", () => {
	const body = `const range = sheet.getRange("A1:B1");
		range.setNotes([["要確認", null]]);
		sheet.getRangeList(["A2", "B2"]).setNote("同じ");
		const seen = [range.getNote(), ...range.getNotes()[0], ...sheet.getRange("A2:B2").getNotes()[0]];
		range.clearNote();
		sheet.getRangeList(["A2"]).clearNote();
		return [...seen, ...sheet.getRange("A1:A2").getNotes().flat()]`;
	expect(outcome(body)).toEqual(["要確認", "要確認", "", "同じ", "同じ", "", ""]);
});

test("notes are texts", () => {
	expect(failure("sheet.getRange('A1').setNotes([[25]])", { userLocale: "en" })).toContain(
		"SpreadsheetApp.Range.setNotes",
	);
});

describe("clearing", () => {
	const full = () => {
		const table = tableSheet([["x"]]);
		Object.assign(cellAt(table, 0, 0), {
			note: "n",
			style: { bold: true, numberFormat: "@" },
			validation: { kind: "list", values: ["x"], allowInvalid: true },
		});
		table.formatRules = [
			{ kind: "formula", areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], formula: "=A1", style: {} },
		];
		return createWorkbook([table]);
	};
	const content = { value: "x" };
	const format = { style: { bold: true, numberFormat: "@" } };
	const rest = { note: "n", validation: { kind: "list", values: ["x"], allowInvalid: true } };
	const plain = { value: "", style: { numberFormat: "@" } };

	test.each([
		["sheet.getRange('A1').clearContent()", { value: "", ...format, ...rest }],
		["sheet.getRange('A1').clearFormat()", { ...content, style: { numberFormat: "@" }, ...rest }],
		["sheet.getRange('A1').clear()", { ...plain, ...rest }],
		["sheet.getRange('A1').clear({ contentsOnly: true })", { value: "", ...format, ...rest }],
		["sheet.getRange('A1').clear({ commentsOnly: true, validationsOnly: true })", { ...content, ...format }],
		["sheet.getRangeList(['A1']).clear()", { ...plain, ...rest }],
		["sheet.getRangeList(['A1']).clearContent()", { value: "", ...format, ...rest }],
		["sheet.getRangeList(['A1']).clearFormat()", { ...content, style: { numberFormat: "@" }, ...rest }],
		["sheet.clearContents()", { value: "", ...format, ...rest }],
		["sheet.clear()", { ...plain, ...rest }],
		["sheet.clear({ formatOnly: true })", { ...content, style: { numberFormat: "@" }, ...rest }],
	])("%s", (call, expected) => {
		const workbook = full();
		hostOf(call, { workbook }).run("go");
		expect(workbook.sheets[0]?.cells[0]?.[0]).toEqual(expected);
	});

	test.each([
		["sheet.clear()", 0],
		["sheet.clearFormats()", 0],
		["sheet.clearContents()", 1],
		["sheet.getRange('A1').clear()", 1],
	])("%s leaves %d conditional formats", (call, count) => {
		const workbook = full();
		hostOf(call, { workbook }).run("go");
		expect(workbook.sheets[0]?.formatRules).toHaveLength(count);
	});
});
