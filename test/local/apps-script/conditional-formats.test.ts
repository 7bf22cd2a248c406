// Conditional formats: read, changed and put back without loss.
import { createSheet, createWorkbook, type FormatRule } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

const theirs: FormatRule[] = [
	{
		kind: "formula",
		areas: [{ row: 0, column: 0, rows: 3, columns: 1 }],
		formula: '=A1=""',
		style: { background: "#ffff00", bold: true },
	},
	{ kind: "opaque", areas: [{ row: 0, column: 1, rows: 3, columns: 2 }], source: { type: "colorScale" } },
	{
		kind: "formula",
		areas: [{ row: 4, column: 4, rows: 1, columns: 1 }],
		formula: "=E5>1",
		style: { fontColor: "#ff0000" },
	},
];

function withRules() {
	const table = tableSheet();
	table.formatRules = [...theirs];
	return { table, workbook: createWorkbook([table, createSheet(2, "集計", 5, 5)]) };
}

test("rules that are read and put back are the very same, in the same order", () => {
	const { table, workbook } = withRules();
	hostOf("sheet.setConditionalFormatRules(sheet.getConditionalFormatRules())", { workbook }).run("go");
	expect(table.formatRules).toHaveLength(3);
	table.formatRules.forEach((rule, index) => {
		expect(rule).toBe(theirs[index]);
	});
});

test("own rules go in between and out again without touching the others", () => {
	const { table, workbook } = withRules();
	const body = `const rules = sheet.getConditionalFormatRules();
		const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=(F3="")*(N("shinchoku:missing")=0)')
			.setBackground("#FCE8E6").setFontColor("red").setBold(true).setItalic(true).setUnderline(false).setStrikethrough(true)
			.setRanges([sheet.getRange("F3:F4"), sheet.getRange("F6")]).build();
		sheet.setConditionalFormatRules([rules[0], own, ...rules.slice(1)]);`;
	hostOf(body, { workbook }).run("go");
	expect(table.formatRules[1]).toEqual({
		kind: "formula",
		areas: [
			{ row: 2, column: 5, rows: 2, columns: 1 },
			{ row: 5, column: 5, rows: 1, columns: 1 },
		],
		formula: '=(F3="")*(N("shinchoku:missing")=0)',
		style: {
			background: "#fce8e6",
			fontColor: "#ff0000",
			bold: true,
			italic: true,
			underline: false,
			strikethrough: true,
		},
	});
	const removal = `const isOwn = (rule) => (rule.getBooleanCondition()?.getCriteriaValues() ?? []).some((value) => value.includes("shinchoku:"));
		sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().filter((rule) => !isOwn(rule)))`;
	hostOf(removal, { workbook }).run("go");
	expect(table.formatRules).toEqual(theirs);
});

test("a rule tells its ranges and its condition", () => {
	const body = `const [formula, opaque] = sheet.getConditionalFormatRules();
		const condition = formula.getBooleanCondition();
		return [formula.getRanges().map((range) => range.getA1Notation()), condition.getCriteriaValues(),
			condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, condition.getBackground(), condition.getBold(),
			condition.getFontColor(), formula.getGradientCondition(), opaque.getBooleanCondition(), String(opaque.getGradientCondition()),
			opaque.getRanges()[0].getA1Notation()]`;
	expect(outcome(body, { workbook: withRules().workbook })).toEqual([
		["A1:A3"],
		['=A1=""'],
		true,
		"#ffff00",
		true,
		null,
		null,
		null,
		"GradientCondition",
		"B1:C3",
	]);
});

test("a copy is changed without changing the original, whatever its kind", () => {
	const { table, workbook } = withRules();
	const body = `const range = sheet.getRange("A9");
		sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().map((rule) => rule.copy().setRanges([range]).build()))`;
	hostOf(body, { workbook }).run("go");
	const areas = [{ row: 8, column: 0, rows: 1, columns: 1 }];
	expect(table.formatRules).toEqual(theirs.map((rule) => ({ ...rule, areas })));
	expect(theirs[0]?.areas).not.toEqual(areas);
});

test("all rules are cleared", () => {
	const { table, workbook } = withRules();
	hostOf("sheet.clearConditionalFormatRules()", { workbook }).run("go");
	expect(table.formatRules).toEqual([]);
});

const rule = (formula: string, range = "sheet.getRange('A1')") =>
	`sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setRanges([${range}]).build()])`;

test.each(["=集計!A1>0", "='集計'!$A$1>0", "=COUNTIF(集計!A:A,A1)", "=A1>Sheet2!B2"])(
	"%s names another tab",
	(formula) => {
		const { workbook } = withRules();
		expect(failure(rule(formula), { workbook })).toBe("条件付き書式ルールで別のシートを参照することはできません。");
		expect(failure(rule(formula), { workbook, userLocale: "en" })).toBe(
			"Conditional format rule cannot reference a different sheet.",
		);
	},
);

