import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSheetJson } from "../../local/sheet-json";
import {
	type Cell,
	type CellStyle,
	cellAt,
	createSheet,
	createWorkbook,
	type FormatRule,
	type PrintSetup,
	type Sheet,
	type Validation,
	type Workbook,
} from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";

async function roundTrip(workbook: Workbook): Promise<Workbook> {
	return loadXlsx(await saveXlsx(workbook), "file");
}

async function sheetAfter(sheet: Sheet): Promise<Sheet> {
	const [first] = (await roundTrip(createWorkbook([sheet]))).sheets;
	if (first === undefined) {
		throw new Error("no sheet");
	}
	return first;
}

async function cellAfter(cell: Cell): Promise<Cell | undefined> {
	const sheet = createSheet(0, "表");
	sheet.cells = [[cell]];
	return (await sheetAfter(sheet)).cells[0]?.[0];
}

describe("values", () => {
	test.each<[string, Cell["value"]]>([
		["text", "介護保険"],
		["text with lines", "一行目\n二行目"],
		["text with spaces around it", " 　題 　"],
		["text with a tab", "\t題"],
		["text that is markup", '<b>&amp; "題"</b>'],
		["text beyond the basic plane", "𠮷野家 👩‍👩‍👧"],
		["text that looks like Excel's own escape", "_x000D_"],
		["text that looks like a number", "007"],
		["text that looks like a date", "1-2"],
		["text that looks like an error", "#N/A"],
		["text that is TRUE", "TRUE"],
		["formula-like text", '=HYPERLINK("http://example.com","x")'],
		["text with plus", "+81"],
		["text with minus", "-"],
		["text with at", "@市民"],
		["text with an apostrophe", "'001"],
		["whole number", 268],
		["fraction", 0.1],
		["negative number", -1.5],
		["zero", 0],
		["large number", 123456789012],
		["true", true],
		["false", false],
	])("%s", async (_, value) => {
		expect(await cellAfter({ value })).toEqual({ value });
	});

	test("lines end as in Sheets", async () => {
		expect(await cellAfter({ value: "一\r\n二\r三" })).toEqual({ value: "一\n二\n三" });
	});

	test.each([
		["day", 45383, "yyyy/mm/dd"],
		["time of day", 45383.75, "yyyy/mm/dd h:mm"],
		["time alone", 0.5, "h:mm"],
		["elapsed time", 1.25, "[h]:mm"],
		["Japanese era", 45383, '[$-411]ggge"年"m"月"d"日"'],
		["weekday", 45383, "aaa"],
		["split second", 0.5, "mm:ss.000"],
	])("date: %s", async (_, serial, numberFormat) => {
		const cell: Cell = { value: { kind: "date", serial }, style: { numberFormat } };
		expect(await cellAfter(cell)).toEqual(cell);
	});

	test("a date without a format gets Sheets' own", async () => {
		expect(await cellAfter({ value: { kind: "date", serial: 45383 } })).toEqual({
			value: { kind: "date", serial: 45383 },
			style: { numberFormat: "yyyy/mm/dd" },
		});
	});

	test("a moment comes back to the millisecond", async () => {
		const serial = 45383 + (13 * 3600 + 5 * 60 + 7.25) / 86400;
		const cell = await cellAfter({ value: { kind: "date", serial }, style: { numberFormat: "yyyy/mm/dd h:mm:ss" } });
		expect(typeof cell?.value === "object" ? cell.value.serial : undefined).toBeCloseTo(serial, 8);
	});

	test.each([
		["plain text", "@"],
		["whole number", "0"],
		["percent", "0.0%"],
		["thousands", "#,##0"],
		["counter in quotes", '#,##0"回"'],
		["letters in quotes", '0" days"'],
		["escaped letter", "0\\m"],
		["signs", "#,##0;[Red]-#,##0"],
		["scientific", "0.00E+00"],
	])("number format: %s", async (_, numberFormat) => {
		const cell: Cell = { value: 25, style: { numberFormat } };
		expect(await cellAfter(cell)).toEqual(cell);
	});

	test("empty cells are not kept", async () => {
		expect(await cellAfter({ value: "" })).toBeUndefined();
	});
});

describe("formulas", () => {
	test.each<[string, Cell]>([
		["number", { value: 3, formula: "=1+2" }],
		["text", { value: "題です", formula: '=A2&"です"' }],
		["truth", { value: true, formula: "=1=1" }],
		["nothing", { value: "", formula: '=""' }],
		["error", { value: "#DIV/0!", formula: "=1/0" }],
		["other tab", { value: 1, formula: "='表 二'!$A$1" }],
		["array", { value: 2, formula: "=ARRAYFORMULA(SUM(B1:B9*2))" }],
	])("%s", async (_, cell) => {
		expect(await cellAfter(cell)).toEqual(cell);
	});

	test("date", async () => {
		const cell: Cell = {
			value: { kind: "date", serial: 45383 },
			formula: "=TODAY()",
			style: { numberFormat: "yyyy/mm/dd" },
		};
		expect(await cellAfter(cell)).toEqual(cell);
	});
});

