// Tabs and whole workbooks, saved as .xlsx and loaded again.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheetJson } from "../../local/sheet-json";
import { type Cell, cellAt, createSheet, createWorkbook, type PrintSetup } from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";
import { cellAfter, roundTrip, sheetAfter } from "./round-trip";

describe("tabs", () => {
	test("name, colour, gridlines and frozen parts", async () => {
		const sheet = createSheet(0, "進捗 管理'表");
		sheet.tabColor = "#0b57d0";
		sheet.hiddenGridlines = true;
		sheet.frozenRows = 8;
		sheet.frozenColumns = 2;
		expect(await sheetAfter(sheet)).toEqual(sheet);
	});

	test.each([
		[1, 0],
		[0, 3],
	])("%i rows and %i columns frozen", async (rows, columns) => {
		const sheet = createSheet(0, "表");
		sheet.frozenRows = rows;
		sheet.frozenColumns = columns;
		expect(await sheetAfter(sheet)).toEqual(sheet);
	});

	test("a tab of which nothing is said comes back so", async () => {
		expect(await sheetAfter(createSheet(0, "表"))).toEqual(createSheet(0, "表"));
	});

	test("merges, with the borders of the cells they cover", async () => {
		const sheet = createSheet(0, "表");
		const borders = { right: { style: "SOLID", color: "#dadce0" } } as const;
		sheet.cells = [[{ value: "題" }, undefined, { value: "", style: { borders } }]];
		sheet.merges = [
			{ row: 0, column: 0, rows: 1, columns: 3 },
			{ row: 2, column: 1, rows: 3, columns: 2 },
		];
		expect(await sheetAfter(sheet)).toEqual(sheet);
	});

	test("widths, among them the one that excelts would leave out", async () => {
		const sheet = createSheet(0, "表");
		sheet.columnWidths = new Map([
			[0, 48],
			[1, 63],
			[2, 64],
			[3, 260],
			[25, 21],
		]);
		expect((await sheetAfter(sheet)).columnWidths).toEqual(sheet.columnWidths);
	});

	test("heights", async () => {
		const sheet = createSheet(0, "表");
		cellAt(sheet, 0, 0).value = "題";
		sheet.rowHeights = new Map([
			[0, 21],
			[3, 47],
			[500, 100],
		]);
		expect((await sheetAfter(sheet)).rowHeights).toEqual(sheet.rowHeights);
	});

	test("hidden rows and columns", async () => {
		const sheet = createSheet(0, "表");
		sheet.columnWidths.set(2, 150);
		sheet.hiddenColumns = new Set([2, 5]);
		sheet.hiddenRows = new Set([0, 9]);
		expect(await sheetAfter(sheet)).toEqual(sheet);
	});

	test("a grid larger than Sheets' own is as large as its content", async () => {
		const sheet = createSheet(0, "表", 5000, 40);
		cellAt(sheet, 1199, 29).value = "端";
		const after = await sheetAfter(sheet);
		expect([after.rowCount, after.columnCount]).toEqual([1200, 30]);
	});

	test.each<PrintSetup>([
		{ paper: "A4", orientation: "portrait", fitToWidth: true, repeatRows: [0, 0] },
		{ paper: "A4", orientation: "portrait", fitToWidth: false },
		{ paper: "A3", orientation: "landscape", fitToWidth: true, repeatRows: [5, 7] },
		{ paper: "A3", orientation: "landscape", fitToWidth: false },
	])("print set-up %j", async (print) => {
		const sheet = createSheet(0, "表 一");
		sheet.print = print;
		expect((await sheetAfter(sheet)).print).toEqual(print);
	});

	test("notes", async () => {
		const cell: Cell = { value: "題", note: "要修正\nR3の評価が空欄です" };
		expect(await cellAfter(cell)).toEqual(cell);
		expect(await cellAfter({ value: "", note: "空のセル" })).toEqual({ value: "", note: "空のセル" });
	});
});

describe("workbooks", () => {
	test("tabs keep their order, ids and visibility; tab and cell in front stay there", async () => {
		const log = createSheet(12, "変更履歴");
		log.hidden = true;
		const workbook = createWorkbook([createSheet(4, "概要"), log, createSheet(0, "進捗管理表")], "進捗");
		workbook.activeSheetId = 0;
		workbook.activeArea = { row: 11, column: 5, rows: 1, columns: 1 };
		expect(await loadXlsx(await saveXlsx(workbook), "進捗")).toEqual(workbook);
	});

	test("names that Excel does not allow are changed, and links follow", async () => {
		const names = ["a/b", "a_b", "History", "'引用'", "長".repeat(40), "長".repeat(41)];
		const sheets = names.map((name, id) => createSheet(id, name));
		const [first] = sheets;
		if (first !== undefined) {
			first.cells = [[{ value: "→", runs: [{ start: 0, end: 1, link: "#gid=5&range=A1" }] }]];
		}
		const after = (await roundTrip(createWorkbook(sheets))).sheets;
		expect(after.map(({ name }) => name)).toEqual([
			"a_b",
			"a_b (2)",
			"History_",
			"_引用_",
			"長".repeat(31),
			`${"長".repeat(27)} (2)`,
		]);
		expect(after[0]?.cells[0]?.[0]?.runs?.[0]?.link).toBe("#gid=5&range=A1");
	});

	test("ids larger than Excel's are given anew", async () => {
		const workbook = createWorkbook([createSheet(1234567890, "一"), createSheet(0, "二")]);
		expect((await roundTrip(workbook)).sheets.map(({ id }) => id)).toEqual([1, 0]);
	});

	test("saving changes nothing in the workbook", async () => {
		const source = { type: "cellIs", operator: "equal", formulae: ["1"], style: { fill: { type: "pattern" } } };
		const sheet = createSheet(0, "表");
		sheet.cells = [[{ value: "題", style: { bold: true }, note: "メモ" }]];
		sheet.formatRules = [{ kind: "opaque", areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], source }];
		const workbook = createWorkbook([sheet]);
		const before = structuredClone(workbook);
		await saveXlsx(workbook);
		expect(workbook).toEqual(before);
	});

	test("the sample keeps all its values and merges", async () => {
		const text = readFileSync(join(__dirname, "../../sample/sheet.json"), "utf8");
		const { values, merges } = JSON.parse(text);
		const workbook = readSheetJson(text, "sheet.json");
		const [sheet] = (await roundTrip(workbook)).sheets;
		const after = Array.from({ length: 162 }, (_, row) =>
			Array.from({ length: 12 }, (_, column) => sheet?.cells[row]?.[column]?.value ?? ""),
		);
		expect(after).toEqual(values);
		expect(sheet?.merges).toHaveLength(108);
		expect(sheet?.merges).toEqual(expect.arrayContaining(workbook.sheets[0]?.merges ?? []));
		expect(merges).toHaveLength(108);
		expect(sheet?.columnWidths).toEqual(workbook.sheets[0]?.columnWidths);
	});
});
