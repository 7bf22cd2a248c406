// Workbooks saved as .xlsx and loaded again.
import { type Cell, createSheet, createWorkbook, type Sheet, type Workbook } from "../../local/workbook";
import { loadXlsx, saveXlsx } from "../../local/xlsx";

export async function roundTrip(workbook: Workbook): Promise<Workbook> {
	return loadXlsx(await saveXlsx(workbook), "file");
}

export async function sheetAfter(sheet: Sheet): Promise<Sheet> {
	const [first] = (await roundTrip(createWorkbook([sheet]))).sheets;
	if (first === undefined) {
		throw new Error("no sheet");
	}
	return first;
}

export async function cellAfter(cell: Cell): Promise<Cell | undefined> {
	const sheet = createSheet(0, "表");
	sheet.cells = [[cell]];
	return (await sheetAfter(sheet)).cells[0]?.[0];
}
