// Words failures for the person who met them.
import type { Messages } from "../messages";
import { displayTime } from "../report/report-input";
import { settingsProblemText } from "../settings/problem-text";
import { shorten } from "../text/width";
import { VERSION } from "../version";
import { detailOf, type Failure, FailureError, type Refusal, type Stage } from "./failure";

/** Code of anything thrown, for programs. */
export function failureCode(error: unknown): string {
	return error instanceof FailureError ? error.failure.code : "unexpected";
}

/** What the IT desk may ask for: where it happened, the code, Google's own words. */
export function failureDetails(error: unknown, where: string): string {
	const failure = error instanceof FailureError ? JSON.stringify(error.failure) : detailOf(error);
	return `進捗チェック ${VERSION} / ${where} / ${failureCode(error)} / ${failure}`;
}

/** More protected places than these nobody looks through in a message. */
const MOST_PLACES = 3;

/** Characters of names in a message: a file may have two hundred tabs, and nobody reads all of them in an alert. */
const LONGEST_NAMES = 500;

/** What stands in the way and what to do; where that is not known, what may. */
function whyText({ hindrance }: Refusal, { obstacles, shared }: Messages, perhaps: string): string {
	switch (hindrance?.kind) {
		case undefined:
			return perhaps;
		case "viewer":
			return obstacles.viewer;
		case "tab":
			return obstacles.tab({ sheet: hindrance.sheet });
		case "cells": {
			const first = hindrance.cells.slice(0, MOST_PLACES).join(shared.separator);
			const more = hindrance.cells.length - MOST_PLACES;
			const cells = more > 0 ? obstacles.moreCells({ cells: first, more }) : first;
			return obstacles.cells({ sheet: hindrance.sheet, cells });
		}
	}
}

/** Google's own words, where nothing better is known. */
function detailText({ hindrance, detail }: Refusal, { obstacles }: Messages): string {
	return hindrance === null ? obstacles.details({ detail }) : "";
}

type Refused = Extract<Failure, Refusal>;

function refusalMessage(failure: Refused, messages: Messages): string {
	const { failures: words, obstacles, shared } = messages;
	const why = (perhaps: string): string => whyText(failure, messages, perhaps);
	switch (failure.code) {
		case "cannot-highlight":
			return words.cannotHighlight({ sheet: failure.sheet, why: why(obstacles.perhaps) });
		case "cannot-clear":
			return words.cannotClear({
				sheets: shorten(
					failure.sheets.map((sheet) => obstacles.quoted({ sheet })).join(shared.separator),
					LONGEST_NAMES,
				),
				cleared: failure.cleared,
				why: why(obstacles.perhaps),
			});
		case "cannot-set-dropdowns":
			return words.cannotSetDropdowns({ why: why(obstacles.perhapsDropdowns) });
		case "cannot-write-tab":
			return words.cannotWriteTab({ tab: failure.tab, why: why(obstacles.perhapsTab) });
		case "cannot-write-log":
			return words.cannotWriteLog({ why: why(obstacles.perhaps) });
	}
}

/** How far a run came, and what to do that it comes further. */
function outOfTimeMessage(stage: Stage, { obstacles: { outOfTime, far, todo } }: Messages): string {
	switch (stage.kind) {
		case "reading":
			return outOfTime({ far: far.reading(stage), todo: todo.openTable });
		case "checking":
			return outOfTime({ far: far.checking(stage), todo: todo.less });
		case "highlighting":
			return outOfTime({ far: far.highlighting, todo: todo.less });
		case "clearing":
			return outOfTime({ far: far.clearing(stage), todo: todo.goOn });
		case "dropdowns":
			return outOfTime({ far: far.dropdowns, todo: todo.again });
		case "planning":
			return outOfTime({ far: far.planning(stage), todo: todo.less });
		case "writing":
			return outOfTime({ far: far.writing(stage), todo: todo.less });
		case "fixing":
			return outOfTime({ far: far.fixing, todo: todo.fewer });
		case "taking-back":
			return outOfTime({ far: far.takingBack, todo: todo.again });
	}
}

/** What happened, where, and what to do. */
export function failureMessage(error: unknown, messages: Messages): string {
	const words = messages.failures;
	if (!(error instanceof FailureError)) {
		return words.unexpected({ detail: detailOf(error) });
	}
	const { failure } = error;
	switch (failure.code) {
		case "no-progress-table":
			return failure.message;
		case "no-such-sheet":
			return words.noSuchSheet({
				sheet: shorten(failure.sheet, LONGEST_NAMES),
				sheets: shorten(failure.sheets.join(messages.shared.separator), LONGEST_NAMES),
			});
		case "several-tables":
			return words.severalTables({ sheets: shorten(failure.sheets.join(messages.shared.separator), LONGEST_NAMES) });
		case "locked":
			return words.locked;
		case "cannot-read":
			return words.cannotRead({ detail: failure.detail });
		case "cannot-highlight":
		case "cannot-clear":
		case "cannot-set-dropdowns":
		case "cannot-write-tab":
		case "cannot-write-log":
			return `${refusalMessage(failure, messages)}${detailText(failure, messages)}`;
		case "out-of-time":
			return outOfTimeMessage(failure.stage, messages);
		case "newer-ignored":
			return words.newerIgnored;
		case "cannot-save-ignored":
			return words.cannotSaveIgnored({ detail: failure.detail });
		case "not-in-log":
			return words.notInLog;
		case "no-such-report":
			return messages.comparison.noSuchReport({ time: displayTime(failure.at, messages) });
		case "no-table-to-compare":
			return messages.comparison.noTableToCompare({ sheet: failure.sheet });
		case "bad-request":
			return words.badRequest;
		case "outside-table":
			return words.outsideTable;
		case "settings-changed":
			return words.settingsChanged;
		case "bad-settings":
			return settingsProblemText(failure.problem, messages.settings);
		case "settings-too-large":
			return words.settingsTooLarge;
		case "cannot-save-settings":
			return words.cannotSaveSettings({ detail: failure.detail });
		case "blank-header-row":
			return words.blankHeaderRow({ row: failure.row });
	}
}
