// mark-contradicts-text: a good mark for a year in which nothing was done, or the lowest one for what was plainly done.

import { MOST_COLUMNS } from "../table/a1";
import { groupUnder } from "../table/grouping";
import { dutiesOf } from "../table/lifetime";
import type { Entry, MarkColumn, ProgressTable } from "../table/progress-table";
import { hasRankedScale } from "../table/ranked-scale";
import { isReported } from "../table/reported-year";
import { tellsOfNothingDone, whatWasDone } from "../text/done";
import type { FiscalYear } from "../text/fiscal-year";
import { isNotRated, readMark, type Scale, type ScaleMark } from "../text/mark";
import { isPlaceholder } from "../text/placeholder";
import { foldWidth, oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";

/** Characters of the year's text that are quoted in the message. */
const EXCERPT_LENGTH = 40;

/** A mark or its meaning which says that nothing was done. */
const NOT_DONE =
	/未実施|未着手|実施(?:せず|しない|していない|しなかった|できな)|着手していない|行(?:わな|っていな)|not (?:yet )?started/i;
/** What a mark means that stands for measures which rest or are over. */
const MAY_REST = /中止|休止|廃止|終了|未実施|延期/;
/** Measures that are about calling off or closing something. */
const ABOUT_CLOSING =
	/中止|休止|廃止|撤去|閉鎖|削減|縮減|抑制|禁止|見直し|合理化|効率化|ペーパーレス|デジタル化|オンライン化|脱炭素|省エネ|節電/;

type Verdict = "good" | "not-done" | "between";

/** What a mark says of the work: by what the office set, else the first half of the scale is good. */
function verdictOf(mark: ScaleMark, scale: Scale): Verdict {
	const steps = scale.filter(({ symbol }) => !isNotRated(symbol));
	const at = steps.indexOf(mark);
	const good = mark.done ?? (at >= 0 && at < Math.floor(steps.length / 2));
	if (good) {
		return MAY_REST.test(mark.meaning) ? "between" : "good";
	}
	const says = foldWidth(mark.meaning === "" ? mark.symbol : mark.meaning);
	const isLast = at === steps.length - 1;
	return isLast && (NOT_DONE.test(says) || says === "×") ? "not-done" : "between";
}

/** Year columns that a mark judges: the closed or running ones of its year; of an undated mark the last, when closed. */
function judgedYears({ years }: ProgressTable, { year }: MarkColumn): readonly number[] {
	const reported = years.flatMap(({ kind, from, to }, index) =>
		isReported({ kind }) && from !== null && to !== null ? [{ index, kind, from, to }] : [],
	);
	if (year !== null) {
		return reported.filter(({ from, to }) => from <= year && year <= to).map(({ index }) => index);
	}
	const last = Math.max(...reported.map(({ to }) => to));
	const latest = reported.filter(({ to }) => to === last);
	return latest.every(({ kind }) => kind === "actual") ? latest.map(({ index }) => index) : [];
}

/** What the entries under one mark say of the judged year; blanks and dashes left out. */
function textsOf(entries: readonly Entry[], years: readonly number[]): readonly string[] {
	const data = entries.flatMap((entry) => years.flatMap((year) => entry.years[year] ?? []));
	return [...new Set(data.map(({ text, says }) => says ?? text))].filter((text) => text !== "");
}

function isBlankAmiss(table: ProgressTable, entries: readonly Entry[], years: readonly number[]): boolean {
	return entries.every(
		(entry) =>
			!entry.relisted &&
			!entry.continuation &&
			years.some((year) => entry.years[year]?.every(({ text }) => text === "")) &&
			years.every((year) => dutiesOf(table, entry).years[year] === "required"),
	);
}

/** Whether all texts together belie a verdict. */
function belie(verdict: Verdict, texts: readonly string[], fiscalYear: FiscalYear): boolean {
	const told = texts.filter((text) => !isPlaceholder(text));
	switch (verdict) {
		case "good":
			return told.length > 0 && told.every(tellsOfNothingDone);
		case "not-done":
			return told.length > 0 && told.every((text) => whatWasDone(text, fiscalYear) === "done");
		case "between":
			return false;
	}
}

/** Entries by the cell of their mark: a mark merged over several entries judges them together. */
function entriesByMark(table: ProgressTable, column: number): readonly (readonly Entry[])[] {
	return groupUnder(table.entries, (entry) => {
		const { row = 0, column: place = 0 } = entry.marks[column]?.cell ?? {};
		return [row * MOST_COLUMNS + place];
	}).map(({ members }) => members);
}

export const markContradictsText = defineRule({
	id: "mark-contradicts-text",
	severity: "warning",
	highlight: "wrong",
	*find(table) {
		for (const [column, heading] of hasRankedScale(table) ? table.marks.entries() : []) {
			const years = judgedYears(table, heading);
			const [year] = years;
			const fiscalYear = table.years[year ?? -1]?.to ?? null;
			if (year === undefined || fiscalYear === null) {
				continue;
			}
			for (const entries of entriesByMark(table, column)) {
				const [entry] = entries;
				const mark = entry?.marks[column];
				const scale = heading.scale.length > 0 ? heading.scale : table.scale;
				const reading = mark === undefined ? null : readMark(mark.text, scale);
				if (
					entry === undefined ||
					mark === undefined ||
					(reading?.kind !== "exact" && reading?.kind !== "look-alike")
				) {
					continue;
				}
				const verdict = verdictOf(reading.mark, scale);
				if (verdict === "between") {
					continue;
				}
				const texts = textsOf(entries, years);
				const isBlank = verdict === "good" && texts.length === 0 && isBlankAmiss(table, entries, years);
				if ((isBlank || belie(verdict, texts, fiscalYear)) && !ABOUT_CLOSING.test(entry.item?.text ?? "")) {
					const excerpt = shorten(oneLine(texts.find((text) => !isPlaceholder(text)) ?? ""), EXCERPT_LENGTH);
					const params = { mark: oneLine(mark.text), year: table.years[year]?.label ?? "", excerpt };
					yield { cell: mark.cell, entry: entry.index, params };
				}
			}
		}
	},
});
