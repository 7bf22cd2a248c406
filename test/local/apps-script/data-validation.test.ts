// Data validations: lists with what Google refuses and keeps, rules of other kinds passed on as they are.
import { cellAt, createWorkbook, type Workbook } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

const LIST = "SpreadsheetApp.newDataValidation().requireValueInList(['◎', '〇'], true)";

function withForeignRule(): Workbook {
	const sheet = tableSheet([["x", "y"]]);
	cellAt(sheet, 0, 1).validation = {
		kind: "opaque",
		source: { type: "custom", formulae: ["=LEN(B1)<9"], prompt: "短く" },
	};
	cellAt(sheet, 1, 1).validation = { kind: "opaque", source: { type: "date" } };
	return createWorkbook([sheet]);
}

test("a list reads back as it was built, builder and rule alike", () => {
	const read = `(each) => [String(each.getCriteriaType()), each.getCriteriaValues(), each.getAllowInvalid(), each.getHelpText()]`;
	expect(
		outcome(`const builder = ${LIST}.setAllowInvalid(false).setHelpText("選ぶ");
			sheet.getRange("A1").setDataValidation(builder.build());
			return [builder, sheet.getRange("A1").getDataValidation(), builder.build().copy()].map(${read})`),
	).toEqual(Array.from({ length: 3 }, () => ["VALUE_IN_LIST", [["◎", "〇"], true], false, "選ぶ"]));
});

test("a new builder has no condition, no help text, and lets anything in", () => {
	expect(
		outcome(`const builder = SpreadsheetApp.newDataValidation();
			return [builder.getCriteriaType(), builder.getCriteriaValues(), builder.getHelpText(), builder.getAllowInvalid()]`),
	).toEqual([null, [], null, true]);
});

test("500 items are taken, 501 are refused", () => {
	const build = (count: number) =>
		`SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: ${count} }, (_, i) => "第" + i + "課")).build()`;
	expect(failure(build(500))).toBe("(no error)");
	expect(failure(build(501), { userLocale: "en" })).toBe(
		'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
	);
});

test("null takes a rule off; the shape must fit", () => {
	const host = hostOf(`const rule = ${LIST}.build();
		sheet.getRange("A1:A3").setDataValidations([[rule], [rule], [rule]]);
		sheet.getRange("A1:A2").setDataValidations([[null], [rule]]);
		return sheet.getRange("A1:A3").getDataValidations().map((row) => row[0] !== null)`);
	expect(host.run("go")).toEqual([false, true, true]);
	expect(failure(`sheet.getRange("A1:A3").setDataValidations([[null]])`)).not.toBe("(no error)");
});

test("rules of other kinds tell their help text and are passed back as they came", () => {
	const workbook = withForeignRule();
	const before = structuredClone(workbook.sheets[0]?.cells);
	const host = hostOf(
		`const range = sheet.getRange("B1:B3");
		const rules = range.getDataValidations();
		range.setDataValidations(rules);
		return rules.map(([rule]) => rule && rule.getHelpText())`,
		{ workbook },
	);
	expect(host.run("go")).toEqual(["短く", null, null]);
	expect(workbook.sheets[0]?.cells.slice(0, 2)).toEqual(before?.slice(0, 2));
});

test("what they ask for is not known here, and that is said by name", () => {
	expect(
		failure(`sheet.getRange("B1").getDataValidation().getCriteriaType()`, { workbook: withForeignRule() }),
	).toContain("DataValidation.getCriteriaType");
});

test("rules of other kinds that a script made read back as they were made, ranges as ranges of their tab", () => {
	const host =
		hostOf(`const built = (make) => make(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).setHelpText("職員").build();
		const range = sheet.getRange("A1:A3");
		range.setDataValidations([
			[built((builder) => builder.requireNumberBetween(1, 5))],
			[built((builder) => builder.requireValueInRange(sheet.getRange("C1:C9")))],
			[built((builder) => builder.requireCheckbox())],
		]);
		return range.getDataValidations().map(([rule]) => [
			String(rule.getCriteriaType()),
			rule.getCriteriaValues().map((value) => (value.getA1Notation ? value.getA1Notation() : value)),
			rule.getAllowInvalid(),
			rule.copy().build().getHelpText(),
		])`);
	expect(host.run("go")).toEqual([
		["NUMBER_BETWEEN", [1, 5], false, "職員"],
		["VALUE_IN_RANGE", ["C1:C9", true], false, "職員"],
		["CHECKBOX", [], false, "職員"],
	]);
});
