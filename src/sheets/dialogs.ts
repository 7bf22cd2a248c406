// What people see besides the sheet itself: menu, toasts, alerts, prompts, the sidebar.
import type { Messages } from "../messages";
import type { Spreadsheet } from "./spreadsheet";

/** Seconds; a negative number keeps the toast until the next one. */
const UNTIL_NEXT = -1;
const TO_READ = 8;

export interface MenuItem {
	readonly caption: string;
	/** Name of a function that main.ts exports. */
	readonly functionName: string;
}

/** How the script reaches people, put in by the build: in one Sheet, or as an add-on for a whole domain. */
declare const SHINCHOKU_DELIVERY: "bound" | "addon";

const IS_ADDON: boolean = SHINCHOKU_DELIVERY === "addon";

/**
 * A published add-on has its menu under Extensions, named by Google after the add-on; any other that it makes would be
 * moved there (developers.google.com/workspace/add-ons/concepts/menus). In one Sheet that menu would be hard to find.
 */
function newMenu(name: string): GoogleAppsScript.Base.Menu {
	const ui = SpreadsheetApp.getUi();
	return IS_ADDON ? ui.createAddonMenu() : ui.createMenu(name);
}

/** Builds the menu; groups are parted by a line. Safe in AuthMode.NONE: touches no document and no properties. */
export function buildMenu(name: string, groups: readonly (readonly MenuItem[])[]): void {
	const menu = newMenu(name);
	groups.forEach((group, index) => {
		if (index > 0) {
			menu.addSeparator();
		}
		for (const item of group) {
			menu.addItem(item.caption, item.functionName);
		}
	});
	menu.addToUi();
}

/** Says that work has begun; stays until `toastDone` or an alert. */
export function toastWorking(spreadsheet: Spreadsheet, message: string, messages: Messages): void {
	spreadsheet.toast(message, messages.product, UNTIL_NEXT);
}

/** Says what came of it. */
export function toastDone(spreadsheet: Spreadsheet, message: string, messages: Messages): void {
	spreadsheet.toast(message, messages.product, TO_READ);
}

/** A message that must be read; drops locks. */
export function alertMessage(title: string, message: string): void {
	const ui = SpreadsheetApp.getUi();
	ui.alert(title, message, ui.ButtonSet.OK);
}

/**
 * Asks a question that may be answered yes or no; drops locks.
 * @returns null when the person cancels or closes the dialog
 */
export function askYesNo(title: string, question: string): "yes" | "no" | null {
	const ui = SpreadsheetApp.getUi();
	switch (ui.alert(title, question, ui.ButtonSet.YES_NO_CANCEL)) {
		case ui.Button.YES:
			return "yes";
		case ui.Button.NO:
			return "no";
		default:
			return null;
	}
}

/**
 * Asks for one line of text; drops locks.
 * @returns null when the person cancels
 */
export function promptText(title: string, question: string): string | null {
	const ui = SpreadsheetApp.getUi();
	const response = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
	return response.getSelectedButton() === ui.Button.OK ? response.getResponseText() : null;
}

/** Stands in the built page where its first data go. */
const INITIAL_DATA = '"initial-data"';

/**
 * Shows our page in the sidebar, in place of the one that is there, with its first data in it: what the menu command
 * found is seen at once, even where the page cannot call back.
 */
export function showSidebar(title: string, data: unknown): void {
	const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
	// "<" would let a text of the sheet close the script; a function keeps "$&" in texts from being read as a pattern.
	const json = JSON.stringify(data)
		.replace(/</g, "\\u003c")
		.replace(/\u2028|\u2029/g, " ");
	showHtml(
		title,
		page.replace(INITIAL_DATA, () => json),
	);
}

/** Shows a whole page in the sidebar, in place of the one that is there. */
export function showHtml(title: string, html: string): void {
	SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
}
