// Service objects as the script sees them: unknown members, wrong arguments, counted calls.
import { createWorkbook } from "../../../local/workbook";
import { failure, hostOf, outcome, tableSheet } from "./script-host";

test.each([
	["sheet.getRange('A1').sort(1)", "Range.sort"],
	["sheet.getRange('A1').noSuchThing", "Range.noSuchThing"],
	["file.getNamedRanges()", "Spreadsheet.getNamedRanges"],
	["SpreadsheetApp.getActiveRangeLists", "SpreadsheetApp.getActiveRangeLists"],
	["SpreadsheetApp.BorderStyle.WAVY", "SpreadsheetApp.BorderStyle.WAVY"],
	["SpreadsheetApp.getUi().Button.MAYBE", "Ui.Button.MAYBE"],
	["Utilities.computeDigest('x')", "Utilities.computeDigest"],
	["ScriptApp.newTrigger('go')", "ScriptApp.newTrigger"],
])("%s is missing by name", (expression, member) => {
	const host = hostOf(`${expression}`);
	expect(() => host.run("go")).toThrow(`${member} is not implemented in this host`);
	expect(host.missing).toEqual([member]);
});

test("a missing member stays on record when the script swallows the error", () => {
	const host = hostOf("try { sheet.sort(1) } catch (error) {}");
	host.run("go");
	expect(host.missing).toEqual(["Sheet.sort"]);
});

test.each([
	["String(sheet)", "Sheet"],
	["sheet.getRange('A1') + ''", "Range"],
	["String(SpreadsheetApp.BorderStyle.SOLID)", "SOLID"],
	["SpreadsheetApp.WrapStrategy.WRAP.name()", "WRAP"],
	["JSON.stringify({ range: sheet.getRange('A1') })", '{"range":{}}'],
	["String(sheet.then)", "undefined"],
	["sheet === sheet.setName('別')", true],
	["SpreadsheetApp.BorderStyle.SOLID === SpreadsheetApp.BorderStyle.SOLID", true],
	["'getRange' in sheet", true],
	["'sort' in sheet", false],
])("%s", (expression, expected) => {
	expect(outcome(`return ${expression}`)).toBe(expected);
});

test("service objects cannot be written on", () => {
	expect(failure("sheet.colour = 'red'")).toBe("Sheet.colour cannot be set");
});

test.each([
	["sheet.getRange('A1').setValues('x')", "(String)", "SpreadsheetApp.Range.setValues"],
	["sheet.getRange('A1').setValues([1, 2])", "(number[])", "SpreadsheetApp.Range.setValues"],
	["sheet.getRange('A1').setBackground(5)", "(number)", "SpreadsheetApp.Range.setBackground"],
	["sheet.getRange(1.5, 1)", "(number,number)", "SpreadsheetApp.Sheet.getRange"],
	["sheet.getRange('A', 1, undefined)", "(String,number,null)", "SpreadsheetApp.Sheet.getRange"],
	["file.setActiveSheet('進捗')", "(String)", "SpreadsheetApp.Spreadsheet.setActiveSheet"],
	["file.deleteSheet(sheet.getRange('A1'))", "(SpreadsheetApp.Range)", "SpreadsheetApp.Spreadsheet.deleteSheet"],
	["file.toast()", "()", "SpreadsheetApp.Spreadsheet.toast"],
	["SpreadsheetApp.getUi().alert('a', 'b')", "(String,String)", "Ui.alert"],
	[
		"PropertiesService.getUserProperties().setProperty('a', 1)",
		"(String,number)",
		"PropertiesService.Properties.setProperty",
	],
])("%s fits no signature", (expression, types, method) => {
	expect(failure(expression, { userLocale: "en" })).toBe(
		`The parameters ${types} don't match the method signature for ${method}.`,
	);
});

test("the signature error in Japanese", () => {
	expect(failure("sheet.getRange(1)")).toBe(
		"パラメータ（number）が SpreadsheetApp.Sheet.getRange のメソッドのシグネチャと一致しません。",
	);
});

