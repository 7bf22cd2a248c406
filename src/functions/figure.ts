// SHINCHOKU_FIGURE: the number before a counter in a text: 12 of 「研修会を12回開催」.
import { findFigures } from "../text/figures";
import { foldWidth } from "../text/width";
import { type Answer, type Answers, answerEach, cellsOf, isBlankCell } from "./cells";
import { FormulaError } from "./formula-problem";

/** Longer texts are no counters. */
const LONGEST_COUNTER = 20;

/** The usual spelling of a counter: か所 for ヶ所; null for what is none. */
function usualCounter(text: string): string | null {
	const counted = `1${foldWidth(text).trim()}`;
	const [figure] = counted.length <= LONGEST_COUNTER ? findFigures(counted) : [];
	return figure !== undefined && figure.unit !== "" && figure.end === counted.length ? figure.unit : null;
}

function counterOf(argument: unknown): string {
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

/** A number may be shown with its counter by the cell's format alone, and comes without it. */
function figureOfCell(value: unknown, counter: string): Answer {
	if (typeof value === "number") {
		return Number.isFinite(value) ? value : "";
	}
	const figures = typeof value === "string" ? findFigures(value) : [];
	const found = figures.find(({ unit }) => unit === counter || unit === "");
	return found?.value ?? "";
}

/**
 * The first figure of the text that has the counter, in each cell of a range; "" where there is none.
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
