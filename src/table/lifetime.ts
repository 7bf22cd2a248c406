// When a measure lives: which years and marks somebody must fill, and which blanks are right as they are.
import { type Period, parsePeriod } from "../text/period";
import { isPlaceholder } from "../text/placeholder";
import { foldWidth } from "../text/width";
import { chronology } from "./chronology";
import type { Datum, Entry, ProgressTable, YearColumn } from "./progress-table";
import { isReported } from "./reported-year";
import { saidBy } from "./said";

/**
 * required: somebody must fill it · before-start: a new measure had not begun · ended: the measure was over or folded
 * into another · explained: a note or the entry itself accounts for a blank · optional: nobody has to (targets).
 */
export type Duty = "required" | "before-start" | "ended" | "explained" | "optional";

export interface Duties {
	/** One for each of the table's year columns. */
	readonly years: readonly Duty[];
	readonly mark: Duty;
}

const ENDED = "(?:終了|廃止|統合|移管|移行|終結|一本化)";
const ENDED_TENSE = "(?:し|した|しました|済み?|され(?:た|ました)|のため|となった|とした|予定|する(?:予定)?|します)?";
/** What may stand behind: when it ended, or what came after. */
const BEHIND = "(?:[(][^)]*[)])?[。)\\]\\s]*";
/** 「事業を終了」「他事業へ統合」「Ｒ１をもって終了」: the measure itself is over. */
const MEASURE_ENDED = new RegExp(
	`(?:事業|取組|取り組み|施策|制度|本計画)(?:名)?(?:は|を|が|へ|に|の|自体)*[^、。]{0,6}${ENDED}${ENDED_TENSE}${BEHIND}(?:$|、)`,
);
const ENDED_WITH_YEAR = new RegExp(
	`(?:年度?末?|[RH](?:元|\\d+))(?:末)?(?:をもって|をもち|限りで|で)[^、。]{0,6}(?:${ENDED}|完了|終え)${ENDED_TENSE}(?:た)?${BEHIND}$`,
);
const BY_WAY_OF_END = new RegExp(`(?:をもって|をもち|限りで)(?:${ENDED}|完了)${ENDED_TENSE}${BEHIND}$`);
const HANDED_OVER = new RegExp(`(?:へ|に)(?:一本化|統合|移管|引き?継)[^、。]{0,6}${BEHIND}$`);
const ONLY_ENDED = new RegExp(`^[([]?(?:事業|取組)?(?:の|を|は)?(?:終了|廃止|統合|完了|終結)${ENDED_TENSE}${BEHIND}$`);
/** One occasion or a piece of work that was brought to its end, not the measure. */
const WORK_DONE = /(?:工事|作成|策定|受付|申請|募集|研修|講座|調査|整備|計画どおり|会議)[^、。]{0,10}(?:終了|完了)/;
const ENDED_IN_NAME =
	/[(【[〔<][^)】\]〕>]{0,10}(?:終了|廃止|完了|統合|withdrawn|completed?|closed|ended|discontinued|merged)[^)】\]〕>]{0,12}[)】\]〕>]/i;
