// Takes fixes back: what is in the record, what would come back, and bringing it back.
import type { CellChange, NotChanged } from "../bridge/fixes";
import { MOST_CHANGES } from "../bridge/fixes";
import { type LogLine, type LogRecord, loggedFixes, takenBack } from "../fixes/fix-log";
import { whyNotWritten } from "../fixes/fix-plan";
import { findCells } from "../fixes/moved-cells";
import { readCellStates } from "../sheets/cell-states";
import { changeLog, findLogTab, readLog } from "../sheets/fix-log-tab";
import { readTexts } from "../sheets/read-snapshot";
import type { Sheet } from "../sheets/spreadsheet";
import { type CellWriting, writeCells } from "../sheets/write-cells";
import { toA1 } from "../table/a1";
import { fingerprint } from "../text/fingerprint";
import { placeOf, reasonOf, sheetOrFail } from "./apply-fixes";
import type { CommandContext } from "./command-context";
import { FailureError } from "./failure";
import { checkTitles, stateWords, titlesOf } from "./log-words";
import type { Handler } from "./page-handler";
import { underLock } from "./run-command";
import { stopIfLate } from "./time-limit";

function linesOf({ spreadsheet }: CommandContext): { readonly log: Sheet | null; readonly lines: readonly LogLine[] } {
	const log = findLogTab(spreadsheet);
	return { log, lines: log === null ? [] : readLog(log) };
}

