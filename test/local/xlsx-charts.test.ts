// Charts and sparklines in the .xlsx that is written: made of the cells, in their colours and places, nothing run as a formula.
import {
	type BarChart,
	type Cell,
	type CellValue,
	createSheet,
	createWorkbook,
	type Sheet,
} from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";
import { readZipParts } from "../../local/xlsx/zip-parts";
import { partOf } from "./xlsx-parts";

const COLORS = ["#0b4f8a", "#7fb2e5"];

function sheetOf(name: string, rows: readonly (readonly CellValue[])[], id = 0): Sheet {
	const sheet = createSheet(id, name, 60, 6);
	sheet.cells = rows.map((values) => values.map((value): Cell => ({ value })));
	return sheet;
}

const TABLE = [
	["章", "◎", "〇"],
	["１ 住まい", 3, 0],
	["２ 介護", 1, 5],
];

function chartOf(change: Partial<BarChart> = {}, options: BarChart["options"] = {}): BarChart {
	return {
		kind: "bar",
		id: 1,
		ranges: [{ sheetId: 0, area: { row: 0, column: 0, rows: 3, columns: 3 } }],
		headers: 1,
		at: { row: 4, column: 1, offsetX: 0, offsetY: 0 },
		options: {
			title: "評価 × 章",
			width: 300,
			height: 210,
			isStacked: true,
			colors: COLORS,
			"series.0.dataLabel": "value",
			"series.1.dataLabel": "value",
			...options,
		},
		...change,
	};
}

async function saved(...sheets: readonly Sheet[]): Promise<Uint8Array> {
	return saveXlsx(createWorkbook(sheets));
}

async function chartXml(chart: BarChart, name = "表"): Promise<string> {
	const sheet = sheetOf(name, TABLE);
	sheet.charts = [chart];
	return (await partOf(await saved(sheet), "xl/charts/chart1.xml")).replaceAll("&apos;", "'");
}

/** What stands between two texts, all of them in order. */
function between(xml: string, before: string, after: string): readonly string[] {
	return xml
		.split(before)
		.slice(1)
		.map((rest) => rest.slice(0, rest.indexOf(after)));
}

