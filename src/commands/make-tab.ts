// Menu commands and page calls that make an output tab of ours, or make it anew.
import type { BridgeRequest } from "../bridge/bridge";
import type { Messages } from "../messages";
import { planData } from "../report/data-tab";
import { planFigures } from "../report/figures-tab";
import { planReport } from "../report/progress-report";
import type { ReportInput } from "../report/report-input";
import { planRequests } from "../report/request-tab";
import { planSummary } from "../report/summary-tab";
import type { TabKind, TabPlan } from "../report/tab-plan";
import { viewerHindrance } from "../sheets/hindrances";
import { renewTab, type TabResult } from "../sheets/output-tabs";
import { showSheet } from "../sheets/spreadsheet";
import { summarize } from "../summary/summary";
import { VERSION } from "../version";
import { keyedFindings, openFindings } from "./checked-table";
import { type CommandContext, once } from "./command-context";
import { orFail } from "./failure";
import type { FoundTable } from "./locate-table";
import { type ReportMemory, rememberReports } from "./report-base";
import { runOnTable } from "./run-command";
import { stopIfLate } from "./time-limit";

function madeMessage(result: TabResult, plan: TabPlan, messages: Messages): string {
	if (result.kept !== null) {
		return messages.done.tabKept({ tab: result.name, kept: result.kept });
	}
	return result.beside
		? messages.done.tabBeside({ tab: result.name, taken: plan.name })
		: messages.done.tab({ tab: result.name });
}

function messageFor({ result, plan, note }: MadeTab, messages: Messages): string {
	const made = madeMessage(result, plan, messages);
	return note === null ? made : messages.done.noted({ message: made, note });
}

const PLANS: { readonly [Kind in TabKind]: (input: ReportInput) => TabPlan } = {
	summary: planSummary,
	report: planReport,
	requests: planRequests,
	figures: planFigures,
	data: planData,
};

export interface MadeTab {
	readonly plan: TabPlan;
	readonly result: TabResult;
	/** What must be told besides: that a report will not be remembered. */
	readonly note: string | null;
	/** Whether nothing is left that waits to be written. */
	readonly writtenOut: boolean;
}

/** Only reports are compared and remembered. */
const NO_MEMORY: ReportMemory = { comparison: null, keep: () => ({ told: null, writtenOut: false }), late: null };

/**
 * Makes the tab of a kind from the table; run it under the lock.
 * @param base what a report is compared with; null for the last one
 */
export function makeTabOf(
	kind: TabKind,
	found: FoundTable,
	base: BridgeRequest<"pageMakeTab">["base"],
	context: CommandContext,
): MadeTab {
	const { spreadsheet, messages, time } = context;
	const tab = messages.obstacles.tabs[kind];
	stopIfLate(context, { kind: "planning", tab });
	const { sheet, table, ownTabs } = found;
	const memory = kind === "report" ? rememberReports(found, base, context) : NO_MEMORY;
	const findings = once(() => openFindings(keyedFindings(table, context)));
	const summary = once(() => {
		stopIfLate(context, { kind: "planning", tab });
		return summarize(
			table,
			context.state.settings.departments.map(({ name }) => name),
		);
	});
	const plan = PLANS[kind]({
		table,
		/** Not every tab tells of findings, and in a large table they take longest. */
		get findings() {
			return findings();
		},
		get summary() {
			return summary();
		},
		comparison: memory.comparison,
		settings: context.state.settings,
		now: time.now,
		version: VERSION,
		messages,
	});
	const naming = {
		building: messages.report.buildingName({ tab: plan.name }),
		kept: messages.report.keptName({ tab: plan.name, time: time.now.replace("T", " ").replace(":", "") }),
	};
	const result = orFail(
		() =>
			renewTab(
				spreadsheet,
				{ own: ownTabs(), front: sheet, pause: () => stopIfLate(context, { kind: "writing", tab }) },
				plan,
				naming,
			),
		(detail) => ({ code: "cannot-write-tab", tab: plan.name, detail, hindrance: viewerHindrance(spreadsheet) }),
	);
	// The tab stands: from here on nothing may fail any more.
	const { told, writtenOut } = context.isLate() ? { told: memory.late, writtenOut: false } : memory.keep();
	return { plan, result, note: told, writtenOut };
}

function makeTab(kind: TabKind): void {
	runOnTable(
		({ working }) => working[kind],
		(found, context) => {
			const { spreadsheet, messages } = context;
			const made = makeTabOf(kind, found, null, context);
			return {
				message: messageFor(made, messages),
				show: () => showSheet(spreadsheet, made.result.sheet),
				...(made.writtenOut ? { writtenOut: true } : {}),
			};
		},
		{ ownTabs: true },
	);
}

/** Menu command. */
export function makeSummary(): void {
	makeTab("summary");
}

/** Menu command. */
export function makeReport(): void {
	makeTab("report");
}

/** Menu command. */
export function makeRequests(): void {
	makeTab("requests");
}

/** Menu command. */
export function makeFigures(): void {
	makeTab("figures");
}

/** Menu command. */
export function makeData(): void {
	makeTab("data");
}
