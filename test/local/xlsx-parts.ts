// Makes .xlsx files for tests from the XML that other programs write, and looks into saved ones.

import { zip } from "@cj-tech-master/excelts/archive";
import { readZipParts } from "../../local/xlsx/zip-parts";

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface FileTexts {
	/** What stands between `<worksheet>` and its end. */
	readonly sheet: string;
	readonly styles?: string;
	/** `<si>` elements. */
	readonly strings?: string;
	/** `<Relationship>` elements of the tab. */
	readonly relations?: string;
	/** What stands before `<sheets>`. */
	readonly workbook?: string;
	/** Whole parts by name. */
	readonly more?: Readonly<Record<string, string>>;
}

/** A file with one tab named 表 with sheetId 1. */
export function xlsxOf({
	sheet,
	styles,
	strings,
	relations,
	workbook = "",
	more = {},
}: FileTexts): Promise<Uint8Array> {
	const parts: Record<string, string> = {
		"[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		"_rels/.rels": `<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook ${SPREADSHEET} xmlns:r="${RELATIONS}">${workbook}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml": `<worksheet ${SPREADSHEET} xmlns:r="${RELATIONS}">${sheet}</worksheet>`,
		...(styles === undefined ? {} : { "xl/styles.xml": `<styleSheet ${SPREADSHEET}>${styles}</styleSheet>` }),
		...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst ${SPREADSHEET}>${strings}</sst>` }),
		...(relations === undefined
			? {}
			: { "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships ${PACKAGE}>${relations}</Relationships>` }),
		...more,
	};
	return zipOf(parts);
}

export function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
	const archive = zip({ noSort: true });
	for (const [name, text] of Object.entries(parts)) {
		archive.add(name, text);
	}
	return archive.bytes();
}

/** The text of a part of a saved file. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
	return new TextDecoder().decode((await readZipParts(bytes, "saved")).get(name));
}
