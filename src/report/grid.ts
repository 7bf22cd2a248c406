// The column grid of a tab with stacked tables: a label and equal count columns, so that the tables line up.
import { PAGE_WIDTH } from "./layout";

const LEAST_COUNT_WIDTH = 46;
const MOST_COUNT_WIDTH = 54;
const LEAST_LABEL_WIDTH = 200;
/** Where Latin words over the counts need the room; they cannot be broken as Japanese ones can. */
const LEAST_LABEL_WIDTH_BESIDE_WORDS = 160;
const MOST_WORD_WIDTH = 76;
const LETTER_WIDTH = 7.5;
const CELL_PADDING = 8;

function longestWord(heads: readonly string[]): number {
	return Math.max(0, ...heads.flatMap((head) => head.match(/[!-~]+/g) ?? []).map((word) => word.length));
}

/**
 * Widths in pixels, a page across as far as the counts allow.
 * @param heads texts over the count columns, so that a word of theirs is not broken
 */
export function reportWidths(countColumns: number, heads: readonly string[] = []): readonly number[] {
	const forWord = Math.min(MOST_WORD_WIDTH, CELL_PADDING + Math.ceil(longestWord(heads) * LETTER_WIDTH));
	const [most, leastLabel] =
		forWord > MOST_COUNT_WIDTH ? [forWord, LEAST_LABEL_WIDTH_BESIDE_WORDS] : [MOST_COUNT_WIDTH, LEAST_LABEL_WIDTH];
	const count = Math.max(LEAST_COUNT_WIDTH, Math.min(most, Math.floor((PAGE_WIDTH - leastLabel) / countColumns)));
	return [
		Math.max(leastLabel, PAGE_WIDTH - count * countColumns),
		...Array.from({ length: countColumns }, () => count),
	];
}
