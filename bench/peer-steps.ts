// What follows the checks, step by step: each result is kept, so that time and memory of a whole use are seen.

import { toCheckResult } from "../src/bridge/check-result";
import { findingKeys } from "../src/checks/finding-key";
import { planHighlights } from "../src/checks/highlight-plan";
import { runChecks } from "../src/checks/run-checks";
import { ja } from "../src/messages/ja";
import { jaChecks } from "../src/messages/ja-checks";
import { planData } from "../src/report/data-tab";
import { planFigures } from "../src/report/figures-tab";
import { planReport } from "../src/report/progress-report";
import type { ReportInput } from "../src/report/report-input";
import { planRequests } from "../src/report/request-tab";
import { planSummary } from "../src/report/summary-tab";
import { DEFAULT_SETTINGS } from "../src/settings/settings";
import { compareSnapshots } from "../src/summary/compare";
import { takeSnapshot } from "../src/summary/snapshot";
import { parseSnapshot, snapshotText } from "../src/summary/snapshot-text";
import { summarize } from "../src/summary/summary";
import { readTable } from "../src/table/read-table";
import type { SheetSnapshot } from "../src/table/snapshot";
import { TODAY } from "./peer-subjects";

/** Calls `after` with the name of each step when it is done; everything made so far is still held then. */
export function walkSteps(snapshot: SheetSnapshot, after: (step: string) => void): void {
	const kept: unknown[] = [snapshot];
	const step = <Result>(name: string, work: () => Result): Result => {
		const result = work();
		kept.push(result);
		after(name);
		return result;
	};
	const reading = step("readTable", () => readTable(snapshot, { today: TODAY }));
	if (reading.kind === "none") {
		throw new Error("The table was not read.");
	}
	const { table } = reading;
	const findings = step("runChecks", () => runChecks(reading, snapshot.name, jaChecks));
	step("planHighlights", () => planHighlights(findings, table));
	step("findingKeys", () => findingKeys(findings, table));
	const summary = step("summarize", () => summarize(table));
	step("toCheckResult", () => toCheckResult(table, findings, summary));
	const now = `${TODAY}T10:00`;
	const taken = step("takeSnapshot", () => takeSnapshot(table, now));
	const before = step("snapshotText + parseSnapshot", () => parseSnapshot(snapshotText(taken)) ?? taken);
	const base = { kind: "report", at: now } as const;
	const comparison = step("compareSnapshots", () => compareSnapshots(before, taken, base));
	const settings = DEFAULT_SETTINGS;
	const input: ReportInput = { table, findings, summary, comparison, settings, now, version: "0", messages: ja };
	step("planReport", () => planReport(input));
	step("planSummary", () => planSummary(input));
	step("planRequests", () => planRequests(input));
	step("planFigures", () => planFigures(input));
	step("planData", () => planData(input));
	if (kept.length === 0) {
		throw new Error("Nothing was kept.");
	}
}
