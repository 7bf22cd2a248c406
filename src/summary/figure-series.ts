// Figures that tell of one thing in several years: what each row of 指標の推移 is made of.
import { groupUnder } from "../table/grouping";
import type { ProgressTable } from "../table/progress-table";
import { type ListedFigure, listFigures } from "./figure-list";
import { type AsideReason, type FigureState, type TraitedFigure, traitsOf } from "./figure-traits";
import { type JoinedFigures, joinFigures } from "./joined-figures";

export interface SeriesFigure {
	readonly figure: ListedFigure;
	readonly state: FigureState;
}

/** One thing of one entry over the years. */
export interface FigureSeries {
	/** Index into the table's entries. */
	readonly entry: number;
	/** What is counted, as the newest text says it. */
	readonly label: string;
	readonly unit: string;
	/** 延べ, 累計; null for a plain count, which 計 is, too. */
	readonly counted: "times" | "running" | null;
	/** Oldest year first; at most one of each state in a year. */
	readonly figures: readonly SeriesFigure[];
}

export interface SeriesReading {
	/** By entry, and within it in the order of the texts. */
	readonly series: readonly FigureSeries[];
	/** How many figures join none, by reason. */
	readonly aside: { readonly [Reason in AsideReason]: number };
}

const WESTERN_YEAR = /(?:19|20)\d{2}(?:年度?)?/g;

/** The newest label that says more than the measure's name; without the year where the name changes by it (ウォーク2019). */
function labelOf(figures: readonly SeriesFigure[], measure: string): string {
	const closed = figures.filter(({ state }) => state === "closed");
	const labels = (closed.length > 0 ? closed : figures)
		.map(({ figure }) => figure.label)
		.filter((label) => label !== measure && label !== "");
	const newest = labels.pop() ?? measure;
	const yearless = newest.replace(WESTERN_YEAR, "");
	const years = new Set([newest, ...labels].flatMap((label) => label.match(WESTERN_YEAR) ?? []));
	return years.size > 1 && yearless !== "" ? yearless : newest;
}

function seriesOf(
	joined: JoinedFigures,
	entry: number,
	table: ProgressTable,
	time: (year: number) => number,
): FigureSeries {
	const figures = [...joined]
		.sort((one, other) => time(one.figure.year) - time(other.figure.year) || one.figure.year - other.figure.year)
		.map(({ figure, state }): SeriesFigure => ({ figure, state }));
	const first = joined[0]?.figure;
	const kind = first?.totalKind ?? null;
	return {
		entry,
		label: labelOf(figures, table.measures[table.entries[entry]?.measure ?? -1]?.name ?? ""),
		unit: first?.unit ?? "",
		counted: kind === "sum" ? null : kind,
		figures,
	};
}

/** Order of series as their first texts tell them: by column within the year, then from the beginning of the text. */
function inTextOrder(table: ProgressTable): (one: FigureSeries, other: FigureSeries) => number {
	const placeOf = ({ figures: [first] }: FigureSeries): readonly [column: number, start: number] => [
		table.years[first?.figure.year ?? -1]?.columns.indexOf(first?.figure.cell.column ?? -1) ?? 0,
		first?.figure.start ?? 0,
	];
	return (one, other) => {
		const [left, right] = [placeOf(one), placeOf(other)];
		return left[0] - right[0] || left[1] - right[1];
	};
}

/** The figures of a table as series. Every figure of `listFigures` is in one of them, or counted as left aside. */
export function figureSeries(table: ProgressTable): SeriesReading {
	const aside: { [Reason in AsideReason]: number } = { frequency: 0, range: 0, "other-year": 0, part: 0 };
	const time = (year: number): number => table.years[year]?.to ?? Number.MAX_SAFE_INTEGER;
	const series = groupUnder(listFigures(table), ({ entry }) => [entry]).flatMap(({ label: index, members }) => {
		const entry = table.entries[index];
		if (entry === undefined) {
			return [];
		}
		const traited = traitsOf(members, entry, table).flatMap((trait): readonly TraitedFigure[] => {
			if (trait.aside !== null) {
				aside[trait.aside]++;
				return [];
			}
			return [trait.traited];
		});
		return groupUnder(traited, ({ kind }) => [kind])
			.flatMap(({ members: ofKind }) => joinFigures(ofKind, time))
			.map((joined) => seriesOf(joined, index, table, time))
			.sort(inTextOrder(table));
	});
	return { series, aside };
}

/** Years of a series that came to a figure. */
export function closedFigures({ figures }: FigureSeries): readonly SeriesFigure[] {
	return figures.filter(({ state }) => state === "closed");
}
