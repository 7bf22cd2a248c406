// Answers the calls of the page in the sidebar. Each is one step, checked on the way in, and never throws.
import * as z from "zod/mini";
import { BRIDGE, type BridgeName, type BridgeRequest, type BridgeResponse, type Crossing } from "../bridge/bridge";
import { BRIDGE_VERSION } from "../bridge/bridge-version";
import { toFigureList } from "../bridge/figure-list";
import { withIgnored, withoutIgnored } from "../settings/ignored-findings";
import { withDocumentLock } from "../sheets/lock";
import { selectCell, sheetWithId, showSheet } from "../sheets/spreadsheet";
import { applyFixesForPage } from "./apply-fixes";
import { keyedFindings, openFindings } from "./checked-table";
import { clearAllHighlights } from "./clear-highlights";
import { type CommandContext, messagesForFailure, openContext } from "./command-context";
import { repairedDamage } from "./damage-notice";
import { changeIgnored, repairStored } from "./document-state";
import { FailureError } from "./failure";
import { failureCode, failureDetails, failureMessage } from "./failure-message";
import { highlightFindings } from "./highlight-findings";
import { type Foreseen, type FoundTable, locateTable, snapshotOf } from "./locate-table";
import { makeTabOf } from "./make-tab";
import type { Handler } from "./page-handler";
import { snapshotFingerprint, toPageResult } from "./page-result";
import { planFixesForPage } from "./plan-fixes";
import { requestedDepartments, requestTextFor } from "./request-calls";
import { underLock } from "./run-command";
import { importSettingsPage, readSettingsPage, saveSettingsPage } from "./settings-calls";
import { showHelpPage } from "./show-help";
import { comparisonChoices } from "./tab-choices";
import { fixHistoryForPage, planTakeBackForPage, takeBackForPage } from "./take-back";

function found(sheet: string | null, context: CommandContext, foreseen: Foreseen = {}): FoundTable {
	const location = locateTable(sheet, context, foreseen);
	if (location.kind === "several") {
		throw new FailureError({ code: "several-tables", sheets: location.names });
	}
	return location.found;
}

const HANDLERS: { readonly [Name in BridgeName]: Handler<Name> } = {
	pageReadTable({ sheet }, context) {
		const { table } = found(sheet, context);
		return { sheet: table.sheetName, measures: table.measures.length, entries: table.entries.length };
	},
	pageCheckTable({ sheet }, context) {
		const at = found(sheet, context);
		const result = toPageResult(at, keyedFindings(at.table, context), context);
		if (context.state.state === "unreadable") {
			// The page tells it from the result. What is ignored is repaired where that can be told. While somebody else is
			// at work the repair waits for another run: reading needs no lock.
			withDocumentLock(() => repairStored({ ...context.state, ignoredState: "stored" }));
		}
		return result;
	},
	pageListFigures({ sheet }, context) {
		const { table } = found(sheet, context);
		return { sheet: table.sheetName, figures: toFigureList(table) };
	},
	pageHighlight({ sheet }, context) {
		return underLock(
			() => {
				const at = found(sheet, context);
				return { cells: highlightFindings(at, openFindings(keyedFindings(at.table, context)), context) };
			},
			() => true,
		);
	},
	pageClearHighlights(_, context) {
		return underLock(() => ({ sheets: clearAllHighlights(context) }));
	},
	pageMakeTab({ sheet, kind, base }, context) {
		const { result, note, damage } = underLock(
			() => {
				const table = found(sheet, context, { ownTabs: true });
				return { ...makeTabOf(kind, table, base, context), damage: repairedDamage(context) };
			},
			({ writtenOut }) => writtenOut,
		);
		const made = { name: result.name, sheetId: result.sheetId, kept: result.kept };
		const notes = [note, damage].filter((text) => text !== null);
		return notes.length === 0 ? made : { ...made, note: notes.join("\n") };
	},
	pageTabChoices({ sheet }, context) {
		const at = found(sheet, context);
		return { ...comparisonChoices(at, context), departments: requestedDepartments(at, context) };
	},
	pageRequestText({ sheet, department }, context) {
		return { text: requestTextFor(department, found(sheet, context), context) };
	},
	pageOpenTab({ sheetId }, { spreadsheet }) {
		const sheet = sheetWithId(spreadsheet, sheetId);
		if (sheet === null) {
			throw new FailureError({ code: "outside-table" });
		}
		showSheet(spreadsheet, sheet);
		return {};
	},
	pageGoToCell({ sheetId, cell }, { spreadsheet }) {
		if (!selectCell(spreadsheet, sheetId, cell)) {
			throw new FailureError({ code: "outside-table" });
		}
		return {};
	},
	pageShowHelp(_, context) {
		showHelpPage(context);
		return {};
	},
	pageFingerprint({ sheetId }, { spreadsheet }) {
		const sheet = sheetWithId(spreadsheet, sheetId);
		return { fingerprint: sheet === null ? "" : snapshotFingerprint(snapshotOf(sheet)) };
	},
	pageIgnore({ key, reason }, { time }) {
		underLock(() => changeIgnored((items) => withIgnored(items, { key, reason, at: time.now })));
		return { at: time.now };
	},
	pageRestore({ key }) {
		underLock(() => changeIgnored((items) => withoutIgnored(items, key)));
		return {};
	},
	pagePlanFixes: planFixesForPage,
	pageApplyFixes: applyFixesForPage,
	pageFixHistory: fixHistoryForPage,
	pagePlanTakeBack: planTakeBackForPage,
	pageTakeBack: takeBackForPage,
	pageReadSettings: readSettingsPage,
	pageImportSettings: importSettingsPage,
	pageSaveSettings: saveSettingsPage,
};

/** Answers one call with a value or a failure in the person's words. */
export function answerPage<Name extends BridgeName>(name: Name, request: unknown): Crossing<Name> {
	let context: CommandContext | null = null;
	try {
		const parsed = z.safeParse(BRIDGE[name].request, request);
		if (!parsed.success) {
			throw new FailureError({ code: "bad-request" });
		}
		context = openContext();
		const handler: Handler<Name> = HANDLERS[name];
		// What leaves is checked like what comes in: a Date or undefined in it would reach the page as nothing at all.
		const value = z.parse(BRIDGE[name].response, handler(parsed.data as BridgeRequest<Name>, context));
		return { bridge: BRIDGE_VERSION, kind: "done", value: value as BridgeResponse<Name> };
	} catch (error) {
		const sheets =
			error instanceof FailureError && error.failure.code === "several-tables" ? error.failure.sheets : null;
		return {
			bridge: BRIDGE_VERSION,
			kind: "failed",
			failure: {
				code: failureCode(error),
				message: failureMessage(error, messagesForFailure(context)),
				...(sheets === null ? {} : { sheets: [...sheets] }),
				details: failureDetails(error, name),
			},
		};
	}
}
