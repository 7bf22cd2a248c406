// Finds the progress table that a command is to work on: the tab in front first, else the only other tab that fits.

import { partsNeeded, runChecks } from "../checks/run-checks";
import { readSnapshot } from "../sheets/read-snapshot";
import { isWithoutCells, type Sheet, type Spreadsheet, sheetsWithCells } from "../sheets/spreadsheet";
import { findOwnTabs, isOwnTab, type OwnTab } from "../sheets/tab-marks";
import type { ProgressTable, TableReading } from "../table/progress-table";
import { readTable } from "../table/read-table";
import type { SheetSnapshot, SnapshotPart } from "../table/snapshot";
import { type CommandContext, once } from "./command-context";
import { FailureError, orFail } from "./failure";
import { stopIfLate } from "./time-limit";

export interface FoundTable {
	readonly sheet: Sheet;
	readonly table: ProgressTable;
	/** The tabs of the file that are ours; looked for when first asked, since most commands need none of them. */
	readonly ownTabs: () => readonly OwnTab[];
}

export type Location =
	| { readonly kind: "found"; readonly found: FoundTable }
	/** Several tabs fit and none of them is in front: names to choose from. */
	| { readonly kind: "several"; readonly names: readonly string[] };

/** Reads a tab. Throws the failure `cannot-read`. */
export function snapshotOf(sheet: Sheet, parts: readonly SnapshotPart[] = []): SheetSnapshot {
	return orFail(
		() => readSnapshot(sheet, parts),
		(detail) => ({ code: "cannot-read", detail }),
	);
}

function readSheet(sheet: Sheet, { time, state }: CommandContext): TableReading {
	const { settings } = state;
	return readTable(snapshotOf(sheet, partsNeeded(settings.checks)), { today: time.today, settings });
}

/** A tab that holds nothing but a chart may be in front: it has no table, and there may be one on another tab. */
function readFront(sheet: Sheet, context: CommandContext): TableReading {
	try {
		return readSheet(sheet, context);
	} catch (error) {
		if (isWithoutCells(sheet)) {
			return { kind: "none", reason: "no-header" };
		}
		throw error;
	}
}

function noTable(sheet: Sheet, reading: TableReading, { messages }: CommandContext): FailureError {
	const [finding] = runChecks(reading, sheet.getName(), messages.checks);
	return new FailureError({
		code: "no-progress-table",
		message: finding === undefined ? "" : `${finding.message}\n${finding.remedy}`,
	});
}

/** The tab of a name. Throws the failure `no-such-sheet`. */
export function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
	const sheet = spreadsheet.getSheetByName(name);
	if (sheet === null) {
		throw new FailureError({
			code: "no-such-sheet",
			sheet: name,
			sheets: spreadsheet.getSheets().map((candidate) => candidate.getName()),
		});
	}
	return sheet;
}

/** The visible tabs besides the one in front that are not ours. */
function otherTabs(front: Sheet, own: readonly OwnTab[], spreadsheet: Spreadsheet): readonly Sheet[] {
	const passed = new Set([front.getSheetId(), ...own.map(({ sheet }) => sheet.getSheetId())]);
	return sheetsWithCells(spreadsheet).filter((sheet) => !passed.has(sheet.getSheetId()) && !sheet.isSheetHidden());
}

/** What else a command will ask for in any case. */
export interface Foreseen {
	/** The tabs that are ours: where there are none, the one in front is none either, and need not be asked. */
	readonly ownTabs?: true;
}

/**
 * Finds the progress table.
 * Tabs of ours and hidden tabs are passed over. Throws the failure `no-progress-table`, which speaks of the tab in front.
 * @param chosen a tab named by the person; only it is read then
 */
export function locateTable(chosen: string | null, context: CommandContext, foreseen: Foreseen = {}): Location {
	const { spreadsheet } = context;
	const front = chosen === null ? spreadsheet.getActiveSheet() : sheetNamed(spreadsheet, chosen);
	const ownTabs = once(() => findOwnTabs(spreadsheet));
	const isOwn = (foreseen.ownTabs !== true || ownTabs().length > 0) && isOwnTab(front);
	const inFront = isOwn ? null : readFront(front, context);
	if (inFront?.kind === "table") {
		return { kind: "found", found: { sheet: front, table: inFront.table, ownTabs } };
	}
	const others = chosen === null ? otherTabs(front, ownTabs(), spreadsheet) : [];
	const found = others.flatMap((sheet) => {
		stopIfLate(context, { kind: "reading", sheet: sheet.getName() });
		const reading = readSheet(sheet, context);
		return reading.kind === "table" ? [{ sheet, table: reading.table, ownTabs }] : [];
	});
	const [only, ...more] = found;
	if (only === undefined) {
		throw noTable(front, inFront ?? { kind: "none", reason: "own-output" }, context);
	}
	return more.length === 0
		? { kind: "found", found: only }
		: { kind: "several", names: found.map((candidate) => candidate.table.sheetName) };
}
