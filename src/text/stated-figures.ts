// What a text states in figures: each with what it counts, whether it was only planned, by which day it was counted, and
// whether it is a total.
import { dateFor, type FigureDate, figureDates } from "./figure-date";
import { announcesPlan, isPlanNote, plannedAmong } from "./figure-plan";
import { type FigureSentence, figureLabels } from "./figure-subject";
import { type ToldFigure, toldFiguresIn, withoutItemNumbers } from "./figures";
import { sentencesOf } from "./sentences";
import { type FoldedText, foldWithPlaces } from "./width";

export interface StatedFigure {
	/** What is counted, folded; "" where the text does not say. */
	readonly label: string;
	readonly value: number;
	/** The counter in its usual spelling; "" for a cell that is nothing but a number. */
	readonly unit: string;
	readonly planned: boolean;
	readonly asOf: FigureDate | null;
	/** 計, 延べ or 累計 stands before it. */
	readonly total: boolean;
	/** Which of them: persons counted each time, all since a beginning, a sum of parts; null for no total. */
	readonly totalKind: "times" | "running" | "sum" | null;
	/** How often, not how many: 月２回. */
	readonly frequency: boolean;
	/** One end of a range: 1～2地区. */
	readonly range: boolean;
	/** What the number was before it changed: the first of 50台→150台. */
	readonly superseded: boolean;
	/** Where the number begins and its counter ends in the text as it is typed. */
	readonly start: number;
	readonly end: number;
}

/** 計 and 延べ before a number; 会計 and 統計 are none. */
const TOTAL_AHEAD =
	/(延べ?|のべ|累計|合計|総計|総数|(?<![会設統家時推余])計)(?:で|は|が|人数|件数|回数|人員|[^\s、\d]{1,6}(?:数|者))?(?:は|が|で|:|\s|約){0,3}$/;
/** Words with a が that is no particle. */
const GA_IN_WORD = /障がい|[生い]きがい|かがや[きく]|つながり|ひろがり|ほがらか|ながら/g;
/** Stands for that が while particles are looked for; no text has it, as it is for private use. */
const GA = "\uf8f0";

function totalBy(ahead: string): Pick<StatedFigure, "total" | "totalKind"> {
	const [, word] = TOTAL_AHEAD.exec(ahead) ?? [];
	if (word === undefined) {
		return { total: false, totalKind: null };
	}
	return { total: true, totalKind: word.startsWith("累") ? "running" : /^[延の]/.test(word) ? "times" : "sum" };
}

/** A sentence that is nothing but a date: 「８月末現在」. */
function onlyDate({ sentence, dates }: FigureSentence): FigureDate | null {
	const [date] = dates;
	const rest = date === undefined ? "" : `${sentence.text.slice(0, date.start)}${sentence.text.slice(date.end)}`;
	return date !== undefined && dates.length === 1 && /^[\s:・※]*(?:の?(?:実績|数値|集計)\s*)?$/.test(rest)
		? date
		: null;
}

/** Folded, with the が of words hidden: each sign stands for one, so that places stay. */
function foldedForReading(text: string): Omit<FoldedText, "original"> {
	const { folded, placeOf } = foldWithPlaces(withoutItemNumbers(text));
	return { folded: folded.replace(GA_IN_WORD, (word) => word.replace("が", GA)), placeOf };
}

function readingsOf(folded: string): readonly FigureSentence[] {
	if (!/\d/.test(folded)) {
		return [];
	}
	const sentences = sentencesOf(folded);
	return sentences.map((sentence): FigureSentence => {
		const figures = /\d/.test(sentence.text) ? toldFiguresIn(sentence.text) : [];
		return {
			sentence,
			figures: figures.filter(({ unit }) => unit !== "" || sentences.length === 1),
			dates: figureDates(sentence.text),
		};
	});
}

/** Where the figures of a text begin that were only planned; quicker than `statedFigures`, which also names them. */
export function plannedStarts(text: string): ReadonlySet<number> {
	const { folded, placeOf } = foldedForReading(text);
	const readings = readingsOf(folded);
	const plans = notedPlans(readings, folded);
	const starts = readings.flatMap(({ sentence, figures }) => {
		const planned = plannedAmong(sentence.text, figures);
		const only = figures.filter((figure, position) => planned[position] === true || plans.has(figure));
		return only.map(({ start }) => placeOf(sentence.places[start] ?? 0));
	});
	return new Set(starts);
}

