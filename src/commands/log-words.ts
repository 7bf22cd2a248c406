// Words the record of fixes for the people who look into its tab.
import type { LogRecord } from "../fixes/fix-log";
import type { Messages } from "../messages";
import { safeText } from "../report/tab-plan";
import type { LogNaming, LogRow } from "../sheets/fix-log-tab";

/** Name and headings of the tab. */
export function logNaming({ log }: Messages): LogNaming {
	const { at, sheet, cell, before, after, check, state, own } = log.headings;
	return { name: log.tabName, headings: [at, sheet, cell, before, after, check, state, own] };
}

/** Titles of checks by their code names; a check that is no more keeps its code name. */
export function checkTitles(ids: readonly string[], { checks }: Messages): readonly string[] {
	const titles: { readonly [id: string]: { readonly title: string } | undefined } = checks;
	return ids.map((id) => titles[id]?.title ?? id);
}

/** Titles of the checks of changes, by code names. */
export function titlesOf(
	changes: readonly { readonly checks: readonly string[] }[],
	messages: Messages,
): { readonly [id: string]: string } {
	const ids = [...new Set(changes.flatMap(({ checks }) => checks))];
	const titles = checkTitles(ids, messages);
	return Object.fromEntries(ids.map((id, index) => [id, titles[index] ?? id]));
}

/** @param at when, `YYYY-MM-DDTHH:MM` */
export function stateWords(state: LogRecord["state"], at: string, { log }: Messages): string {
	return log.states[state]({ at: at.replace("T", " ") });
}

interface Told {
	readonly at: string;
	readonly sheet: string;
	readonly before: string;
	readonly after: string;
}

/** A line of the log. */
export function logRow(record: LogRecord, { at, sheet, before, after }: Told, messages: Messages): LogRow {
	return {
		words: [
			at.replace("T", " "),
			safeText(sheet),
			record.cell,
			safeText(before),
			safeText(after),
			checkTitles(record.checks, messages).join(messages.shared.separator),
			stateWords(record.state, at, messages),
		],
		record,
	};
}
