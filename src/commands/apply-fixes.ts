// Makes changes that a person has looked at, each recorded first, and tells what became of them.
import type { CellChange, FixOutcome, NotChanged } from "../bridge/fixes";
import { type Change, LONGEST_RECORD, type LogRecord, nextFix, recordOf } from "../fixes/fix-log";
import { whyNotWritten } from "../fixes/fix-plan";
import { stretchesAfter } from "../fixes/styled-text";
import { readCellStates } from "../sheets/cell-states";
import { addToLog, changeLog, findLogTab, readLog } from "../sheets/fix-log-tab";
import { type Hindrance, hindranceOn, viewerHindrance } from "../sheets/hindrances";
import { readTexts } from "../sheets/read-snapshot";
import { type Sheet, type Spreadsheet, sheetWithId } from "../sheets/spreadsheet";
import { type CellWriting, type WritingOutcome, writeCells } from "../sheets/write-cells";
import { type CellRef, parseA1, toA1 } from "../table/a1";
import { applyEdits, areEditsOf } from "../text/text-edits";
import type { CommandContext } from "./command-context";
import { FailureError, orFail } from "./failure";
import { logNaming, logRow, stateWords } from "./log-words";
import type { Handler } from "./page-handler";
import { obstacle } from "./plan-fixes";
import { underLock } from "./run-command";
import { stopIfLate } from "./time-limit";

type Left = FixOutcome["left"][number];

/** A change with the record of it. */
interface Recorded {
	readonly change: Change;
	readonly record: LogRecord;
}

/** Refuses what no page of ours sends. */
export function placeOf(a1: string): CellRef {
	const area = parseA1(a1);
	if (area === null) {
		throw new FailureError({ code: "bad-request" });
	}
	return { row: area.row, column: area.column };
}

/** The tab of an id. Throws the failure `outside-table`. */
export function sheetOrFail(sheetId: number, { spreadsheet }: CommandContext): Sheet {
	const sheet = sheetWithId(spreadsheet, sheetId);
	if (sheet === null) {
		throw new FailureError({ code: "outside-table" });
	}
	return sheet;
}

/** Why a cell was not written; null when it was. */
export function reasonOf(outcome: WritingOutcome | undefined): NotChanged | null {
	return outcome === "done" ? null : (outcome ?? "changed");
}

/** Why a cell is no longer as it was shown, or in another place; null when it is. */
function whyNotAsShown(
	texts: readonly (readonly string[])[],
	{ cell, before, landmarks }: Pick<Change, "cell" | "before" | "landmarks">,
): NotChanged | null {
	const shown = ({ row, column }: CellRef): string => texts[row]?.[column] ?? "";
	if (shown(cell) !== before) {
		return "changed";
	}
	return landmarks.some((landmark) => shown(landmark.cell) !== landmark.text) ? "moved" : null;
}

/** A change as the page sends it, told by its place. Refuses what no page of ours sends. */
function toChange({ cell, before, edits, checks, measure, landmarks }: CellChange): Change {
	if (!areEditsOf(before.length, edits)) {
		throw new FailureError({ code: "bad-request" });
	}
	const marks = landmarks.map((landmark) => ({ ...landmark, cell: placeOf(landmark.cell) }));
	return { cell: placeOf(cell), before, edits, stretches: [], checks, measure, landmarks: marks };
}

/** Parts changes into those that can be made and those whose cell is no longer as it was shown. */
function partByState(
	sheet: Sheet,
	changes: readonly Change[],
): { readonly fit: readonly Change[]; readonly left: readonly Left[] } {
	const texts = readTexts(sheet);
	const states = readCellStates(
		sheet,
		changes.map(({ cell }) => cell),
	);
	const fit: Change[] = [];
	const left: Left[] = [];
	for (const [index, change] of changes.entries()) {
		const { cell, before, edits } = change;
		const state = states[index];
		const reason =
			obstacle(state, before, "changed") ??
			whyNotAsShown(texts, change) ??
			whyNotWritten(before, applyEdits(before, edits));
		if (reason === null && state?.kind === "text") {
			fit.push({ ...change, stretches: state.stretches });
		} else {
			left.push({ cell: toA1(cell), reason: reason ?? "changed" });
		}
	}
	return { fit, left };
}

