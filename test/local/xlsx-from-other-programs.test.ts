// Cells of files that other programs wrote.
import { fontStyles, formatStyles, load, loadCell } from "./other-programs";

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
