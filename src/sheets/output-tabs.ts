// Makes and renews our output tabs without harm to anybody's work.
import { contentsFingerprint } from "../report/tab-contents";
import type { TabKind, TabPlan } from "../report/tab-plan";
import { insertTab, withdrawTab } from "./begun-tabs";
import { isLocked } from "./hindrances";
import { countObjects, type Sheet, type Spreadsheet, showSheet, withFreeName } from "./spreadsheet";
import { addMark, type CurrentMark, changeMark, isBegunOnly, nextMaking, type OwnTab } from "./tab-marks";
import { writeList } from "./write-list";
import { type WrittenTab, writeTab } from "./write-tab";

/** Names that the tabs get besides the planned one. */
export interface TabNaming {
	/** While it is being made. */
	readonly building: string;
	/** For an earlier tab that was edited by hand. */
	readonly kept: string;
}

export interface TabResult {
	readonly sheet: Sheet;
	readonly sheetId: number;
	readonly name: string;
	/** New name of an earlier tab that had been edited by hand; null when there was none. */
	readonly kept: string | null;
	/** True when the planned name belonged to a tab that is not ours. */
	readonly beside: boolean;
}

/** What lies over the cells is counted apart, by countObjects; column widths and the like are not worth keeping a tab for. */
function contentsOf(sheet: Sheet): string {
	const range = sheet.getDataRange();
	return contentsFingerprint({ values: range.getValues(), notes: range.getNotes(), fills: range.getBackgrounds() });
}

/** Takes away half-made tabs that an interrupted run left behind, but none that somebody has unhidden; gives the others. */
function withoutLeftovers(spreadsheet: Spreadsheet, own: readonly OwnTab[]): readonly OwnTab[] {
	return own.filter((tab) => {
		if (tab.mark.state === "building" && tab.sheet.isSheetHidden() && isBegunOnly(tab.sheet)) {
			spreadsheet.deleteSheet(tab.sheet);
		}
		return tab.mark.state !== "building";
	});
}

/**
 * What there is to look for later, when we ask whether somebody edited the tab. Fills are known and there are no
 * notes; values are read again, since Sheets has its own ways with some texts and numbers.
 */
function writtenContents({ range, fills }: WrittenTab): string {
	return contentsFingerprint({ values: range.getValues(), fills });
}

interface Beginning {
	readonly name: string;
	/** 0-based. */
	readonly position: number;
	/** By which the mark that the tab gets now and the one that it gets in the end are known to belong together. */
	readonly making: number;
	readonly pause: () => void;
}

/**
 * Writes the plan into a hidden new tab; on any failure that tab goes again. A new tab takes the front, and would leave it
 * to any other when it is hidden or goes: whoever tries again there may get a report of another table.
 * @returns the tab with the fingerprint of its contents
 */
