// What figures of several years are compared by when they are joined: their state, what they count, the words before them.
import { isSameCell } from "../table/a1";
import type { Entry, ProgressTable, YearColumn } from "../table/progress-table";
import { findYearMentions } from "../text/fiscal-year";
import { foldKey, foldWidth } from "../text/width";
import type { ListedFigure } from "./figure-list";

/** closed: what a year has come to · interim: counted before its end · planned: to be reached. */
export type FigureState = "closed" | "interim" | "planned";

/**
 * Why a figure joins no others. frequency: 月２回, and per month is not per year · range: 1～2地区, and the first of
 * 50台→150台 · other-year: told of another year than the column's, or of several · part: of a total beside it.
 */
export type AsideReason = "frequency" | "range" | "other-year" | "part";

/** A figure with what it is compared by. */
export interface TraitedFigure {
	readonly figure: ListedFigure;
	readonly state: FigureState;
	/** How many years its column covers; what four years came to is not compared with one. */
	readonly span: number;
	/** Figures of different kinds are never joined: counter, sheet column within the year, 延べ and 累計, restriction. */
	readonly kind: string;
	/** What is counted, without what every figure is called (開催, 回数, 実績); "" where the text does not say. */
	readonly topic: string;
	/** The words before it in its clause, without numbers: most texts repeat those of the year before. */
	readonly lead: string;
}

const LEAD = 24;
/** Figures are told in one sentence with the words so far ahead. */
const AHEAD = 80;
const PLAN_WORDS = /予定|見込み?|目標|約|およそ|延べ?|のべ/g;
const PARTICLES = /[のをはがも・、,()「」『』【】:]/g;
const EVERY_FIGURE =
	/(?:継続実施|開催|実施|実績|共催|予定|見込み?|回数|件数|人数|者数|箇所数|か所数|総数|数|者|等|など|による|参加|受講|来場|出席)$/;
const OTHER_YEAR_LABEL = /(?:前年度?|昨年度?|翌年度?)$/;
/** What makes the year before it the figure's own: R２の新規, R3実績：12件; not R3から. */
const YEAR_OF_FIGURE = /^\s*(?:の|は|:|\s|実績|見込|予定|新規|分|末)/;

/** Some of what the noun names: 民協地区が３つ以上の圏域（12圏域）. */
const RESTRICTED =
	/(以上|以下|未満|を除く|に限る|のみ|から(?:なる|成る|構成される))[^、。\d]{0,4}[一-龠々ァ-ヶー]{1,12}[\s(:]*$/;

/** A label without what every figure is called. */
export function topicOf(label: string): string {
	let topic = foldKey(label).replace(PARTICLES, "");
	for (let shorter = topic.replace(EVERY_FIGURE, ""); shorter !== topic; ) {
		topic = shorter;
		shorter = topic.replace(EVERY_FIGURE, "");
	}
	return topic;
}

/** The folded text of the line before a figure, as far as it is no other figure's. */
function lineAhead(text: string, from: number, start: number): string {
	return foldWidth(text.slice(Math.max(from, start - AHEAD), start))
		.split(/[\n。]/)
		.slice(-1)
		.join("");
}

function namesOtherYear(ahead: string, { from, to }: YearColumn): boolean {
	const mention = findYearMentions(ahead)
		.filter(({ end }) => YEAR_OF_FIGURE.test(ahead.slice(end)))
		.pop();
	return (
		mention !== undefined &&
		from !== null &&
		to !== null &&
		(mention.fiscalYear < from || mention.fiscalYear > to) &&
		!/[、。]/.test(ahead.slice(mention.end))
	);
}

/** 3月末 of a year that begins in April; a date with a year of its own is of another year. */
function isYearEnd(asOf: string, yearStart: number): boolean {
	const [, month, day] = /^(\d{1,2})月(末|\d{1,2}日|)$/.exec(asOf) ?? [];
	const last = ((yearStart + 10) % 12) + 1;
	return Number(month) === last && (day === "末" || day === "" || Number.parseInt(day ?? "", 10) >= 28);
}

function stateOf({ planned, asOf }: ListedFigure, { kind }: YearColumn, yearStart: number): FigureState | null {
	if (planned) {
		return "planned";
	}
	if (kind === "plan" || kind === "target" || (asOf !== null && !/^\d{1,2}月/.test(asOf))) {
		return null;
	}
	return kind === "interim" || (asOf !== null && !isYearEnd(asOf, yearStart)) ? "interim" : "closed";
}

/** Whether a cell is merged over several years of an entry. */
function isOverYears(entry: Entry, { cell }: ListedFigure): boolean {
	return entry.years.filter((data) => data.some((datum) => isSameCell(datum.cell, cell))).length > 1;
}

export type Trait =
	| { readonly aside: AsideReason }
	| { readonly aside: null; readonly traited: TraitedFigure; readonly isSum: boolean };

/**
 * What one figure is compared by, or why it is left aside.
 * @param free where the figure before it ends in the cell's text
 */
function traitOf(figure: ListedFigure, free: number, entry: Entry, table: ProgressTable): Trait {
	const year = table.years[figure.year];
	const place = year?.columns.indexOf(figure.cell.column) ?? -1;
	if (figure.frequency) {
		return { aside: "frequency" };
	}
	if (figure.range || figure.superseded) {
		return { aside: "range" };
	}
	const state = year === undefined ? null : stateOf(figure, year, table.yearStart);
	const text = entry.years[figure.year]?.[place]?.text ?? "";
	const ahead = lineAhead(text, free, figure.start);
	if (
		year === undefined ||
		place < 0 ||
		state === null ||
		isOverYears(entry, figure) ||
		OTHER_YEAR_LABEL.test(figure.label) ||
		namesOtherYear(ahead, year)
	) {
		return { aside: "other-year" };
	}
	const says = figure.label !== (table.measures[entry.measure]?.name ?? "");
	const repeated = figure.totalKind === "times" ? "延べ" : figure.totalKind === "running" ? "累計" : "";
	const lead = foldKey(ahead).replace(PLAN_WORDS, "").replace(PARTICLES, "").replace(/\d/g, "").slice(-LEAD);
	return {
		aside: null,
		isSum: figure.totalKind === "sum",
		traited: {
			figure,
			state,
			span: (year.to ?? 0) - (year.from ?? 0),
			kind: [figure.unit, `${place}/${year.columns.length}`, repeated, RESTRICTED.exec(ahead)?.[1] ?? ""].join("|"),
			topic: says ? topicOf(figure.label) : "",
			lead,
		},
	};
}

/** Figures of one entry with what they are compared by; the parts of a sum go, the sum stands for them. */
export function traitsOf(figures: readonly ListedFigure[], entry: Entry, table: ProgressTable): readonly Trait[] {
	let before: ListedFigure | null = null;
	const traits = figures.map((figure) => {
		const free = before !== null && isSameCell(before.cell, figure.cell) ? before.end : 0;
		before = figure;
		return traitOf(figure, free, entry, table);
	});
	const keyOf = ({ figure, kind, topic, state }: TraitedFigure): string =>
		[figure.year, figure.cell.row, kind, topic, state].join("|");
	const sums = new Set(traits.flatMap((trait) => (trait.aside === null && trait.isSum ? [keyOf(trait.traited)] : [])));
	return traits.map((trait) =>
		trait.aside === null && !trait.isSum && sums.has(keyOf(trait.traited)) ? { aside: "part" } : trait,
	);
}
