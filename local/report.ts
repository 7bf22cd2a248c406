// Makes highlights, summary and report in a workbook through the bundle, and writes the copy.
import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import type { AppsScriptHost } from "./apps-script/host";
import { openBundle, runMenuCommand } from "./bundle";
import { bringToFront, findTable } from "./check";
import { setUpForFile } from "./file-setup";
import type { Workbook } from "./workbook";
import { saveXlsx } from "./xlsx";

export interface CommandCalls {
	readonly functionName: string;
	readonly total: number;
}

export type ReportOutcome =
	| { readonly kind: "made"; readonly calls: readonly CommandCalls[] }
	| { readonly kind: "failed"; readonly code: string; readonly message: string };

/** Menu commands that make a report, in the order in which a person uses them. */
const COMMANDS = ["validateTable", "createSummary", "createReport"] as const;

function runCounted(
	host: AppsScriptHost,
	functionName: string,
): { readonly failure: string | null; readonly total: number } {
	host.calls.reset();
	const failure = runMenuCommand(host, functionName);
	return { failure, total: host.calls.total };
}

/** Runs 検証する, 集計表を作成 and レポートを作成 on a workbook in memory; stops at the first that fails. */
export function makeReport(
	workbook: Workbook,
	sheetName: string | undefined,
	language: string,
	now?: Date,
): ReportOutcome {
	const host = openBundle(workbook, now === undefined ? { language } : { language, now });
	const found = findTable(host, sheetName);
	if (found.kind === "failed") {
		return found;
	}
	const calls: CommandCalls[] = [];
	for (const functionName of COMMANDS) {
		bringToFront(workbook, found.result.sheet);
		const { failure, total } = runCounted(host, functionName);
		if (failure !== null) {
			return { kind: "failed", code: "report-failed", message: failure };
		}
		calls.push({ functionName, total });
	}
	setUpForFile(workbook);
	return { kind: "made", calls };
}

/** Writes the workbook as .xlsx; a file of that name is replaced only when the new one is complete. */
export async function writeXlsx(workbook: Workbook, path: string): Promise<void> {
	const bytes = await saveXlsx(workbook);
	const draft = `${path}.${randomUUID()}.tmp`;
	try {
		await writeFile(draft, bytes);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	}
}
