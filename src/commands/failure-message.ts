// Words failures for the person who met them.
import type { Messages } from "../messages";
import { displayTime } from "../report/report-input";
import { settingsProblemText } from "../settings/problem-text";
import { VERSION } from "../version";
import { detailOf, FailureError } from "./failure";

/** Code of anything thrown, for programs. */
export function failureCode(error: unknown): string {
	return error instanceof FailureError ? error.failure.code : "unexpected";
}

/** What the IT desk may ask for: where it happened, the code, Google's own words. */
export function failureDetails(error: unknown, where: string): string {
	const failure = error instanceof FailureError ? JSON.stringify(error.failure) : detailOf(error);
	return `進捗チェック ${VERSION} / ${where} / ${failureCode(error)} / ${failure}`;
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
			return words.noSuchSheet({ sheet: failure.sheet, sheets: failure.sheets.join(messages.shared.separator) });
		case "several-tables":
			return words.severalTables({ sheets: failure.sheets.join(messages.shared.separator) });
		case "locked":
			return words.locked;
		case "cannot-read":
			return words.cannotRead({ detail: failure.detail });
		case "cannot-highlight":
			return words.cannotHighlight({ sheet: failure.sheet, detail: failure.detail });
		case "cannot-set-dropdowns":
			return words.cannotSetDropdowns({ detail: failure.detail });
		case "cannot-write-tab":
			return words.cannotWriteTab({ tab: failure.tab, detail: failure.detail });
		case "cannot-write-log":
			return words.cannotWriteLog({ detail: failure.detail });
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
