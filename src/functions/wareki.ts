// SHINCHOKU_WAREKI: a fiscal year in the Japanese calendar: 2022 is 令和4年度.
import { type FiscalYear, warekiYear } from "../text/fiscal-year";
import { type Answers, answerEach } from "./cells";
import { FormulaError } from "./formula-problem";
import { fiscalYearOfCell } from "./year";

function nameOf(year: FiscalYear): string {
	const name = warekiYear(year);
	if (name === null) {
		throw new FormulaError({ code: "number-is-no-year", value: year });
	}
	return name;
}

/** Names of the fiscal years of a cell or of each cell of a range; blank cells stay blank. */
export function warekiYears(argument: unknown): Answers {
	if (argument === undefined) {
		throw new FormulaError({ code: "no-year-given" });
	}
	return answerEach(argument, (value) => nameOf(fiscalYearOfCell(value)));
}
