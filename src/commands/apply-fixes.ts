// Makes changes that a person has looked at, each recorded first, and tells what became of them.
import type { CellChange, FixOutcome, NotChanged } from "../bridge/fixes";
import { type Change, LONGEST_RECORD, type LogRecord, nextFix, recordOf } from "../fixes/fix-log";
import { stretchesAfter } from "../fixes/styled-text";
import { readCellStates } from "../sheets/cell-states";
import { addToLog, changeLog, findLogTab, readLog } from "../sheets/fix-log-tab";
import { type Sheet, sheetWithId } from "../sheets/spreadsheet";
import { type CellWriting, type WritingOutcome, writeCells } from "../sheets/write-cells";
import { type CellRef, parseA1, toA1 } from "../table/a1";
import { applyEdits, areEditsOf } from "../text/text-edits";
import type { CommandContext } from "./command-context";
import { FailureError, orFail } from "./failure";
import { logNaming, logRow, stateWords } from "./log-words";
import type { Handler } from "./page-handler";
import { obstacle } from "./plan-fixes";
import { underLock } from "./run-command";

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

/** Parts changes into those that can be made and those whose cell is no longer as it was shown. */
function partByState(
	sheet: Sheet,
	changes: readonly CellChange[],
): { readonly fit: readonly Change[]; readonly left: readonly Left[] } {
	const texts = sheet.getDataRange().getDisplayValues();
	const shown = ({ row, column }: CellRef): string => texts[row]?.[column] ?? "";
	const places = changes.map(({ cell }) => placeOf(cell));
	const states = readCellStates(sheet, places);
	const fit: Change[] = [];
	const left: Left[] = [];
	for (const [index, { before, edits, checks, measure, landmarks, cell: name }] of changes.entries()) {
		const state = states[index];
		const hasMoved = landmarks.some(({ cell, text }) => shown(placeOf(cell)) !== text);
		const reason = obstacle(state, before, "changed") ?? (hasMoved ? "moved" : null);
		if (!areEditsOf(before.length, edits)) {
			throw new FailureError({ code: "bad-request" });
		}
		const cell = places[index];
		if (reason === null && state?.kind === "text" && cell !== undefined) {
			fit.push({ cell, before, edits, stretches: state.stretches, checks, measure });
		} else {
			left.push({ cell: name, reason: reason ?? "changed" });
		}
	}
	return { fit, left };
}

function writingOf({ cell, before, edits, stretches }: Change): CellWriting {
	return { cell, before, after: applyEdits(before, edits), stretches: stretchesAfter(stretches, edits) };
}

/** Writes the record, then the cells, then into the record which cells took no change. */
function recordAndWrite(
	sheet: Sheet,
	recorded: readonly Recorded[],
	{ spreadsheet, messages, time }: CommandContext,
): readonly Left[] {
	const name = sheet.getName();
	const rows = recorded.map(({ change, record }) =>
		logRow(record, { at: time.now, sheet: name, before: change.before, after: writingOf(change).after }, messages),
	);
	const log = orFail(
		() => addToLog(spreadsheet, logNaming(messages), rows),
		(detail) => ({ code: "cannot-write-log", detail }),
	);
	const outcomes = writeCells(
		sheet,
		recorded.map(({ change }) => writingOf(change)),
	);
	const failed = recorded.flatMap(({ record }, line) => {
		const reason = reasonOf(outcomes[line]);
		return reason === null ? [] : [{ line, reason, record: { ...record, state: "refused" as const } }];
	});
	changeLog(
		log,
		failed.map(({ line, record }) => ({ line, record, state: stateWords(record.state, "", messages) })),
	);
	return failed.map(({ record, reason }) => ({ cell: record.cell, reason }));
}

/** Answers pageApplyFixes. */
export const applyFixesForPage: Handler<"pageApplyFixes"> = ({ sheetId, changes }, context) =>
	underLock(() => {
		const sheet = sheetOrFail(sheetId, context);
		const { fit, left } = partByState(sheet, changes);
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
