// Puts a checked table into the form in which the page in the sidebar gets it.
import type { CheckedTable } from "../bridge/bridge";
import { toCheckResult } from "../bridge/check-result";
import type { Messages } from "../messages";
import { summarize } from "../summary/summary";
import type { ProgressTable } from "../table/progress-table";
import type { SheetSnapshot } from "../table/snapshot";
import { fingerprint } from "../text/fingerprint";
import type { KeyedFinding } from "./checked-table";
import type { CommandContext } from "./command-context";
import type { FoundTable } from "./locate-table";

/** Fingerprint of what a check looks at: texts and merges, not colours. */
export function snapshotFingerprint(snapshot: SheetSnapshot): string {
	return fingerprint([snapshot.texts, snapshot.merges]);
}

/** The language of the page for messages. */
export function pageLanguage({ language }: Messages): CheckedTable["language"] {
	return language === "ja" ? "ja" : "en";
}

function chapterOf(keyed: KeyedFinding, table: ProgressTable): string {
	const { entry } = keyed.finding;
	const chapter = entry === null ? null : (table.entries[entry]?.chapter ?? null);
	return chapter === null ? "" : (table.chapters[chapter]?.title ?? "");
}

/** The result of a check with what the page needs besides. */
export function toPageResult(
	{ table }: FoundTable,
	keyed: readonly KeyedFinding[],
	{ messages, state, time }: CommandContext,
): CheckedTable {
	const findings = keyed.map(({ finding }) => finding);
	return {
		result: toCheckResult(table, findings, summarize(table)),
		sheetId: table.sheetId,
		fingerprint: snapshotFingerprint(table.snapshot),
		checkedAt: time.now,
		language: pageLanguage(messages),
		settingsState: state.state,
		about: Object.fromEntries(findings.map(({ check }) => [check, messages.explanation(messages.handbook[check])])),
		titles: Object.fromEntries(findings.map(({ check }) => [check, messages.checks[check].title])),
		findings: keyed.map((one) => ({
			key: one.key,
			chapter: chapterOf(one, table),
			fixes: one.finding.fix.length,
			ignored: one.ignored === null ? null : { reason: one.ignored.reason, at: one.ignored.at },
		})),
	};
}
