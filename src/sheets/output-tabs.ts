// Makes and renews our output tabs without harm to anybody's work.
import { fingerprint } from "../report/fingerprint";
import type { TabKind, TabPlan } from "../report/tab-plan";
import { insertTab, takeAwayBegun, withdrawTab } from "./begun-tabs";
import { type Sheet, type Spreadsheet, showSheet } from "./spreadsheet";
import { addMark, type CurrentMark, changeMark, type OwnTab } from "./tab-marks";
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

/**
 * What of a tab counts as edited by hand: values, notes and fills; column widths and the like are not worth keeping a tab
 * for. What lies over the cells is counted apart, by objectsOn.
 */
function contentsOf(sheet: Sheet): string {
	const range = sheet.getDataRange();
	return fingerprint([range.getValues(), range.getNotes(), range.getBackgrounds()]);
}

/** Charts, pictures and drawings that lie on a tab. */
function objectsOn(sheet: Sheet): number {
	return sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length;
}

function freeName(wanted: string, taken: readonly string[]): string {
	const lower = new Set(taken.map((name) => name.toLowerCase()));
	let name = wanted;
	for (let number = 2; lower.has(name.toLowerCase()); number++) {
		name = `${wanted} (${number})`;
	}
	return name;
}

/** Takes away half-made tabs that an interrupted run left behind, but none that somebody has unhidden; gives the others. */
function withoutLeftovers(spreadsheet: Spreadsheet, own: readonly OwnTab[]): readonly OwnTab[] {
	return own.filter((tab) => {
		if (tab.mark.state === "building" && tab.sheet.isSheetHidden()) {
			spreadsheet.deleteSheet(tab.sheet);
		}
		return tab.mark.state !== "building";
	});
}

/**
 * Writes the plan into a hidden new tab; on any failure that tab goes again. A new tab takes the front, and would leave it
 * to any other when it is hidden or goes: whoever tries again there may get a report of another table.
 */
function build(
	spreadsheet: Spreadsheet,
	front: Sheet,
	plan: TabPlan,
	{ name, position }: { readonly name: string; readonly position: number },
): Sheet {
	const sheet = insertTab(spreadsheet, front, name, position);
	try {
		showSheet(spreadsheet, front);
		sheet.hideSheet();
		addMark(sheet, { state: "building" });
		if (plan.list === true) {
			writeList(sheet, plan);
		} else {
			writeTab(sheet, plan);
		}
		return sheet;
	} catch (error) {
		withdrawTab(spreadsheet, front, sheet);
		throw error;
	}
}

interface CurrentTab {
	readonly sheet: Sheet;
	readonly mark: CurrentMark;
}

/** Whether a tab of ours still has the name that we gave it; one that staff renamed is theirs. */
function isOurs({ sheet, mark }: CurrentTab): boolean {
	return sheet.getName() === mark.name;
}

/** Whether a tab, or a part of it, is protected from the person who runs this. */
function isLocked(sheet: Sheet): boolean {
	const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
	return [SHEET, RANGE].flatMap((type) => sheet.getProtections(type)).some((protection) => !protection.canEdit());
}

/**
 * The tab to renew: made by us as this kind, and still under the name we gave it. Where one was protected and another was
 * made beside it, it is the one that can be renewed.
 */
function currentTab(own: readonly OwnTab[], kind: TabKind): CurrentTab | null {
	const tabs = own
		.flatMap(({ sheet, mark }) => (mark.state === "current" && mark.kind === kind ? [{ sheet, mark }] : []))
		.filter(isOurs);
	const [first = null] = tabs;
	return tabs.length > 1 ? (tabs.find(({ sheet }) => !isLocked(sheet)) ?? first) : first;
}

function isEdited({ sheet, mark }: CurrentTab): boolean {
	return objectsOn(sheet) !== (mark.objects ?? 0) || contentsOf(sheet) !== mark.fingerprint;
}

/**
 * Makes room for the new tab: the old one goes, or is kept under another name if it was edited by hand. Looked at only
 * now, when the new one is written, since that takes seconds in which a colleague may edit or rename the old one.
 */
function retire(spreadsheet: Spreadsheet, old: CurrentTab, keptName: string): string | null {
	if (!isOurs(old)) {
		return null;
	}
	try {
		if (!isEdited(old)) {
			spreadsheet.deleteSheet(old.sheet);
			return null;
		}
		// From here on it is theirs, whatever its mark says.
		old.sheet.setName(keptName);
		return keptName;
	} catch (error) {
		if (isLocked(old.sheet)) {
			// Somebody protected it to keep it; the new one stands beside it.
			return null;
		}
		throw error;
	}
}

/** Gives a finished tab its name and shows it. */
function present(sheet: Sheet, mark: CurrentMark): void {
	sheet.setName(mark.name);
	changeMark(sheet, mark);
	sheet.showSheet();
}

/**
 * Presents a finished tab. The old one is gone by now, so what fails for a moment is tried once more, and a name that a
 * colleague has just taken is passed by; else there would be none to look at until the next run.
 */
function presentSurely(spreadsheet: Spreadsheet, sheet: Sheet, mark: CurrentMark): string {
	try {
		present(sheet, mark);
		return mark.name;
	} catch {
		const id = sheet.getSheetId();
		const others = spreadsheet.getSheets().filter((other) => other.getSheetId() !== id);
		const name = freeName(
			mark.name,
			others.map((other) => other.getName()),
		);
		present(sheet, { ...mark, name });
		return name;
	}
}

/** Tells other runs that a tab is no longer ours to renew, but no progress table either. */
function markKept(sheet: Sheet): void {
	try {
		changeMark(sheet, { state: "kept" });
	} catch {
		// Its new name says as much.
	}
}

/**
 * Makes a tab, or makes it anew.
 * Ours is a tab that carries our mark and still has the name we gave it. The new tab is complete before the old one
 * goes; an old one that was edited by hand is kept under another name and is no longer ours. A tab of the planned name
 * that is not ours is left alone.
 * @param around.own the tabs that are ours
 * @param around.front the tab that stays in front
 */
export function renewTab(
	spreadsheet: Spreadsheet,
	{ own, front }: { readonly own: readonly OwnTab[]; readonly front: Sheet },
	plan: TabPlan,
	naming: TabNaming,
): TabResult {
	const tabs = withoutLeftovers(spreadsheet, own);
	takeAwayBegun(spreadsheet, naming.building);
	const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
	const old = currentTab(tabs, plan.kind);
	const wanted = old?.mark.name ?? freeName(plan.name, names);
	const place = old === null ? -1 : names.indexOf(wanted);
	const position = place < 0 ? names.length : place;
	const sheet = build(spreadsheet, front, plan, { name: freeName(naming.building, names), position });
	const mark = {
		state: "current",
		kind: plan.kind,
		name: wanted,
		fingerprint: contentsOf(sheet),
		objects: plan.charts?.length ?? 0,
	} as const;
	const kept = old === null ? null : retire(spreadsheet, old, freeName(naming.kept, names));
	const name = presentSurely(spreadsheet, sheet, mark);
	if (old !== null && kept !== null) {
		markKept(old.sheet);
	}
	return { sheet, name, kept, beside: name !== (old?.mark.name ?? plan.name) };
}
