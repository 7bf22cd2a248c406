// Makes and renews our output tabs without harm to anybody's work.
import { fingerprint } from "../report/fingerprint";
import type { TabKind, TabPlan } from "../report/tab-plan";
import type { Sheet, Spreadsheet } from "./spreadsheet";
import { addMark, changeMark, findOwnTabs, type OwnTab } from "./tab-marks";
import { writeList } from "./write-list";
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

/** Takes away half-made tabs that an interrupted run left behind; gives the others. */
function withoutLeftovers(spreadsheet: Spreadsheet, own: readonly OwnTab[]): readonly OwnTab[] {
	return own.filter((tab) => {
		if (tab.mark.state === "building") {
			spreadsheet.deleteSheet(tab.sheet);
		}
		return tab.mark.state !== "building";
	});
}

/** Writes the plan into a hidden new tab; on any failure that tab goes again. */
function build(spreadsheet: Spreadsheet, plan: TabPlan, name: string, position: number): Sheet {
	const sheet = spreadsheet.insertSheet(name, position);
	try {
		sheet.hideSheet();
		addMark(sheet, { state: "building" });
		if (plan.list === true) {
			writeList(sheet, plan);
		} else {
			writeTab(sheet, plan);
		}
		return sheet;
	} catch (error) {
		spreadsheet.deleteSheet(sheet);
		throw error;
	}
}

interface CurrentTab {
	readonly sheet: Sheet;
	readonly name: string;
	readonly edited: boolean;
}

/** The tab to renew: made by us as this kind, and still under the name we gave it. */
function currentTab(own: readonly OwnTab[], kind: TabKind): CurrentTab | null {
	for (const { sheet, mark } of own) {
		if (mark.state === "current" && mark.kind === kind && sheet.getName() === mark.name) {
			return { sheet, name: mark.name, edited: contentsOf(sheet) !== mark.fingerprint };
		}
	}
	return null;
}

/** Makes room for the new tab: the old one goes, or is kept under another name if it was edited by hand. */
function retire(spreadsheet: Spreadsheet, old: CurrentTab, keptName: string): string | null {
	if (!old.edited) {
		spreadsheet.deleteSheet(old.sheet);
		return null;
	}
	old.sheet.setName(keptName);
	changeMark(old.sheet, { state: "kept" });
	return keptName;
}

/**
 * Makes a tab, or makes it anew.
 * Ours is a tab that carries our mark and still has the name we gave it. The new tab is complete before the old one
 * goes; an old one that was edited by hand is kept under another name and is no longer ours. A tab of the planned name
 * that is not ours is left alone.
 */
export function renewTab(spreadsheet: Spreadsheet, plan: TabPlan, naming: TabNaming): TabResult {
	const own = withoutLeftovers(spreadsheet, findOwnTabs(spreadsheet));
	const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
	const old = currentTab(own, plan.kind);
	const name = old?.name ?? freeName(plan.name, names);
	const position = old === null ? names.length : names.indexOf(old.name);
	const sheet = build(spreadsheet, plan, freeName(naming.building, names), position);
	const fingerprint = contentsOf(sheet);
	const kept = old === null ? null : retire(spreadsheet, old, freeName(naming.kept, names));
	sheet.setName(name);
	changeMark(sheet, { state: "current", kind: plan.kind, name, fingerprint });
	sheet.showSheet();
	return { sheet, name, kept, beside: old === null && name !== plan.name };
}
