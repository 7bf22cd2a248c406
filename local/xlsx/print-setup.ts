// Page set-up for printing, to and from that of an Excel tab.

import type { PageSetup, Worksheet } from "@cj-tech-master/excelts";
import type { PrintSetup } from "../workbook";

/** A3 has no name in excelts. */
const A3: number = 8;
const A4: number = 9;
const ROWS = /^\$?([0-9]+):\$?([0-9]+)$/;

/** null when the tab says nothing of printing. Paper other than A3 counts as A4. */
export function printSetupFromFile(page: Worksheet["pageSetup"]): PrintSetup | null {
	const rows = ROWS.exec(page.printTitlesRow ?? "");
	const isLandscape = page.orientation === "landscape";
	// excelts states the upright page on every tab, so that alone says nothing.
	if (page.paperSize === undefined && !isLandscape && !page.fitToPage && rows === null) {
		return null;
	}
	return {
		paper: page.paperSize === A3 ? "A3" : "A4",
		orientation: isLandscape ? "landscape" : "portrait",
		fitToWidth: page.fitToPage === true && page.fitToWidth !== 0,
		...(rows === null ? {} : { repeatRows: [Number(rows[1]) - 1, Number(rows[2]) - 1] as const }),
	};
}

/** The set-up for excelts to write; as many pages down as it takes. */
export function filePageSetup(print: PrintSetup): Partial<PageSetup> {
	return {
		paperSize: print.paper === "A3" ? A3 : A4,
		orientation: print.orientation,
		...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
		...(print.repeatRows === undefined
			? {}
			: { printTitlesRow: `${print.repeatRows[0] + 1}:${print.repeatRows[1] + 1}` }),
	};
}
