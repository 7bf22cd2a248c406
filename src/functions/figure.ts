// SHINCHOKU_FIGURE: the number before a counter in a text: 12 of 「研修会を12回開催」.
import { findFigures } from "../text/figures";
import { plannedStarts } from "../text/stated-figures";
import { foldWidth } from "../text/width";
import { type Answer, type Answers, answerEach, cellsOf, isBlankCell } from "./cells";
import { FormulaError } from "./formula-problem";

/** Longer texts are no counters. */
const LONGEST_COUNTER = 20;
/** With a digit of its own it would not be a counter but a number: １回. */
const BEGINS_LIKE_A_NUMBER = /^[\d.,\s]/;

interface Counter {
	/** The usual spelling: か所 for ヶ所. */
	readonly unit: string;
	/** How many of the unit it stands for: 1,000 for 千円. */
	readonly scale: number;
}

/** Null for what is no counter. */
function usualCounter(text: string): Counter | null {
	const typed = foldWidth(text).trim();
	const counted = `1${typed}`;
	const [figure] = counted.length <= LONGEST_COUNTER && !BEGINS_LIKE_A_NUMBER.test(typed) ? findFigures(counted) : [];
	return figure !== undefined && figure.unit !== "" && figure.end === counted.length
		? { unit: figure.unit, scale: figure.value }
		: null;
}

function counterOf(argument: unknown): Counter {
	const counters = cellsOf(argument).filter((each) => !isBlankCell(each));
	const [counter] = counters;
	if (counter === undefined) {
		throw new FormulaError({ code: "no-counter-given" });
	}
	if (counters.length > 1) {
		throw new FormulaError({ code: "several-counters" });
	}
	const text = typeof counter === "string" ? counter : "";
	const usual = usualCounter(text);
	if (usual === null) {
		throw new FormulaError({ code: "unknown-counter", text });
	}
	return usual;
}

/** A sign or a word that makes the number behind it a negative one; ▲ and △ are also marks: ◎12件、△5件. */
const NEGATIVE = /(?:[-－−‐]|マイナス)[\s\u3000]?$/;
const LONGEST_SIGN = 6;
const MAY_BE_PLANNED = /予定|見込|目標|計画/;

/** The first figure with the counter that tells what was reached; a text of nothing but a number has any counter. */
function figureIn(text: string, { unit, scale }: Counter): Answer {
	const candidates = findFigures(text).filter((figure) => {
		const ahead = text.slice(Math.max(0, figure.start - LONGEST_SIGN), figure.start);
		return (figure.unit === unit || figure.unit === "") && !NEGATIVE.test(ahead);
	});
	const planned = candidates.length > 0 && MAY_BE_PLANNED.test(text) ? plannedStarts(text) : null;
	const found = candidates.find(({ start }) => planned?.has(start) !== true);
	return found === undefined ? "" : found.unit === "" ? found.value : found.value / scale;
}

/** A number may be shown with its counter by the cell's format alone, and comes without it. */
function figureOfCell(value: unknown, counter: Counter): Answer {
	if (typeof value === "number") {
		return Number.isFinite(value) ? value : "";
	}
	return typeof value === "string" ? figureIn(value, counter) : "";
}

/**
 * The first figure of the text that has the counter and was not only planned, in each cell of a range; "" where there
 * is none. Counted in what the counter says: 1,200 of 「1,200千円」 in 千円, 1,200,000 in 円.
 * @param texts one cell or a range
 * @param counter one counter, in any of its usual spellings
 */
export function figures(texts: unknown, counter: unknown): Answers {
	if (texts === undefined) {
		throw new FormulaError({ code: "no-text-given" });
	}
	const usual = counterOf(counter);
	return answerEach(texts, (value) => figureOfCell(value, usual));
}
