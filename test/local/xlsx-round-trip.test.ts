// What cells hold, saved as .xlsx and loaded again.
import { type Cell, createSheet, createWorkbook, type Workbook } from "../../local/workbook";
import { cellAfter, roundTrip } from "./round-trip";

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
