// Short names of fiscal years as a sheet itself writes them: R3, 2021 or 2021/22.
import { type FiscalYear, shortYear } from "./fiscal-year";
import { foldWidth } from "./width";

export type YearName = (year: FiscalYear) => string;

const ERA_IN_KANJI = /令和|平成|昭和|大正|明治/;
const ERA_LETTER = /(?<![A-Za-z])[RHSTM]\s?(?:元|\d{1,2})(?!\d)/i;
/** Not a number of people or a date: 2021 alone, or with the year after it as in 2021/22 and 2021-2022. */
const WESTERN = /(?<!\d)((?:19|20)\d{2})(?!\d)(?:\s?[/\-–]\s?((?:19|20)?\d{2})(?!\d))?/;

function western(year: FiscalYear): string {
	return String(year);
}

function twoYears(year: FiscalYear): string {
	return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** How one heading writes its year; null when it names none. An era beside a western year is what staff say. */
function nameIn(label: string): YearName | null {
	const folded = foldWidth(label);
	const [, year, next] = WESTERN.exec(folded) ?? [];
	if (ERA_IN_KANJI.test(folded) || (year === undefined && ERA_LETTER.test(folded))) {
		return shortYear;
	}
	if (year === undefined) {
		return null;
	}
	return next !== undefined && Number(next) % 100 === (Number(year) + 1) % 100 ? twoYears : western;
}

/** Names years as the headings do; the first that names one decides, and an era where none does. */
export function yearNames(labels: readonly string[]): YearName {
	for (const label of labels) {
		const name = nameIn(label);
		if (name !== null) {
			return name;
		}
	}
	return shortYear;
}
