// before-start: a new measure tells of a year before the one in which it began.
import type { Entry, ProgressTable } from "../table/progress-table";
import { saidBy } from "../table/said";
import { type Beginning, beginningInName, beginningInSign, findBeginning } from "../text/beginning";
import { findYearMentions } from "../text/fiscal-year";
import { parsePeriod } from "../text/period";
import { isPlaceholder } from "../text/placeholder";
import { foldWidth, oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";
import { type ToldText, toldTexts } from "./told-texts";

/** What is rightly told of the years before: that nothing was done yet, or how it was made ready. */
const MADE_READY =
	/未実施|未着手|未開始|実施(?:せず|なし|していない|しなかった)|検討|準備|予定|調整|協議|設計|計画|構想|研究|視察|募集|公募|選定|企画|向け|調査|試行|モデル|実証|整備|構築|開発|予算|庁内|他市|他都市|工事|改修|建設|策定|作成|制定|要綱|条例|周知|説明会|打ち?合わ?せ|ヒアリング|アンケート|契約|用地|前身|開始前|対象外|として実施|別事業/;
const EXCERPT_LENGTH = 30;

/** Years over which the term says that the measure runs; a single year says when it is due. */
function beginningInTerm(entry: Entry): Beginning | null {
	const text = saidBy(entry.term);
	const period = parsePeriod(text);
	return period === null || period.from === null || period.from === period.to
		? null
		: { fiscalYear: period.from, words: oneLine(text) };
}

/** The earliest beginning that the entry's texts tell of. */
function beginningOf(table: ProgressTable, entry: Entry, told: readonly ToldText[]): Beginning | null {
	const name = table.measures[entry.measure]?.name ?? "";
	const { new: flagColumn } = table.columns;
	const flag = flagColumn === null ? "" : (table.snapshot.texts[entry.row]?.[flagColumn] ?? "");
	const texts = [saidBy(entry.outline), ...told.map(({ text }) => text)];
	const found = [
		beginningInSign(flag),
		beginningInName(saidBy(entry.item)),
		beginningInTerm(entry),
		...texts.map((text) => findBeginning(text, name)),
	].flatMap((beginning) => beginning ?? []);
	return found.reduce<Beginning | null>(
		(first, one) => (first === null || one.fiscalYear < first.fiscalYear ? one : first),
		null,
	);
}

function isRight(text: string, start: number): boolean {
	const folded = foldWidth(text);
	return (
		isPlaceholder(text) ||
		MADE_READY.test(folded) ||
		/^[(]?0\D{0,3}$/.test(folded.trim()) ||
		findYearMentions(folded).some(({ fiscalYear }) => fiscalYear >= start)
	);
}

export const beforeStart = defineRule({
	id: "before-start",
	severity: "warning",
	highlight: null,
	*find(table) {
		for (const entry of table.entries) {
			if (!entry.isNew) {
				continue;
			}
			const told = toldTexts(table, entry);
			const beginning = beginningOf(table, entry, told);
			for (const { text, to, cell, year, label } of beginning === null ? [] : told) {
				if (beginning !== null && to < beginning.fiscalYear && !isRight(text, beginning.fiscalYear)) {
					const params = { year: label, excerpt: shorten(beginning.words, EXCERPT_LENGTH) };
					yield { cell, entry: entry.index, year, params };
				}
			}
		}
	},
});
