// after-end: a year goes on to tell of a measure of which an earlier text says that it ended.
import type { Datum, Entry, ProgressTable } from "../table/progress-table";
import { saidBy } from "../table/said";
import { type Ending, endingInName, findEnding, mayEnd } from "../text/ending";
import { isPlaceholder } from "../text/placeholder";
import { foldWidth, shorten } from "../text/width";
import { defineRule } from "./rule";
import { type ToldText, toldTexts } from "./told-texts";

/** What is rightly told of the years after: that it is over, what came in its place, that it began again. */
const AFTERWARDS =
	/終了|廃止|完了|終結|終え|打ち?切|休止|中止|統合|移行|移管|引き?継|一本化|後継|後続|再開|復活|再編|代替|代わ|新たな|新規|別(?:の|事業|途)|他(?:の)?事業|として(?:実施|開催|継続)|(?:事業|講座|制度)(?:に|へ|で|の中で)(?:実施|対応|継続|含)|含め|参照|該当|跡地|フォローアップ|精算|維持管理|実績(?:なし|無し)|(?:実施|開催)(?:なし|せず|しない|していない)|withdrawn|discontinued|ended|cancelled|completed?|closed|merged|moved|transferred|replaced|successor|resumed|restarted/i;
const NOTHING = /^[(]?0\D{0,3}$/;
const EXCERPT_LENGTH = 30;

/** The earliest end that the entry's texts tell of. */
function endingOf(table: ProgressTable, entry: Entry, told: readonly ToldText[]): Ending | null {
	const name = table.measures[entry.measure]?.name ?? "";
	const found = [endingInName(saidBy(entry.item)), ...told.map(({ text, to }) => findEnding(text, to, name))].flatMap(
		(ending) => ending ?? [],
	);
	return found.reduce<Ending | null>(
		(first, one) => (first === null || one.fiscalYear < first.fiscalYear ? one : first),
		null,
	);
}

/** Whether any of its texts has a word for an end; hardly any entry has. */
function mayTellOfEnd({ item, years }: Entry): boolean {
	const isSuspect = (datum: Datum | null): boolean => mayEnd(saidBy(datum));
	return isSuspect(item) || years.some((year) => year.some(isSuspect));
}

function isRight(text: string): boolean {
	const folded = foldWidth(text).trim();
	return isPlaceholder(text) || NOTHING.test(folded) || AFTERWARDS.test(folded);
}

export const afterEnd = defineRule({
	id: "after-end",
	severity: "warning",
	highlight: null,
	*find(table) {
		for (const entry of table.entries) {
			if (!mayTellOfEnd(entry)) {
				continue;
			}
			const told = toldTexts(table, entry);
			const ending = endingOf(table, entry, told);
			for (const { text, from, cell, year, label } of ending === null ? [] : told) {
				if (ending !== null && from > ending.fiscalYear && !isRight(text)) {
					const params = { year: label, excerpt: shorten(ending.words, EXCERPT_LENGTH) };
					yield { cell, entry: entry.index, year, params };
				}
			}
		}
	},
});
