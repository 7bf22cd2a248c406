// Answers the calls of the page in the sidebar. Each is one step, checked on the way in, and never throws.
import * as z from "zod/mini";
import { BRIDGE, type BridgeAnswer, type BridgeName, type BridgeRequest, type BridgeResponse } from "../bridge/bridge";
import { withIgnored, withoutIgnored } from "../settings/ignored-findings";
import { type LocalTime, localTime, userMessages } from "../sheets/environment";
import { clearHighlights } from "../sheets/highlights";
import { activeSpreadsheet, selectCell, sheetWithId, showSheet } from "../sheets/spreadsheet";
import { keyedFindings, openFindings } from "./checked-table";
import { FailureError } from "./failure";
import { failureCode, failureDetails, failureMessage } from "./failure-message";
import { highlightFindings } from "./highlight-findings";
import { changeIgnored } from "./ignored-store";
import { type FoundTable, locateTable, snapshotOf } from "./locate-table";
import { makeTabOf } from "./make-tab";
import { snapshotFingerprint, toPageResult } from "./page-result";
import { type CommandContext, underLock } from "./run-command";

type Handler<Name extends BridgeName> = (request: BridgeRequest<Name>, context: CommandContext) => BridgeResponse<Name>;

function found(sheet: string | null, { spreadsheet, messages, time }: CommandContext): FoundTable {
	const location = locateTable(spreadsheet, sheet, time.today, messages);
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
		const { table, snapshot } = found(sheet, context);
		const keyed = keyedFindings(table, context.messages);
		return toPageResult(table, snapshot, keyed, context.time.now, context.messages);
	},
	pageHighlight({ sheet }, context) {
		return underLock(() => {
			const at = found(sheet, context);
			return { cells: highlightFindings(at, openFindings(keyedFindings(at.table, context.messages))) };
		});
	},
	pageClearHighlights(_, { spreadsheet }) {
		return underLock(() => ({ sheets: spreadsheet.getSheets().filter(clearHighlights).length }));
	},
	pageMakeTab({ sheet, kind }, context) {
		const result = underLock(() => {
			const table = found(sheet, context);
			const made = makeTabOf(kind, table, context);
			// Making a tab brings it to the front; the person is still at work on the table.
			showSheet(context.spreadsheet, table.sheet);
			return made.result;
		});
		return { name: result.name, sheetId: result.sheet.getSheetId(), kept: result.kept };
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
};

/** Answers one call with a value or a failure in the person's words. */
export function answerPage<Name extends BridgeName>(name: Name, request: unknown): BridgeAnswer<Name> {
	const messages = userMessages();
	try {
		const parsed = z.safeParse(BRIDGE[name].request, request);
		if (!parsed.success) {
			throw new FailureError({ code: "bad-request" });
		}
		const spreadsheet = activeSpreadsheet();
		const time: LocalTime = localTime(spreadsheet);
		const handler: Handler<Name> = HANDLERS[name];
		return { kind: "done", value: handler(parsed.data as BridgeRequest<Name>, { spreadsheet, messages, time }) };
	} catch (error) {
		const sheets =
			error instanceof FailureError && error.failure.code === "several-tables" ? error.failure.sheets : null;
		return {
			kind: "failed",
			failure: {
				code: failureCode(error),
				message: failureMessage(error, messages),
				...(sheets === null ? {} : { sheets: [...sheets] }),
				details: failureDetails(error, name),
			},
		};
	}
}