describe("a chart", () => {
	test("is of the cells: names, labels and numbers, each series in its colour, stacked, first row on top", async () => {
		const xml = await chartXml(chartOf());
		const series = between(xml, "<c:ser>", "</c:ser>");
		expect(series.map((each) => between(each, "<c:f>", "</c:f>"))).toEqual([
			["'表'!$B$1", "'表'!$A$2:$A$3", "'表'!$B$2:$B$3"],
			["'表'!$C$1", "'表'!$A$2:$A$3", "'表'!$C$2:$C$3"],
		]);
		expect(series.map((each) => between(each, '<a:srgbClr val="', '"')[0]?.toLowerCase())).toEqual([
			"0b4f8a",
			"7fb2e5",
		]);
		expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
		expect(xml).toContain('<c:overlap val="100"/>');
		expect(between(xml, "<c:catAx>", "</c:catAx>")[0]).toContain('<c:orientation val="maxMin"/>');
		expect(between(xml, "<c:title>", "</c:title>")[0]).toContain("<a:t>評価 × 章</a:t>");
		expect(xml).toContain('<c:legendPos val="b"/>');
	});

	test("carries its numbers, so that programs which do not calculate show it too", async () => {
		const [first = "", second = ""] = between(await chartXml(chartOf()), "<c:numCache>", "</c:numCache>");
		expect([first, second].map((cache) => between(cache, "<c:v>", "</c:v>"))).toEqual([
			["3", "1"],
			["0", "5"],
		]);
	});

	test("labels its bars, white on dark and black on light, and leaves out the 0 of a bar without length", async () => {
		const labels = between(await chartXml(chartOf()), "<c:dLbls>", "</c:dLbls>");
		expect(labels).toHaveLength(2);
		expect(labels.map((each) => between(each, '<a:srgbClr val="', '"')[0])).toEqual(["ffffff", "000000"]);
		for (const label of labels) {
			expect(label).toContain('<c:numFmt formatCode="#,##0;;;" sourceLinked="0"/>');
			expect(label).toContain('<c:showVal val="1"/>');
			expect(label).toContain('<c:showSerName val="0"/>');
		}
		const plain = await chartXml(chartOf({}, { "series.0.dataLabel": "none", "series.1.dataLabel": "none" }));
		expect(plain).not.toContain("<c:dLbls>");
	});

	test("that is not stacked has its bars side by side", async () => {
		const xml = await chartXml(chartOf({}, { isStacked: false }));
		expect(xml).toContain('<c:grouping val="clustered"/>');
		expect(xml).not.toContain("<c:overlap");
	});

	test("names a tab whatever its name, and its title is no formula", async () => {
		const xml = await chartXml(chartOf({}, { title: "=1+1" }), "課'別 1");
		expect(between(xml, "<c:f>", "</c:f>")[0]).toBe("'課''別 1'!$B$1");
		expect(xml).toContain("<a:t>=1+1</a:t>");
		expect(between(xml, "<c:title>", "</c:title>")[0]).not.toContain("<c:f>");
	});

	test("lies over just the cells that it holds whole, so that it covers no others where rows are drawn higher", async () => {
		const sheet = sheetOf("表", TABLE);
		sheet.columnWidths = new Map([
			[1, 200],
			[2, 54],
			[3, 54],
		]);
		sheet.rowHeights.set(4, 40);
		sheet.charts = [chartOf()];
		const drawing = await partOf(await saved(sheet), "xl/drawings/drawing1.xml");
		const [from = "", to = ""] = [
			between(drawing, "<xdr:from>", "</")[0],
			between(drawing, "<xdr:to>", "</xdr:to>")[0],
		];
		expect(from).toContain("<xdr:col>1");
		expect(between(drawing, "<xdr:row>", "</xdr:row>")[0]).toBe("4");
		// 200 + 54 of 300 pixels, 40 + 8 × 21 of 210 pixels.
		expect(between(to, "<xdr:col>", "</xdr:col>")[0]).toBe("2");
		expect(between(to, "<xdr:colOff>", "</xdr:colOff>")[0]).toBe(String(53 * 9525));
		expect(between(to, "<xdr:row>", "</xdr:row>")[0]).toBe("13");
	});

	test("ends on the last column where it ends with it: the one behind belongs to no tab, and would be printed", async () => {
		const sheet = sheetOf("表", TABLE);
		sheet.columnWidths = new Map([
			[1, 246],
			[2, 54],
		]);
		sheet.charts = [chartOf()];
		const drawing = await partOf(await saved(sheet), "xl/drawings/drawing1.xml");
		const to = between(drawing, "<xdr:to>", "</xdr:to>")[0] ?? "";
		expect(between(to, "<xdr:col>", "</xdr:col>")[0]).toBe("2");
		expect(Number(between(to, "<xdr:colOff>", "</xdr:colOff>")[0])).toBeGreaterThan(50 * 9525);
		expect(Number(between(to, "<xdr:colOff>", "</xdr:colOff>")[0])).toBeLessThan(54 * 9525);
	});

	test("smaller than a cell keeps its size", async () => {
		const sheet = sheetOf("表", TABLE);
		sheet.charts = [chartOf({}, { width: 50, height: 20 })];
		const drawing = await partOf(await saved(sheet), "xl/drawings/drawing1.xml");
		expect(drawing).toContain(`<xdr:ext cx="${50 * 9525}" cy="${20 * 9525}"/>`);
	});

	test("of another tab's cells names that tab; one whose cells are gone is left out", async () => {
		const [front, back] = [sheetOf("前", []), sheetOf("後", TABLE, 1)];
		const ranges = [{ sheetId: 1, area: { row: 0, column: 0, rows: 3, columns: 2 } }];
		front.charts = [chartOf({ ranges }), chartOf({ id: 2, ranges: [] })];
		const bytes = await saved(front, back);
		const xml = (await partOf(bytes, "xl/charts/chart1.xml")).replaceAll("&apos;", "'");
		expect(between(xml, "<c:f>", "</c:f>")).toEqual(["'後'!$B$1", "'後'!$A$2:$A$3", "'後'!$B$2:$B$3"]);
		const charts = [...(await readZipParts(bytes, "saved")).keys()].filter((part) =>
			/^xl\/charts\/chart\d+\.xml$/.test(part),
		);
		expect(charts).toEqual(["xl/charts/chart1.xml"]);
	});

	test("beside notes and links: all three are there when the file is opened again, the chart by its kind", async () => {
		const sheet = sheetOf("表", TABLE);
		const [, [first] = []] = sheet.cells;
		Object.assign(first ?? {}, { note: "控え", runs: [{ start: 0, end: 1, link: "https://example.com/" }] });
		sheet.charts = [chartOf(), chartOf({ id: 2, at: { row: 20, column: 0, offsetX: 0, offsetY: 0 } })];
		const [loaded] = (await loadXlsx(await saved(sheet), "file")).sheets;
		expect(loaded?.objects).toEqual(["chart", "chart"]);
		expect(loaded?.charts).toEqual([]);
		expect(loaded?.cells[1]?.[0]).toMatchObject({
			value: "１ 住まい",
			note: "控え",
			runs: [{ link: "https://example.com/" }],
		});
	});
});

