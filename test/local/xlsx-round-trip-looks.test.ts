// What cells look like and allow, saved as .xlsx and loaded again.
import { type CellStyle, createSheet, createWorkbook, type FormatRule, type Validation } from "../../local/workbook";
import { cellAfter, roundTrip, sheetAfter } from "./round-trip";

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
