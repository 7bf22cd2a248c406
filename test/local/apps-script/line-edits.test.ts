// Inserting and deleting rows and columns: everything with a place moves along.
import { cellAt, createSheet, createWorkbook, type FormatRule, type GridArea } from "../../../local/workbook";
import { failure, hostOf, tableSheet } from "./script-host";

const area = (row: number, column: number, rows: number, columns: number): GridArea => ({ row, column, rows, columns });

function fullTable() {
	const table = tableSheet([
		["a", "b"],
		["c", "d"],
		["e", "f"],
		["g", "h"],
	]);
	cellAt(table, 5, 0).value = "下";
	table.merges = [area(1, 0, 2, 1), area(0, 0, 1, 3)];
	table.rowHeights = new Map([[3, 50]]);
	table.hiddenRows = new Set([2]);
	table.columnWidths = new Map([[1, 33]]);
	table.frozenRows = 1;
	table.protections = [{ area: area(1, 1, 3, 1), description: "", editableByUser: true, warningOnly: false }];
	table.formatRules = [
		{ kind: "formula", areas: [area(2, 1, 2, 1)], formula: '=($A3="")*(N("A3!A3")=0)*($D$6<>B3)', style: {} },
		{ kind: "opaque", areas: [area(1, 0, 1, 1)], source: "scale" },
	];
	return table;
}

function edited(call: string) {
	const table = fullTable();
	hostOf(call, { workbook: createWorkbook([table]) }).run("go");
	return {
		first: Array.from(table.cells, (row) => row?.[0]?.value ?? null),
		size: [table.rowCount, table.columnCount],
		merges: table.merges,
		heights: [...table.rowHeights],
		hidden: [...table.hiddenRows],
		widths: [...table.columnWidths],
		frozen: table.frozenRows,
		protected: table.protections.map((protection) => protection.area),
		rules: table.formatRules.map((rule: FormatRule) => [
			rule.areas,
			rule.kind === "formula" ? rule.formula : rule.source,
		]),
	};
}

test("a row inserted inside a merge makes it taller and pushes the rest down", () => {
	expect(edited("sheet.insertRowAfter(2)")).toEqual({
		first: ["a", "c", null, "e", "g", null, "下"],
		size: [21, 6],
		merges: [area(1, 0, 3, 1), area(0, 0, 1, 3)],
		heights: [[4, 50]],
		hidden: [3],
		widths: [[1, 33]],
		frozen: 1,
		protected: [area(1, 1, 4, 1)],
		rules: [
			[[area(3, 1, 2, 1)], '=($A4="")*(N("A3!A3")=0)*($D$7<>B4)'],
			[[area(1, 0, 1, 1)], "scale"],
		],
	});
});

test("rows inserted inside a rule's cells leave its formula, which belongs to the first of them", () => {
	expect(edited("sheet.insertRowsBefore(4, 2)").rules[0]).toEqual([
		[area(2, 1, 4, 1)],
		'=($A3="")*(N("A3!A3")=0)*($D$8<>B3)',
	]);
});

test("deleted rows take their cells, and what lay wholly in them", () => {
	expect(edited("sheet.deleteRows(2, 2)")).toEqual({
		first: ["a", "g", null, "下"],
		size: [18, 6],
		merges: [area(0, 0, 1, 3)],
		heights: [[1, 50]],
		hidden: [],
		widths: [[1, 33]],
		frozen: 1,
		protected: [area(1, 1, 1, 1)],
		rules: [[[area(1, 1, 1, 1)], '=($A2="")*(N("A3!A3")=0)*($D$4<>B2)']],
	});
});

test("a deleted frozen row is no longer frozen", () => {
	expect(edited("sheet.deleteRow(1)").frozen).toBe(0);
});

test("columns do the same sideways", () => {
	const inserted = edited("sheet.insertColumnBefore(1)");
	expect([inserted.first, inserted.size, inserted.merges, inserted.widths]).toEqual([
		[null, null, null, null, null, null],
		[20, 7],
		[area(1, 1, 2, 1), area(0, 1, 1, 3)],
		[[2, 33]],
	]);
	expect(inserted.rules[0]).toEqual([[area(2, 2, 2, 1)], '=($B3="")*(N("A3!A3")=0)*($E$6<>C3)']);
	const deleted = edited("sheet.deleteColumn(1)");
	expect([deleted.first.slice(0, 4), deleted.size, deleted.merges, deleted.widths]).toEqual([
		["b", "d", "f", "h"],
		[20, 5],
		[area(0, 0, 1, 2)],
		[[0, 33]],
	]);
	expect(edited("sheet.deleteColumns(2, 1)").rules).toEqual([[[area(1, 0, 1, 1)], "scale"]]);
});

test("a new row looks like the row beside which it came in", () => {
	const table = tableSheet([["a"], ["b"]]);
	cellAt(table, 0, 0).style = { bold: true };
	cellAt(table, 1, 0).style = { italic: true };
	hostOf("sheet.insertRowAfter(1); sheet.insertRowBefore(3)", { workbook: createWorkbook([table]) }).run("go");
	expect(table.cells.map((row) => row[0]?.style)).toEqual([
		{ bold: true },
		{ bold: true },
		{ italic: true },
		{ italic: true },
	]);
});

test("formulas anywhere in the file follow the cells that they name", () => {
	const table = tableSheet();
	const other = createSheet(8, "集計 表", 5, 5);
	cellAt(table, 9, 0).formula = '=SUM(A1:B$5)+LOG10(C7)&"A5"';
	cellAt(other, 0, 0).formula = "=進捗!A5+A5+'集計 表'!A5";
	hostOf("sheet.insertRowsBefore(3, 2); sheet.deleteRow(9)", { workbook: createWorkbook([table, other]) }).run("go");
	expect(table.cells[10]?.[0]?.formula).toBe('=SUM(A1:B$7)+LOG10(#REF!)&"A5"');
	expect(other.cells[0]?.[0]?.formula).toBe("=進捗!A7+A5+'集計 表'!A5");
});

test.each([
	["sheet.deleteRows(1, 20)", "You can't delete all the rows on the sheet."],
	["sheet.deleteColumns(1, 6)", "You can't delete all the columns on the sheet."],
	["sheet.setFrozenRows(2); sheet.deleteRows(3, 18)", "Sorry, it is not possible to delete all non-frozen rows."],
	["sheet.deleteRow(21)", "Those rows are out of bounds."],
	["sheet.deleteColumns(6, 2)", "Those columns are out of bounds."],
	["sheet.insertRowAfter(21)", "Those rows are out of bounds."],
	["sheet.insertRowsAfter(1, 0)", "Invalid argument: 0"],
	[
		"sheet.insertRowsAfter(1, 2000000)",
		"This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
	],
])("%s is refused", (call, message) => {
	expect(failure(call, { userLocale: "en" })).toBe(message);
});