test.each(["=進捗!A1>0", '=A1="集計!A1"', '=INDIRECT("集計!A1")>0', '=N("a!b1")=0'])(
	"%s names no other tab",
	(formula) => {
		expect(failure(rule(formula), { workbook: withRules().workbook })).toBe("(no error)");
	},
);

test.each([
	[rule("A1>0"), "Invalid argument: A1>0"],
	[rule("=A1>0", "file.getSheetByName('集計').getRange('A1')"), "The range must be on the same sheet."],
	[
		"SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1').build()",
		"Conditional format rule must have a condition and at least one range.",
	],
	[
		"SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build()",
		"Conditional format rule must have a condition and at least one range.",
	],
])("%s is refused", (call, message) => {
	expect(failure(call, { workbook: withRules().workbook, userLocale: "en" })).toBe(message);
});

test("a rule of ours beside a protected cell's rule can still be set", () => {
	const { table, workbook } = withRules();
	table.protections = [
		{ area: { row: 0, column: 0, rows: 1, columns: 1 }, description: "", editableByUser: false, warningOnly: false },
	];
	const body = `const own = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=F3").setRanges([sheet.getRange("F3")]).build();
		sheet.setConditionalFormatRules([own, ...sheet.getConditionalFormatRules()])`;
	expect(failure(body, { workbook })).toBe("(no error)");
	expect(failure("sheet.clearConditionalFormatRules()", { workbook })).toContain("保護されている");
});

/** Builds a rule on A1:A3, puts it on, and tells what it reads back as. */
function readBack(condition: string, told: string): unknown {
	return hostOf(`const rule = SpreadsheetApp.newConditionalFormatRule()${condition}.setRanges([sheet.getRange("A1:A3")]).build();
		sheet.setConditionalFormatRules([rule]);
		const [read] = sheet.getConditionalFormatRules();
		const condition = read.getBooleanCondition();
		const scale = read.getGradientCondition();
		return ${told}`).run("go");
}

test("rules on values tell what they ask for, days as dates of the script and moving days by their name", () => {
	const told = `[String(condition.getCriteriaType()), condition.getCriteriaValues().map((value) =>
		value instanceof Date ? value.toISOString() : String(value)), scale]`;
	expect(readBack(".whenNumberBetween(1, 2.5)", told)).toEqual(["NUMBER_BETWEEN", ["1", "2.5"], null]);
	expect(readBack('.whenTextContains("予定")', told)).toEqual(["TEXT_CONTAINS", ["予定"], null]);
	expect(readBack(".whenCellEmpty()", told)).toEqual(["CELL_EMPTY", [], null]);
	expect(readBack('.whenDateAfter(new Date("2026-04-01T00:00:00Z"))', told)).toEqual([
		"DATE_AFTER",
		["2026-04-01T00:00:00.000Z"],
		null,
	]);
	expect(readBack(".whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)", told)).toEqual([
		"DATE_BEFORE_RELATIVE",
		["TODAY"],
		null,
	]);
});

test("a colour of the theme stays one until a plain colour takes its place", () => {
	const color = `SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build()`;
	const told = `[String(condition.getBackgroundObject().getColorType()), condition.getBackground()]`;
	expect(readBack(`.whenFormulaSatisfied("=A1>1").setBackgroundObject(${color})`, told)).toEqual(["THEME", "#34a853"]);
	expect(
		readBack(`.whenFormulaSatisfied("=A1>1").setBackgroundObject(${color}).setBackground("#ff0000")`, told),
	).toEqual(["RGB", "#ff0000"]);
});

test("a colour scale tells its points and has no condition", () => {
	const type = "SpreadsheetApp.InterpolationType.NUMBER";
	const told = `[condition, String(scale.getMinType()), scale.getMidColorObject(), scale.getMaxValue(),
		scale.getMaxColorObject().asRgbColor().asHexString()]`;
	expect(
		readBack(`.setGradientMinpoint("#FFFFFF").setGradientMaxpointWithValue("#57bb8a", ${type}, "100")`, told),
	).toEqual([null, "MIN", null, "100", "#57bb8a"]);
});

test("a rule with a theme colour may not refer to another tab either", () => {
	const rule = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=集計!A1>1")
		.setFontColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build())
		.setRanges([sheet.getRange("A1")]).build()`;
	expect(failure(`sheet.setConditionalFormatRules([${rule}])`, { workbook: withRules().workbook })).toContain(
		"別のシート",
	);
});
