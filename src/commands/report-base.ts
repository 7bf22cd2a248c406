// What a report is compared with, and what is kept of its table for the next one.
import type { BridgeRequest } from "../bridge/bridge";
import {
	byOccasion,
	damagedRows,
	isKept,
	type KeptSnapshot,
	keptSnapshots,
	linesToDrop,
	MOST_CHARACTERS,
	type NewSnapshot,
	newSnapshot,
	nextNumber,
	rowsOf,
	snapshotsOf,
} from "../report/report-history";
import { safeText } from "../report/tab-plan";
import {
	addToHistory,
	dropFromHistory,
	findHistoryTab,
	type RowToKeep,
	readHistory,
} from "../sheets/report-history-tab";
import type { Sheet } from "../sheets/spreadsheet";
import type { OwnTab } from "../sheets/tab-marks";
import { compareSnapshots } from "../summary/compare";
import type { Comparison } from "../summary/comparison";
import { type TableSnapshot, takeSnapshot } from "../summary/snapshot";
import type { CommandContext } from "./command-context";
import { FailureError, orFail } from "./failure";
import { type FoundTable, locateTable } from "./locate-table";

/** What the person chose to compare with; null for the last report. */
type ChosenBase = BridgeRequest<"pageMakeTab">["base"];

export interface ReportMemory {
	/** Null where there is nothing to compare with. */
	readonly comparison: Comparison | null;
	/** Keeps what the report was made of; to be called when it stands. */
	readonly keep: () => Kept;
	/** What must be told where there is no time left to keep it. */
	readonly late: string | null;
}

interface Kept {
	/** What the person must be told; null where nothing must. */
	readonly told: string | null;
	/** Whether nothing is left that waits to be written, what stood before included. */
	readonly writtenOut: boolean;
}

interface History {
	readonly tab: Sheet | null;
	/** Newest first. */
	readonly kept: readonly KeptSnapshot[];
	/** Whether some of what was kept can no longer be read. */
	readonly isDamaged: boolean;
}

/** What earlier reports kept. Throws the failure `cannot-read`. */
export function openHistory(own: readonly OwnTab[]): History {
	return orFail(
		() => {
			const tab = findHistoryTab(own);
			const rows = tab === null ? [] : readHistory(tab);
			return { tab, kept: keptSnapshots(rows), isDamaged: damagedRows(rows).length > 0 };
		},
		(detail) => ({ code: "cannot-read", detail }),
	);
}

/**
 * The last report of an earlier day that said something else, or else of this day. A report that is made anew, with no
 * change in the table or with a slip put right, so tells once more what the one before told.
 */
function lastDiffering(
	own: readonly KeptSnapshot[],
	{ contents, snapshot: { at } }: NewSnapshot,
): TableSnapshot | null {
	for (const each of byOccasion(own, at)) {
		const snapshot = each.contents === contents ? null : each.read();
		if (snapshot !== null) {
			return snapshot;
		}
	}
	return null;
}

/** The newest report of a time that can still be read. Throws the failure `no-such-report`. */
function reportOf(at: string, own: readonly KeptSnapshot[]): TableSnapshot {
	for (const each of own) {
		const snapshot = each.at === at ? each.read() : null;
		if (snapshot !== null) {
			return snapshot;
		}
	}
	throw new FailureError({ code: "no-such-report", at });
}

/** Another tab, read with the settings. Throws the failures `no-such-sheet` and `no-table-to-compare`. */
function tabAsBase(name: string, context: CommandContext): TableSnapshot {
	try {
		const location = locateTable(name, context);
		if (location.kind === "found") {
			return takeSnapshot(location.found.table, context.time.now);
		}
	} catch (error) {
		if (!(error instanceof FailureError) || error.failure.code !== "no-progress-table") {
			throw error;
		}
	}
	throw new FailureError({ code: "no-table-to-compare", sheet: name });
}

