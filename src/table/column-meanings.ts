// What a column's headings say of it, or what a person said instead.
import type { ColumnUse } from "../settings/settings";
import type { FiscalYear } from "../text/fiscal-year";
import { foldKey, oneLine } from "../text/width";
import { parseYearHeading, type YearHeading } from "../text/year-heading";
import type { HeadingCell } from "./header";
import { type HeadingWord, headingWord, isJudge, parseMarkHeading } from "./header-words";
import type { ColumnRole, YearKind } from "./progress-table";

/** A column of a year, before the dates decide whether that year is closed. */
export interface YearCandidate {
	readonly column: number;
	readonly heading: YearHeading | null;
	/** Kind that a person gave it; null: told by the dates. */
	readonly as: YearKind | null;
	readonly label: string;
	readonly cell: HeadingCell;
}

export type Meaning =
	| {
			readonly kind: "mark";
			readonly year: FiscalYear | null;
			/** What the column is when it turns out to hold texts: 「令和３年度 進捗状況」. */
			readonly texts: YearCandidate | null;
			/**
			 * headed: its own heading says so · grouped: only a heading over it · rates: years under 達成率 ·
			 * said: a person says so.
			 */
			readonly by: "headed" | "grouped" | "rates" | "said";
	  }
	| { readonly kind: "year"; readonly candidate: YearCandidate }
	| { readonly kind: "role"; readonly role: Exclude<ColumnRole, "mark">; readonly said: boolean }
	| { readonly kind: "band" }
	/** Names what is measured; in a table of indicators that is the item. */
	| { readonly kind: "indicator" }
	/** 実施状況, 進捗: texts, or marks. */
	| { readonly kind: "status" }
	| { readonly kind: "none"; readonly headed: boolean };

interface YearCell {
	readonly cell: HeadingCell;
	readonly heading: YearHeading;
}

/**
 * Reads the headings over a column, top to bottom.
 * @param beside last year of the columns left of it
 */
export function meaningOf(path: readonly HeadingCell[], column: number, beside: FiscalYear | null = null): Meaning {
	const lowest = path[path.length - 1];
	if (lowest === undefined) {
		return { kind: "none", headed: false };
	}
	const years = path.flatMap((cell) => {
		const heading = parseYearHeading(cell.text, beside);
		return heading === null ? [] : [{ cell, heading }];
	});
	const year = years[years.length - 1];
	const words = path.map((cell) => headingWord(cell.text));
	const candidate = year === undefined ? null : candidateOf(path, words, year, column);
	const own = parseMarkHeading(lowest.text);
	if (own !== null) {
		return { kind: "mark", year: own.year ?? year?.heading.from ?? null, texts: candidate, by: "headed" };
	}
	if (words.includes("mark") && (candidate !== null || isJudge(lowest.text))) {
		return {
			kind: "mark",
			year: year?.heading.from ?? null,
			texts: candidate,
			by: candidate === null ? "headed" : isRate(path) ? "rates" : "grouped",
		};
	}
	const word = [...words].reverse().find((found) => found !== null && found !== "group") ?? null;
	const isGroup = words[words.length - 1] === "group" || /状況$/.test(foldKey(lowest.text));
	if (candidate !== null && year?.cell !== lowest && (word === "department" || word === "term")) {
		return { kind: "none", headed: true };
	}
	const joined = path.length > 1 && word === null ? headingWord(path.map((cell) => cell.text).join("")) : null;
	if (candidate === null && joined !== null && joined !== "group" && joined !== "mark") {
		return meaningOfWord(joined, lowest, column);
	}
	if (candidate === null && word === null && isGroup) {
		return { kind: "status" };
	}
	return candidate === null ? meaningOfWord(word, lowest, column) : { kind: "year", candidate };
}

function isRate(path: readonly HeadingCell[]): boolean {
	return path.some((cell) => headingWord(cell.text) === "mark" && /率(?:$|[(（])/.test(foldKey(cell.text)));
}

function candidateOf(
	path: readonly HeadingCell[],
	words: readonly (HeadingWord | null)[],
	{ cell, heading }: YearCell,
	column: number,
): YearCandidate {
	const purpose = heading.purpose === "unsaid" ? purposeAround(path, words) : heading.purpose;
	return { column, heading: { ...heading, purpose }, as: null, label: oneLine(cell.text), cell };
}

function meaningOfWord(word: HeadingWord | null, lowest: HeadingCell, column: number): Meaning {
	switch (word) {
		case "number":
		case "new":
		case "item":
		case "outline":
		case "department":
		case "term":
			return { kind: "role", role: word, said: false };
		case "plan":
			return {
				kind: "year",
				candidate: { column, heading: null, as: null, label: oneLine(lowest.text), cell: lowest },
			};
		case "band":
			return { kind: "band" };
		case "indicator":
			return { kind: "indicator" };
		case "mark":
		case "group":
		case null:
			return { kind: "none", headed: true };
	}
}

/** What the other headings over a year's column say it holds, the lowest first. */
function purposeAround(path: readonly HeadingCell[], words: readonly (HeadingWord | null)[]): YearHeading["purpose"] {
	for (let index = path.length - 1; index >= 0; index--) {
		const key = foldKey(path[index]?.text ?? "");
		if (/^(?:目標値?|目標数値|数値目標|targets?)$/i.test(key)) {
			return "target";
		}
		if (/^(?:基準値?|現状値|当初値|策定時|baseline)$/i.test(key)) {
			return "base";
		}
		if (words[index] === "plan" || /^(?:計画値?|計画額|予定|当初予算額?|予算額?)$/.test(key)) {
			return "plan";
		}
		if (/^(?:実績値?|決算額?|actuals?|results?)$/i.test(key)) {
			return "result";
		}
	}
	return "unsaid";
}

/** What a person said of a column. */
export function meaningSaid(use: ColumnUse, path: readonly HeadingCell[], column: number): Meaning {
	const lowest = path[path.length - 1] ?? { text: "", row: 0, column };
	const label = oneLine(lowest.text);
	switch (use.kind) {
		case "role":
			return { kind: "role", role: use.role, said: true };
		case "year": {
			const own = path.map((cell) => parseYearHeading(cell.text)).find((heading) => heading !== null) ?? null;
			const heading: YearHeading = {
				from: use.from,
				to: use.to,
				asOf: own?.asOf ?? null,
				purpose: own?.purpose ?? "unsaid",
			};
			return { kind: "year", candidate: { column, heading, as: use.as, label, cell: lowest } };
		}
		case "plan":
			return { kind: "year", candidate: { column, heading: null, as: "plan", label, cell: lowest } };
		case "mark":
			return { kind: "mark", year: use.year, texts: null, by: "said" };
		case "band":
			return { kind: "band" };
		case "ignored":
			return { kind: "none", headed: true };
	}
}
