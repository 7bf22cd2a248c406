// Makes highlights and tabs in a workbook through the bundle, and writes the copy.
import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import type { TabKind } from "../src/report/tab-plan";
import type { AppsScriptHost } from "./apps-script/host";
import { openBundle, runMenuCommand } from "./bundle";
import { bringToFront, callBundle, findTable } from "./check";
import { setUpForFile } from "./file-setup";
import { stateOfOwnTab } from "./own-tabs";
import type { Workbook } from "./workbook";
import { saveXlsx } from "./xlsx";

export interface CommandCalls {
	/** 検証する, or the tab that was made. */
	readonly command: "validate" | TabKind;
	readonly total: number;
}

export type ReportOutcome =
	| { readonly kind: "made"; readonly calls: readonly CommandCalls[] }
	| { readonly kind: "failed"; readonly code: string; readonly message: string };

type Failure = Extract<ReportOutcome, { readonly kind: "failed" }>;

/** What a report is made of. */
export interface ReportChoice {
	/** The tab that holds the table; undefined: the one that is found. */
	readonly sheet?: string | undefined;
	readonly tabs: readonly TabKind[];
	/** The tab of the file that the report is compared with; undefined: none, since a file remembers no reports. */
	readonly compare?: string | undefined;
}

/** Tabs in the order in which they are made, and by which they stand in the file. */
export const REPORT_TABS: readonly TabKind[] = ["summary", "report", "requests", "figures", "data"];

const MENU_FUNCTIONS: { readonly [Command in CommandCalls["command"]]: string } = {
	validate: "validateTable",
	summary: "createSummary",
	report: "createReport",
	requests: "createRequests",
	figures: "createFigures",
	data: "createData",
};

function byMenu(host: AppsScriptHost, command: CommandCalls["command"]): Failure | null {
	const message = runMenuCommand(host, MENU_FUNCTIONS[command]);
	return message === null ? null : { kind: "failed", code: "report-failed", message };
}

/** The menu knows no base but the last report; the page's call does. */
function comparedWith(host: AppsScriptHost, sheet: string, name: string): Failure | null {
	const answer = callBundle(host, "pageMakeTab", { sheet, kind: "report", base: { kind: "sheet", name } });
	return answer.kind === "done" ? null : { kind: "failed", code: answer.failure.code, message: answer.failure.message };
}

/**
 * What reports keep for the next one is of no use in a file, which carries no marks to know it by, and must not be handed
 * on unseen.
 */
function leaveOutHistory(workbook: Workbook): void {
	workbook.sheets = workbook.sheets.filter((sheet) => stateOfOwnTab(sheet) !== "history");
}

/** Runs 検証する and makes the chosen tabs in a workbook in memory; stops at the first that fails. */
export function makeReport(
	workbook: Workbook,
	{ sheet, tabs, compare }: ReportChoice,
	language: string,
	now?: Date,
): ReportOutcome {
	const host = openBundle(workbook, now === undefined ? { language } : { language, now });
	const found = findTable(host, sheet);
	if (found.kind === "failed") {
		return found;
	}
	const calls: CommandCalls[] = [];
	for (const command of ["validate", ...REPORT_TABS.filter((kind) => tabs.includes(kind))] as const) {
		bringToFront(workbook, found.result.sheet);
		host.calls.reset();
		const failure =
			command === "report" && compare !== undefined
				? comparedWith(host, found.result.sheet, compare)
				: byMenu(host, command);
		if (failure !== null) {
			return failure;
		}
		calls.push({ command, total: host.calls.total });
	}
	leaveOutHistory(workbook);
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
