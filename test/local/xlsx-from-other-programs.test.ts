import type { Cell, Sheet } from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";
import { type FileTexts, partOf, xlsxOf } from "./xlsx-parts";

async function load(texts: FileTexts): Promise<Sheet> {
	const [sheet] = (await loadXlsx(await xlsxOf(texts), "file")).sheets;
	if (sheet === undefined) {
		throw new Error("no sheet");
	}
	return sheet;
}

async function loadCell(cell: string, texts: Omit<FileTexts, "sheet"> = {}): Promise<Cell | undefined> {
	const sheet = `<sheetData><row r="1">${cell}</row></sheetData>`;
	return (await load({ ...texts, sheet })).cells[0]?.[0];
}

/** Loads, saves and loads again; what the second file says of the tab comes back too. */
async function keep(texts: FileTexts): Promise<{ before: Sheet; after: Sheet; xml: string; styles: string }> {
	const workbook = await loadXlsx(await xlsxOf(texts), "file");
	const bytes = await saveXlsx(workbook);
	const again = await loadXlsx(bytes, "file");
	const [before] = workbook.sheets;
	const [after] = again.sheets;
	if (before === undefined || after === undefined) {
		throw new Error("no sheet");
	}
	return {
		before,
		after,
		xml: await partOf(bytes, "xl/worksheets/sheet1.xml"),
		styles: await partOf(bytes, "xl/styles.xml"),
	};
}

const EMPTY = "<sheetData/>";
const ARIAL = '<font><sz val="10"/><name val="Arial"/></font>';

function stylesOf(fonts: string, xfs: string, more = ""): string {
	return `<fonts>${ARIAL}${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs}</cellXfs>${more}`;
}

function fontStyles(font: string): string {
	return stylesOf(`<font>${font}</font>`, '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>');
}

function formatStyles(id: number, formats = ""): string {
	return formats + stylesOf("", `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`);
}

describe("texts", () => {
	test("readings above kanji are no part of a text", async () => {
		const cell = '<c r="A1" t="s"><v>0</v></c>';
		const strings = '<si><t>金沢</t><rPh sb="0" eb="2"><t>カナザワ</t></rPh><phoneticPr fontId="1"/></si>';
		expect(await loadCell(cell, { strings, styles: fontStyles("") })).toEqual({ value: "金沢" });
		const inline = '<c r="A1" t="inlineStr"><is><t>金沢</t><rPh sb="0" eb="2"><t>カナザワ</t></rPh></is></c>';
		expect(await loadCell(inline, { styles: fontStyles("") })).toEqual({ value: "金沢" });
	});

	test("an empty shared text is an empty cell", async () => {
		expect(await loadCell('<c r="A1" t="s"><v>0</v></c>', { strings: "<si/>" })).toBeUndefined();
	});

	test("Windows line ends", async () => {
		const strings = '<si><t xml:space="preserve">一_x000D_\n二</t></si>';
		expect(await loadCell('<c r="A1" t="s"><v>0</v></c>', { strings, styles: fontStyles("") })).toEqual({
			value: "一\n二",
		});
	});

	test("an error is its text", async () => {
		expect((await loadCell('<c r="A1" t="e"><v>#REF!</v></c>'))?.value).toBe("#REF!");
	});

	test("a shared formula is that of each cell", async () => {
		const { cells } = await load({
			sheet:
				'<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
		});
		expect(cells.map((row) => row[0]?.formula)).toEqual(["=B1*2", "=B2*2"]);
		expect(cells.map((row) => row[0]?.value)).toEqual([2, 4]);
	});

	test("runs that leave out what they share with the cell", async () => {
		const cell = await loadCell('<c r="A1" s="1" t="s"><v>0</v></c>', {
			styles: fontStyles('<sz val="12"/><name val="Meiryo"/>'),
			strings: "<si><r><t>継続</t></r><r><rPr><b/></rPr><t>実施</t></r></si>",
		});
		expect(cell?.runs).toEqual([{ start: 2, end: 4, style: { bold: true } }]);
	});
});

describe("fonts", () => {
	test("what is said not to be bold is not bold", async () => {
		const styles = fontStyles(
			'<b val="0"/><i val="false"/><strike val="0"/><u val="none"/><sz val="10"/><name val="Arial"/>',
		);
		expect(await loadCell('<c r="A1" s="1"><v>1</v></c>', { styles })).toEqual({ value: 1 });
	});

	test("half points", async () => {
		const styles = fontStyles('<b val="1"/><sz val="10.5"/><name val="ＭＳ 明朝"/>');
		expect((await loadCell('<c r="A1" s="1"><v>1</v></c>', { styles }))?.style).toEqual({
			bold: true,
			fontSize: 10.5,
			fontFamily: "ＭＳ 明朝",
		});
	});

	test("the file's own default font is that of cells that state none", async () => {
		const styles = '<fonts><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/></font></fonts>';
		expect(await loadCell('<c r="A1"><v>1</v></c>', { styles })).toEqual({
			value: 1,
			style: { fontFamily: "游ゴシック", fontSize: 11 },
		});
	});
});

