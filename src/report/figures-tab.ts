// 指標の推移: figures of the year texts, one row for the same thing over the years.
import { figureSeries } from "../summary/figure-series";
import { groupUnder } from "../table/grouping";
import type { Entry } from "../table/progress-table";
import { interimNote, yearHeads } from "./completeness-table";
import { type FigureColumns, type FigureGrid, type FigureRow, figureGrid, LEAST_LABEL_WIDTH } from "./figure-columns";
import { restRows } from "./figure-notes";
import { changeWidths, figureRow, figureText } from "./figure-row";
import {
	emptyRow,
	fillRow,
	PAGE_WIDTH,
	type PlanRow,
	sectionRows,
	tableHead,
	textCell,
	textRows,
	titleRows,
	wrapLines,
} from "./layout";
import { measureName } from "./measure-label";
import { originRows, type ReportInput } from "./report-input";
import type { TabPlan } from "./tab-plan";

/** Rows of figures in the tab; what is beyond is told, not shown. */
export const MOST_FIGURE_ROWS = 500;

const SPARKLINE_WIDTH = 60;
const CELLS_WIDTH = 64;
/** Half-width characters of a measure's name across the page. */
const NAME_WIDTH = 96;
/** Columns beside those of the years. */
const OTHER_COLUMNS = 6;

/** The figures of each chapter, and in it those of each entry. */
function chapterRows(grid: FigureGrid, label: number, input: ReportInput, width: number): readonly PlanRow[] {
	const { table, messages } = input;
	const chapterOf = ({ series }: FigureRow): number | null => table.entries[series.entry]?.chapter ?? null;
	return groupUnder(grid.rows, (row) => [chapterOf(row)]).flatMap(({ label: chapter, members }) => {
		const band = chapter === null ? undefined : table.chapters[chapter];
		const title = table.chapters.length === 0 ? messages.figures.section : (band?.title ?? messages.table.outsideBands);
		return [
			emptyRow(width),
			...sectionRows(title, width),
			headRow(grid.columns, input, width),
			...groupUnder(members, ({ series }) => [series.entry]).flatMap(({ label: index, members: rows }) => [
				...entryRows(table.entries[index], input, width),
				...rows.map((row) => figureRow(row, { ...grid.columns, label }, table, messages, width)),
			]),
		];
	});
}

function headRow({ years }: FigureColumns, { table, messages }: ReportInput, width: number): PlanRow {
	const { headings } = messages.figures;
	return tableHead(
		[
			headings.indicator,
			...yearHeads(table, years, messages),
			headings.change,
			headings.rate,
			headings.overall,
			headings.trend,
			headings.cells,
		],
		width,
	);
}

/** The measure over its figures; where it has several entries, with the row that tells them apart. */
function entryRows(entry: Entry | undefined, { table, messages }: ReportInput, width: number): readonly PlanRow[] {
	const measure = table.measures[entry?.measure ?? -1];
	const name = measureName(measure?.name, messages);
	const isOneOfSeveral = entry !== undefined && (measure?.entries.length ?? 0) > 1;
	const text = isOneOfSeveral ? messages.figures.entry({ measure: name, row: entry.row + 1 }) : name;
	return wrapLines(text, NAME_WIDTH).map((line) =>
		fillRow([textCell(line, { bold: true, bottom: "hairline" })], width, { bottom: "hairline" }),
	);
}

/** How the rows are to be read: right under the origin. */
function introRows({ columns }: FigureGrid, { table, messages }: ReportInput, width: number): readonly PlanRow[] {
	const words = messages.figures;
	const heads = yearHeads(table, columns.years.slice(0, columns.closed), messages);
	const [before, after] = heads.slice(-2);
	const [oldest = ""] = heads;
	const running = interimNote(table, columns.years, messages);
	return [
		...textRows(words.howToRead, width),
		...(before === undefined || after === undefined ? [] : textRows(words.howToCompare({ before, after }), width)),
		...(running === null ? [] : textRows(running, width)),
		...(columns.omitted === 0 ? [] : textRows(words.omitted({ years: columns.omitted, oldest }), width)),
	];
}

function total(widths: readonly number[]): number {
	return widths.reduce((sum, width) => sum + width, 0);
}

/** Plans the figures. Pure: the same input always gives the same tab. */
export function planFigures(input: ReportInput): TabPlan {
	const { table, messages } = input;
	const words = messages.figures;
	const reading = figureSeries(table);
	const besideYears = (rows: readonly FigureRow[], columns: FigureColumns): readonly number[] => [
		...changeWidths(rows, columns, table),
		SPARKLINE_WIDTH,
		CELLS_WIDTH,
	];
	const grid = figureGrid(
		reading.series,
		table,
		(figure, row) => figureText(figure, row, messages),
		(year) => yearHeads(table, [year], messages)[0] ?? "",
		(rows, columns) => total(besideYears(rows, columns)),
		MOST_FIGURE_ROWS,
	);
	const { columns, rows } = grid;
	const beside = [...columns.widths, ...besideYears(rows, columns)];
	const label = Math.max(LEAST_LABEL_WIDTH, PAGE_WIDTH - total(beside));
	const width = columns.years.length + OTHER_COLUMNS;
	return {
		kind: "figures",
		name: words.tabName,
		widths: [label, ...beside],
		rows: [
			...titleRows(table.title === null ? words.tabName : words.titleOf({ table: table.title }), width),
			...originRows(input, width),
			...(rows.length === 0
				? [emptyRow(width), ...textRows(words.none, width)]
				: [...introRows(grid, input, width), ...chapterRows(grid, label, input, width)]),
			...restRows(grid, reading, MOST_FIGURE_ROWS, input, width),
		],
	};
}
