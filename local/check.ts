// Checks a workbook through the bundle, and says so as JSON or as text.
import * as z from "zod/mini";
import { BRIDGE, type BridgeAnswer, BridgeFailure, type BridgeName, type BridgeRequest } from "../src/bridge/bridge";
import { CheckResult } from "../src/bridge/check-result";
import { SEVERITIES } from "../src/checks/finding";
import type { CliMessages } from "../src/messages/cli-messages";
import { percent } from "../src/report/percent";
import { asOfText } from "../src/report/report-input";
import { groupUnder } from "../src/table/grouping";
import type { AppsScriptHost } from "./apps-script/host";
import { openBundle, runMenuCommand } from "./bundle";
import type { Workbook } from "./workbook";

/** Calls to Google's services that 検証する made, by name as in `Range.getValues`. */
const Calls = z.object({ total: z.int(), byName: z.record(z.string(), z.int()) });

/** What `check --format json` prints. */
export const CheckOutput = z.extend(CheckResult, { calls: Calls });

export type CheckOutput = z.infer<typeof CheckOutput>;

/** What `check --format json` prints when there is nothing to check. */
export const ErrorOutput = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export type ErrorOutput = z.infer<typeof ErrorOutput>;

export type CheckOutcome =
	| { readonly kind: "checked"; readonly output: CheckOutput }
	| { readonly kind: "failed"; readonly code: string; readonly message: string };

/** Brings the named tab to the front, as a person does before using the menu. */
export function bringToFront(workbook: Workbook, sheetName: string | undefined): void {
	const sheet = workbook.sheets.find((candidate) => candidate.name === sheetName);
	if (sheet !== undefined) {
		workbook.activeSheetId = sheet.id;
	}
}

export type TableOutcome =
	| { readonly kind: "found"; readonly result: CheckResult }
	| { readonly kind: "failed"; readonly code: string; readonly message: string };

/** One call of the page, checked on the way out. */
export function callBundle<Name extends BridgeName>(
	host: AppsScriptHost,
	name: Name,
	request: BridgeRequest<Name>,
): BridgeAnswer<Name> {
	const answer = z.parse(
		z.discriminatedUnion("kind", [
			z.object({ kind: z.literal("done"), value: BRIDGE[name].response }),
			z.object({ kind: z.literal("failed"), failure: BridgeFailure }),
		]),
		host.runFromSidebar(name, request),
	);
	return answer as BridgeAnswer<Name>;
}

/** Finds and checks the table of a workbook without asking anybody, and brings its tab to the front. */
export function findTable(host: AppsScriptHost, sheetName: string | undefined): TableOutcome {
	const read = callBundle(host, "pageReadTable", { sheet: sheetName ?? null });
	if (read.kind === "failed") {
		return { kind: "failed", code: read.failure.code, message: read.failure.message };
	}
	const checked = callBundle(host, "pageCheckTable", { sheet: read.value.sheet });
	if (checked.kind === "failed") {
		return { kind: "failed", code: checked.failure.code, message: checked.failure.message };
	}
	bringToFront(host.workbook, read.value.sheet);
	return { kind: "found", result: checked.value.result };
}

/** Checks a workbook: the result of the check, and the calls that 検証する makes for it. The workbook is changed in memory. */
export function checkWorkbook(
	workbook: Workbook,
	sheetName: string | undefined,
	language: string,
	now?: Date,
): CheckOutcome {
	const host = openBundle(workbook, now === undefined ? { language } : { language, now });
	const found = findTable(host, sheetName);
	if (found.kind === "failed") {
		return found;
	}
	host.calls.reset();
	const failure = runMenuCommand(host, "validateTable");
	return failure === null
		? {
				kind: "checked",
				output: { ...found.result, calls: { total: host.calls.total, byName: { ...host.calls.byName } } },
			}
		: { kind: "failed", code: "unexpected", message: failure };
}

type FindingOutput = CheckOutput["findings"][number];

function findingGroups(output: CheckOutput): readonly (readonly FindingOutput[])[] {
	const gravestFirst = SEVERITIES.flatMap((severity) =>
		output.findings.filter((finding) => finding.severity === severity),
	);
	return groupUnder(gravestFirst, (finding) => [finding.check]).map((group) => group.members);
}

function groupLines(group: readonly FindingOutput[], messages: CliMessages): readonly string[] {
	const [first] = group;
	if (first === undefined) {
		return [];
	}
	const title = titleOf(first.check, messages);
	return [
		"",
		messages.cli.group({ severity: messages.severities[first.severity], title, count: group.length }),
		messages.cli.remedy({ remedy: first.remedy }),
		messages.cli.more({ place: `docs/checks.md#${first.check}` }),
		...group.map((finding) => {
			const departments =
				finding.departments.length === 0 ? "" : ` [${finding.departments.join(messages.shared.jointSeparator)}]`;
			return `  ${finding.cell.padEnd(5)} ${finding.measure}${departments}  ${finding.message}`;
		}),
	];
}

function titleOf(check: string, messages: CliMessages): string {
	return Object.entries(messages.checks).find(([id]) => id === check)?.[1].title ?? check;
}

function tableLines(output: CheckOutput, messages: CliMessages): readonly string[] {
	const { table } = output;
	const words = messages.cli;
	const years = table.years.map((year) => {
		const kind =
			year.asOf === null ? messages.table.kinds[year.kind] : `${messages.table.kinds[year.kind]} ${year.asOf}`;
		return `${year.columns.join("")} ${words.kind({ label: year.label, kind })}`;
	});
	const date = table.asOf.date;
	// A word needs room before its count, and a comma behind it; signs stand as they are.
	const spelledOut = Object.keys(table.marks).some((mark) => /^[ -~]{2,}$/.test(mark));
	const marks = Object.entries(table.marks).map(([mark, count]) => `${mark}${spelledOut ? " " : ""}${count}`);
	return [
		`${words.read}: ${words.headerRows({ first: table.headerRows[0], last: table.headerRows[1] })} / ${words.shape({
			chapters: table.chapters.length,
			directions: table.directions.length,
			newMeasures: table.new,
		})}`,
		`  ${years.join(" / ")}`,
		`  ${asOfText(table.asOf.source, date, messages)}`,
		`${words.marks}: ${marks.join(spelledOut ? ", " : " ") || words.noScale}`,
	];
}

/** A verdict, how the table was read, and the findings grouped by check with cell, measure, message and remedy. */
export function checkText(output: CheckOutput, messages: CliMessages): string {
	const { table, summary } = output;
	const words = messages.cli;
	const total = output.findings.length;
	return [
		words.verdict({
			sheet: output.sheet,
			measures: table.measures,
			entries: table.entries,
			rate: percent(summary.completeness.total.rate, messages.table.noRate),
		}),
		total === 0 ? words.allWell : words.counts(summary.findings),
		"",
		...tableLines(output, messages),
		...findingGroups(output).flatMap((group) => groupLines(group, messages)),
		"",
	].join("\n");
}
