// What stands in a saved .xlsx, as other programs will read it.
import { cellAt, createSheet, createWorkbook, type Sheet } from "../../local/workbook";
import { saveXlsx } from "../../local/xlsx";
import { partOf } from "./xlsx-parts";

async function savedSheet(sheet: Sheet): Promise<{ bytes: Uint8Array; xml: string }> {
	const bytes = await saveXlsx(createWorkbook([sheet]));
	return { bytes, xml: await partOf(bytes, "xl/worksheets/sheet1.xml") };
}

describe("texts stay texts", () => {
	const dangerous = [
		"=1+1",
		'=HYPERLINK("http://example.com")',
		"+81",
		"-1",
		"@SUM(A1)",
		"'1",
		"\t=1",
		"1-2",
		"007",
		"TRUE",
	];

	test.each(dangerous)("%j", async (value) => {
		const sheet = createSheet(0, "表");
		cellAt(sheet, 0, 0).value = value;
		const { bytes, xml } = await savedSheet(sheet);
		expect(xml).toContain('<c r="A1" t="s"><v>0</v></c>');
		expect(xml).not.toContain("<f");
		const strings = await partOf(bytes, "xl/sharedStrings.xml");
		expect(strings.match(/<si>/g)).toHaveLength(1);
		expect(strings.replaceAll("&quot;", '"').replaceAll("&apos;", "'")).toMatch(/<t[^>]*>[^<]*<\/t>/);
		expect(strings.replaceAll("&quot;", '"').replaceAll("&apos;", "'")).toContain(`>${value}</t>`);
	});

	test("in runs and under links too", async () => {
		const sheet = createSheet(0, "表");
		sheet.cells = [
			[
				{ value: "=1+1", runs: [{ start: 0, end: 2, style: { bold: true } }] },
				{ value: "=2+2", runs: [{ start: 0, end: 4, link: "https://example.com/" }] },
			],
		];
		const { xml } = await savedSheet(sheet);
		expect(xml).toContain('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>');
		expect(xml).not.toContain("<f");
	});

	test("in notes, lists and names of tabs as well", async () => {
		const sheet = createSheet(0, "=1+1");
		sheet.cells = [
			[{ value: "a", note: "=1+1", validation: { kind: "list", values: ["=1", "=2"], allowInvalid: false } }],
		];
		const { bytes, xml } = await savedSheet(sheet);
		expect(xml).toContain("<formula1>&quot;=1,=2&quot;</formula1>");
		expect(xml).not.toContain("<f>");
		expect(await partOf(bytes, "xl/workbook.xml")).toContain('<sheet name="=1+1" sheetId="1"');
	});

	test("only a formula becomes one", async () => {
		const sheet = createSheet(0, "表");
		sheet.cells = [[{ value: 3, formula: "=1+2" }]];
		expect((await savedSheet(sheet)).xml).toContain('<c r="A1"><f>1+2</f><v>3</v></c>');
	});
});

describe("row heights", () => {
	test("a row that nobody sized has none, so that it grows with its text", async () => {
		const sheet = createSheet(0, "表");
		sheet.cells = [[{ value: "折り返す長い文章。".repeat(20), style: { wrap: "WRAP", verticalAlignment: "top" } }]];
		const { xml } = await savedSheet(sheet);
		expect(xml).toContain('<row r="1" spans="1:1"><c r="A1"');
		expect(xml).not.toMatch(/customHeight|<row[^>]* ht=/);
		expect(xml).toContain('<sheetFormatPr defaultRowHeight="15.75"');
	});

	test("a sized row keeps its size", async () => {
		const sheet = createSheet(0, "表");
		sheet.cells = [[{ value: "題" }]];
		sheet.rowHeights.set(0, 40);
		expect((await savedSheet(sheet)).xml).toContain('<row r="1" ht="30" customHeight="1"');
	});

	test("a hidden row is hidden, not sized", async () => {
		const sheet = createSheet(0, "表");
		sheet.hiddenRows.add(4);
		expect((await savedSheet(sheet)).xml).toMatch(/<row r="5" hidden="1"[^>]*><\/row>|<row r="5" hidden="1"[^>]*\/>/);
	});
});

describe("fonts", () => {
	test("the default is that of Sheets, and no cell states a family of its own accord", async () => {
		const sheet = createSheet(0, "表");
		sheet.cells = [[{ value: "題" }, { value: "太字", style: { bold: true } }]];
		const { bytes } = await savedSheet(sheet);
		expect(await partOf(bytes, "xl/styles.xml")).toContain(
			'<font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>',
		);
	});
});

test("print set-up as Excel and LibreOffice read it", async () => {
	const sheet = createSheet(0, "進捗 表");
	sheet.print = { paper: "A3", orientation: "landscape", fitToWidth: true, repeatRows: [5, 7] };
	const { bytes, xml } = await savedSheet(sheet);
	expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
	expect(xml).toContain('<pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>');
	expect((await partOf(bytes, "xl/workbook.xml")).replaceAll("&apos;", "'")).toContain(
		`<definedName name="_xlnm.Print_Titles" localSheetId="0">'進捗 表'!$6:$8</definedName>`,
	);
});

test("the tab in front is marked as such, once", async () => {
	const workbook = createWorkbook([createSheet(0, "一"), createSheet(1, "二")]);
	workbook.activeSheetId = 1;
	const bytes = await saveXlsx(workbook);
	expect(await partOf(bytes, "xl/workbook.xml")).toContain('activeTab="1"');
	expect(await partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
	expect(await partOf(bytes, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
});

test("links stand where the order of a tab's elements wants them", async () => {
	const sheet = createSheet(0, "表");
	sheet.cells = [[{ value: "題", note: "メモ", runs: [{ start: 0, end: 1, link: "https://example.com/?a=1&b=2" }] }]];
	const { bytes, xml } = await savedSheet(sheet);
	expect(xml).toMatch(
		/<\/sheetData>.*<hyperlinks .*<hyperlink ref="A1" r:id="link1"\/><\/hyperlinks><pageMargins .*<legacyDrawing /s,
	);
	const relations = await partOf(bytes, "xl/worksheets/_rels/sheet1.xml.rels");
	expect(relations).toContain('Target="https://example.com/?a=1&amp;b=2" TargetMode="External"');
	expect(relations).toContain("comments1.xml");
});

test("long lists stand in a tab that nobody sees, once", async () => {
	const values = ["福祉政策課,健康政策課", "介護保険課"];
	const sheet = createSheet(0, "表");
	sheet.cells = [
		[
			{ value: "", validation: { kind: "list", values, allowInvalid: false } },
			{ value: "", validation: { kind: "list", values: [...values], allowInvalid: true } },
		],
	];
	const { bytes, xml } = await savedSheet(sheet);
	expect(await partOf(bytes, "xl/workbook.xml")).toContain(
		'<sheet name="入力規則の候補" sheetId="2" state="veryHidden"',
	);
	expect(xml.replaceAll("&apos;", "'").match(/<formula1>'入力規則の候補'!\$A\$1:\$A\$2<\/formula1>/g)).toHaveLength(2);
});