/** Answers pageFixHistory. */
export const fixHistoryForPage: Handler<"pageFixHistory"> = (_, context) => {
	// The tabs may have other names by now.
	const names = new Map(context.spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
	return {
		fixes: loggedFixes(linesOf(context).lines).map(({ checks, sheetId, sheet, ...fix }) => ({
			...fix,
			sheet: names.get(sheetId) ?? sheet,
			checks: [...checkTitles(checks, context.messages)],
		})),
	};
};

/** A cell of a fix where it stands by now, with what would come back; or why nothing can. */
interface Restorable {
	readonly record: LogRecord;
	/** In A1. */
	readonly cell: string;
	readonly state:
		| { readonly kind: "back"; readonly writing: CellWriting }
		| { readonly kind: "left"; readonly reason: NotChanged };
}

/** Why a cell that does not hold what a fix wrote does not. */
function whyChanged({ fix, cell, sheetId, before, after }: LogRecord, now: string, known: readonly LogRecord[]) {
	if (fingerprint(now) === before) {
		return "as-before";
	}
	const isLater = known.some(
		(other) =>
			other.fix > fix &&
			other.state === "done" &&
			other.sheetId === sheetId &&
			other.cell === cell &&
			other.before === after,
	);
	return isLater ? "later" : "changed";
}

/** Looks at the cells of a fix that stand as it left them. */
function restorables(wanted: readonly LogRecord[], known: readonly LogRecord[], sheet: Sheet): readonly Restorable[] {
	const ofTab = known.filter(({ sheetId }) => sheetId === wanted[0]?.sheetId);
	const found = findCells(wanted, ofTab, readTexts(sheet));
	const places = wanted.map((record, index) => found[index] ?? placeOf(record.cell));
	const states = readCellStates(sheet, places);
	return wanted.map((record, index): Restorable => {
		const [state, cell] = [states[index], places[index] ?? placeOf(record.cell)];
		const left = (reason: NotChanged): Restorable => ({ record, cell: toA1(cell), state: { kind: "left", reason } });
		if (state?.kind !== "text") {
			return left(state?.kind ?? "gone");
		}
		if ((found[index] ?? null) === null) {
			return left("moved");
		}
		const back = takenBack(record, state.text, state.stretches);
		if (back === null) {
			return left(whyChanged(record, state.text, ofTab));
		}
		const reason = whyNotWritten(state.text, back.text);
		const writing = { cell, before: state.text, after: back.text, stretches: back.stretches };
		return reason === null ? { record, cell: toA1(cell), state: { kind: "back", writing } } : left(reason);
	});
}

/** What is in the log of a fix: its cells that stand as mended, and all other records. */
function openFix(fix: number, context: CommandContext) {
	const { log, lines } = linesOf(context);
	const known = lines.map(({ record }) => record);
	const standing = known.filter((record) => record.fix === fix && record.state === "done");
	const [first] = standing;
	if (log === null || first === undefined) {
		throw new FailureError({ code: "not-in-log" });
	}
	const sheet = sheetOrFail(first.sheetId, context);
	return { log, sheet, known, found: restorables(standing, known, sheet) };
}

interface Writable {
	readonly record: LogRecord;
	readonly cell: string;
	readonly writing: CellWriting;
}

/** Those whose cells stand where they stood and as they did: looking at them takes its time, in which rows may move. */
function stillInPlace(writings: readonly Writable[], known: readonly LogRecord[], sheet: Sheet): readonly Writable[] {
	if (writings.length === 0) {
		return [];
	}
	const texts = readTexts(sheet);
	const ofTab = known.filter(({ sheetId }) => sheetId === writings[0]?.record.sheetId);
	const places = findCells(
		writings.map(({ record }) => record),
		ofTab,
		texts,
	);
	return writings.filter(({ cell, writing }, index) => {
		const place = places[index] ?? null;
		return place !== null && toA1(place) === cell && texts[place.row]?.[place.column] === writing.before;
	});
}

/** Answers pagePlanTakeBack: writes nothing. */
export const planTakeBackForPage: Handler<"pagePlanTakeBack"> = ({ fix }, context) => {
	const { sheet, found } = openFix(fix, context);
	const changes = found.flatMap(({ record, cell, state }): readonly CellChange[] =>
		state.kind === "left"
			? []
			: [
					{
						cell,
						before: state.writing.before,
						edits: record.undo,
						checks: record.checks,
						measure: record.measure ?? "",
						landmarks: [],
					},
				],
	);
	return {
		sheetId: sheet.getSheetId(),
		changes: changes.slice(0, MOST_CHANGES),
		titles: { ...titlesOf(changes, context.messages) },
		left: found.flatMap(({ cell, state }) => (state.kind === "left" ? [{ cell, reason: state.reason }] : [])),
		more: Math.max(0, changes.length - MOST_CHANGES),
	};
};

/** Answers pageTakeBack. */
export const takeBackForPage: Handler<"pageTakeBack"> = ({ fix, cells }, context) =>
	underLock(() => {
		const { messages, time, isLate } = context;
		const { log, sheet, known: records, found } = openFix(fix, context);
		const wanted = found.filter(({ cell }) => cells.includes(cell));
		const known = new Set(found.map(({ cell }) => cell));
		const planned = wanted.flatMap(({ record, cell, state }) =>
			state.kind === "left" ? [] : [{ record, cell, writing: state.writing }],
		);
		const writings = stillInPlace(planned, records, sheet);
		stopIfLate(context, { kind: "taking-back" });
		const outcomes = writeCells(
			sheet,
			writings.map(({ writing }) => writing),
			isLate,
		);
		const words = stateWords("back", time.now, messages);
		const done = writings.filter((_, index) => outcomes[index] === "done");
		changeLog(
			log,
			done.map(({ record }) => ({ record, state: "back", words })),
		);
		const left = [
			...wanted.flatMap(({ cell, state }) =>
				state.kind === "back" || writings.some((other) => other.cell === cell) ? [] : [{ cell, reason: state.reason }],
			),
			...planned.filter((one) => !writings.includes(one)).map(({ cell }) => ({ cell, reason: "moved" as const })),
			...writings.flatMap(({ cell }, index) => {
				const reason = reasonOf(outcomes[index]);
				return reason === null ? [] : [{ cell, reason }];
			}),
			// They stood there when they were shown.
			...cells.filter((cell) => !known.has(cell)).map((cell) => ({ cell, reason: "moved" as const })),
		];
		return { fix: null, cells: done.length, left };
	});