describe("colours", () => {
	const theme =
		'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="0E2841"/></a:dk2><a:lt2><a:srgbClr val="E8E8E8"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:theme>';

	test.each([
		['<color rgb="FFB3261E"/>', "#b3261e"],
		['<color theme="4"/>', "#4472c4"],
		// As Excel shows "accent 1, lighter 80 %" and "darker 25 %".
		['<color theme="4" tint="0.79998168889431442"/>', "#dae3f3"],
		['<color theme="4" tint="-0.249977111117893"/>', "#2f5597"],
		['<color theme="0" tint="-0.14999847407452621"/>', "#d9d9d9"],
		['<color theme="3"/>', "#0e2841"],
		['<color indexed="10"/>', "#ff0000"],
		['<color indexed="64"/>', undefined],
		['<color auto="1"/>', undefined],
		['<color theme="1"/>', undefined],
	])("%s", async (color, expected) => {
		const cell = await loadCell('<c r="A1" s="1"><v>1</v></c>', {
			styles: fontStyles(`<sz val="10"/>${color}<name val="Arial"/>`),
			more: { "xl/theme/theme1.xml": theme },
		});
		expect(cell?.style?.fontColor).toBe(expected);
	});
});

describe("number formats", () => {
	test.each([
		[14, { kind: "date", serial: 45383 }, "yyyy/mm/dd"],
		[22, { kind: "date", serial: 45383 }, "yyyy/mm/dd h:mm"],
		[31, { kind: "date", serial: 45383 }, 'yyyy"年"m"月"d"日"'],
		[55, { kind: "date", serial: 45383 }, 'yyyy"年"m"月"'],
		[57, { kind: "date", serial: 45383 }, "[$-411]ge.m.d"],
		[3, 45383, "#,##0"],
		[9, 45383, "0%"],
		[49, 45383, "@"],
	])("built-in format %i", async (id, value, numberFormat) => {
		expect(await loadCell('<c r="A1" s="1"><v>45383</v></c>', { styles: formatStyles(id) })).toEqual({
			value,
			style: { numberFormat },
		});
	});

	test.each([
		["0\\m", 5],
		["0_s", 5],
		['0"days"', 5],
		["[Red]0", 5],
		["yyyy\\-mm\\-dd", { kind: "date", serial: 5 }],
	])("%s", async (code, value) => {
		const formats = `<numFmts><numFmt numFmtId="200" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts>`;
		expect((await loadCell('<c r="A1" s="1"><v>5</v></c>', { styles: formatStyles(200, formats) }))?.value).toEqual(
			value,
		);
	});

	test("days counted from 1904", async () => {
		const workbook = '<workbookPr date1904="1"/>';
		expect((await loadCell('<c r="A1" s="1"><v>43921</v></c>', { styles: formatStyles(14), workbook }))?.value).toEqual(
			{
				kind: "date",
				serial: 45383,
			},
		);
		expect((await loadCell('<c r="A1"><v>43921</v></c>', { styles: formatStyles(14), workbook }))?.value).toBe(43921);
	});
});

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

