// The day by which figures of a sentence were counted: ８月末現在, H30年度末, H28.3月現在.
import { findAsOfNotes } from "./as-of";
import { eraToWestern, FISCAL_YEAR_START_MONTH } from "./fiscal-year";

export interface FigureDate {
	/** As it is written, without its year: 8月末, 11月30日. */
	readonly day: string;
	readonly month: number;
	/** The year that it names; null for the year of the column. */
	readonly year: { readonly value: number; readonly fiscal: boolean; readonly text: string } | null;
	/** Offsets in the sentence. */
	readonly start: number;
	readonly end: number;
}

/** What stands behind a month's end that dates figures, other than 「３月末に終了」. */
const DATES_BEHIND = /^\s*(?:$|[:、,()\d]|まで|で|の?(?:累計|実績|登録)|には?\s?\d)/;

const YEAR_END = /(?:(令和|平成)|(?<![A-Za-z])([RH]))?\s?(元|\d{1,2}|(?<!\d)20\d\d)?年度末(?:時点|現在|実績)?/g;

/** Offsets of the year in a note, and the rest: R4.8末 → R4. and 8末. */
const YEAR_OF_NOTE = /^(?:(?:令和|平成|[RH])\s*(?:元|\d{1,2})|\d{4})(?:\s*年度\s*|\s*年\s*|[./])/;

/** Dates by which something was counted, in order. */
export function figureDates(text: string): readonly FigureDate[] {
	if (!/末|時点|現在|集計|段階|実績/.test(text)) {
		return [];
	}
	const dates = findAsOfNotes(text)
		.filter((note) => note.cue === "word" || DATES_BEHIND.test(text.slice(note.end, note.end + 8)))
		.map((note): FigureDate => {
			const written = text.slice(note.start, note.end);
			const yearText = YEAR_OF_NOTE.exec(written)?.[0] ?? "";
			const rest = note.day === null ? (written.includes("末") ? "末" : "") : `${note.day}日`;
			const year = note.year === null ? null : { ...note.year, text: yearText.replace(/\s/g, "") };
			return { day: `${note.month}月${rest}`, month: note.month, year, start: note.start, end: note.end };
		});
	const yearEnds = [...text.matchAll(YEAR_END)]
		.filter(({ 0: written, index }) =>
			DATES_BEHIND.test(text.slice(index + written.length, index + written.length + 8)),
		)
		.map(({ 0: written, 1: era, 2: letter, 3: number, index }): FigureDate => {
			const value = yearNamed(era ?? letter, number);
			const month = FISCAL_YEAR_START_MONTH - 1;
			const year = value === null ? null : { value, fiscal: true, text: written.replace(/末[\s\S]*/, "") };
			return { day: `${month}月末`, month, year, start: index, end: index + written.length };
		});
	return [...dates, ...yearEnds].sort((one, other) => one.start - other.start);
}

function yearNamed(era: string | undefined, number: string | undefined): number | null {
	if (number === undefined) {
		return null;
	}
	return era === undefined ? (number.length === 4 ? Number(number) : null) : eraToWestern(era, number);
}

/** The date that counts for a place: the last before it, else the first behind it. */
export function dateFor(dates: readonly FigureDate[], at: number): FigureDate | null {
	const ahead = dates.filter((date) => date.end <= at);
	return ahead[ahead.length - 1] ?? dates[0] ?? null;
}
