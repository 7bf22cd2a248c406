// Answers a custom function in a cell; what is wrong with its arguments is said in the person's language.
import { FormulaError, type FormulaProblem } from "../functions/formula-problem";
import type { Messages } from "../messages";
import { userMessages } from "../sheets/environment";
import { oneLine, shorten } from "../text/width";

/** Longer texts would fill the whole note at the cell. */
const LONGEST_QUOTE = 40;

function quoted(text: string): string {
	return shorten(oneLine(text), LONGEST_QUOTE);
}

function textOf(problem: FormulaProblem, texts: Messages["functions"]): string {
	switch (problem.code) {
		case "no-year-given":
			return texts.noYearGiven;
		case "no-year":
			return texts.noYear({ text: quoted(problem.text) });
		case "several-years":
			return texts.severalYears({ text: quoted(problem.text), years: problem.years });
		case "impossible-year":
			return texts.impossibleYear({ text: quoted(problem.text) });
		case "number-is-no-year":
			return texts.numberIsNoYear({ value: problem.value });
		case "no-date":
			return texts.noDate;
		case "no-range-given":
			return texts.noRangeGiven;
		case "no-mark-given":
			return texts.noMarkGiven;
		case "bad-mark":
			return texts.badMark;
		case "too-many-marks":
			return texts.tooManyMarks({ most: problem.most });
		case "no-text-given":
			return texts.noTextGiven;
		case "no-counter-given":
			return texts.noCounterGiven;
		case "several-counters":
			return texts.severalCounters;
		case "unknown-counter":
			return texts.unknownCounter({ text: quoted(problem.text) });
	}
}

/** Asks for the person's language only where there is something to say: a sheet may hold thousands of formulas. */
export function answerFormula<Answer>(work: () => Answer): Answer {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof FormulaError)) {
			throw error;
		}
		const texts = userMessages().functions;
		const { problem, place } = error;
		const text = textOf(problem, texts);
		throw new Error(place === null ? text : texts.inRange({ ...place, problem: text }));
	}
}