describe("a sparkline", () => {
	async function sparkXml(formula: string): Promise<string> {
		const sheet = sheetOf("課'別", [["参加者", 1, 2, 3]]);
		sheet.cells[0]?.push({ value: "", formula, style: { background: "#f1f3f4" } });
		return (await partOf(await saved(sheet), "xl/worksheets/sheet1.xml")).replaceAll("&apos;", "'");
	}

	test("is one of Excel's in its cell, over its range; no formula is left of it", async () => {
		const xml = await sparkXml("=SPARKLINE(B1:D1)");
		expect(between(xml, "<xm:f>", "</xm:f>")).toEqual(["'課''別'!B1:D1"]);
		expect(between(xml, "<xm:sqref>", "</xm:sqref>")).toEqual(["E1"]);
		expect(between(xml, '<x14:colorSeries rgb="', '"')[0]).toMatch(/^FF[0-9A-F]{6}$/);
		expect(xml).not.toContain("SPARKLINE");
		expect(xml).not.toContain("<f>");
		expect(xml).toMatch(/<c r="E1" s="\d+"\/>/);
	});

	test("with options, which is never one of ours, stays the formula that it is", async () => {
		const xml = await sparkXml('=SPARKLINE(B1:D1,{"charttype","bar"})');
		expect(xml).toContain("<f>SPARKLINE(B1:D1,");
		expect(xml).not.toContain("sparklineGroup");
	});

	test("sparklines and charts of a tab go into the file together, and both are read by it again without harm", async () => {
		const sheet = sheetOf("表", TABLE);
		sheet.cells[1]?.push({ value: "", formula: "=SPARKLINE(B2:C2)" });
		sheet.cells[2]?.push({ value: "", formula: "=SPARKLINE(B3:C3)" });
		sheet.charts = [chartOf()];
		const bytes = await saved(sheet);
		const xml = await partOf(bytes, "xl/worksheets/sheet1.xml");
		expect(between(xml, "<xm:sqref>", "</xm:sqref>")).toEqual(["D2", "D3"]);
		expect(xml.indexOf("<drawing ")).toBeLessThan(xml.indexOf("<extLst>"));
		const [loaded] = (await loadXlsx(bytes, "file")).sheets;
		expect(loaded?.objects).toEqual(["chart"]);
		expect(loaded?.cells[1]?.slice(0, 3).map((cell) => cell?.value)).toEqual(["１ 住まい", 3, 0]);
	});
});

describe("several links in one cell", () => {
	async function target(...places: readonly string[]): Promise<string | undefined> {
		const sheet = sheetOf("表", [["A1、B2、C3、D4"]]);
		const runs = places.map((link, index) => ({ start: index * 3, end: index * 3 + 2, link }));
		Object.assign(sheet.cells[0]?.[0] ?? {}, { runs });
		const xml = (await partOf(await saved(sheet, sheetOf("別", [], 1)), "xl/worksheets/sheet1.xml")).replaceAll(
			"&apos;",
			"'",
		);
		return between(xml, 'location="', '"')[0];
	}

	test("lead to the stretch from the first to the last where they lie in one row", async () => {
		expect(await target("#gid=0&range=F5", "#gid=0&range=C5", "#gid=0&range=AA5")).toBe("'表'!C5:AA5");
	});

	test.each([
		["to several rows", "#gid=0&range=C6"],
		["to several tabs", "#gid=1&range=C5"],
		["one of them to a stretch", "#gid=0&range=C5:D5"],
		["one of them to the web", "https://example.com/"],
	])("%s lead to the first", async (_, other) => {
		expect(await target("#gid=0&range=F5", other)).toBe("'表'!F5");
	});

	test("to the same place lead there", async () => {
		expect(await target("#gid=0&range=F5", "#gid=0&range=F5")).toBe("'表'!F5");
	});
});
