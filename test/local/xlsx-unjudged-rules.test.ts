// Rules of files that the host does not judge: kept as they are.
import { EMPTY, keep, load, stylesOf } from "./other-programs";
import type { FileTexts } from "./xlsx-parts";

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
