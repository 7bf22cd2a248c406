// Makes a workbook ready to leave the host as a file: what Sheets would do by itself, or what Apps Script has no word for.
import { stateOfOwnTab } from "./own-tabs";
import { fitRowHeights } from "./row-heights";
import type { PrintSetup, Sheet, Workbook } from "./workbook";

const DEFAULT_WIDTH = 100;
/** Widest tab, in pixels, whose text of 10 points is still read with ease on that paper when all of its width is on one page. */
const PORTRAIT_A4 = 1000;
const LANDSCAPE_A4 = 1450;

/**
 * Apps Script has no print set-up of its own; a file that leaves the host gets the one that its tab is laid out for: A4
 * upright where it fits, else across, and the largest paper of an office for a list of many columns.
 */
function printSetup({ columnCount, columnWidths, hiddenColumns, frozenRows }: Sheet): PrintSetup {
	const shown = Array.from({ length: columnCount }, (_, column) => column).filter(
		(column) => !hiddenColumns.has(column),
	);
	const width = shown.reduce((sum, column) => sum + (columnWidths.get(column) ?? DEFAULT_WIDTH), 0);
	return {
		paper: width <= LANDSCAPE_A4 ? "A4" : "A3",
		orientation: width <= PORTRAIT_A4 ? "portrait" : "landscape",
		fitToWidth: true,
		...(frozenRows > 0 ? { repeatRows: [0, frozenRows - 1] } : {}),
	};
}

/** Our tabs are printed as they are laid out; a tab that came without any row height gets heights that show its text. */
export function setUpForFile(workbook: Workbook): void {
	for (const sheet of workbook.sheets) {
		if (stateOfOwnTab(sheet) !== null) {
			sheet.print = printSetup(sheet);
			fitRowHeights(sheet);
		} else if (sheet.rowHeights.size === 0) {
			fitRowHeights(sheet);
		}
	}
}
