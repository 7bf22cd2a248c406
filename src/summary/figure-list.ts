// The figures of a table, year text by year text, as one flat list: what 指標の推移 and `shinchoku figures` are made of.
import { type CellRef, toA1 } from "../table/a1";
import type { Datum, Entry, ProgressTable, YearColumn } from "../table/progress-table";
import type { FigureDate } from "../text/figure-date";
import { calendarYearOf, endOfMonth, type IsoDate } from "../text/fiscal-year";
import { type StatedFigure, statedFigures } from "../text/stated-figures";

export interface ListedFigure {
	readonly cell: CellRef;
	/** Index into the table's entries; the first of those that share a merged cell. */
	readonly entry: number;
	/** Index into the table's years. */
	readonly year: number;
	/** What is counted; the measure's name where the text does not say. */
	readonly label: string;
	readonly value: number;
	/** One spelling for each counter: か所, 人, ％, 日. */
	readonly unit: string;
	/** To be reached, not reached; so is all that a plan or target column says. */
	readonly planned: boolean;
	/** Day by which it was counted: 8月末; null where neither text nor heading says. */
	readonly asOf: string | null;
	/** 計, 延べ, 累計 */
	readonly total: boolean;
	/** Which of these; null for no total. */
	readonly totalKind: StatedFigure["totalKind"];
	/** How often, not how many: 月２回. */
	readonly frequency: boolean;
	/** One end of a range: 1～2地区. */
	readonly range: boolean;
	/** What the number was before it changed: the first of 50台→150台. */
	readonly superseded: boolean;
	/** Where number and counter stand in the cell's text. */
	readonly start: number;
	readonly end: number;
}

/** Counters that a list spells otherwise than the text reader. */
const LISTED_UNITS: { readonly [unit: string]: string } = { "%": "％", 日間: "日" };

/** 2022-08-31 → 8月末. */
function dayText(date: IsoDate): string {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	return date === endOfMonth(year, month) ? `${month}月末` : `${month}月${day}日`;
}

/** The date as it is written; its year only where that is not the column's. */
function asOfText({ day, month, year }: FigureDate, column: YearColumn, yearStart: number): string {
	const inColumn =
		column.from !== null && column.from === column.to ? calendarYearOf(column.from, month, yearStart) : null;
	const named = year === null ? null : year.fiscal ? calendarYearOf(year.value, month, yearStart) : year.value;
	return year === null || named === inColumn ? day : `${year.text}${day}`;
}

function listed(
	stated: StatedFigure,
	column: YearColumn,
	{ entry, year, cell }: Pick<ListedFigure, "entry" | "year" | "cell">,
	table: ProgressTable,
): ListedFigure {
	const { asOf, label, unit, planned, ...rest } = stated;
	// A note in a plan column that says when it was counted tells what was, not what is to come.
	const isPlan = planned || ((column.kind === "plan" || column.kind === "target") && asOf === null);
	const heading = isPlan || column.asOf === null ? null : dayText(column.asOf);
	const measure = table.measures[table.entries[entry]?.measure ?? -1]?.name ?? "";
	return {
		...rest,
		entry,
		year,
		cell,
		label: label === "" ? measure : label,
		unit: LISTED_UNITS[unit] ?? unit,
		planned: isPlan,
		asOf: asOf === null ? heading : asOfText(asOf, column, table.yearStart),
	};
}

/** Every year text of an entry with its year. */
function yearTexts({ years }: Entry): readonly { readonly datum: Datum; readonly year: number }[] {
	return years.flatMap((data, year) => data.map((datum) => ({ datum, year })));
}

/** All figures of the year texts, in row and column order. A cell merged over rows or years is read once. */
export function listFigures(table: ProgressTable): readonly ListedFigure[] {
	const read = new Set<string>();
	return table.entries.flatMap((entry) =>
		yearTexts(entry).flatMap(({ datum, year }) => {
			const column = table.years[year];
			const place = toA1(datum.cell);
			if (column === undefined || read.has(place)) {
				return [];
			}
			read.add(place);
			const at = { entry: entry.index, year, cell: datum.cell };
			return statedFigures(datum.text).map((stated) => listed(stated, column, at, table));
		}),
	);
}
