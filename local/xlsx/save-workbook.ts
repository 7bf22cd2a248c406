// Saves the host's workbook as an .xlsx file.

import { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "../default-sizes";
import type { Sheet, Workbook } from "../workbook";
import { DEFAULT_FONT } from "./cell-styles";
import { addCharts } from "./charts";
import { argb } from "./colors";
import { finishParts } from "./finished-parts";
import { linksOf } from "./links";
import { LongLists } from "./long-lists";
import { pointsFromPixels, widthFromPixels } from "./pixel-units";
import { filePageSetup } from "./print-setup";
import { saveSheet } from "./save-sheet";
import { addSparklines } from "./sparklines";
import { tabNames } from "./tab-names";

/**
 * The bytes of an .xlsx file with everything of the workbook that Excel can hold. Developer metadata, document
 * properties and protections have no place in it, as in a file that Sheets itself downloads.
 */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
	const file = new FileWorkbook();
	file.defaultFont = { ...DEFAULT_FONT };
	const names = tabNames(workbook.sheets);
	const longLists = new LongLists();
	for (const sheet of workbook.sheets) {
		const { name, number } = names.get(sheet.id) ?? { name: sheet.name, number: sheet.id + 1 };
		const tab = file.addWorksheet(name, tabOptions(sheet));
		tab.id = number;
		saveSheet(sheet, tab, sheet.id === workbook.activeSheetId ? workbook.activeArea : null, longLists);
		addSparklines(sheet, tab, name);
		addCharts(sheet, tab, workbook, (id) => names.get(id)?.name);
	}
	longLists.writeTo(file);
	const activeTab = Math.max(
		workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId),
		0,
	);
	file.views = [{ x: 0, y: 0, width: 25000, height: 15000, firstSheet: 0, activeTab, visibility: "visible" }];
	const bytes = await file.xlsx.writeBuffer();
	const links = workbook.sheets.map((sheet) => linksOf(sheet, (id) => names.get(id)?.name));
	return finishParts(new Uint8Array(bytes), links);
}

function tabOptions(sheet: Sheet): Parameters<FileWorkbook["addWorksheet"]>[1] {
	return {
		state: sheet.hidden ? "hidden" : "visible",
		properties: {
			defaultRowHeight: pointsFromPixels(DEFAULT_ROW_PIXELS),
			defaultColWidth: widthFromPixels(DEFAULT_COLUMN_PIXELS),
			...(sheet.tabColor === null ? {} : { tabColor: argb(sheet.tabColor) }),
		},
		...(sheet.print === null ? {} : { pageSetup: filePageSetup(sheet.print) }),
	};
}
