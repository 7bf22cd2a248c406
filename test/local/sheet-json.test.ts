// The sheet.json format: read, refused, and said why.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { comfortableWidth, readSheetJson, toSheetJson, writeSheetJson } from "../../local/sheet-json";
import { UnreadableFileError } from "../../local/unreadable-file-error";
import { cellAt, createSheet, createWorkbook } from "../../local/workbook";

const SAMPLE = readFileSync(join(__dirname, "../../sample/sheet.json"), "utf8");

function read(json: unknown) {
	return readSheetJson(JSON.stringify(json), "sheet.json");
}

function sheetOf(json: unknown) {
	const [sheet] = read(json).sheets;
	if (sheet === undefined) {
		throw new Error("no sheet");
	}
	return sheet;
}

describe("reading", () => {
	test("values keep their types; null and missing ones are empty", () => {
		const sheet = sheetOf({ name: "表", values: [["文字", 12.5, true, null], ["だけ"], []], merges: [] });
		expect(sheet.cells.map((row) => row.map((cell) => cell?.value))).toEqual([
			["文字", 12.5, true, ""],
			["だけ", "", "", ""],
			["", "", "", ""],
		]);
	});

	test("merges become areas, and may be left out", () => {
		expect(sheetOf({ name: "表", values: [["題"]], merges: ["A1:L1", "C6:C8"] }).merges).toEqual([
			{ row: 0, column: 0, rows: 1, columns: 12 },
			{ row: 5, column: 2, rows: 3, columns: 1 },
		]);
		expect(sheetOf({ name: "表", values: [] }).merges).toEqual([]);
	});

	test("the grid has rows and columns to spare, as in Sheets", () => {
		const small = sheetOf({ name: "表", values: [["a"]], merges: [] });
		expect([small.rowCount, small.columnCount]).toEqual([1000, 26]);
		const long = sheetOf({ name: "表", values: Array.from({ length: 1200 }, () => ["a"]), merges: ["A1:AB1"] });
		expect([long.rowCount, long.columnCount]).toEqual([1200, 28]);
	});

	test("the workbook and its tab have the name in the file", () => {
		const workbook = read({ name: "進捗管理表", values: [["a"]], merges: [] });
		expect([workbook.name, workbook.sheets[0]?.name, workbook.activeSheetId]).toEqual(["進捗管理表", "進捗管理表", 0]);
	});

	test("a byte order mark is passed over", () => {
		expect(readSheetJson('\uFEFF{"name":"表","values":[["a"]],"merges":[]}', "x").name).toBe("表");
	});

	test.each([
		["no JSON", "name: 表"],
		["another JSON", "[1, 2]"],
		["no name", '{"values": [], "merges": []}'],
		["an empty name", '{"name": "", "values": [], "merges": []}'],
		["values that are no rows", '{"name": "表", "values": ["a"], "merges": []}'],
		["a value that is an object", '{"name": "表", "values": [[{}]], "merges": []}'],
		["a merge that is no area", '{"name": "表", "values": [], "merges": ["表!A1"]}'],
		["merges that overlap", '{"name": "表", "values": [], "merges": ["A1:B2", "B2:C3"]}'],
		["a merge beyond all bounds", '{"name": "表", "values": [], "merges": ["A1:ZZZ9999999"]}'],
	])("%s is refused", (_, text) => {
		expect(() => readSheetJson(text, "dir/sheet.json")).toThrow(UnreadableFileError);
		expect(() => readSheetJson(text, "dir/sheet.json")).toThrow(
			expect.objectContaining({ code: "not-sheet-json", path: "dir/sheet.json" }),
		);
	});
});

describe("dress", () => {
	test("cells wrap and stand at the top", () => {
		const sheet = sheetOf({ name: "表", values: [["施策", "概要"]], merges: [] });
		expect(sheet.cells[0]?.[1]?.style).toEqual({ wrap: "WRAP", verticalAlignment: "top" });
	});

	test("a line of its own in the first column runs over its neighbours and does not widen the column", () => {
		const sheet = sheetOf({
			name: "表",
			values: [
				["◎・・・事業を拡充・充実して実施している", "", ""],
				["新", "施策", "短期"],
			],
			merges: [],
		});
		expect(sheet.cells[0]?.[0]?.style).toEqual({ verticalAlignment: "top" });
		expect(sheet.columnWidths.get(0)).toBe(48);
	});

	test("a cell merged across columns does not widen its first", () => {
		const sheet = sheetOf({ name: "表", values: [["題".repeat(60), "", "短期"]], merges: ["A1:B1"] });
		expect(sheet.columnWidths.get(0)).toBe(48);
	});

	test.each([
		["nothing", [], 48],
		["marks", ["〇", "◎", "△"], 48],
		["terms", ["短期", "中期", "取組\n時期"], 48],
		["departments", ["福祉政策", "介護保険"], 62],
		["names of measures", ["高齢者の住まいに関する相談窓口の充実"], 167],
		["sentences", ["あ".repeat(30)], 208],
		["paragraphs", ["あ".repeat(45), "い".repeat(50)], 260],
	])("width for %s", (_, texts, width) => {
		expect(comfortableWidth(texts)).toBe(width);
	});

	test("one long text among many short ones does not widen a column", () => {
		expect(comfortableWidth([...Array<string>(9).fill("福祉"), "あ".repeat(60)])).toBe(48);
	});
});

describe("writing", () => {
	test("the sample comes back as it was", () => {
		const workbook = readSheetJson(SAMPLE, "sheet.json");
		expect(JSON.parse(writeSheetJson(workbook))).toEqual(JSON.parse(SAMPLE));
	});

	test("only as many rows and columns as have content", () => {
		const sheet = createSheet(0, "表");
		cellAt(sheet, 1, 2).value = "文";
		cellAt(sheet, 40, 9).style = { bold: true };
		sheet.merges = [{ row: 2, column: 0, rows: 1, columns: 2 }];
		expect(toSheetJson(sheet)).toEqual({
			name: "表",
			values: [
				["", "", ""],
				["", "", "文"],
				["", "", ""],
			],
			merges: ["A3:B3"],
		});
	});

	test("dates are written as they read, formulas as their result", () => {
		const sheet = createSheet(0, "表");
		cellAt(sheet, 0, 0).value = { kind: "date", serial: 45383 };
		cellAt(sheet, 0, 1).value = { kind: "date", serial: 45383.75 };
		Object.assign(cellAt(sheet, 0, 2), { value: 3, formula: "=1+2" });
		expect(toSheetJson(sheet).values).toEqual([["2024/04/01", "2024/04/01 18:00:00", 3]]);
	});

	test("the active tab, or another", () => {
		const workbook = createWorkbook([createSheet(0, "一"), createSheet(5, "二")]);
		expect(JSON.parse(writeSheetJson(workbook)).name).toBe("一");
		expect(JSON.parse(writeSheetJson(workbook, 5)).name).toBe("二");
		expect(() => writeSheetJson(workbook, 9)).toThrow(RangeError);
	});
});