test("calls are counted by class and method, in order", () => {
	const host = hostOf("sheet.getRange('A1:B2').getValues(); sheet.getRange('A1').setValue(1)");
	host.run("go");
	expect(host.calls.list).toEqual([
		"SpreadsheetApp.getActive",
		"Spreadsheet.getActiveSheet",
		"Sheet.getRange",
		"Range.getValues",
		"Sheet.getRange",
		"Range.setValue",
	]);
	expect(host.calls.byName["Sheet.getRange"]).toBe(2);
	expect(host.calls.total).toBe(6);
	host.calls.reset();
	expect([host.calls.total, host.calls.byName]).toEqual([0, {}]);
});

const uncounted: readonly (readonly [string, string])[] = [
	[
		"a range's coordinates",
		"[range.getRow(), range.getLastColumn(), range.getA1Notation(), range.getSheet(), range.getGridId()]",
	],
	[
		"a rule in the making",
		"SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setRanges([range]).build().getRanges()",
	],
	["rich text", "SpreadsheetApp.newRichTextValue().setText('x').build().getText()"],
	["a text style", "SpreadsheetApp.newTextStyle().setBold(true).build().isBold()"],
	["a validation", "SpreadsheetApp.newDataValidation().requireValueInList(['◎']).build().getAllowInvalid()"],
	["a page", "HtmlService.createHtmlOutput('x').setTitle('y').getContent()"],
	["a menu", "ui.createMenu('進捗チェック').addItem('検証', 'go').addSeparator().addToUi()"],
	["logs", "[Logger.log('x'), console.log('y')]"],
	["formatting", "Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy')"],
	["the language", "Session.getActiveUserLocale()"],
	["names of objects", "String(sheet)"],
];

test.each(uncounted)("%s costs no call", (_what, expression) => {
	const setup = "const ui = SpreadsheetApp.getUi(); const range = sheet.getRange('A1:B2');";
	const bare = hostOf(setup);
	bare.run("go");
	const host = hostOf(`${setup} ${expression}`);
	host.run("go");
	expect(host.calls.list).toEqual(bare.calls.list);
});

test("the number of merges makes no difference to the number of calls", () => {
	const calls = [1, 8].map((count) => {
		const table = tableSheet();
		table.merges = Array.from({ length: count }, (_, row) => ({ row, column: 0, rows: 1, columns: 2 }));
		const host = hostOf(
			"return sheet.getDataRange().offset(0, 0, 20, 6).getMergedRanges().map((merge) => merge.getA1Notation()).length",
			{ workbook: createWorkbook([table]) },
		);
		expect(host.run("go")).toBe(count);
		return host.calls.total;
	});
	expect(calls[0]).toBe(calls[1]);
});

describe("onCall", () => {
	test("makes a call fail as if the service had", () => {
		const host = hostOf(
			"try { sheet.getRange('A1').setValue(1) } catch (error) { return [error.name, error.message] }",
			{
				onCall: ({ name }) => {
					if (name === "Range.setValue") {
						throw new Error("サービスに接続できなくなりました");
					}
				},
			},
		);
		expect(host.run("go")).toEqual(["Exception", "サービスに接続できなくなりました"]);
		expect(host.workbook.sheets[0]?.cells[0]?.[0]).toBeUndefined();
	});

	test("sees the arguments, and may play a colleague who edits in between", () => {
		const workbook = createWorkbook([tableSheet([["前"]])]);
		const seen: unknown[] = [];
		const host = hostOf("sheet.getRange('B1').setValue('x'); return sheet.getRange('A1').getValue()", {
			workbook,
			onCall: ({ name, args }) => {
				if (name === "Range.setValue") {
					seen.push(...args);
					const cell = workbook.sheets[0]?.cells[0]?.[0];
					if (cell !== undefined) {
						cell.value = "後";
					}
				}
			},
		});
		expect(host.run("go")).toBe("後");
		expect(seen).toEqual(["x"]);
	});
});

test("a call that fails afterwards has done its work", () => {
	const host = hostOf("try { sheet.setName('別') } catch (error) { return error.message }", {
		afterCall: ({ name }) => {
			if (name === "Sheet.setName") {
				throw new Error("タイムアウトしました。");
			}
		},
	});
	expect(host.run("go")).toBe("タイムアウトしました。");
	expect(host.workbook.sheets[0]?.name).toBe("別");
});
