// figure-jump: a figure changes tenfold from one closed year to the next, and no text says why.
import { chronology } from "../table/chronology";
import type { Datum, Entry, ProgressTable } from "../table/progress-table";
import { type CountedNumber, countedNumbers } from "../text/figures";
import { foldWidth } from "../text/width";
import { type FigurePair, figurePairs, toldFigures } from "./figure-pairs";
import { defineRule } from "./rule";

const TENFOLD = 10;
/** Figures below change tenfold in the ordinary course of things. */
const SMALLEST = 10;
const ONE_OF_THEM_AT_LEAST = 100;

/** Words which show that the year was not like the other. */
const EXPLAINED =
	/中止|休止|廃止|延期|見送|終了|休館|閉館|閉鎖|コロナ|感染|災害|台風|地震|豪雨|大雨|大雪|雨天|荒天|縮小|減少|減らし|絞り|拡大|拡充|拡張|広げ|増設|増加|急増|大幅|開始|開設|新規|新設|始め|再開|統合|移管|移行|改正|改定|見直|変更|切替|切り替|隔年|集計|対象外|対象を|途中|無償|無料|全市|全戸|cancel|pandemic|covid|extend|expand|reduc|began|started|ended|merged/i;

/** What is built, bought or spent is seldom as much in one year as in the next. */
const VARIES = /^(?:円|m2?|km|ha|t|kg|kWh?|L|本|株|基|筆|区画)$/;

function digitsOf(value: number): string {
	return String(value).replace(/0+$/, "");
}

/** 12,000 → 1,200, 1,201 → 12: digits got lost or doubled, the others are the same. */
function isSlip(less: number, more: number): boolean {
	const [kept, all] = [digitsOf(less), digitsOf(more)];
	return kept === all || (kept.length > 1 && all.startsWith(kept));
}

function isTenfold(less: number, more: number): boolean {
	return less >= SMALLEST && more >= ONE_OF_THEM_AT_LEAST && more >= less * TENFOLD;
}

function isJump({ before, after }: FigurePair): boolean {
	const [less, more] = [Math.min(before.value, after.value), Math.max(before.value, after.value)];
	return isTenfold(less, more) && (!VARIES.test(after.unit) || isSlip(less, more));
}

/** Whether any two numbers with one counter are so far apart, whatever they tell of; most texts are done with here. */
function mayJump(before: readonly CountedNumber[], after: readonly CountedNumber[]): boolean {
	return before.some(({ value, unit }) =>
		after.some((other) => other.unit === unit && isTenfold(Math.min(value, other.value), Math.max(value, other.value))),
	);
}

/** Year columns that tell of one closed year each and are the only ones to do so, oldest first. */
function closedYears({ years }: ProgressTable): readonly number[] {
	const isOneYear = (year: number): boolean => years[year]?.from !== null && years[year]?.from === years[year]?.to;
	const closed = chronology(years).filter((year) => years[year]?.kind === "actual" && isOneYear(year));
	return closed.filter((year) => closed.every((other) => other === year || years[other]?.from !== years[year]?.from));
}

function isNext({ years }: ProgressTable, year: number, next: number): boolean {
	return (years[year]?.to ?? 0) + 1 === years[next]?.from;
}

function textOf({ text, says }: Datum): string {
	return says ?? text;
}

/** Texts of two years that stand in the same place of their year; none where the years are laid out differently. */
function facing(entry: Entry, year: number, next: number): readonly (readonly [Datum, Datum])[] {
	const [before, after] = [entry.years[year] ?? [], entry.years[next] ?? []];
	const pairs: [Datum, Datum][] = [];
	for (const [at, datum] of before.length === after.length ? before.entries() : []) {
		const other = after[at];
		if (other !== undefined) {
			pairs.push([datum, other]);
		}
	}
	return pairs;
}

/** Whether the texts of a year, or the entry's own name, say what made it differ. */
function isExplained(entry: Entry, years: readonly number[]): boolean {
	const texts = years.flatMap((year) => (entry.years[year] ?? []).map(textOf));
	return texts.some((text) => EXPLAINED.test(foldWidth(text)));
}

export const figureJump = defineRule({
	id: "figure-jump",
	severity: "warning",
	highlight: null,
	*find(table) {
		const closed = closedYears(table);
		for (const entry of table.entries) {
			const jumpBetween = jumpFinder();
			for (const [at, next] of closed.entries()) {
				const year = closed[at - 1];
				if (year === undefined || !isNext(table, year, next)) {
					continue;
				}
				for (const [before, after] of facing(entry, year, next)) {
					const pair = jumpBetween(textOf(before), textOf(after));
					if (pair !== undefined && !isExplained(entry, [year, next])) {
						yield {
							cell: after.cell,
							entry: entry.index,
							year: next,
							params: {
								label: pair.after.label,
								year: table.years[year]?.label ?? "",
								before: textOf(before).slice(pair.before.start, pair.before.end),
								after: textOf(after).slice(pair.after.start, pair.after.end),
							},
						};
					}
				}
			}
		}
	},
});

/** Only of these can one be a hundred or more: three digits, a comma among them, or 万 and the like. */
const LARGE = /[\d０-９]{3}|[\d０-９]\s?[,，百千万億]/;

/** The same function, which looks at each of a few texts once. */
function once<Result>(read: (text: string) => Result): (text: string) => Result {
	const known = new Map<string, Result>();
	return (text) => {
		const result = known.get(text) ?? read(text);
		known.set(text, result);
		return result;
	};
}

/** Finds jumps between texts of one entry; reads each text once. */
function jumpFinder(): (before: string, after: string) => FigurePair | undefined {
	const numbers = once(countedNumbers);
	const told = once(toldFigures);
	return (before, after) =>
		before !== after && (LARGE.test(before) || LARGE.test(after)) && mayJump(numbers(before), numbers(after))
			? figurePairs(told(before), told(after), isJump)[0]
			: undefined;
}