/** The figures of a text, in order. */
export function statedFigures(text: string): readonly StatedFigure[] {
	const { folded, placeOf } = foldedForReading(text);
	const readings = readingsOf(folded);
	const dates = notedDates(readings);
	const plans = notedPlans(readings, folded);
	const labels = figureLabels(readings);
	const stated = readings.flatMap(({ sentence, figures, dates: own }, index) => {
		const planned = plannedAmong(sentence.text, figures);
		return figures.map((figure, position): StatedFigure => {
			const { value, unit, frequency, range, superseded, start, end } = figure;
			const ahead = sentence.text.slice(Math.max(0, start - 20), start);
			const isPlan = planned[position] === true || plans.has(figure);
			return {
				label: (labels[index]?.[position] ?? "").replaceAll(GA, "が"),
				value,
				unit,
				planned: isPlan,
				asOf: isPlan ? null : (dateFor(own, start) ?? dates.get(figure) ?? dates.get(null) ?? null),
				...totalBy(ahead),
				frequency,
				range,
				superseded,
				start: placeOf(sentence.places[start] ?? 0),
				end: placeOf((sentence.places[end - 1] ?? 0) + 1),
			};
		});
	});
	return stated.sort((one, other) => one.start - other.start);
}

/** Dates that stand apart from their figures: in a bracket behind them, or, under null, on a line of their own. */
function notedDates(readings: readonly FigureSentence[]): ReadonlyMap<ToldFigure | null, FigureDate> {
	const dates = new Map<ToldFigure | null, FigureDate>();
	for (const reading of readings) {
		const date = onlyDate(reading);
		if (date === null) {
			continue;
		}
		const { inside } = reading.sentence;
		const around = inside === null ? undefined : readings[inside.sentence];
		const ahead = around?.figures.filter(({ end }) => end <= (inside?.after ?? 0)) ?? [];
		const dated = ahead.length > 0 ? ahead : (around?.figures ?? []);
		for (const figure of dated) {
			dates.set(figure, date);
		}
		if (inside === null || around?.sentence.text.trim() === "") {
			dates.set(null, date);
		}
	}
	return dates;
}

/** For each bracket, where the next one of the same sentence stands in that sentence. */
function bracketsBehind(readings: readonly FigureSentence[]): (bracket: number) => number {
	const next = new Map<number, number>();
	const lastOf = new Map<number, number>();
	readings.forEach(({ sentence: { inside } }, bracket) => {
		if (inside !== null) {
			const last = lastOf.get(inside.sentence);
			if (last !== undefined) {
				next.set(last, inside.after);
			}
			lastOf.set(inside.sentence, bracket);
		}
	});
	return (bracket) => next.get(bracket) ?? Number.POSITIVE_INFINITY;
}

/** Brackets that head what follows, where round ones note what went before. */
const HEAD_BRACKET = /[【<〈《]/;
const NOTHING_SAID = /^[\s・:]*$/;
const FEW = 20;

/** How many of the figures, which are in order, begin before a place. */
function countBefore(figures: readonly ToldFigure[], place: number): number {
	let low = 0;
	let high = figures.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((figures[middle]?.start ?? 0) < place) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

/** Figures that a bracket makes a plan: ９地区（予定）, 指導予定（６カ所）, 【計画】10回【実績】８回. */
function notedPlans(readings: readonly FigureSentence[], folded: string): ReadonlySet<ToldFigure> {
	const plans = new Set<ToldFigure>();
	const nextBracket = bracketsBehind(readings);
	for (const [index, { sentence, figures }] of readings.entries()) {
		const around = sentence.inside === null ? undefined : readings[sentence.inside.sentence];
		if (sentence.inside === null || around === undefined) {
			continue;
		}
		const { after } = sentence.inside;
		if (isPlanNote(sentence.text)) {
			const isHead =
				HEAD_BRACKET.test(folded[(sentence.places[0] ?? 0) - 1] ?? "") ||
				(after < FEW && NOTHING_SAID.test(around.sentence.text.slice(0, after)));
			const from = countBefore(around.figures, after);
			const until = countBefore(around.figures, nextBracket(index));
			for (const figure of isHead
				? around.figures.slice(from, until)
				: around.figures.slice(Math.max(0, from - 1), from)) {
				plans.add(figure);
			}
		} else if (announcesPlan(around.sentence.text.slice(Math.max(0, after - 12), after))) {
			for (const figure of figures) {
				plans.add(figure);
			}
		}
	}
	return plans;
}