describe("rich text", () => {
	test.each<[string, Cell]>([
		["a run inside", { value: "継続（29回）", runs: [{ start: 3, end: 6, style: { bold: true } }] }],
		[
			"every property",
			{
				value: "全部入り",
				runs: [
					{
						start: 0,
						end: 4,
						style: {
							fontColor: "#b3261e",
							fontFamily: "Meiryo",
							fontSize: 10.5,
							bold: true,
							italic: true,
							underline: true,
							strikethrough: true,
						},
					},
				],
			},
		],
		[
			"taken away from a bold cell",
			{
				value: "太字と普通",
				style: { bold: true, fontSize: 12 },
				runs: [{ start: 2, end: 5, style: { bold: false, fontSize: 10 } }],
			},
		],
		[
			"two runs with a gap, spaces kept",
			{
				value: "一 二 三",
				runs: [
					{ start: 0, end: 2, style: { italic: true } },
					{ start: 3, end: 5, style: { underline: true } },
				],
			},
		],
	])("%s", async (_, cell) => {
		expect(await cellAfter(cell)).toEqual(cell);
	});
});

describe("styles", () => {
	const edge = { style: "SOLID", color: "#dadce0" } as const;

	test.each<[string, CellStyle]>([
		["background", { background: "#ffe8a3" }],
		["font colour", { fontColor: "#7a4f01" }],
		["black said outright", { fontColor: "#000000" }],
		["font family", { fontFamily: "游ゴシック" }],
		["font size", { fontSize: 16 }],
		["half a point", { fontSize: 10.5 }],
		["bold", { bold: true }],
		["italic", { italic: true }],
		["underline", { underline: true }],
		["strikethrough", { strikethrough: true }],
		["left", { horizontalAlignment: "left" }],
		["center", { horizontalAlignment: "center" }],
		["right", { horizontalAlignment: "right" }],
		["top", { verticalAlignment: "top" }],
		["middle", { verticalAlignment: "middle" }],
		["bottom", { verticalAlignment: "bottom" }],
		["wrap", { wrap: "WRAP" }],
		["number format", { numberFormat: "@" }],
		["one border", { borders: { bottom: edge } }],
		["all borders", { borders: { top: edge, bottom: edge, left: edge, right: edge } }],
		["medium border", { borders: { top: { style: "SOLID_MEDIUM", color: "#000000" } } }],
		["thick border", { borders: { top: { style: "SOLID_THICK", color: "#0b57d0" } } }],
		["dotted border", { borders: { left: { style: "DOTTED", color: "#0b57d0" } } }],
		["dashed border", { borders: { right: { style: "DASHED", color: "#0b57d0" } } }],
		["double border", { borders: { bottom: { style: "DOUBLE", color: "#0b57d0" } } }],
		[
			"together",
			{
				background: "#f1f3f4",
				bold: true,
				fontSize: 9,
				horizontalAlignment: "center",
				wrap: "WRAP",
				borders: { top: edge },
			},
		],
	])("%s", async (_, style) => {
		expect(await cellAfter({ value: "題", style })).toEqual({ value: "題", style });
		expect(await cellAfter({ value: "", style })).toEqual({ value: "", style });
	});

	test("overflowing and clipping are the same to Excel", async () => {
		expect(await cellAfter({ value: "題", style: { wrap: "OVERFLOW" } })).toEqual({ value: "題" });
		expect(await cellAfter({ value: "題", style: { wrap: "CLIP" } })).toEqual({ value: "題" });
	});

	test("what says false or the default says nothing", async () => {
		const style: CellStyle = { bold: false, fontFamily: "Arial", fontSize: 10, borders: {} };
		expect(await cellAfter({ value: "題", style })).toEqual({ value: "題" });
	});
});

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

describe("validations", () => {
	test.each<[string, Validation]>([
		["strict list", { kind: "list", values: ["◎", "〇", "△", "×"], allowInvalid: false }],
		["list with a warning", { kind: "list", values: ["短期", "長期"], allowInvalid: true }],
		["list with a hint", { kind: "list", values: ["a"], allowInvalid: false, helpText: "評価を選んでください" }],
		["values with quotes", { kind: "list", values: ['"〇"', "'a'", "a&b"], allowInvalid: false }],
		["values with commas", { kind: "list", values: ["福祉政策課、健康政策課", "a,b"], allowInvalid: false }],
		["values of several lines", { kind: "list", values: ["福祉政策\n健康政策", "福祉政策"], allowInvalid: true }],
		[
			"more than Excel takes in one",
			{ kind: "list", values: Array.from({ length: 40 }, (_, i) => `地域包括ケア推進第${i}課`), allowInvalid: false },
		],
	])("%s", async (_, validation) => {
		expect(await cellAfter({ value: "", validation })).toEqual({ value: "", validation });
	});

	test("the tab that holds long lists is not seen", async () => {
		const long: Validation = { kind: "list", values: ["a,b"], allowInvalid: true };
		const sheet = createSheet(0, "表");
		sheet.cells = [
			[
				{ value: "", validation: long },
				{ value: "x", validation: long },
			],
		];
		expect((await roundTrip(createWorkbook([sheet]))).sheets).toEqual([sheet]);
	});

	test("many cells, some with content", async () => {
		const sheet = createSheet(0, "表");
		const validation: Validation = { kind: "list", values: ["◎", "〇"], allowInvalid: false };
		for (let row = 0; row < 30; row++) {
			sheet.cells[row] = [
				{ value: row % 3 === 0 ? "〇" : "", validation },
				{ value: "", validation },
			];
		}
		expect((await sheetAfter(sheet)).cells).toEqual(sheet.cells);
	});

	test("one that is not a file's is left out", async () => {
		expect(await cellAfter({ value: 1, validation: { kind: "opaque", source: { criteria: "?" } } })).toEqual({
			value: 1,
		});
	});
});

