// What accounts for blanks: a note beneath the table to which an entry refers, or its own words (隔年).
import { foldWidth } from "../text/width";

/** ※1, ※２, 注3, *1: a sign with a number; or a sign alone at the end of a text. */
const MARKER = /(?:※|注|\*)(?:\s?(\d{1,2})(?!\d)|(?=\s*(?:$|\n|[)\]])))/g;
const NOTE_BEGINS = /^\s*[(]?(?:※|注|\*)\s?(\d{1,2})?(?!\d)[)]?/;
/** What a note must say to account for a blank: that something began, ended, rests or is not done every year. */
const ACCOUNTS =
	/開始|新設|追加|着手|実施(?:して(?:い)?ない|しない|せず|なし|予定なし)|未実施|休止|中止|終了|廃止|統合|完了|隔年|おき|ごと|対象外|から(?:実施|の)|記入(?:しない|不要|なし)|集計(?:しない|中)|未公表|公表前|(?:began|begins|start(?:s|ed)|ended|closed|merged|withdrawn|paused|suspended|not (?:held|reported|collected|rated|applicable|published|due)|every (?:other|second|two|three)|biennial|from \d)/i;
const PERIODIC =
	/隔年|[2-5二三四五]\s?[かヶカケヵ]?年(?:に[1一]\s?[回度]|ごと|毎|おき)|every (?:other|second|third|two|three|\d) years?|biennial|triennial/i;

/** A look that costs little: all that is periodic is told with 年, or in one of the English words. */
function mayBePeriodic(folded: string): boolean {
	return folded.includes("年") || /every|ennial/i.test(folded);
}

/** What a remark beside the entry must say. */
const REMARKS =
	/開始|新設|追加|着手|隔年|終了|廃止|統合|休止|中止|未実施|対象外|公表前|began|started|ended|closed|withdrawn|paused|every other/i;

/** Notes by their number, "" for a sign without one. */
export function numberedNotes(notes: readonly string[]): ReadonlyMap<string, string> {
	const numbered = new Map<string, string>();
	for (const note of notes) {
		for (const line of foldWidth(note).split("\n")) {
			const begins = NOTE_BEGINS.exec(line);
			const number = begins?.[1] ?? "";
			if (begins !== null && ACCOUNTS.test(line)) {
				numbered.set(number, line.trim());
			}
		}
	}
	return numbered;
}

/** The note to which a text refers; null where it refers to none. */
function noteFor(folded: string, notes: ReadonlyMap<string, string>): string | null {
	for (const [, number = ""] of folded.matchAll(MARKER)) {
		const note = notes.get(number);
		if (note !== undefined) {
			return note;
		}
	}
	return null;
}

function periodicWords(folded: string): string | null {
	return mayBePeriodic(folded) ? (PERIODIC.exec(folded)?.[0] ?? null) : null;
}

/**
 * What accounts for an entry's blanks.
 * @param texts the entry's name, outline, flag and year texts
 * @param remarks what stands beside it under 備考
 * @returns the note or the words; null where nothing does
 */
export function explanationOf(
	texts: readonly string[],
	remarks: readonly string[],
	notes: ReadonlyMap<string, string>,
): string | null {
	for (const text of remarks.length === 0 ? texts : [...texts, ...remarks]) {
		const folded = foldWidth(text);
		const explanation = (notes.size === 0 ? null : noteFor(folded, notes)) ?? periodicWords(folded);
		if (explanation !== null) {
			return explanation;
		}
	}
	return remarks.find((remark) => REMARKS.test(foldWidth(remark))) ?? null;
}
