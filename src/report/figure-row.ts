// One row of 指標の推移: its numbers with their formats, the changes, the line, and links to the cells it was read from.
import type { Messages } from "../messages";
import type { FigureSeries, SeriesFigure } from "../summary/figure-series";
import { isSameCell, toA1 } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import { oneLine } from "../text/width";
import { type FigureColumns, type FigureRow, widthOfText } from "./figure-columns";
import { bodyRow, COLORS, type PlanRow, textCell, widthOfLine, wrapLines } from "./layout";
import type { PlanCell, PlanLinkRun, PlanSparkline } from "./tab-plan";
import { yearSlots } from "./year-slots";

const MOST_DECIMALS = 3;
const SMALL = 9;
/** Pixels left and right in a cell together, and of a full-width character at 10 points. */
const PADDING = 9;
const FULL_WIDTH = 40 / 3;

/** What changed: between the two newest closed years, and between the first and the last figure that are shown. */
interface Changes {
	readonly last: number | null;
	/** Share of the year before, such as 0.085; null for percentages, and where that was 0. */
	readonly rate: number | null;
	readonly overall: number | null;
}

/** Decimals that a row's numbers need, at most three. */
function decimalsOf({ shown }: FigureRow): number {
	return Math.max(
		0,
		...shown.map((each) => {
			const [, decimals = ""] = String(each?.figure.value ?? 0).split(".");
			return Math.min(MOST_DECIMALS, decimals.length);
		}),
	);
}

