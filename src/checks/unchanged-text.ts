// unchanged-text: three or more closed years running say the same, as if copied over.
import { chronology } from "../table/chronology";
import type { Entry, ProgressTable } from "../table/progress-table";
import { isPlaceholder } from "../text/placeholder";
import { foldKey, mayShareKey, oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";
import { type ToldText, toldTexts } from "./told-texts";

/** So many years with one text are no chance. */
const LEAST_YEARS = 3;
/** Shorter texts are routine answers, the same every year and right: 継続実施, 年１回開催. */
const LONGEST_ROUTINE = 6;
const ROUTINE =
	/^(?:引き?続き|継続(?:して|的に)?|計画(?:どおり|通り)に?|例年(?:どおり|通り)に?|前年度?(?:と同様|どおり|通り)に?|通年|随時|適宜|毎年度?|年間を通じて|(?:本|当)?事業を?|取組を?){1,3}(?:実施|継続|開催|運営|配布|発行|支援|対応|推進|進捗|進行|取り?組み?)?(?:し|中)?(?:た|ました|ている|ています|済み?)?$/;
/** A state that stays as it is: it is done or over, all or nothing is reached. */
const LASTING =
	/(?:完了|終了|廃止|達成|統合|移管|移行|済み?)(?:して(?:いる|おり)|し|した|しました|された|済み?|です)?(?:\([^()]{0,20}\))?$|(?:なし|無し|なかった|ありません(?:でした)?)$|(?<![\d.,])(?:0(?:人|件|回|か所|名|世帯)|100%)$/;
const EXCERPT_LENGTH = 30;

/** What two texts must share to be the same; null for texts that may be the same every year. */
function keyOf({ text, isMerged }: ToldText): string | null {
	const key = foldKey(text).replace(/[。.]$/, "");
	const isRoutine = key.length <= LONGEST_ROUTINE || (key.length <= EXCERPT_LENGTH && ROUTINE.test(key));
	const isLasting = key.length <= EXCERPT_LENGTH && LASTING.test(key);
	return isMerged || isRoutine || isLasting || isPlaceholder(text) ? null : key;
}

function mayBeSame(one: string | undefined, other: string | undefined): boolean {
	return one !== undefined && other !== undefined && mayShareKey(one, other);
}

/** Runs of closed years with one and the same text. */
function runsOf(table: ProgressTable, entry: Entry): readonly (readonly ToldText[])[] {
	const told = toldTexts(table, entry).filter(({ kind }) => kind === "actual");
	if (told.length < LEAST_YEARS) {
		return [];
	}
	const closed = chronology(table.years).filter((year) => table.years[year]?.kind === "actual");
	const parts = [...new Set(told.map(({ part }) => part))];
	return parts.flatMap((part) => {
		const texts = closed.map((year) => told.find((one) => one.part === part && one.year === year));
		const isLike = (at: number): boolean => mayBeSame(texts[at]?.text, texts[at + 1]?.text);
		const runs: ToldText[][] = [];
		let last: string | null = null;
		for (const [at, text] of texts.entries()) {
			// Unlike both of its neighbours, as nearly every text is, it is in no run, whatever it says.
			const key = text !== undefined && (isLike(at - 1) || isLike(at)) ? keyOf(text) : null;
			if (text !== undefined && key !== null) {
				const run = key === last ? runs[runs.length - 1] : undefined;
				if (run === undefined) {
					runs.push([text]);
				} else {
					run.push(text);
				}
			}
			last = key;
		}
		return runs;
	});
}

export const unchangedText = defineRule({
	id: "unchanged-text",
	severity: "info",
	highlight: null,
	*find(table) {
		for (const entry of table.entries) {
			for (const run of runsOf(table, entry)) {
				const last = run[run.length - 1];
				// What is 同上 throughout is told, and to be mended, in the entry above.
				if (last !== undefined && run.length >= LEAST_YEARS && !run.every(({ isSameAsAbove }) => isSameAsAbove)) {
					yield {
						cell: last.cell,
						entry: entry.index,
						year: last.year,
						params: {
							years: run.map(({ label }) => label),
							excerpt: shorten(oneLine(last.text), EXCERPT_LENGTH),
						},
					};
				}
			}
		}
	},
});