describe("rules that the host does not judge", () => {
	const dxf =
		'<dxfs><dxf><font><b val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
	const styles = stylesOf("", "", dxf);

	function formatted(rules: string): FileTexts {
		return { styles, sheet: `${EMPTY}<conditionalFormatting sqref="A1:A9">${rules}</conditionalFormatting>` };
	}

	test.each([
		[
			"a comparison",
			'<cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule>',
		],
		[
			"a text",
			'<cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="未"><formula>NOT(ISERROR(SEARCH("未",A1)))</formula></cfRule>',
		],
		["blanks", '<cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(A1))=0</formula></cfRule>'],
		["the first ten", '<cfRule type="top10" dxfId="0" priority="1" rank="10"/>'],
		["above the average", '<cfRule type="aboveAverage" dxfId="0" priority="1"/>'],
		[
			"a time",
			'<cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="today"><formula>FLOOR(A1,1)=TODAY()</formula></cfRule>',
		],
		[
			"a colour scale",
			'<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFE58A4F"/></colorScale></cfRule>',
		],
		[
			"bars",
			'<cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
		],
		[
			"icons",
			'<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
		],
	])("%s is kept", async (_, rule) => {
		const { before, after, xml } = await keep(formatted(rule));
		expect(before.formatRules).toMatchObject([{ kind: "opaque", areas: [{ row: 0, column: 0, rows: 9, columns: 1 }] }]);
		expect(xml.replaceAll("&quot;", '"')).toContain(
			rule.replace(/ (?:text="未"|operator="containsText")/g, "").slice(0, 25),
		);
		expect(after.formatRules[0]?.kind).toBe("opaque");
	});

	test("the look of a rule is kept, with its plain fill", async () => {
		const {
			before,
			after,
			styles: saved,
		} = await keep(
			formatted('<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>5</formula></cfRule>'),
		);
		expect(saved).toContain(
			'<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
		);
		expect(before.formatRules).not.toEqual([]);
		expect(after.formatRules).toHaveLength(1);
	});

	test.each([
		[
			"beginning of a text",
			'<cfRule type="beginsWith" dxfId="0" priority="1" operator="beginsWith" text="未"><formula>LEFT(A1,LEN("未"))="未"</formula></cfRule>',
			'=LEFT(A1,LEN("未"))="未"',
		],
		["same values", '<cfRule type="duplicateValues" dxfId="0" priority="1"/>', '=AND(A1<>"",COUNTIF($A$1:$A$9,A1)>1)'],
		["single values", '<cfRule type="uniqueValues" dxfId="0" priority="1"/>', '=AND(A1<>"",COUNTIF($A$1:$A$9,A1)=1)'],
	])("%s, which excelts cannot write, is kept as a formula", async (_, rule, formula) => {
		const { before, after } = await keep(formatted(rule));
		expect(before.formatRules[0]?.kind).toBe("opaque");
		expect(after.formatRules).toEqual([
			{
				kind: "formula",
				areas: [{ row: 0, column: 0, rows: 9, columns: 1 }],
				formula,
				style: { background: "#ffc7ce", fontColor: "#9c0006" },
			},
		]);
	});

	test("priority decides the order, across the elements of the file", async () => {
		const { formatRules } = await load({
			styles,
			sheet: `${EMPTY}<conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>3</formula></cfRule><cfRule type="cellIs" operator="equal" priority="1"><formula>1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B1"><cfRule type="expression" priority="2"><formula>2</formula></cfRule></conditionalFormatting>`,
		});
		expect(formatRules.map((rule) => (rule.kind === "formula" ? rule.formula : rule.kind))).toEqual([
			"opaque",
			"=2",
			"=3",
		]);
	});

	test("a formula that draws a border is more than the model says", async () => {
		const {
			before,
			after,
			styles: saved,
		} = await keep({
			styles: stylesOf(
				"",
				"",
				'<dxfs><dxf><border><bottom style="thin"><color rgb="FF000000"/></bottom></border></dxf></dxfs>',
			),
			sheet: `${EMPTY}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
		});
		expect(before.formatRules[0]?.kind).toBe("opaque");
		expect(after.formatRules[0]?.kind).toBe("opaque");
		expect(saved).toContain('<bottom style="thin">');
	});

	test.each([
		["a date", 'type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1"', "<formula1>45383</formula1>"],
		["a number", 'type="whole" allowBlank="1" showErrorMessage="1"', "<formula1>1</formula1><formula2>9</formula2>"],
		[
			"a date by formula",
			'type="date" operator="lessThanOrEqual" allowBlank="1" showErrorMessage="1"',
			"<formula1>TODAY()</formula1>",
		],
		[
			"a number by reference",
			'type="decimal" allowBlank="1" showErrorMessage="1"',
			"<formula1>$X$1</formula1><formula2>9.5</formula2>",
		],
		["a length", 'type="textLength" operator="lessThan" allowBlank="1"', "<formula1>200</formula1>"],
		["a formula", 'type="custom" allowBlank="1"', "<formula1>A1&lt;5</formula1>"],
		["a list in cells", 'type="list" allowBlank="1" showErrorMessage="1"', "<formula1>$X$1:$X$9</formula1>"],
	])("input: %s is kept", async (_, attributes, formulas) => {
		const { before, xml } = await keep({
			sheet: `${EMPTY}<dataValidations><dataValidation ${attributes} sqref="A1:B3">${formulas}</dataValidation></dataValidations>`,
		});
		expect(before.cells[2]?.[1]?.validation).toMatchObject({
			kind: "opaque",
			source: { type: /type="(\w+)"/.exec(attributes)?.[1] },
		});
		expect(xml).toContain(`<dataValidation ${attributes} sqref="A1:B3">${formulas}</dataValidation>`);
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