function writingOf({ cell, before, edits, stretches }: Change): CellWriting {
	return { cell, before, after: applyEdits(before, edits), stretches: stretchesAfter(stretches, edits) };
}

/** What keeps the record from being written: its tab may be protected, or there is none and no tab can be added. */
function logHindrance(spreadsheet: Spreadsheet): Hindrance | null {
	const log = orFail(
		() => findLogTab(spreadsheet),
		(detail) => ({ code: "cannot-write-log", detail, hindrance: null }),
	);
	return log === null ? viewerHindrance(spreadsheet) : hindranceOn(log);
}

/** Writes the record, then the cells, then into the record which cells took no change. */
function recordAndWrite(sheet: Sheet, recorded: readonly Recorded[], context: CommandContext): readonly Left[] {
	const { spreadsheet, messages, time, isLate } = context;
	stopIfLate(context, { kind: "fixing" });
	const name = sheet.getName();
	const rows = recorded.map(({ change, record }) =>
		logRow(record, { at: time.now, sheet: name, before: change.before, after: writingOf(change).after }, messages),
	);
	const log = orFail(
		() => addToLog(spreadsheet, logNaming(messages), rows),
		(detail) => ({ code: "cannot-write-log", detail, hindrance: logHindrance(spreadsheet) }),
	);
	// Writing the record takes its time, in which colleagues type on.
	const texts = readTexts(sheet);
	const looked = recorded.map(({ change, record }) => ({ change, record, reason: whyNotAsShown(texts, change) }));
	const fresh = looked.filter(({ reason }) => reason === null);
	const outcomes = writeCells(
		sheet,
		fresh.map(({ change }) => writingOf(change)),
		isLate,
	);
	const failed = [
		...looked.flatMap(({ record, reason }) => (reason === null ? [] : [{ record, reason }])),
		...fresh.flatMap(({ record }, index) => {
			const reason = reasonOf(outcomes[index]);
			return reason === null ? [] : [{ record, reason }];
		}),
	];
	const words = stateWords("refused", "", messages);
	changeLog(
		log,
		failed.map(({ record }) => ({ record, state: "refused", words })),
	);
	return failed.map(({ record, reason }) => ({ cell: record.cell, reason }));
}

/** Answers pageApplyFixes. */
export const applyFixesForPage: Handler<"pageApplyFixes"> = ({ sheetId, changes }, context) =>
	underLock(() => {
		const wanted = changes.map(toChange);
		// Of two changes of one cell only one could be taken back.
		if (new Set(wanted.map(({ cell }) => toA1(cell))).size < wanted.length) {
			throw new FailureError({ code: "bad-request" });
		}
		const sheet = sheetOrFail(sheetId, context);
		const { fit, left } = partByState(sheet, wanted);
		const log = findLogTab(context.spreadsheet);
		const fix = nextFix(log === null ? [] : readLog(log));
		const recorded = fit.map((change): Recorded => ({ change, record: recordOf(change, fix, sheetId) }));
		const isTooLong = ({ record }: Recorded): boolean => JSON.stringify(record).length > LONGEST_RECORD;
		const writable = recorded.filter((one) => !isTooLong(one));
		const failed = writable.length === 0 ? [] : recordAndWrite(sheet, writable, context);
		const tooLong = recorded
			.filter(isTooLong)
			.map(({ change }): Left => ({ cell: toA1(change.cell), reason: "too-long" }));
		const cells = writable.length - failed.length;
		return { fix: cells === 0 ? null : fix, cells, left: [...left, ...tooLong, ...failed] };
	});
