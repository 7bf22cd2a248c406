// Runs the items, as many as the time allows, and says what came of it.
import { freeName, removeScratchTabs, tryItem } from "./bench";
import { HAND_ITEMS } from "./by-hand";
import type { Item, Spreadsheet } from "./item";
import { allItems } from "./items";
import { type Language, languageOf } from "./language";
import { layOutLooks } from "./looks";
import { type Line, ResultsTab, resultTabs } from "./results-tab";
import { words } from "./words";

/** Begins no item after this; Google ends a run after six minutes, and the slowest item is given a good minute and a half. */
const LONGEST_RUN = 4 * 60 * 1000;
/** Results are written down at least so often. */
const BETWEEN_WRITES = 20 * 1000;
/** Seconds; a negative number keeps the toast until the next one. */
const UNTIL_NEXT = -1;
const TO_READ = 10;

function personsLanguage(): Language {
	return languageOf(Session.getActiveUserLocale());
}

function circumstances(spreadsheet: Spreadsheet): Readonly<Record<string, string>> {
	const zone = spreadsheet.getSpreadsheetTimeZone();
	return {
		time: Utilities.formatDate(new Date(), zone, "yyyy-MM-dd HH:mm"),
		language: Session.getActiveUserLocale(),
		locale: spreadsheet.getSpreadsheetLocale(),
		zone,
	};
}

function idsOf(items: readonly Item[]): readonly string[] {
	return items.map(({ id }) => id);
}

/**
 * Tries one after the other while there is time, and writes down now and then what came of it, so that a run which Google
 * ends loses little.
 * @returns those that are left
 */
function tryInTime(spreadsheet: Spreadsheet, results: ResultsTab, items: readonly Item[]): readonly Item[] {
	const begun = Date.now();
	let waiting: Line[] = [];
	let written = begun;
	const writeDown = (left: readonly Item[]): readonly Item[] => {
		results.append(waiting);
		results.sum(circumstances(spreadsheet), idsOf(left));
		waiting = [];
		written = Date.now();
		return left;
	};
	for (const [index, item] of items.entries()) {
		const start = Date.now();
		if (start - begun > LONGEST_RUN) {
			return writeDown(items.slice(index));
		}
		const outcome = tryItem(spreadsheet, item);
		const end = Date.now();
		waiting.push({ item, outcome, seconds: (end - start) / 1000 });
		console.log(`${item.id} ${outcome.verdict}`);
		if (end - written > BETWEEN_WRITES) {
			writeDown(items.slice(index + 1));
		}
	}
	return writeDown([]);
}

function run(spreadsheet: Spreadsheet, results: ResultsTab, items: readonly Item[], language: Language): void {
	removeScratchTabs(spreadsheet);
	const left = tryInTime(spreadsheet, results, items);
	if (left.length === 0) {
		results.appendByHand(HAND_ITEMS);
		layOutLooks(spreadsheet, freeName(spreadsheet, words.lookTab[language]), language);
	}
	spreadsheet.setActiveSheet(results.sheet);
	const message = left.length === 0 ? words.done : words.stopped;
	spreadsheet.toast(message[language], words.menu[language], TO_READ);
}

/** Whether anything stands in the file besides results. */
function isInUse(spreadsheet: Spreadsheet): boolean {
	const { results, looks } = resultTabs(spreadsheet);
	const ours = [...results, ...looks].map((sheet) => sheet.getSheetId());
	return spreadsheet.getSheets().some((sheet) => !ours.includes(sheet.getSheetId()) && sheet.getLastRow() > 0);
}

/** Menu command: tries every item, into a new tab; asks first where the file is not empty. */
export function tryAll(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const language = personsLanguage();
	removeScratchTabs(spreadsheet);
	if (isInUse(spreadsheet)) {
		const ui = SpreadsheetApp.getUi();
		if (ui.alert(words.menu[language], words.inUse[language], ui.ButtonSet.YES_NO) !== ui.Button.YES) {
			return;
		}
	}
	spreadsheet.toast(words.working[language], words.menu[language], UNTIL_NEXT);
	run(spreadsheet, ResultsTab.begin(spreadsheet, language), allItems(), language);
}

/** Menu command: tries what the newest tab of results does not hold yet, into the same tab. */
export function tryRest(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const language = personsLanguage();
	const results = ResultsTab.newest(spreadsheet, language);
	if (results === null) {
		tryAll();
		return;
	}
	const tried = results.tried();
	const items = allItems().filter(({ id }) => !tried.includes(id));
	if (items.length === 0 && HAND_ITEMS.every(({ id }) => tried.includes(id))) {
		spreadsheet.toast(words.nothingLeft[language], words.menu[language], TO_READ);
		return;
	}
	spreadsheet.toast(words.working[language], words.menu[language], UNTIL_NEXT);
	run(spreadsheet, results, items, language);
}

/** Menu command: deletes all tabs of results, once the person has agreed. */
export function removeResults(): void {
	const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
	const language = personsLanguage();
	removeScratchTabs(spreadsheet);
	const { results, looks } = resultTabs(spreadsheet);
	const doomed = [...results, ...looks];
	if (doomed.length === 0) {
		spreadsheet.toast(words.noResults[language], words.menu[language], TO_READ);
		return;
	}
	const ui = SpreadsheetApp.getUi();
	const names = doomed.map((sheet) => sheet.getName()).join("\n");
	const question = `${words.confirmRemoval[language]}\n\n${names}`;
	if (ui.alert(words.remove[language], question, ui.ButtonSet.YES_NO) !== ui.Button.YES) {
		return;
	}
	const ids = doomed.map((sheet) => sheet.getSheetId());
	if (!spreadsheet.getSheets().some((sheet) => !ids.includes(sheet.getSheetId()) && !sheet.isSheetHidden())) {
		// A file must keep a tab that can be seen.
		spreadsheet.insertSheet(0);
	}
	for (const sheet of doomed) {
		spreadsheet.deleteSheet(sheet);
	}
}

/** Builds the menu when the file is opened. */
export function openMenu(): void {
	const language = personsLanguage();
	SpreadsheetApp.getUi()
		.createMenu(words.menu[language])
		.addItem(words.all[language], "probeAll")
		.addItem(words.rest[language], "probeRest")
		.addSeparator()
		.addItem(words.remove[language], "removeResults")
		.addToUi();
}
