// Makes and renews our output tabs without harm to anybody's work.
import { fingerprint } from "../report/fingerprint";
import type { TabPlan } from "../report/tab-plan";
import type { Sheet, Spreadsheet } from "./spreadsheet";
import { findOwnTabs, markTab, type OwnTab } from "./tab-marks";
import { writeTab } from "./write-tab";

/** Names that the tabs get besides the planned one. */
export interface TabNaming {
	/** While it is being made. */
	readonly building: string;
	/** For an earlier tab that was edited by hand. */
	readonly kept: string;
}

export interface TabResult {
	readonly sheet: Sheet;
	readonly name: string;
	/** New name of an earlier tab that had been edited by hand; null when there was none. */
	readonly kept: string | null;
	/** True when the planned name belonged to a tab that is not ours. */
	readonly beside: boolean;
}

/** What of a tab counts as edited by hand: values, notes and fills; column widths and the like are not worth keeping a tab for. */
function contentsOf(sheet: Sheet): string {
	const range = sheet.getDataRange();
	return fingerprint([range.getValues(), range.getNotes(), range.getBackgrounds()]);
}

function freeName(wanted: string, taken: readonly string[]): string {
	const lower = new Set(taken.map((name) => name.toLowerCase()));
	let name = wanted;
	for (let number = 2; lower.has(name.toLowerCase()); number++) {
		name = `${wanted} (${number})`;
	}
	return name;
}

/** Half-made tabs that an interrupted run left behind. */
function removeLeftovers(spreadsheet: Spreadsheet, own: readonly OwnTab[]): void {
	for (const tab of own) {
		if (tab.mark.fingerprint === null) {
			spreadsheet.deleteSheet(tab.sheet);
		}
	}
}

/** Writes the plan into a hidden new tab; on any failure that tab goes again. */
function build(spreadsheet: Spreadsheet, plan: TabPlan, name: string, position: number): Sheet {
	const sheet = spreadsheet.insertSheet(name, position);
	try {
		sheet.hideSheet();
		markTab(sheet, plan.kind, name, null);
		writeTab(sheet, plan);
		return sheet;
	} catch (error) {
		spreadsheet.deleteSheet(sheet);
		throw error;
	}
}

/**
 * Makes a tab, or makes it anew.
 * Ours is a tab that carries our mark and still has the name we gave it. The new tab is complete before the old one
 * goes; an old one that was edited by hand is kept under another name and is no longer ours. A tab of the planned name
 * that is not ours is left alone.
 */
export function renewTab(spreadsheet: Spreadsheet, plan: TabPlan, naming: TabNaming): TabResult {
	const own = findOwnTabs(spreadsheet);
	removeLeftovers(spreadsheet, own);
	const leftovers = new Set(own.filter((tab) => tab.mark.fingerprint === null).map((tab) => tab.sheet.getSheetId()));
	const names = spreadsheet
		.getSheets()
		.filter((sheet) => !leftovers.has(sheet.getSheetId()))
		.map((sheet) => sheet.getName());
	const old =
		own.find(
			(tab) => tab.mark.kind === plan.kind && tab.mark.fingerprint !== null && tab.sheet.getName() === tab.mark.name,
		) ?? null;
	const edited = old !== null && contentsOf(old.sheet) !== old.mark.fingerprint;
	const position = old === null ? names.length : names.indexOf(old.mark.name);
	const sheet = build(spreadsheet, plan, freeName(naming.building, names), position);

	let kept: string | null = null;
	const name = old === null ? freeName(plan.name, names) : old.mark.name;
	if (old !== null && edited) {
		kept = freeName(naming.kept, names);
		old.sheet.setName(kept);
		old.release();
	} else if (old !== null) {
		spreadsheet.deleteSheet(old.sheet);
	}
	sheet.setName(name);
	for (const tab of findOwnTabs(spreadsheet)) {
		if (tab.mark.fingerprint === null) {
			tab.release();
		}
	}
	markTab(sheet, plan.kind, name, contentsOf(sheet));
	sheet.showSheet();
	return { sheet, name, kept, beside: old === null && name !== plan.name };
}
