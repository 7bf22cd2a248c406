// The settings page's calls: what is set and how the tab was read; and saving, which never overwrites a colleague's change.
import type { SettingsPage } from "../bridge/settings-page";
import { understandingOf } from "../bridge/understanding";
import { RULES } from "../checks/index";
import { type Rule, startsOn } from "../checks/rule";
import { themeOf } from "../messages/ja-checks";
import { headerSignature } from "../settings/header-signature";
import { DEFAULT_SETTINGS, type Settings, type TabCorrections } from "../settings/settings";
import { readSettingsData, readSettingsText, type SettingsOutcome } from "../settings/stored-settings";
import { correctionsOf, mergedForSaving, onlyTab, withCorrections } from "../settings/tab-corrections";
import { sheetWithId } from "../sheets/spreadsheet";
import type { CommandContext } from "./command-context";
import { readDocumentState, revisionOf, storeSettings } from "./document-state";
import { FailureError } from "./failure";
import { failureMessage } from "./failure-message";
import { locateTable, snapshotOf } from "./locate-table";
import type { Handler } from "./page-handler";
import { underLock } from "./run-command";

/** The tab to correct. A tab that cannot be read as a table is just the one whose header must be shown by hand. */
function tabFor(chosen: string | null, context: CommandContext): SettingsPage["tab"] {
	const { spreadsheet, messages } = context;
	// The page may still know a tab by the name that it had.
	const named = spreadsheet.getSheets().find((candidate) => candidate.getName() === chosen);
	try {
		const location = locateTable(named === undefined ? null : chosen, context);
		if (location.kind === "several") {
			return null;
		}
		const { table } = location.found;
		return {
			sheet: table.sheetName,
			sheetId: table.sheetId,
			understanding: understandingOf(table),
			problem: "",
		};
	} catch (error) {
		if (!(error instanceof FailureError) || error.failure.code !== "no-progress-table") {
			throw error;
		}
		const sheet = named ?? spreadsheet.getActiveSheet();
		return {
			sheet: sheet.getName(),
			sheetId: sheet.getSheetId(),
			understanding: null,
			problem: failureMessage(error, messages),
		};
	}
}

/** The checks that can be switched; that no table was found is always said. */
function checksInWords({ messages }: CommandContext): SettingsPage["checks"] {
	const rules: readonly Rule[] = RULES;
	return rules
		.filter(({ id }) => id !== "no-progress-table")
		.map((rule) => ({
			id: rule.id,
			title: messages.checks[rule.id].title,
			severity: rule.severity,
			startsOn: startsOn(rule),
			theme: themeOf(rule.id),
		}));
}

/** Answers pageReadSettings. */
export const readSettingsPage: Handler<"pageReadSettings"> = ({ sheet }, context) => {
	const { state } = context;
	const tab = tabFor(sheet, context);
	return {
		settings: onlyTab(state.settings, tab?.sheetId ?? null),
		revision: state.revision,
		state: state.state,
		checks: checksInWords(context),
		usual: { colors: DEFAULT_SETTINGS.colors },
		tab,
	};
};

/** Corrections with the header rows that a person named, kept by the texts of the first of them. */
function withHeaderRows(
	tab: TabCorrections,
	[first, last]: readonly [number, number],
	{ spreadsheet }: CommandContext,
): TabCorrections {
	const sheet = sheetWithId(spreadsheet, tab.sheetId);
	const firstRow = sheet === null ? "" : headerSignature(snapshotOf(sheet).texts[first - 1] ?? []);
	if (firstRow === "") {
		throw new FailureError({ code: "blank-header-row", row: first });
	}
	return { ...tab, header: { firstRow, rows: last - first + 1 } };
}

function settingsOrFail(outcome: SettingsOutcome): Settings {
	if (outcome.kind === "bad") {
		throw new FailureError({ code: "bad-settings", problem: outcome.problem });
	}
	return outcome.settings;
}

/** Answers pageImportSettings: looks at a pasted text as a whole and stores nothing. */
export const importSettingsPage: Handler<"pageImportSettings"> = ({ text }) => ({
	settings: settingsOrFail(readSettingsText(text.trim())),
});

/** Answers pageSaveSettings. What is stored is read anew under the lock, so that no colleague's change is lost. */
export const saveSettingsPage: Handler<"pageSaveSettings"> = (request, context) =>
	underLock(() => {
		const { revision, sheetId, headerRows } = request;
		const settings = settingsOrFail(readSettingsData(request.settings));
		const stored = readDocumentState();
		const saved =
			sheetId === null || headerRows === null
				? settings
				: withCorrections(settings, withHeaderRows(correctionsOf(settings, sheetId), headerRows, context));
		const sheetIds = context.spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
		const merged = mergedForSaving(stored.settings, saved, sheetId, sheetIds);
		// Settings that were stored by a call that failed right after are no colleague's.
		if (stored.revision !== revision && stored.revision !== revisionOf(merged)) {
			throw new FailureError({ code: "settings-changed" });
		}
		return { settings: onlyTab(merged, sheetId), revision: storeSettings(merged) };
	});
