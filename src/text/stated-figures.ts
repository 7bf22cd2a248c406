// What a text states in figures: each with what it counts, whether it was only planned, by which day it was counted, and
// whether it is a total.
import { dateFor, type FigureDate, figureDates } from "./figure-date";
import { announcesPlan, isPlanNote, plannedAmong } from "./figure-plan";
import { type FigureSentence, figureLabels } from "./figure-subject";
import { type ToldFigure, toldFiguresIn, withoutItemNumbers } from "./figures";
import { sentencesOf } from "./sentences";
import { foldWithPlaces } from "./width";

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
	return date !== undefined && dates.length === 1 && /^[\s:・※]*(?:の?(?:実績|数値|集計))?\s*$/.test(rest)
		? date
		: null;
}

/** The figures of a text, in order. */
export function statedFigures(text: string): readonly StatedFigure[] {
	const { folded: typed, placeOf } = foldWithPlaces(withoutItemNumbers(text));
	const folded = typed.replace(GA_IN_WORD, (word) => word.replace("が", GA));
	if (!/\d/.test(folded)) {
		return [];
	}
	const sentences = sentencesOf(folded);
	const readings = sentences.map((sentence): FigureSentence => {
		const figures = /\d/.test(sentence.text) ? toldFiguresIn(sentence.text) : [];
		return {
			sentence,
			figures: figures.filter(({ unit }) => unit !== "" || sentences.length === 1),
			dates: figureDates(sentence.text),
		};
	});
	const dates = notedDates(readings);
	const plans = notedPlans(readings);
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

/** Figures that a bracket makes a plan: ９地区（予定）, 指導予定（６カ所）. */
function notedPlans(readings: readonly FigureSentence[]): ReadonlySet<ToldFigure> {
	const plans = new Set<ToldFigure>();
	for (const { sentence, figures } of readings) {
		const around = sentence.inside === null ? undefined : readings[sentence.inside.sentence];
		if (sentence.inside === null || around === undefined) {
			continue;
		}
		const { after } = sentence.inside;
		if (isPlanNote(sentence.text)) {
			const ahead = around.figures.filter(({ end }) => end <= after);
			for (const figure of ahead.slice(-1)) {
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
