// Which columns hold ratings, and which of several ratings is the one that counts.
import { foldKey } from "../text/width";
import type { ColumnContents } from "./column-contents";
import type { Meaning } from "./column-meanings";
import type { MarkColumn } from "./progress-table";

/** A column of ratings before its scale is known. */
export type HeadedMark = Omit<MarkColumn, "scale">;

/** Words that always mean a rating, though it be given in prose; 進捗状況 and "status" may head any text. */
const RATING = /評価|判定|ランク|rating|grade/i;

/** A heading over a group proves less than a column's own: what stands under 進捗状況 may be marks or texts. */
export function isMarkColumn(
	meaning: Extract<Meaning, { kind: "mark" }>,
	label: string,
	contents: ColumnContents,
): boolean {
	switch (meaning.by) {
		case "said":
			return true;
		case "headed":
			return (
				RATING.test(label) ||
				(!contents.isProse() && !(meaning.texts !== null && contents.characters > contents.texts.length * 10))
			);
		case "rates":
			return contents.texts.length > 0;
		case "grouped":
			return contents.isMostlyMarks();
	}
}

/** 総合評価 and 最終評価 close what others began. */
const FINAL = /総合|最終|overall|final/i;
/** A rate beside a rating only explains it. */
const RATE = /率$|[%％]/;

/**
 * The rating that counts: an overall one, else the newest year's, else the rightmost, because judges are listed in the
 * order in which they judge. A column without any mark counts only when all are empty.
 */
export function chooseMark(
	marks: readonly HeadedMark[],
	contents: (column: number) => ColumnContents,
): HeadedMark | null {
	const rank = (mark: HeadedMark): readonly number[] => [
		Number(contents(mark.column).texts.length > 0),
		Number(!RATE.test(foldKey(mark.label)) && !contents(mark.column).isProse()),
		Number(mark.year === null && FINAL.test(mark.label)),
		mark.year ?? 0,
		Number(FINAL.test(mark.label)),
		mark.column,
	];
	return marks.reduce<HeadedMark | null>((best, mark) => {
		if (best === null) {
			return mark;
		}
		const [one, other] = [rank(best), rank(mark)];
		const at = one.findIndex((value, index) => value !== other[index]);
		return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0) ? mark : best;
	}, null);
}

/**
 * 達成率 beside 評価 is no rating of its own; alone it is.
 * @param said columns of which a person said what they are
 */
export function withoutRates(marks: readonly HeadedMark[], said: readonly number[]): readonly HeadedMark[] {
	const ratings = marks.filter(({ label, column }) => !RATE.test(foldKey(label)) || said.includes(column));
	const areRates = ratings.length === marks.length || ratings.every(({ label }) => !RATING.test(label));
	return areRates ? marks : ratings;
}
