// What stops or swallows a write: merges, protections, validations.
import { cellAt, createWorkbook, type Protection } from "../../../local/workbook";
import { failure, outcome, tableSheet } from "./script-host";

describe("merged cells", () => {
	const merged = () => {
		const table = tableSheet([
			["題", "x"],
			["下", "y"],
		]);
		table.merges = [{ row: 0, column: 0, rows: 2, columns: 1 }];
		return createWorkbook([table]);
	};

	test("only the top-left cell has a value", () => {
		const body = `const range = sheet.getRange("A1:B2");
			return [range.getValues(), range.getDisplayValues(), sheet.getRange("A2").getValue(), sheet.getRange("A2").isBlank()]`;
		const rows = [
			["題", "x"],
			["", "y"],
		];
		expect(outcome(body, { workbook: merged() })).toEqual([rows, rows, "", true]);
	});

	test("what is written under a merge is dropped", () => {
		const workbook = merged();
		outcome("sheet.getRange('A1:B2').setValues([['新', 'p'], ['消', 'q']])", { workbook });
		expect(workbook.sheets[0]?.cells.map((row) => row.map((cell) => cell?.value))).toEqual([
			["新", "p"],
			["下", "q"],
		]);
	});
});

describe("protection", () => {
	const locked: Protection = {
		area: { row: 1, column: 1, rows: 2, columns: 2 },
		description: "",
		editableByUser: false,
		warningOnly: false,
	};
	const message = {
		en: "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
		ja: "保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。",
	};
	const protectedBook = (protection: Protection) =>
		createWorkbook([Object.assign(tableSheet(), { protections: [protection] })]);

	const edits = [
		"sheet.getRange('A1:B2').setValue('x')",
		"sheet.getRange('B2').setValues([['x']])",
		"sheet.getRange('C3').setBackground('#ffffff')",
		"sheet.getRange('C3').setBackgrounds([['#ffffff']])",
		"sheet.getRange('C3').setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).build())",
		"sheet.getRange('C3').setNote('x')",
		"sheet.getRange('C3').setBorder(true, null, null, null, null, null)",
		"sheet.getRange('C3').clear()",
		"sheet.getRange('C3').clearFormat()",
		"sheet.getRange('C3').clearDataValidations()",
		"sheet.getRange('A2:B2').merge()",
		"sheet.getRangeList(['A1', 'C3']).setFontColor('red')",
		"sheet.deleteRow(2)",
		"sheet.insertColumnBefore(3)",
		"sheet.clear()",
		"sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=B2').setRanges([sheet.getRange('B2')]).build()])",
	];

	test.each(edits)("%s is refused", (edit) => {
		expect(failure(edit, { workbook: protectedBook(locked) })).toBe(message.ja);
		expect(failure(edit, { workbook: protectedBook(locked), userLocale: "en" })).toBe(message.en);
	});

	test.each(edits)("%s is allowed where the person may edit, and where there is only a warning", (edit) => {
		expect(failure(edit, { workbook: protectedBook({ ...locked, editableByUser: true }) })).toBe("(no error)");
		expect(failure(edit, { workbook: protectedBook({ ...locked, warningOnly: true }) })).toBe("(no error)");
	});

	test.each([
		...edits,
		"sheet.getRange('A1').setValue('x')",
		"sheet.setName('別')",
		"sheet.setFrozenRows(1)",
		"sheet.setColumnWidth(1, 50)",
		"sheet.setTabColor('red')",
	])("%s is refused on a protected tab, and to a viewer", (edit) => {
		expect(failure(edit, { workbook: protectedBook({ ...locked, area: null }) })).toBe(message.ja);
		expect(failure(edit, { canEdit: false })).toBe(message.ja);
	});

	test("other cells stay open", () => {
		expect(
			outcome(
				"sheet.getRange('A1').setValue('x'); return [sheet.getRange('A1').canEdit(), sheet.getRange('B2').canEdit()]",
				{ workbook: protectedBook(locked) },
			),
		).toEqual([true, false]);
	});

	test("a script can see, add and remove protections", () => {
		const body = `const type = SpreadsheetApp.ProtectionType;
			const first = sheet.getProtections(type.RANGE)[0];
			const added = sheet.protect().setDescription("確定").setWarningOnly(true);
			const seen = [first.getRange().getA1Notation(), first.canEdit(), added.getDescription(), added.isWarningOnly(),
				sheet.getProtections(type.SHEET).length];
			added.remove();
			return [...seen, sheet.getProtections(type.SHEET).length]`;
		expect(outcome(body, { workbook: protectedBook(locked) })).toEqual(["B2:C3", false, "確定", true, 1, 0]);
		expect(
			failure("sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()", {
				workbook: protectedBook(locked),
			}),
		).toBe(message.ja);
	});
});

describe("validation", () => {
	const strict = () => {
		const table = tableSheet([["", "◎"]]);
		cellAt(table, 0, 1).validation = { kind: "list", values: ["◎", "〇", "3"], allowInvalid: false };
		return createWorkbook([table]);
	};

	test("one bad cell refuses the whole block and writes nothing", () => {
		const workbook = strict();
		const body = "sheet.getRange('A1:B2').setValues([['x', '？'], ['y', 'z']])";
		expect(failure(body, { workbook })).toBe(
			"セル B1 に入力したデータは、このセルで設定しているデータの入力規則に違反しています",
		);
		expect(failure(body, { workbook, userLocale: "en" })).toBe(
			"The data you entered in cell B1 violates the data validation rules set on this cell.",
		);
		expect(workbook.sheets[0]?.cells.map((row) => Object.values(row).map((cell) => cell?.value))).toEqual([["◎"]]);
	});

	test.each(["'〇'", "''", "3", "'3'"])("%s is allowed", (value) => {
		expect(failure(`sheet.getRange("B1").setValue(${value})`, { workbook: strict() })).toBe("(no error)");
	});

	test("a list that only warns refuses nothing", () => {
		const body = `const rule = SpreadsheetApp.newDataValidation().requireValueInList(["◎"], true).setHelpText("評価").build();
			sheet.getRange("A1:A2").setDataValidation(rule).setValue("？");
			const read = sheet.getRange("A1:B1").getDataValidations()[0];
			return [read[0].getCriteriaValues()[0], read[0].getAllowInvalid(), read[0].getHelpText(), read[1],
				read[0].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST]`;
		expect(outcome(body)).toEqual([["◎"], true, "評価", null, true]);
	});

	test("rules of other kinds go round unchanged", () => {
		const table = tableSheet();
		const opaque = { kind: "opaque", source: { type: "date" } } as const;
		cellAt(table, 0, 0).validation = opaque;
		outcome("sheet.getRange('B1:B2').setDataValidation(sheet.getRange('A1').getDataValidation()).setValue('x')", {
			workbook: createWorkbook([table]),
		});
		expect(table.cells[1]?.[1]?.validation).toBe(opaque);
	});

	test("rules are changed by a copy and cleared", () => {
		const body = `const cell = sheet.getRange("B1");
			cell.setDataValidation(cell.getDataValidation().copy().setAllowInvalid(true).build()).setValue("？");
			return sheet.getRange("A1:B1").clearDataValidations().getDataValidation()`;
		expect(outcome(body, { workbook: strict() })).toBeNull();
	});
});
