// Finds the progress table that a command is to work on: the tab in front first, else the only other tab that fits.

import { runChecks } from "../checks/run-checks";
import { readSnapshot } from "../sheets/read-snapshot";
import type { Sheet, Spreadsheet } from "../sheets/spreadsheet";
import { findOwnTabs } from "../sheets/tab-marks";
import type { ProgressTable, TableReading } from "../table/progress-table";
import { readTable } from "../table/read-table";
import type { SheetSnapshot } from "../table/snapshot";
import type { CommandContext } from "./command-context";
import { FailureError, orFail } from "./failure";

export interface FoundTable {
	readonly sheet: Sheet;
	readonly table: ProgressTable;
	/** What the table was read from. */
	readonly snapshot: SheetSnapshot;
}

export type Location =
	| { readonly kind: "found"; readonly found: FoundTable }
	/** Several tabs fit and none of them is in front: names to choose from. */
	| { readonly kind: "several"; readonly names: readonly string[] };

interface SheetReading {
	readonly snapshot: SheetSnapshot;
	readonly reading: TableReading;
}

/** Reads a tab. Throws the failure `cannot-read`. */
export function snapshotOf(sheet: Sheet): SheetSnapshot {
	return orFail(
		() => readSnapshot(sheet),
		(detail) => ({ code: "cannot-read", detail }),
	);
}

function readSheet(sheet: Sheet, { time, state }: CommandContext): SheetReading {
	const snapshot = snapshotOf(sheet);
	return { snapshot, reading: readTable(snapshot, { today: time.today, settings: state.settings }) };
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
	const sheets = spreadsheet.getSheets();
	const sheet = sheets.find((candidate) => candidate.getName() === name);
	if (sheet === undefined) {
		throw new FailureError({
			code: "no-such-sheet",
			sheet: name,
			sheets: sheets.map((candidate) => candidate.getName()),
		});
	}
	return sheet;
}

/**
 * Finds the progress table.
 * Tabs of ours and hidden tabs are passed over. Throws the failure `no-progress-table`, which speaks of the tab in front.
 * @param chosen a tab named by the person; only it is read then
 */
export function locateTable(chosen: string | null, context: CommandContext): Location {
	const { spreadsheet } = context;
	const front = chosen === null ? spreadsheet.getActiveSheet() : sheetNamed(spreadsheet, chosen);
	const own = new Set(findOwnTabs(spreadsheet).map((tab) => tab.sheet.getSheetId()));
	const frontId = front.getSheetId();
	const inFront = own.has(frontId) ? null : readSheet(front, context);
	if (inFront?.reading.kind === "table") {
		return { kind: "found", found: { sheet: front, table: inFront.reading.table, snapshot: inFront.snapshot } };
	}
	const others =
		chosen === null
			? spreadsheet
					.getSheets()
					.filter((sheet) => sheet.getSheetId() !== frontId && !own.has(sheet.getSheetId()) && !sheet.isSheetHidden())
			: [];
	const found = others.flatMap((sheet) => {
		const { reading, snapshot } = readSheet(sheet, context);
		return reading.kind === "table" ? [{ sheet, table: reading.table, snapshot }] : [];
	});
	const [only, ...more] = found;
	if (only === undefined) {
		throw noTable(front, inFront?.reading ?? { kind: "none", reason: "own-output" }, context);
	}
	return more.length === 0
		? { kind: "found", found: only }
		: { kind: "several", names: found.map((candidate) => candidate.table.sheetName) };
}
