// Makes a workbook ready to leave the host as a file: what Sheets would do by itself, or what Apps Script has no word for.
import { fitRowHeights } from "./row-heights";
import type { PrintSetup, Workbook } from "./workbook";

/** Apps Script has no print set-up of its own; a file that leaves the host gets the one that the tabs are laid out for. */
const A4_PORTRAIT: PrintSetup = { paper: "A4", orientation: "portrait", fitToWidth: true };

/** Our tabs are printed as they are laid out; a tab that came without any row height gets heights that show its text. */
export function setUpForFile(workbook: Workbook): void {
	for (const sheet of workbook.sheets) {
		if (sheet.metadata.some((item) => item.key === "shinchoku:tab")) {
			sheet.print = A4_PORTRAIT;
			fitRowHeights(sheet);
		} else if (sheet.rowHeights.size === 0) {
			fitRowHeights(sheet);
		}
	}
}
