// Tabs, links and objects of files that other programs wrote, and what none should write.
import { loadXlsx } from "../../local/xlsx";
import { EMPTY, fontStyles, load, stylesOf } from "./other-programs";
import { xlsxOf } from "./xlsx-parts";

describe("tabs", () => {
	test("true and false in words", async () => {
		const sheet = await load({
			sheet:
				'<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr><sheetViews><sheetView showGridLines="false" tabSelected="true" workbookViewId="0"/></sheetViews><cols><col min="2" max="2" width="20" hidden="true" customWidth="true"/></cols><sheetData><row r="1" ht="30" customHeight="true" hidden="false"><c r="A1"><v>1</v></c></row><row r="2" ht="30" customHeight="false"><c r="A2"><v>1</v></c></row></sheetData><pageSetup paperSize="9" orientation="landscape"/>',
		});
		expect(sheet.hiddenGridlines).toBe(true);
		expect(sheet.hiddenColumns).toEqual(new Set([1]));
		expect(sheet.rowHeights).toEqual(new Map([[0, 40]]));
		expect(sheet.hiddenRows).toEqual(new Set());
		expect(sheet.print).toEqual({ paper: "A4", orientation: "landscape", fitToWidth: true });
	});

	test("widths in Excel", async () => {
		const { columnWidths } = await load({
			sheet: `<sheetFormatPr defaultRowHeight="18.75"/><cols><col min="1" max="2" width="20" customWidth="1"/><col min="3" max="3" width="9" customWidth="1"/></cols>${EMPTY}`,
		});
		expect([0, 1, 2, 3, 25].map((column) => columnWidths.get(column))).toEqual([140, 140, 63, 64, 64]);
	});

	test("widths in a file that Sheets wrote", async () => {
		const { columnWidths } = await load({
			sheet: `<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="1" max="1" width="25.13"/><col customWidth="1" min="2" max="2" width="6.13"/></cols>${EMPTY}`,
		});
		expect([...columnWidths]).toEqual([
			[0, 200],
			[1, 48],
		]);
	});

	test("a style for a whole column or row is that of its cells, as far as the table goes", async () => {
		const { cells } = await load({
			styles: stylesOf(
				"<font><b/><sz val='10'/><name val='Arial'/></font>",
				'<xf numFmtId="49" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/>',
			),
			sheet:
				'<cols><col min="2" max="2" width="10" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="2" customFormat="1"/><row r="3"><c r="C3"><v>1</v></c></row></sheetData>',
		});
		expect(cells[0]?.[1]).toEqual({ value: "", style: { numberFormat: "@" } });
		expect(cells[1]?.[0]).toEqual({ value: "", style: { bold: true } });
		expect(cells[2]?.[1]).toEqual({ value: "", style: { numberFormat: "@" } });
		expect(cells[3]).toBeUndefined();
	});

	test("styles dragged to the end of the tab do not make it endless", async () => {
		const sheet = await load({
			styles: stylesOf("", '<xf numFmtId="49" fontId="0" fillId="0" borderId="0"/>'),
			sheet:
				'<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>',
		});
		expect(sheet.rowCount).toBe(1001);
	});

	test("rules that reach to the end of Excel's tab end with ours", async () => {
		const { formatRules, cells } = await load({
			sheet: `${EMPTY}<conditionalFormatting sqref="F1:F1048576 B:B"><cfRule type="expression" priority="1"><formula>F1=1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="C2:C1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
		});
		expect(formatRules[0]?.areas).toEqual([
			{ row: 0, column: 5, rows: 1000, columns: 1 },
			{ row: 0, column: 1, rows: 1000, columns: 1 },
		]);
		expect(cells).toHaveLength(1000);
		expect(cells[999]?.[2]?.validation).toEqual({ kind: "list", values: ["a", "b"], allowInvalid: true });
	});

	test("a note on a cell that the file does not list", async () => {
		const { cells } = await load({
			sheet: EMPTY,
			relations:
				'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/comments/comment1.xml"/>',
			more: {
				"xl/comments/comment1.xml":
					'<comments><commentList><comment ref="B3" authorId="0"><text><r><rPr><b/></rPr><t>課:</t></r><r><t xml:space="preserve">\n確認</t></r></text></comment></commentList></comments>',
			},
		});
		expect(cells[2]?.[1]).toEqual({ value: "", note: "課:\n確認" });
	});
});

describe("what no program should write", () => {
	test("numbers of tabs beyond all bounds", async () => {
		const bytes = await xlsxOf({
			sheet: EMPTY,
			more: {
				"xl/workbook.xml":
					'<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="4000000000" r:id="rId1"/></sheets></workbook>',
			},
		});
		expect((await loadXlsx(bytes, "file")).sheets.map(({ id, name }) => [id, name])).toEqual([[0, "表"]]);
	});

	test("rows beyond all bounds", async () => {
		const sheet = await load({
			sheet:
				'<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2000000"><c r="A2000000"><v>1</v></c></row></sheetData>',
		});
		expect(sheet.rowCount).toBe(1000);
		expect(sheet.cells[0]?.[0]?.value).toBe(1);
	});
});

describe("links", () => {
	test("to the web, to places, over several cells, over a number", async () => {
		const { cells } = await load({
			sheet:
				'<sheetData><row r="1"><c r="A1"><v>268</v></c><c r="B1" t="inlineStr"><is><t>一</t></is></c><c r="C1" t="inlineStr"><is><t>二</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId9" location="top"/><hyperlink ref="B1:D1" location="\'表\'!$B$2" display="x"/></hyperlinks>',
			relations:
				'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/a?b=1&amp;c=2" TargetMode="External"/>',
			styles: fontStyles(""),
		});
		expect(cells[0]).toEqual([
			{ value: 268, runs: [{ start: 0, end: 3, link: "https://example.com/a?b=1&c=2#top" }] },
			{ value: "一", runs: [{ start: 0, end: 1, link: "#gid=0&range=B2" }] },
			{ value: "二", runs: [{ start: 0, end: 1, link: "#gid=0&range=B2" }] },
		]);
	});

	test("to a name of the file", async () => {
		const { cells } = await load({
			sheet:
				'<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" location="凡例"/></hyperlinks>',
		});
		expect(cells[0]?.[0]?.runs).toEqual([{ start: 0, end: 1, link: "#凡例" }]);
	});
});

test("charts, pictures and drawings are known by their kind, whatever they show; the drawings of notes are none", async () => {
	const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	const anchor = (content: string) =>
		`<xdr:twoCellAnchor><xdr:from/><xdr:to/>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
	const drawing = [
		anchor(
			'<xdr:graphicFrame><a:graphic><a:graphicData><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
		),
		'<xdr:oneCellAnchor><xdr:from/><xdr:pic><xdr:blipFill><a:blip r:embed="rId2"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>',
		anchor("<xdr:sp><xdr:txBody><a:p><a:r><a:t>凡例</a:t></a:r></a:p></xdr:txBody></xdr:sp>"),
	].join("");
	const spaces =
		'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
	const sheet = await load({
		sheet: `${EMPTY}<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`,
		relations: `<Relationship Id="rId1" Type="${type}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${type}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>`,
		more: {
			"xl/drawings/drawing1.xml": `<xdr:wsDr ${spaces}>${drawing}</xdr:wsDr>`,
			"xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${type}/image" Target="../media/image1.png"/></Relationships>`,
			"xl/drawings/vmlDrawing1.vml": '<xml><v:shape xmlns:v="urn:schemas-microsoft-com:vml"/></xml>',
			"xl/charts/chart1.xml": "<c:chartSpace/>",
			"xl/media/image1.png": "",
		},
	});
	expect([...sheet.objects].sort()).toEqual(["chart", "drawing", "image"]);
	expect((await load({ sheet: EMPTY })).objects).toEqual([]);
});
