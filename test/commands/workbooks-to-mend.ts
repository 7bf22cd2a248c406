// Workbooks with cells that are to be mended, and what is in them.
import { type Cell, cellAt, type Sheet, type Workbook } from "../../local/workbook";
import { parseA1 } from "../../src/table/a1";
import { TAB } from "./fix-host";
import { sheetNamed, smallWorkbook, type } from "./sample-host";

/** The first rows of the sample with one spelling of か所 and of each department, so that nothing in it is to be mended. */
export function cleanWorkbook(): Workbook {
	const workbook = smallWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	for (const a1 of ["H12", "I12", "J12"]) {
		type(sheet, a1, String(cell(sheet, a1).value).replace("カ所", "か所"));
	}
	type(sheet, "D26", "健康政策\n介護保険");
	return workbook;
}

/** Rows with three marks and a space that are to be mended, one of them part bold. */
export function workbookToMend(): Workbook {
	const workbook = cleanWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	type(sheet, "L11", "○");
	type(sheet, "L12", "◯");
	type(sheet, "L14", "○");
	type(sheet, "G17", "居住支援協議会への  参加を続けた");
	Object.assign(cell(sheet, "G17"), { runs: [{ start: 0, end: 5, style: { bold: true } }], note: "確認済み" });
	return workbook;
}

export function cell(sheet: Sheet, a1: string): Cell {
	const area = parseA1(a1);
	if (area === null) {
		throw new Error(a1);
	}
	return cellAt(sheet, area.row, area.column);
}

export function text(workbook: Workbook, a1: string): unknown {
	return cell(sheetNamed(workbook, TAB), a1).value;
}