function comparisonWith(
	base: ChosenBase,
	fresh: NewSnapshot,
	kept: readonly KeptSnapshot[],
	context: CommandContext,
): Comparison | null {
	const { snapshot } = fresh;
	if (base?.kind === "sheet") {
		return compareSnapshots(tabAsBase(base.name, context), snapshot, base);
	}
	const own = snapshotsOf(kept, snapshot);
	const before = base === null ? lastDiffering(own, fresh) : reportOf(base.at, own);
	return before === null ? null : compareSnapshots(before, snapshot, { kind: "report", at: before.at });
}

function rowsToKeep(fresh: NewSnapshot, number: number): readonly RowToKeep[] {
	const { at, sheetName, measures, entries } = fresh.snapshot;
	return rowsOf(fresh, number).map(({ head, piece }, index, all) => ({
		words: [
			at.replace("T", " "),
			safeText(sheetName),
			String(measures.length),
			String(entries.length),
			`${index + 1}/${all.length}`,
		],
		head,
		piece,
	}));
}

/** Takes away what can no longer be read, so that it is told once only. */
function withoutDamage({ tab, isDamaged }: History, { messages }: CommandContext): string | null {
	if (tab === null || !isDamaged) {
		return null;
	}
	try {
		dropFromHistory(tab, damagedRows);
	} catch {
		// Told again with the next report, then.
	}
	return messages.comparison.damaged;
}

function keep(fresh: NewSnapshot, history: History, front: Sheet, context: CommandContext): Kept {
	const kept = keepNew(fresh, history, front, context);
	const damage = withoutDamage(history, context);
	const told = [kept.told, damage].filter((text) => text !== null);
	return {
		told: told.length === 0 ? null : told.join(context.messages.language === "ja" ? "" : " "),
		writtenOut: kept.writtenOut && damage === null,
	};
}

function keepNew(
	fresh: NewSnapshot,
	{ tab, kept }: History,
	front: Sheet,
	{ spreadsheet, messages }: CommandContext,
): Kept {
	const { tabName, headings, notKept, tooLarge } = messages.comparison;
	if (isKept(kept, fresh)) {
		return { told: null, writtenOut: false };
	}
	if (fresh.text.length > MOST_CHARACTERS) {
		return { told: tooLarge, writtenOut: false };
	}
	const { at, sheet, measures, entries, piece, own, contents } = headings;
	const naming = { name: tabName, headings: [at, sheet, measures, entries, piece, own, contents] };
	try {
		const number = nextNumber(kept);
		const { sheetId, at: time } = fresh.snapshot;
		const beside = (others: readonly KeptSnapshot[]): readonly number[] =>
			linesToDrop(others, { sheetId, at: time, length: fresh.text.length });
		const writtenOut = addToHistory(
			spreadsheet,
			{ tab, front },
			naming,
			rowsToKeep(fresh, number),
			beside(kept).length === 0 ? null : (rows) => beside(keptSnapshots(rows).filter((each) => each.number !== number)),
		);
		return { told: null, writtenOut };
	} catch {
		// The report stands; only the next one will know less.
		return { told: notKept, writtenOut: false };
	}
}

/**
 * Compares the table with a base, and prepares to keep it. Reads only; run it under the lock, and `keep` under the same.
 * Throws the failures `no-such-report`, `no-such-sheet`, `no-table-to-compare` and `cannot-read`.
 */
export function rememberReports(
	{ sheet, table, ownTabs }: FoundTable,
	base: ChosenBase,
	context: CommandContext,
): ReportMemory {
	const history = openHistory(ownTabs());
	const fresh = newSnapshot(takeSnapshot(table, context.time.now));
	return {
		comparison: comparisonWith(base, fresh, history.kept, context),
		keep: () => keep(fresh, history, sheet, context),
		late: isKept(history.kept, fresh) ? null : context.messages.comparison.keptLate,
	};
}
