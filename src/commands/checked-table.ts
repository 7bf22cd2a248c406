// A table with its findings, parted into those that count and those that staff chose to ignore.
import type { Finding } from "../checks/finding";
import { findingKeys } from "../checks/finding-key";
import { runChecks } from "../checks/run-checks";
import type { IgnoredFinding } from "../settings/ignored-findings";
import type { ProgressTable } from "../table/progress-table";
import type { CommandContext } from "./command-context";
import { stopIfLate } from "./time-limit";

export interface KeyedFinding {
	readonly finding: Finding;
	readonly key: string;
	readonly ignored: IgnoredFinding | null;
}

/** All findings of a table by the checks that are on, ignored ones marked. Throws the failure `out-of-time`. */
export function keyedFindings(table: ProgressTable, context: CommandContext): readonly KeyedFinding[] {
	const { messages, state } = context;
	const findings = runChecks({ kind: "table", table }, table.sheetName, messages.checks, state.settings, (done, all) =>
		stopIfLate(context, { kind: "checking", done, all }),
	);
	const ignored = new Map(state.ignored.map((item) => [item.key, item]));
	const keys = findingKeys(findings, table);
	return findings.map((finding, index) => {
		const key = keys[index] ?? "";
		return { finding, key, ignored: ignored.get(key) ?? null };
	});
}

/** The findings that count. */
export function openFindings(keyed: readonly KeyedFinding[]): readonly Finding[] {
	return keyed.filter(({ ignored }) => ignored === null).map(({ finding }) => finding);
}
