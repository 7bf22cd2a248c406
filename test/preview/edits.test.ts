// Typing by hand: what a cell takes on, how it is taken back, and in what form a cell is opened for editing.
import { AppsScriptHost } from "../../local/apps-script/host";
import { Edits } from "../../local/preview/edits";
import { typedForm } from "../../local/preview/grid/typed-form";
import { type Cell, cellAt, createSheet, createWorkbook } from "../../local/workbook";

function start() {
	const sheet = createSheet(0, "表");
	const workbook = createWorkbook([sheet]);
	const host = new AppsScriptHost({ workbook, code: "", userLocale: "ja" });
	return { sheet, edits: new Edits(host) };
}

const A1 = { sheetId: 0, row: 0, column: 0 };

test("typing converts as Sheets does, and undo brings back value and format", () => {
	const { sheet, edits } = start();
	edits.write(A1, "メモ");
	edits.write(A1, "12%");
	expect(sheet.cells[0]?.[0]).toEqual({ value: 0.12, style: { numberFormat: "0%" } });
	expect(edits.undo()).toMatchObject(A1);
	expect(sheet.cells[0]?.[0]).toEqual({ value: "メモ" });
	expect(edits.undo()).toMatchObject(A1);
	expect(sheet.cells[0]?.[0]?.value).toBe("");
	expect(edits.undo()).toBeNull();
	edits.redo();
	edits.redo();
	expect(sheet.cells[0]?.[0]).toEqual({ value: 0.12, style: { numberFormat: "0%" } });
});

test("what has changed since is not overwritten by undo", () => {
	const { sheet, edits } = start();
	edits.write(A1, "一");
	cellAt(sheet, 0, 0).value = "スクリプトが書いた";
	expect(edits.undo()).toBe("changed");
	expect(sheet.cells[0]?.[0]?.value).toBe("スクリプトが書いた");
});

test("a new edit ends what could be redone", () => {
	const { edits } = start();
	edits.write(A1, "一");
	edits.undo();
	edits.write(A1, "二");
	expect(edits.canRedo).toBe(false);
});

test("a protected cell refuses, in the person's language", () => {
	const { sheet, edits } = start();
	sheet.protections = [{ area: null, description: "", editableByUser: false, warningOnly: false }];
	expect(() => edits.write(A1, "一")).toThrow(/保護/);
	expect(edits.canUndo).toBe(false);
});

test.each<[string, Cell, string]>([
	["a text", { value: "8回" }, "8回"],
	["a text that looks like a date", { value: "1-2" }, "'1-2"],
	["the same in a cell for texts", { value: "1-2", style: { numberFormat: "@" } }, "1-2"],
	["a text that begins with an apostrophe", { value: "'a" }, "''a"],
	["a formula", { value: 3, formula: "=1+2" }, "=1+2"],
	["a number shown with separators", { value: 1234, style: { numberFormat: "#,##0" } }, "1234"],
	["a share", { value: 0.12, style: { numberFormat: "0%" } }, "12%"],
	["a date", { value: { kind: "date", serial: 44804 } }, "2022/08/31"],
	["a truth", { value: true }, "TRUE"],
])("%s opens for editing so that typing it again changes nothing", (_name, cell, expected) => {
	expect(typedForm(cell, "ja_JP")).toBe(expected);
	const { sheet, edits } = start();
	cellAt(sheet, 0, 0).style = cell.style ?? {};
	edits.write(A1, expected);
	const written = sheet.cells[0]?.[0];
	expect(written?.formula ?? written?.value).toEqual(cell.formula ?? cell.value);
});
