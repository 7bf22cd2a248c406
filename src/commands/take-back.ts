// Takes fixes back: what is in the record, what would come back, and bringing it back.
import type { CellChange, NotChanged } from "../bridge/fixes";
import { MOST_CHANGES } from "../bridge/fixes";
import { type LogLine, loggedFixes, takenBack } from "../fixes/fix-log";
import type { StyledStretch } from "../fixes/styled-text";
import { readCellStates } from "../sheets/cell-states";
import { changeLog, findLogTab, readLog } from "../sheets/fix-log-tab";
import { type Sheet, sheetWithId } from "../sheets/spreadsheet";
import { type CellWriting, writeCells } from "../sheets/write-cells";
import { placeOf, reasonOf, sheetOrFail } from "./apply-fixes";
import type { CommandContext } from "./command-context";
import { FailureError } from "./failure";
import { checkTitles, stateWords, titlesOf } from "./log-words";
import type { Handler } from "./page-handler";
import { underLock } from "./run-command";

function linesOf({ spreadsheet }: CommandContext): { readonly log: Sheet | null; readonly lines: readonly LogLine[] } {
	const log = findLogTab(spreadsheet);
	return { log, lines: log === null ? [] : readLog(log) };
}

/** Answers pageFixHistory. */
export const fixHistoryForPage: Handler<"pageFixHistory"> = (_, context) => ({
	fixes: loggedFixes(linesOf(context).lines).map(({ checks, sheetId, sheet, ...fix }) => ({
		...fix,
		// The tab may have another name by now.
		sheet: sheetWithId(context.spreadsheet, sheetId)?.getName() ?? sheet,
		checks: [...checkTitles(checks, context.messages)],
	})),
});

interface Restorable {
	readonly line: LogLine;
	/** What the cell holds now, and what would come back; or why nothing can. */
	readonly state:
		| {
				readonly kind: "back";
				readonly now: string;
				readonly text: string;
				readonly stretches: readonly StyledStretch[];
		  }
		| { readonly kind: "left"; readonly reason: NotChanged };
}

/** Looks at the cells of a fix that stand as it left them. */
function restorables(lines: readonly LogLine[], sheet: Sheet): readonly Restorable[] {
	const states = readCellStates(
		sheet,
		lines.map(({ record }) => placeOf(record.cell)),
	);
	return lines.map((line, index): Restorable => {
		const state = states[index];
		if (state?.kind !== "text") {
			return { line, state: { kind: "left", reason: state?.kind ?? "gone" } };
		}
		const back = takenBack(line.record, state.text, state.stretches);
		return {
			line,
			state: back === null ? { kind: "left", reason: "changed" } : { kind: "back", now: state.text, ...back },
		};
	});
}

function standingLines(fix: number, lines: readonly LogLine[]): readonly LogLine[] {
	const standing = lines.filter(({ record }) => record.fix === fix && record.state === "done");
	if (standing.length === 0) {
		throw new FailureError({ code: "not-in-log" });
	}
	return standing;
}

function sheetOf(lines: readonly LogLine[], context: CommandContext): Sheet {
	return sheetOrFail(lines[0]?.record.sheetId ?? -1, context);
}

/** Answers pagePlanTakeBack: writes nothing. */
export const planTakeBackForPage: Handler<"pagePlanTakeBack"> = ({ fix }, context) => {
	const lines = standingLines(fix, linesOf(context).lines);
	const sheet = sheetOf(lines, context);
	const found = restorables(lines, sheet);
	const changes = found.flatMap(({ line: { record }, state }): readonly CellChange[] =>
		state.kind === "left"
			? []
			: [
					{
						cell: record.cell,
						before: state.now,
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
		left: found.flatMap(({ line, state }) =>
			state.kind === "left" ? [{ cell: line.record.cell, reason: state.reason }] : [],
		),
		more: Math.max(0, changes.length - MOST_CHANGES),
	};
};

/** Answers pageTakeBack. */
export const takeBackForPage: Handler<"pageTakeBack"> = ({ fix, cells }, context) =>
	underLock(() => {
		const { messages, time } = context;
		const { log, lines } = linesOf(context);
		const wanted = standingLines(fix, lines).filter(({ record }) => cells.includes(record.cell));
		const sheet = sheetOf(wanted, context);
		const found = restorables(wanted, sheet);
		const writings = found.flatMap(({ line, state }): readonly { line: LogLine; writing: CellWriting }[] =>
			state.kind === "left"
				? []
				: [
						{
							line,
							writing: {
								cell: placeOf(line.record.cell),
								before: state.now,
								after: state.text,
								stretches: state.stretches,
							},
						},
					],
		);
		const outcomes = writeCells(
			sheet,
			writings.map(({ writing }) => writing),
		);
		const done = writings.filter((_, index) => outcomes[index] === "done");
		if (log !== null) {
			const state = stateWords("back", time.now, messages);
			changeLog(
				log,
				done.map(({ line: { line, record } }) => ({ line, state, record: { ...record, state: "back" as const } })),
			);
		}
		const failed = writings.flatMap(({ line }, index) => {
			const reason = reasonOf(outcomes[index]);
			return reason === null ? [] : [{ cell: line.record.cell, reason }];
		});
		const left = found.flatMap(({ line, state }) =>
			state.kind === "left" ? [{ cell: line.record.cell, reason: state.reason }] : [],
		);
		return { fix: null, cells: done.length, left: [...left, ...failed] };
	});
