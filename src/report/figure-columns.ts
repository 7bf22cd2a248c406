// Which years 指標の推移 has columns for, which figures stand in them, and how wide they are on A4 portrait.
import { closedFigures, type FigureSeries, type SeriesFigure } from "../summary/figure-series";
import type { ProgressTable } from "../table/progress-table";
import { PAGE_WIDTH } from "./layout";

/** A series with the figure that stands in each year column. */
export interface FigureRow {
	readonly series: FigureSeries;
	readonly shown: readonly (SeriesFigure | null)[];
}

export interface FigureColumns {
	/** Indexes into the table's years: closed ones oldest first, then running ones, then plans. */
	readonly years: readonly number[];
	/** How many of them are closed. */
	readonly closed: number;
	/** Pixels, one for each of them. */
	readonly widths: readonly number[];
	/** How many older closed years there is no room for. */
	readonly omitted: number;
}

export interface FigureGrid {
	readonly columns: FigureColumns;
	readonly rows: readonly FigureRow[];
	/** Rows beyond the bound. */
	readonly more: readonly FigureRow[];
}

export const LEAST_LABEL_WIDTH = 116;
const LEAST_CLOSED = 3;
const LEAST_WIDTH = 42;
const MOST_PLANS = 2;
const PADDING = 9;

/** Pixels of a text at 10 points: digits 7½, the signs between them 4, full-width characters 13⅓. */
export function widthOfText(text: string): number {
	const size = [...text].reduce(
		(sum, character) => sum + (/[,.]/.test(character) ? 4 : /[ -~]/.test(character) ? 7.5 : 13.4),
		0,
	);
	return Math.max(LEAST_WIDTH, Math.ceil(size) + PADDING);
}

/** What a year's column shows of a series: in a closed year no plans; in a running one a plan only where nothing is counted. */
function shownIn({ figures }: FigureSeries, year: number, table: ProgressTable): SeriesFigure | null {
	const own = figures.filter(({ figure }) => figure.year === year);
	const isClosed = table.years[year]?.kind === "actual";
	for (const state of ["closed", "interim", "planned"] as const) {
		const found = own.find((each) => each.state === state);
		if (found !== undefined && !(isClosed && state === "planned")) {
			return found;
		}
	}
	return null;
}

interface YearSets {
	readonly closed: readonly number[];
	readonly running: readonly number[];
	readonly plans: readonly number[];
}

/** Years in which the rows have anything; plans only from behind the closed years. */
function yearsOf(series: readonly FigureSeries[], table: ProgressTable): YearSets {
	const told = new Set(series.flatMap(({ figures }) => figures.map(({ figure }) => figure.year)));
	const time = (index: number): number => table.years[index]?.to ?? Number.MAX_SAFE_INTEGER;
	const ofKind = (...kinds: readonly string[]): readonly number[] =>
		table.years
			.flatMap(({ kind }, index) => (kinds.includes(kind) ? [index] : []))
			.sort((one, other) => time(one) - time(other) || one - other);
	const closed = ofKind("actual");
	const newest = Math.max(...closed.map(time));
	return {
		closed,
		running: ofKind("interim").filter((index) => told.has(index)),
		plans: ofKind("plan", "target")
			.filter((index) => told.has(index) && time(index) > newest)
			.slice(0, MOST_PLANS),
	};
}

function closedShown({ shown }: FigureRow): number {
	return shown.filter((each) => each?.state === "closed").length;
}

/**
 * Chooses columns and rows: rows have figures of at least two closed years that are shown; as many closed years are shown,
 * newest first, as the page has room for.
 * @param textOf a figure as its cell shows it
 * @param headOf a year as its column is headed
 * @param othersOf pixels of the columns beside the years, without the label
 * @param most rows at the most
 */
export function figureGrid(
	series: readonly FigureSeries[],
	table: ProgressTable,
	textOf: (figure: SeriesFigure, row: FigureRow) => string,
	headOf: (year: number) => string,
	othersOf: (rows: readonly FigureRow[], columns: FigureColumns) => number,
	most: number,
): FigureGrid {
	const told = series.filter((each) => closedFigures(each).length > 1);
	const sets = yearsOf(told, table);
	for (let omitted = 0; ; omitted++) {
		const closed = sets.closed.slice(omitted);
		const years = [...closed, ...sets.running, ...sets.plans];
		const all = told
			.map((each): FigureRow => ({ series: each, shown: years.map((year) => shownIn(each, year, table)) }))
			.filter((row) => closedShown(row) > 1);
		const rows = all.slice(0, most);
		const widths = years.map((year, column) =>
			Math.max(
				widthOfText(headOf(year).slice(0, 4)),
				...rows.map((row) => {
					const figure = row.shown[column] ?? null;
					return figure === null ? 0 : widthOfText(textOf(figure, row));
				}),
			),
		);
		const columns = { years, closed: closed.length, widths, omitted };
		const used = widths.reduce((sum, width) => sum + width, othersOf(rows, columns) + LEAST_LABEL_WIDTH);
		if (used <= PAGE_WIDTH || closed.length <= LEAST_CLOSED) {
			return { columns, rows, more: all.slice(most) };
		}
	}
}