function build(
	spreadsheet: Spreadsheet,
	front: Sheet,
	plan: TabPlan,
	{ name, position, making, pause }: Beginning,
): { readonly sheet: Sheet; readonly sheetId: number; readonly contents: string } {
	pause();
	const sheet = insertTab(spreadsheet, front, name, position);
	try {
		showSheet(spreadsheet, front);
		sheet.hideSheet();
		addMark(sheet, { state: "building", making });
		const written = plan.list === true ? writeList(sheet, plan) : writeTab(sheet, plan);
		pause();
		return { sheet, sheetId: written.range.getGridId(), contents: writtenContents(written) };
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

/**
 * The tab to renew: made by us as this kind, and still under the name we gave it. Where one was protected and another was
 * made beside it, it is the one that can be renewed. Of a single one its name is not asked yet: `retire` does so.
 */
function currentTab(own: readonly OwnTab[], kind: TabKind): CurrentTab | null {
	const tabs = own.flatMap(({ sheet, mark }) =>
		mark.state === "current" && mark.kind === kind ? [{ sheet, mark }] : [],
	);
	if (tabs.length < 2) {
		return tabs[0] ?? null;
	}
	const ours = tabs.filter(isOurs);
	const [first = null] = ours;
	return ours.length > 1 ? (ours.find(({ sheet }) => !isLocked(sheet)) ?? first) : first;
}

function isEdited({ sheet, mark }: CurrentTab): boolean {
	return countObjects(sheet) !== (mark.objects ?? 0) || contentsOf(sheet) !== mark.fingerprint;
}

/** What became of the tab before: gone, or protected · kept: edited, with its new name · renamed: staff's own by now. */
type Retired =
	| { readonly kind: "gone" }
	| { readonly kind: "kept"; readonly name: string }
	| { readonly kind: "renamed" };

/**
 * Makes room for the new tab: the old one goes, or is kept under another name if it was edited by hand. Looked at only
 * now, when the new one is written, since that takes seconds in which a colleague may edit, rename or delete the old one.
 */
function retire(spreadsheet: Spreadsheet, old: CurrentTab, keptName: string): Retired {
	try {
		if (!isOurs(old)) {
			return { kind: "renamed" };
		}
		if (!isEdited(old)) {
			spreadsheet.deleteSheet(old.sheet);
			return { kind: "gone" };
		}
		// From here on it is theirs, whatever its mark says.
		return withFreeName(spreadsheet, keptName, old.sheet, (name) => {
			old.sheet.setName(name);
			return { kind: "kept", name };
		});
	} catch (error) {
		// A colleague deleted it, or Google did so and reported a time-out: without the new one there would be none.
		const isGone = spreadsheet.getSheetByName(old.mark.name) === null;
		if (isGone || isLocked(old.sheet)) {
			// Somebody protected it to keep it; the new one stands beside it.
			return { kind: "gone" };
		}
		throw error;
	}
}

/** Gives a finished tab its name, its second mark, and shows it. */
function present(sheet: Sheet, mark: CurrentMark, isRepeated: boolean): void {
	sheet.setName(mark.name);
	// Changing the mark that is there would take two calls: it has to be fetched for that.
	if (!isRepeated || !changeMark(sheet, mark)) {
		addMark(sheet, mark);
	}
	sheet.showSheet();
}

/**
 * Presents a finished tab. The old one is gone by now, so what fails for a moment is tried once more, and a name that
 * somebody has taken is passed by; else there would be none to look at until the next run.
 */
function presentSurely(spreadsheet: Spreadsheet, sheet: Sheet, mark: CurrentMark): string {
	let isRepeated = false;
	return withFreeName(spreadsheet, mark.name, sheet, (name) => {
		const repeated = isRepeated;
		isRepeated = true;
		present(sheet, { ...mark, name }, repeated);
		return name;
	});
}

/** Tells other runs that a tab is no longer ours to renew, but no progress table either. */
function markKept({ sheet, mark: { making } }: CurrentTab): void {
	try {
		changeMark(sheet, { state: "kept", ...(making === undefined ? {} : { making }) });
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
 * @param around.front the tab that comes to the front and stays there
 * @param around.pause told before the new tab is begun and before the old one goes; what it throws leaves all as it was
 */
export function renewTab(
	spreadsheet: Spreadsheet,
	{ own, front, pause }: { readonly own: readonly OwnTab[]; readonly front: Sheet; readonly pause: () => void },
	plan: TabPlan,
	naming: TabNaming,
): TabResult {
	const others = withoutLeftovers(spreadsheet, own);
	const old = currentTab(others, plan.kind);
	const making = nextMaking(own);
	const position = old === null ? spreadsheet.getNumSheets() : old.sheet.getIndex() - 1;
	const { sheet, sheetId, contents } = build(spreadsheet, front, plan, {
		name: naming.building,
		position,
		making,
		pause,
	});
	const retired = old === null ? null : retire(spreadsheet, old, naming.kept);
	const wanted = old === null || retired?.kind === "renamed" ? plan.name : old.mark.name;
	const name = presentSurely(spreadsheet, sheet, {
		state: "current",
		kind: plan.kind,
		name: wanted,
		fingerprint: contents,
		objects: plan.charts?.length ?? 0,
		making,
	});
	const kept = retired?.kind === "kept" ? retired.name : null;
	if (old !== null && kept !== null) {
		markKept(old);
	}
	return { sheet, sheetId, name, kept, beside: name !== wanted };
}