/** "Action withdrawn", "Completed in 2021/22", "Merged into action 3"; not "Completed 12 workshops". */
const ENDED_IN_ENGLISH =
	/^(?:(?:this )?(?:action|project|measure|scheme|programme|service) (?:has been |was |is (?:now )?|now )?)?(?:(?:completed?|closed)(?: (?:in|by|on|during) [\w /]{3,20})?\.?$|(?:withdrawn|discontinued|ended|cancelled|superseded)(?:$|[\s.;,(])|(?:merged|folded) (?:with|into)\s|(?:moved|transferred) to\s)/i;

/** Without one of these words none of the above can be said. */
const MAY_END =
	/終[了結え]|廃止|統合|移[管行]|一本化|完了|引き?継|completed?|closed|withdrawn|discontinued|ended|cancelled|superseded|merged|folded|moved|transferred/i;

/**
 * True when a year text says that the measure itself ended or went into another. A finished task does not, nor does one
 * point of a list.
 */
export function tellsOfEnd(text: string): boolean {
	const folded = foldWidth(text);
	if (!MAY_END.test(folded)) {
		return false;
	}
	const lines = folded
		.split(/\n|[.;]\s+(?=[A-Z])/)
		.map((line) => line.trim())
		.filter((line) => line !== "");
	const isList = lines.filter((line) => /^[・･●○■\-①-⑳]/.test(line)).length > 1;
	return (
		!isList &&
		lines.some(
			(line) =>
				ONLY_ENDED.test(line) ||
				ENDED_IN_ENGLISH.test(line) ||
				BY_WAY_OF_END.test(line) ||
				(!WORK_DONE.test(line) && (MEASURE_ENDED.test(line) || ENDED_WITH_YEAR.test(line) || HANDED_OVER.test(line))),
		)
	);
}

/** True when a year says something; a placeholder before a start or after an end says nothing. */
function isTold(cells: readonly Datum[] | undefined): boolean {
	return cells?.some((datum) => saidBy(datum) !== "" && !isPlaceholder(saidBy(datum))) ?? false;
}

/** The table's years in their order, and where in it they stand; the same for all entries. */
interface Timeline {
	/** Indexes of year columns, oldest first. */
	readonly order: readonly number[];
	/** Position of the latest closed or running year; -1 where there is none. */
	readonly lastReported: number;
	/** Last fiscal year of that column. */
	readonly reportedTo: number | null;
	/** Position of the year that the mark judges; -1 where its heading names none. */
	readonly judged: number;
}

function timelineOf({ years, markYear }: ProgressTable): Timeline {
	const order = chronology(years);
	const lastReported = order
		.map((index) => {
			const year = years[index];
			return year !== undefined && isReported(year);
		})
		.lastIndexOf(true);
	return {
		order,
		lastReported,
		reportedTo: years[order[lastReported] ?? -1]?.to ?? null,
		judged: order.findIndex((year) => markYear !== null && (years[year]?.to ?? Number.NEGATIVE_INFINITY) >= markYear),
	};
}

/** Position in time of the year from which a new measure must be filled in. */
function startOf(table: ProgressTable, entry: Entry, time: Timeline): number {
	const { order } = time;
	const mark = saidBy(entry.mark);
	const from = periodOf(entry, table.headings.term)?.from ?? Number.NEGATIVE_INFINITY;
	if (!entry.isNew) {
		const begun = order.findIndex((year) => (table.years[year]?.to ?? Number.POSITIVE_INFINITY) >= from);
		return Math.max(0, begun);
	}
	const firstTold = order.findIndex((year) => isTold(entry.years[year]));
	const judged = mark !== "" && !isPlaceholder(mark) ? time.judged : -1;
	const starts = [firstTold, judged].filter((position) => position >= 0);
	if (starts.length > 0) {
		return Math.min(...starts);
	}
	return Math.max(0, time.lastReported);
}

/** A mark that closes the measure. */
const CLOSING_MARK = /^(?:完了|終了|廃止|(?:実施|達成)済み?|complete[d]?|done|closed|withdrawn)$/i;

/** The years over which the entry's own term says that it runs. */
function periodOf(entry: Entry, heading: string): Period | null {
	const period = entry.term === null ? null : parsePeriod(saidBy(entry.term));
	if (period === null || period.from !== period.to) {
		return period;
	}
	// A single year under 開始年度 or 終了年度 is one end of the period, not all of it.
	if (/開始|着手|start|from/i.test(heading)) {
		return { ...period, to: null };
	}
	return /終了|完了|目標|期限|end|due|until|target/i.test(heading) ? { ...period, from: null } : period;
}

/** Year that a position in time stands for; a plan without a year is for the one after the last reported. */
function yearAt(table: ProgressTable, { order, reportedTo }: Timeline, position: number): number {
	const { from = null } = table.years[order[position] ?? -1] ?? {};
	return from ?? (reportedTo === null ? Number.NEGATIVE_INFINITY : reportedTo + 1);
}

/** Position in time of the first year after the measure's end; the number of years when it goes on. */
function endOf(table: ProgressTable, entry: Entry, time: Timeline): number {
	const period = periodOf(entry, table.headings.term);
	const until = period?.to ?? null;
	const past = until === null ? -1 : time.order.findIndex((_, position) => yearAt(table, time, position) > until);
	const told = endTold(entry, time);
	return past < 0 ? told : Math.min(past, told);
}

function endTold(entry: Entry, { order, judged, lastReported }: Timeline): number {
	let last = order.length - 1;
	while (last >= 0 && !isTold(entry.years[order[last] ?? -1])) {
		last--;
	}
	const lastText = entry.years[order[last] ?? -1]?.map(saidBy).join("\n") ?? "";
	const over = tellsOfEnd(lastText) || (entry.item !== null && ENDED_IN_NAME.test(foldWidth(entry.item.text)));
	if (CLOSING_MARK.test(foldWidth(saidBy(entry.mark)).trim())) {
		return Math.max(last, judged >= 0 ? judged : lastReported) + 1;
	}
	return over ? last + 1 : order.length;
}

interface Known {
	readonly time: Timeline;
	readonly duties: Map<Entry, Duties>;
}

const known = new WeakMap<ProgressTable, Known>();

/** Which year cells and whether the mark of an entry must be filled; each entry is looked at once. */
export function dutiesOf(table: ProgressTable, entry: Entry): Duties {
	const ofTable = known.get(table) ?? { time: timelineOf(table), duties: new Map<Entry, Duties>() };
	known.set(table, ofTable);
	const duties = ofTable.duties.get(entry) ?? readDuties(table, entry, ofTable.time);
	ofTable.duties.set(entry, duties);
	return duties;
}

/** A year of which a bracket only says that the measure is over, （廃止）, needs no rating. */
function saysOnlyEnd(entry: Entry, year: number | undefined): boolean {
	const texts = (entry.years[year ?? -1] ?? [])
		.map((datum) => foldWidth(saidBy(datum)).trim())
		.filter((text) => text !== "");
	return texts.length > 0 && texts.every((text) => /^[([].*[)\]]$/.test(text) && ONLY_ENDED.test(text));
}

/** Targets, and plans for years beyond the next one, are filled in when somebody knows them. */
function isOptional({ kind, from }: YearColumn, { reportedTo }: Timeline): boolean {
	return kind === "target" || (kind === "plan" && from !== null && reportedTo !== null && from > reportedTo + 1);
}

/** Listed again with nothing but its name: it is told where it is listed first. */
function isBareRelisting({ relisted, mark, years }: Entry): boolean {
	return relisted && (mark?.text ?? "") === "" && years.every((data) => data.every(({ text }) => text === ""));
}

function readDuties(table: ProgressTable, entry: Entry, time: Timeline): Duties {
	const { order, judged } = time;
	const start = startOf(table, entry, time);
	const end = endOf(table, entry, time);
	const going: Duty = entry.explanation === null && !isBareRelisting(entry) ? "required" : "explained";
	const duty = (position: number): Duty => (position < start ? "before-start" : position >= end ? "ended" : going);
	const undatedDuty = (): Duty => {
		if (order.length === 0) {
			return going;
		}
		return end < order.length ? "ended" : duty(Math.max(0, time.lastReported));
	};
	const undatedMark = undatedDuty();
	return {
		years: table.years.map((year, index) => (isOptional(year, time) ? "optional" : duty(order.indexOf(index)))),
		mark: judged < 0 ? undatedMark : judged === end - 1 && saysOnlyEnd(entry, order[judged]) ? "ended" : duty(judged),
	};
}