function numberFormat(decimals: number): string {
	return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** What a number carries behind it: the sign of an interim count, the word of a plan. */
function suffixOf({ state }: SeriesFigure, messages: Messages): string {
	switch (state) {
		case "closed":
			return "";
		case "interim":
			return messages.report.noteSign;
		case "planned":
			return messages.figures.planSign;
	}
}

function grouped(value: number, decimals: number): string {
	const [whole = "", rest = ""] = Math.abs(value).toFixed(decimals).split(".");
	return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}${rest === "" ? "" : `.${rest}`}`;
}

/** A figure as its cell shows it, for measuring. */
export function figureText(figure: SeriesFigure, row: FigureRow, messages: Messages): string {
	return `${grouped(figure.figure.value, decimalsOf(row))}${suffixOf(figure, messages)}`;
}

function numberCell(figure: SeriesFigure | null, decimals: number, messages: Messages): PlanCell {
	if (figure === null) {
		return { value: "", style: {} };
	}
	const suffix = suffixOf(figure, messages);
	return {
		value: figure.figure.value,
		style: {
			align: "right",
			format: `${numberFormat(decimals)}${suffix === "" ? "" : `"${suffix}"`}`,
			...(figure.state === "planned" ? { color: COLORS.quiet } : {}),
		},
	};
}

/** Without the dust of binary fractions: 31.5 − 31.6. */
function difference(after: number, before: number): number {
	return Number((after - before).toFixed(MOST_DECIMALS));
}

/** Figures of closed years in the row; null in a year without one, or with one that was counted before its end. */
function closedIn({ shown }: FigureRow, { closed }: FigureColumns): readonly (number | null)[] {
	return shown.slice(0, closed).map((each) => (each?.state === "closed" ? each.figure.value : null));
}

function changesOf(row: FigureRow, columns: FigureColumns, table: ProgressTable): Changes {
	const values = closedIn(row, columns);
	const [before = null, after = null] = values.slice(-2);
	const [earlier, newest] = columns.years.slice(0, columns.closed).slice(-2);
	const isNextYear =
		earlier !== undefined &&
		newest !== undefined &&
		table.years[newest]?.from === (table.years[earlier]?.to ?? Number.NaN) + 1;
	const last = before === null || after === null || !isNextYear ? null : difference(after, before);
	const told = values.filter((value) => value !== null);
	const [first] = told;
	const latest = told[told.length - 1];
	return {
		last,
		rate: last === null || before === null || before === 0 || row.series.unit === "％" ? null : last / Math.abs(before),
		overall: first === undefined || latest === undefined ? null : difference(latest, first),
	};
}

function signed(format: string): string {
	return `+${format};-${format};0`;
}

function changeCell(value: number | null, format: string, messages: Messages): PlanCell {
	return value === null
		? textCell(messages.table.notAsked, { align: "right", color: COLORS.quiet })
		: { value, style: { align: "right", format: signed(format) } };
}

/**
 * The longest stretch of closed years in which no figure was counted before its year's end, the newest of several: only
 * such numbers make a line. Null where that has fewer than two.
 */
function sparkline({ shown }: FigureRow, { closed }: FigureColumns, first: number): PlanSparkline | null {
	let best: { readonly column: number; readonly columns: number; readonly figures: number } | null = null;
	for (let start = 0; start < closed; ) {
		let end = start;
		while (end < closed && shown[end]?.state !== "interim") {
			end++;
		}
		const places = shown.slice(start, end).flatMap((each, at) => (each === null ? [] : [start + at]));
		const [from = 0] = places;
		const to = places[places.length - 1] ?? 0;
		if (places.length > 1 && places.length >= (best?.figures ?? 0)) {
			best = { column: first + from, columns: to - from + 1, figures: places.length };
		}
		start = end + 1;
	}
	return best === null ? null : { column: best.column, columns: best.columns };
}

/** The cells that the row's figures were read from, each a link. */
function sourceCell({ shown }: FigureRow, table: ProgressTable): PlanCell {
	const cells = shown
		.flatMap((each) => (each === null ? [] : [each.figure.cell]))
		.filter((cell, index, all) => all.findIndex((other) => isSameCell(other, cell)) === index);
	const links: PlanLinkRun[] = [];
	let value = "";
	for (const cell of cells) {
		value += value === "" ? "" : " ";
		const start = value.length;
		value += toA1(cell);
		links.push({ sheetId: table.sheetId, cell, start, end: value.length });
	}
	return { value, style: { size: SMALL, color: COLORS.accent, wrap: true }, links };
}

/** The row stands for several years. */
const YEAR_IN_HEADING = /(?:令和|平成|[RHＲＨ])\s?(?:元|[0-9０-９]{1,2})(?:年度?)?の?|[0-9０-９]{4}(?:年度?)?の?/g;

/** What the heading of a bare number's column says that those beside it do not (決算額); "" where it says nothing. */
function columnName({ figures }: FigureSeries, table: ProgressTable): string {
	const last = figures[figures.length - 1]?.figure;
	const slot = yearSlots(table).find(
		({ year, at }) => at[0] === last?.year && year.columns[at[1]] === last.cell.column,
	);
	const part = oneLine(slot?.part ?? "")
		.replace(YEAR_IN_HEADING, "")
		.trim();
	return /^\d*$/.test(part) ? "" : part;
}

/** What is counted and in what: 介護予防教室参加（延べ・人）; the unit on a line of its own where a line would end in it or close to it. */
function indicatorName({ series }: FigureRow, table: ProgressTable, messages: Messages, pixels: number): string {
	const { counted, unit: own } = series;
	const words = messages.figures;
	const measure = table.measures[table.entries[series.entry]?.measure ?? -1]?.name ?? "";
	const column = own === "" ? columnName(series, table) : "";
	const label = column || series.label || measure || messages.table.noName;
	const units = [...(counted === null ? [] : [words.counted[counted]]), ...(own === "" ? [] : [own])];
	if (units.length === 0) {
		return label;
	}
	const unit = units.join(words.unitSeparator);
	const name = words.indicator({ label, unit });
	const inBrackets = words.indicator({ label: "", unit }).trim();
	const room = Math.floor(((pixels - PADDING) / FULL_WIDTH) * 2);
	const [last = ""] = wrapLines(name, room).slice(-1);
	// Programs measure a little differently: a full-width character to spare on either side.
	const isSafe = last.indexOf(inBrackets) > 0 && widthOfLine(last) <= room - 2;
	return isSafe ? name : `${label}\n${inBrackets}`;
}

/** Pixels for the changes of some rows: difference, rate, overall difference. */
export function changeWidths(
	rows: readonly FigureRow[],
	columns: FigureColumns,
	table: ProgressTable,
): readonly [number, number, number] {
	// Also of no rows at all: a column has a width.
	const widest = (texts: readonly string[]): number => Math.max(...["", ...texts].map(widthOfText));
	const told = rows.map((row) => ({ ...changesOf(row, columns, table), decimals: decimalsOf(row) }));
	const sized = (value: number | null, decimals: number): string =>
		value === null ? "" : `+${grouped(value, decimals)}`;
	return [
		widest(told.map(({ last, decimals }) => sized(last, decimals))),
		widest(told.map(({ rate }) => (rate === null ? "" : `+${grouped(rate * 100, 1)}%`))),
		widest(told.map(({ overall, decimals }) => sized(overall, decimals))),
	];
}

/** Columns of the years, and the pixels of the label beside them. */
export type LabelledColumns = FigureColumns & { readonly label: number };

/** The cells of one row. */
export function figureRow(
	row: FigureRow,
	columns: LabelledColumns,
	table: ProgressTable,
	messages: Messages,
	width: number,
): PlanRow {
	const decimals = decimalsOf(row);
	const changes = changesOf(row, columns, table);
	const line = sparkline(row, columns, 1);
	return bodyRow(
		[
			textCell(indicatorName(row, table, messages, columns.label), { wrap: true }),
			...row.shown.map((figure) => numberCell(figure, decimals, messages)),
			changeCell(changes.last, numberFormat(decimals), messages),
			changeCell(changes.rate, "0.0%", messages),
			changeCell(changes.overall, numberFormat(decimals), messages),
			line === null ? { value: "", style: {} } : { value: "", style: {}, sparkline: line },
			sourceCell(row, table),
		],
		width,
	);
}
