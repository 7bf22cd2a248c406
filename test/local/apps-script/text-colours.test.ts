// Colours of texts as objects: given outright, or of the file's theme.
import { cellAt, createWorkbook } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

const COLOR = "SpreadsheetApp.newColor()";
const THEME = `${COLOR}.setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build()`;
const STYLE = "SpreadsheetApp.newTextStyle()";

test("a colour knows its kind and what it is", () => {
	const body = `const rgb = ${COLOR}.setRgbColor("#B3261E").build(); const theme = ${THEME};
		const { ColorType, ThemeColorType } = SpreadsheetApp;
		return [rgb.getColorType() === ColorType.RGB, rgb.asRgbColor().asHexString(), rgb.asRgbColor().getRed(),
			rgb.asRgbColor().getGreen(), rgb.asRgbColor().getBlue(), theme.getColorType() === ColorType.THEME,
			theme.asThemeColor().getThemeColorType() === ThemeColorType.ACCENT4,
			String(theme.asThemeColor().getThemeColorType()), String(${COLOR}.getColorType())]`;
	expect(outcome(body)).toEqual([true, "#b3261e", 179, 38, 30, true, true, "ACCENT4", "UNSUPPORTED"]);
});

test.each([
	[`${THEME}.asRgbColor()`, "Object is not of type RgbColor."],
	[`${COLOR}.setRgbColor("red").build().asThemeColor()`, "Object is not of type ThemeColor."],
	[`${COLOR}.asRgbColor()`, "Object is not of type RgbColor."],
	[
		`${COLOR}.setThemeColor("ACCENT4")`,
		"The parameters (String) don't match the method signature for SpreadsheetApp.ColorBuilder.setThemeColor.",
	],
	[
		`${STYLE}.setForegroundColorObject("#b3261e")`,
		"The parameters (String) don't match the method signature for SpreadsheetApp.TextStyleBuilder.setForegroundColorObject.",
	],
	// What getForegroundColor gives for a theme colour cannot be written back.
	[
		`${STYLE}.setForegroundColor(${STYLE}.setForegroundColorObject(${THEME}).build().getForegroundColor())`,
		'"ACCENT4" is no colour that this host knows',
	],
])("%s is refused", (expression, message) => {
	expect(failure(expression, { userLocale: "en" })).toBe(message);
});

test("of two colours given to a style the later one counts, of whichever kind", () => {
	const body = `const theme = ${STYLE}.setForegroundColor("#b3261e").setForegroundColorObject(${THEME}).build();
		const rgb = theme.copy().setForegroundColor("#b3261e").build();
		return [theme.getForegroundColor(), rgb.getForegroundColor(), String(rgb.getForegroundColorObject().getColorType()),
			${STYLE}.build().getForegroundColorObject(), theme.copy().setForegroundColorObject(null).build().getForegroundColor()]`;
	expect(outcome(body)).toEqual(["ACCENT4", "#b3261e", "RGB", null, null]);
});

test("a theme colour is written as a run and read back as one; a colour over it hides it", () => {
	const host = hostOf(`const theme = ${STYLE}.setForegroundColorObject(${THEME}).build();
		const red = ${STYLE}.setForegroundColor("#b3261e").build();
		const value = SpreadsheetApp.newRichTextValue().setText("abcdef").setTextStyle(0, 4, theme).setTextStyle(2, 6, red).build();
		const range = sheet.getRange("A1").setRichTextValue(value);
		return range.getRichTextValue().getRuns().map((run) => [run.getText(), run.getTextStyle().getForegroundColor()])`);
	expect(host.run("go")).toEqual([
		["ab", "ACCENT4"],
		["cdef", "#b3261e"],
	]);
	expect(host.workbook.sheets[0]?.cells[0]?.[0]?.runs).toEqual([
		{ start: 0, end: 2, style: { fontColor: "#34a853", themeColor: "ACCENT4" } },
		{ start: 2, end: 6, style: { fontColor: "#b3261e" } },
	]);
});

test("colours cost no calls", () => {
	const host = hostOf(
		`return ${STYLE}.setForegroundColorObject(${THEME}).build().getForegroundColorObject().asThemeColor().getThemeColorType()`,
	);
	const before = hostOf("return 1");
	host.run("go");
	before.run("go");
	expect(host.calls.total).toBe(before.calls.total);
});

test("what a run says that its cell says already is not kept: nobody could tell", () => {
	const table = tableSheet([["文字列"]]);
	cellAt(table, 0, 0).style = { bold: true, fontSize: 14, fontColor: "#34a853" };
	const host = hostOf(
		`const style = ${STYLE}.setBold(true).setFontSize(14).setFontFamily("Arial");
		const value = SpreadsheetApp.newRichTextValue().setText("文字列").setTextStyle(0, 1, style.build())
			.setTextStyle(1, 2, style.setItalic(true).build()).setTextStyle(2, 3, ${STYLE}.setForegroundColorObject(${THEME}).build());
		sheet.getRange("A1").setRichTextValue(value.build())`,
		{ workbook: createWorkbook([table]) },
	);
	host.run("go");
	expect(host.workbook.sheets[0]?.cells[0]?.[0]?.runs).toEqual([
		{ start: 1, end: 2, style: { italic: true } },
		// Of the same colour today, but not with another theme.
		{ start: 2, end: 3, style: { fontColor: "#34a853", themeColor: "ACCENT4" } },
	]);
});