describe("conditional formats", () => {
	const area = { row: 8, column: 5, rows: 12, columns: 1 };

	test.each<[string, FormatRule]>([
		[
			"by formula",
			{
				kind: "formula",
				areas: [area],
				formula: '=(F9="")*(N("shinchoku:missing-year")=0)',
				style: { background: "#ffe8a3" },
			},
		],
		[
			"with every property",
			{
				kind: "formula",
				areas: [area],
				formula: "=F9<3",
				style: {
					background: "#fad9d5",
					fontColor: "#b3261e",
					bold: true,
					italic: true,
					underline: true,
					strikethrough: true,
				},
			},
		],
		["with none", { kind: "formula", areas: [area], formula: "=TRUE", style: {} }],
		[
			"over several areas, the first first",
			{
				kind: "formula",
				areas: [area, { row: 25, column: 5, rows: 1, columns: 1 }, { row: 30, column: 5, rows: 2, columns: 1 }],
				formula: '=F9=""',
				style: { bold: true },
			},
		],
	])("%s", async (_, rule) => {
		const sheet = createSheet(0, "表");
		sheet.formatRules = [rule];
		expect((await sheetAfter(sheet)).formatRules).toEqual([rule]);
	});

	test("stay in their order", async () => {
		const sheet = createSheet(0, "表");
		sheet.formatRules = ["=F9=3", "=F9=1", "=F9=2"].map((formula, index) => ({
			kind: "formula",
			areas: [{ ...area, row: 20 - index }],
			formula,
			style: { bold: true },
		}));
		expect((await sheetAfter(sheet)).formatRules).toEqual(sheet.formatRules);
	});

	test("one that is not a file's is left out", async () => {
		const sheet = createSheet(0, "表");
		sheet.formatRules = [{ kind: "opaque", areas: [area], source: "?" }];
		expect((await sheetAfter(sheet)).formatRules).toEqual([]);
	});
});

describe("links", () => {
	function linked(link: string): Workbook {
		const report = createSheet(3, "報告");
		report.cells = [[{ value: "指摘", runs: [{ start: 0, end: 2, link }] }]];
		return createWorkbook([createSheet(7, "進捗 管理'表"), report]);
	}

	async function linkAfter(link: string): Promise<string | undefined> {
		return (await roundTrip(linked(link))).sheets[1]?.cells[0]?.[0]?.runs?.[0]?.link;
	}

	test.each([
		"https://example.com/",
		'https://example.com/?a=1&b="2"#c',
		"mailto:kaigo@example.com?subject=進捗",
		"#gid=7&range=F12",
		"#gid=7&range=F12:H14",
		"#gid=3&range=A1",
	])("%s", async (link) => {
		expect(await linkAfter(link)).toBe(link);
	});

	test("a link to a tab is one to its first cell", async () => {
		expect(await linkAfter("#gid=7")).toBe("#gid=7&range=A1");
	});

	test("a link to a tab that is not there is left out", async () => {
		expect(await linkAfter("#gid=99&range=A1")).toBeUndefined();
	});

	test("the number under a link stays a number", async () => {
		const cell: Cell = { value: 268, runs: [{ start: 0, end: 3, link: "https://example.com/" }] };
		expect(await cellAfter(cell)).toEqual(cell);
	});

	test("a formula under a link stays a formula", async () => {
		const cell: Cell = { value: "題", formula: "=B1", runs: [{ start: 0, end: 1, link: "https://example.com/" }] };
		expect(await cellAfter(cell)).toEqual(cell);
	});

	test("styled runs under a link keep their styles", async () => {
		const link = "https://example.com/";
		const cell: Cell = {
			value: "一二三四",
			runs: [
				{ start: 0, end: 1, link },
				{ start: 1, end: 3, style: { bold: true }, link },
				{ start: 3, end: 4, link },
			],
		};
		expect(await cellAfter(cell)).toEqual(cell);
	});

	test("Excel has one link a cell: the first, over all of it", async () => {
		const cell: Cell = {
			value: "F12、G12",
			runs: [
				{ start: 0, end: 3, link: "https://example.com/1" },
				{ start: 4, end: 7, link: "https://example.com/2" },
			],
		};
		expect((await cellAfter(cell))?.runs).toEqual([{ start: 0, end: 7, link: "https://example.com/1" }]);
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
