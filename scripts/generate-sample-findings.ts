// Writes the list of all findings on the built-in sample, for people who want to see what the checks say.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, SEVERITIES } from "../src/checks/finding";
import { runChecks } from "../src/checks/run-checks";
import { jaChecks } from "../src/messages/ja-checks";
import { type CellRef, parseA1, toA1 } from "../src/table/a1";
import { readTable } from "../src/table/read-table";
import type { Area, SheetSnapshot } from "../src/table/snapshot";

interface SheetJson {
	readonly name: string;
	readonly values: readonly (readonly string[])[];
	readonly merges: readonly string[];
}

/** Any day will do: the sample says itself by which day its years count as closed. */
const TODAY = "2026-04-01";
const SEVERITY_NAMES = { error: "要修正", warning: "要確認", info: "参考" } as const;

function sampleSnapshot(root: string): SheetSnapshot {
	const { name, values, merges }: SheetJson = JSON.parse(readFileSync(join(root, "sample/sheet.json"), "utf8"));
	const areas = merges.map(parseA1).filter((area): area is Area => area !== null);
	return { name, sheetId: 0, texts: values, merges: areas };
}

/** In a cell of a Markdown table. */
function inTable(text: string): string {
	return text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, "⏎");
}

function names(cells: readonly CellRef[]): string {
	return cells.map(toA1).join("、");
}

function section(severity: Finding["severity"], findings: readonly Finding[]): readonly string[] {
	const rows = findings.map(
		({ check, cell, measure, message, fix }) =>
			`| ${toA1(cell)} | [${jaChecks[check].title}](checks.md#${check}) | ${inTable(measure)} | ${inTable(message)} | ${fix.length === 0 ? "" : names(fix.map((one) => one.cell))} |`,
	);
	return [
		`## ${SEVERITY_NAMES[severity]}（${findings.length}件）`,
		"",
		...(rows.length === 0
			? ["該当なし", ""]
			: ["| セル | 検証 | 施策項目 | 内容 | 自動で直せる欄 |", "|---|---|---|---|---|", ...rows, ""]),
	];
}

/** Text of docs/sample-findings.md. */
export function sampleFindings(root: string): string {
	const snapshot = sampleSnapshot(root);
	const findings = runChecks(readTable(snapshot, { today: TODAY }), snapshot.name, jaChecks);
	return [
		"# 見本の指摘の一覧 / Findings on the sample",
		"",
		"<!-- Generated from sample/sheet.json by `npm run build`; do not edit. -->",
		"",
		"設定を変えずに見本（`sample/sheet.json`）を検証したときの、すべての指摘です。",
		"All findings on the sample with the settings as they come.",
		"",
		...SEVERITIES.flatMap((severity) =>
			section(
				severity,
				findings.filter((finding) => finding.severity === severity),
			),
		),
	]
		.join("\n")
		.trimEnd()
		.concat("\n");
}

/** Writes the list; after the index of checks, which it loads. */
export function writeSampleFindings(root: string): void {
	writeFileSync(join(root, "docs/sample-findings.md"), sampleFindings(root));
}
