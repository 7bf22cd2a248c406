// What one item of the probe is: an assumption, and how to see in a real Sheet whether it holds.
import type { Words } from "./language";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;

/** What an item has to work with besides its own scratch tab. */
export interface Bench {
	readonly spreadsheet: Spreadsheet;
	/** Has a tab deleted when the item is over. */
	own(sheet: Sheet): Sheet;
	/** One more scratch tab; the label goes into its name. */
	newTab(label: string): Sheet;
}

/**
 * agrees: as assumed · differs: not as assumed · look: a person must look · failed: could not be tried ·
 * noted: nothing depends on it, it is only put down · measured: times, of which nothing is expected
 */
export type Verdict = "agrees" | "differs" | "look" | "failed" | "noted" | "measured";

export interface Outcome {
	/** A JSON text, what was thrown, or words. */
	readonly seen: string | Words;
	readonly verdict: Verdict;
}

export interface Item {
	/** `P` and a number, which docs/platform.md refers to, with a letter where several items try one assumption. */
	readonly id: string;
	readonly assumption: Words;
	/** A JSON text, a short formula of what is accepted, or words. */
	readonly expected: string | Words;
	/** @throws whatever Google refuses: that is a result, too */
	attempt(tab: Sheet, bench: Bench): Outcome;
}

interface Tried<T> {
	readonly id: string;
	readonly assumption: Words;
	readonly see: (tab: Sheet, bench: Bench) => T;
}

const ANYTHING: Words = { ja: "決めていません（記録のみ）", en: "Nothing: only noted." };
const TIMES: Words = { ja: "決めていません（測定のみ）", en: "Nothing: only measured." };

function asText(value: unknown): string {
	return JSON.stringify(value) ?? "undefined";
}

/** What is seen must be what is expected, to the letter. */
export function compared({ expected, ...item }: Tried<unknown> & { readonly expected: unknown }): Item {
	return {
		id: item.id,
		assumption: item.assumption,
		expected: asText(expected),
		attempt(tab, bench) {
			const seen = asText(item.see(tab, bench));
			return { seen, verdict: seen === asText(expected) ? "agrees" : "differs" };
		},
	};
}

/** More than one answer will do. `expected` says which, in a short formula. */
export function judged<T>({
	expected,
	...item
}: Tried<T> & { readonly expected: string; readonly accepts: (seen: T) => boolean }): Item {
	return {
		id: item.id,
		assumption: item.assumption,
		expected,
		attempt(tab, bench) {
			const seen = item.see(tab, bench);
			return { seen: asText(seen), verdict: item.accepts(seen) ? "agrees" : "differs" };
		},
	};
}

/** Nothing depends on what is seen; whoever changes the add-on will want to know it. */
export function noted(item: Tried<unknown>): Item {
	return {
		id: item.id,
		assumption: item.assumption,
		expected: ANYTHING,
		attempt: (tab, bench) => ({ seen: asText(item.see(tab, bench)), verdict: "noted" }),
	};
}

/** Only eyes can judge. */
export function lookedAt(item: {
	readonly id: string;
	readonly assumption: Words;
	readonly expected: Words;
	readonly where: Words;
}): Item {
	return {
		id: item.id,
		assumption: item.assumption,
		expected: item.expected,
		attempt: () => ({ seen: item.where, verdict: "look" }),
	};
}

/** What a call took, and what published figures make of it; milliseconds. */
export interface TimedCall {
	readonly call: string;
	readonly milliseconds: number;
	readonly published: number;
}

/** Times, one line a call, beside what published figures make of it. */
export function measured(item: Tried<readonly TimedCall[]>): Item {
	return {
		id: item.id,
		assumption: item.assumption,
		expected: TIMES,
		attempt(tab, bench) {
			const calls = item.see(tab, bench);
			const lines = calls.map((each) => `${each.call}: ${each.milliseconds} / ${Math.round(each.published)}`);
			return {
				seen: {
					ja: ["呼び出し: 実測 / 公表値からの見積もり（ミリ秒）", ...lines].join("\n"),
					en: ["call: measured / from published figures (ms)", ...lines].join("\n"),
				},
				verdict: "measured",
			};
		},
	};
}
