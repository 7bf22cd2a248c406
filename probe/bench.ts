// Gives each item a scratch tab of its own and takes every scratch tab away again.
import type { Bench, Item, Outcome, Sheet, Spreadsheet } from "./item";

/** Begins the name of every scratch tab, so that what a run which was cut off left behind is known. */
const SCRATCH = "shinchoku-probe ";

/** A name that no tab has, upper and lower case alike. */
export function freeName(spreadsheet: Spreadsheet, wanted: string): string {
	const taken = spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase());
	let name = wanted;
	for (let number = 2; taken.includes(name.toLowerCase()); number++) {
		name = `${wanted} (${number})`;
	}
	return name;
}

/** Deletes scratch tabs that are left from a run that Google ended. */
export function removeScratchTabs(spreadsheet: Spreadsheet): void {
	for (const sheet of spreadsheet.getSheets()) {
		if (sheet.getName().startsWith(SCRATCH)) {
			spreadsheet.deleteSheet(sheet);
		}
	}
}

/** Runs one item in a scratch tab of its own; an error is a result like any other. */
export function tryItem(spreadsheet: Spreadsheet, item: Item): Outcome {
	const made: number[] = [];
	const bench: Bench = {
		spreadsheet,
		own(sheet) {
			made.push(sheet.getSheetId());
			return sheet;
		},
		newTab(label): Sheet {
			const name = freeName(spreadsheet, `${SCRATCH}${label}`);
			return bench.own(spreadsheet.insertSheet(name, spreadsheet.getSheets().length));
		},
	};
	let outcome: Outcome;
	try {
		outcome = item.attempt(bench.newTab(item.id), bench);
	} catch (error) {
		outcome = { seen: `${error}`, verdict: "failed" };
	}
	try {
		for (const sheet of spreadsheet.getSheets().filter((each) => made.includes(each.getSheetId()))) {
			spreadsheet.deleteSheet(sheet);
		}
	} catch (error) {
		// The next run takes the tab away; what was seen counts all the same.
		console.warn(`${item.id}: ${error}`);
	}
	return outcome;
}
