// Files as other programs write them, loaded, and saved again.
import type { Cell, Sheet } from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";
import { type FileTexts, partOf, xlsxOf } from "./xlsx-parts";

export async function load(texts: FileTexts): Promise<Sheet> {
	const [sheet] = (await loadXlsx(await xlsxOf(texts), "file")).sheets;
	if (sheet === undefined) {
		throw new Error("no sheet");
	}
	return sheet;
}

export async function loadCell(cell: string, texts: Omit<FileTexts, "sheet"> = {}): Promise<Cell | undefined> {
	const sheet = `<sheetData><row r="1">${cell}</row></sheetData>`;
	return (await load({ ...texts, sheet })).cells[0]?.[0];
}

/** Loads, saves and loads again; what the second file says of the tab comes back too. */
export async function keep(texts: FileTexts): Promise<{ before: Sheet; after: Sheet; xml: string; styles: string }> {
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

export const EMPTY = "<sheetData/>";
export const ARIAL = '<font><sz val="10"/><name val="Arial"/></font>';

export function stylesOf(fonts: string, xfs: string, more = ""): string {
	return `<fonts>${ARIAL}${fonts}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${xfs}</cellXfs>${more}`;
}

export function fontStyles(font: string): string {
	return stylesOf(`<font>${font}</font>`, '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>');
}

export function formatStyles(id: number, formats = ""): string {
	return formats + stylesOf("", `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`);
}
