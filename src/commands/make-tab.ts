// 集計表を作成 and レポートを作成: make an output tab of ours, or make it anew.
import { runChecks } from "../checks/run-checks";
import type { Messages } from "../messages";
import { planReport } from "../report/progress-report";
import type { ReportInput } from "../report/report-input";
import { planSummary } from "../report/summary-tab";
import type { TabPlan } from "../report/tab-plan";
import { renewTab, type TabResult } from "../sheets/output-tabs";
import { showSheet } from "../sheets/spreadsheet";
import { summarize } from "../summary/summary";
import { VERSION } from "../version";
import { orFail } from "./failure";
import { runOnTable } from "./run-command";

function messageFor(result: TabResult, plan: TabPlan, messages: Messages): string {
	if (result.kept !== null) {
		return messages.done.tabKept({ tab: result.name, kept: result.kept });
	}
	return result.beside
		? messages.done.tabBeside({ tab: result.name, taken: plan.name })
		: messages.done.tab({ tab: result.name });
}

function makeTab(working: (messages: Messages) => string, planTab: (input: ReportInput) => TabPlan): void {
	runOnTable(working, ({ table }, { spreadsheet, messages, time }) => {
		const plan = planTab({
			table,
			findings: runChecks({ kind: "table", table }, table.sheetName, messages.checks),
			summary: summarize(table),
			now: time.now,
			version: VERSION,
			messages,
		});
		const naming = {
			building: messages.report.buildingName({ tab: plan.name }),
			kept: messages.report.keptName({ tab: plan.name, time: time.now.replace("T", " ").replace(":", "") }),
		};
		const result = orFail(
			() => renewTab(spreadsheet, plan, naming),
			(detail) => ({ code: "cannot-write-tab", tab: plan.name, detail }),
		);
		return { message: messageFor(result, plan, messages), show: () => showSheet(spreadsheet, result.sheet) };
	});
}

/** Menu command. */
export function makeSummary(): void {
	makeTab((messages) => messages.working.summary, planSummary);
}

/** Menu command. */
export function makeReport(): void {
	makeTab((messages) => messages.working.report, planReport);
}
