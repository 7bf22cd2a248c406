// A heat map of completeness: how many of the years that must be filled are filled, by chapter or department.
import type { Messages } from "../messages";
import { type Completeness, rateOf, sumOf } from "../summary/completeness";
import type { CompletenessRow, Summary } from "../summary/summary";
import type { ProgressTable } from "../table/progress-table";
import { yearNames } from "../text/year-names";
import { bodyRow, COLORS, fillRow, type PlanRow, tableHead, textCell, totalRow } from "./layout";
import type { PlanCell } from "./tab-plan";

type Rgb = readonly [number, number, number];

/** Share of blanks → colour; 100 % filled in is white, so that gaps draw the eye; lighter is fuller in grey, too. */
const HEAT: readonly (readonly [number, Rgb])[] = [
	[0, [255, 255, 255]],
	[0.1, [247, 201, 155]],
	[0.5, [229, 138, 79]],
];

/** Even a single blank must be seen: below 100 % the colour starts here. */
const LEAST_SHORTFALL = 0.04;

function mix(from: Rgb, to: Rgb, share: number): string {
	return `#${from
		.map((channel, index) =>
			Math.round(channel + ((to[index] ?? channel) - channel) * share)
				.toString(16)
				.padStart(2, "0"),
		)
		.join("")}`;
}

/** Fill of a heat map cell for a rate of 0 to 1; null for white. */
export function heatColor(rate: number): string | null {
	if (rate >= 1) {
		return null;
	}
	const shortfall = Math.max(LEAST_SHORTFALL, 1 - rate);
	for (let step = 1; step < HEAT.length; step++) {
		const [low, from] = HEAT[step - 1] ?? [0, [255, 255, 255]];
		const [high, to] = HEAT[step] ?? [1, from];
		if (shortfall <= high) {
			return mix(from, to, (shortfall - low) / (high - low));
		}
	}
	const last = HEAT[HEAT.length - 1];
	return last === undefined ? null : mix(last[1], last[1], 0);
}

/** Short names of the years in a heat map's head; a running year carries a sign. */
export function yearHeads(table: ProgressTable, years: readonly number[], messages: Messages): readonly string[] {
	const nameOf = yearNames(table.years.map(({ label }) => label));
	const { noteSign } = messages.report;
	return years.map((index) => {
		const year = table.years[index];
		if (year === undefined || year.from === null || year.to === null) {
			return year?.label ?? "";
		}
		const [from, to] = [nameOf(year.from), nameOf(year.to)];
		const name = from === to ? from : messages.shared.yearSpan({ from, to });
		return year.kind === "interim" ? `${name}${noteSign}` : name;
	});
}

function rateCell(completeness: Completeness, messages: Messages): PlanCell {
	const rate = rateOf(completeness);
	if (rate === null) {
		return textCell(messages.table.notAsked, { align: "center", color: COLORS.faint });
	}
	const background = heatColor(rate);
	return {
		// A single blank among ten thousand must not read as 100.0 %.
		value: rate < 1 ? Math.min(rate, 0.999) : 1,
		style: { align: "right", format: "0.0%", ...(background === null ? {} : { background }) },
	};
}

/** Several lines as one. */
function addedRows(label: string, rows: readonly CompletenessRow[]): CompletenessRow {
	const years = (rows[0]?.years ?? []).map((_, year) => sumOf(rows.flatMap((row) => row.years[year] ?? [])));
	return { label, years, total: sumOf(years) };
}

export interface HeatMapOptions {
	/** Heading of the first column. */
	readonly heading: string;
	readonly rows: readonly CompletenessRow[];
	/** Label of the line for entries that name no chapter or department. */
	readonly unnamed: string;
	/** Lines beyond so many are shown together as one. */
	readonly most: number;
	/** Name of the tab that tells of those one by one. */
	readonly further: string;
}

/** The rows of one heat map, head to total. */
export function completenessTable(
	{ heading, rows, unnamed, most, further }: HeatMapOptions,
	table: ProgressTable,
	summary: Summary,
	columns: number,
	messages: Messages,
): readonly PlanRow[] {
	if (summary.completeness.total.required === 0) {
		return [fillRow([textCell(messages.report.noYears)], columns)];
	}
	const head = tableHead([heading, ...yearHeads(table, summary.years, messages), messages.table.total], columns);
	const line = (row: CompletenessRow, label: string): readonly PlanCell[] => [
		textCell(label, { wrap: true }),
		...row.years.map((year) => rateCell(year, messages)),
		rateCell(row.total, messages),
	];
	const rest = rows.length > most ? rows.slice(most - 1) : [];
	const shown =
		rest.length === 0
			? rows
			: [...rows.slice(0, most - 1), addedRows(messages.report.remainder({ count: rest.length, tab: further }), rest)];
	return [
		head,
		...shown.map((row) => bodyRow(line(row, row.label === "" ? unnamed : row.label), columns)),
		totalRow(line(summary.completeness, messages.table.grandTotal), columns),
	];
}

/** The line that explains the sign under a heat map; null when no year is running. */
export function interimNote(table: ProgressTable, years: readonly number[], messages: Messages): string | null {
	const running = years.flatMap((index) => {
		const year = table.years[index];
		return year?.kind === "interim" ? [year.label] : [];
	});
	return running.length === 0
		? null
		: `${messages.report.noteSign} ${messages.report.noteInterim({ years: running.join(messages.shared.jointSeparator) })}`;
}
