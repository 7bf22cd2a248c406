// Opens the menu; where files of the script are missing, one that leads to which, since nobody sees what a trigger throws.
import { incomplete } from "../messages/mixed-files";

/**
 * @param open builds the menu
 * @param functionName what the only item of the other menu calls: it meets the same files, and Google shows what it throws
 */
export function openOrOffer(open: () => void, functionName: string): void {
	try {
		open();
	} catch {
		SpreadsheetApp.getUi().createMenu(incomplete.menu).addItem(incomplete.item, functionName).addToUi();
	}
}
