// The foot of 指標の推移: rows beyond the bound, and which figures are not in the list, and why.
import type { SeriesReading } from "../summary/figure-series";
import type { FigureGrid, FigureRow } from "./figure-columns";
import { emptyRow, noteRows, type PlanRow, sectionRows, textRows } from "./layout";
import { measureName } from "./measure-label";
import type { ReportInput } from "./report-input";

function figuresIn(rows: readonly FigureRow[]): number {
	return rows.reduce((sum, { series }) => sum + series.figures.length, 0);
}

function sum(counts: readonly number[]): number {
	return counts.reduce((whole, count) => whole + count, 0);
}

/** How many rows more there are, and from where. */
function moreText({ more }: FigureGrid, most: number, { table, messages }: ReportInput): string | null {
	const entry = table.entries[more[0]?.series.entry ?? -1];
	if (entry === undefined) {
		return null;
	}
	const measure = measureName(table.measures[entry.measure]?.name, messages);
	return messages.figures.more({ most, rows: more.length, row: entry.row + 1, measure });
}

/** Every figure that was read is shown, or counted under one of these reasons. */
function notes(grid: FigureGrid, { series, aside }: SeriesReading, { messages }: ReportInput): readonly string[] {
	const words = messages.figures;
	const joined = sum(series.map(({ figures }) => figures.length));
	const read = joined + sum(Object.values(aside));
	const shown = sum(grid.rows.map((row) => row.shown.filter((each) => each !== null).length));
	const left: readonly (readonly [number, (p: { readonly figures: number }) => string])[] = [
		[joined - figuresIn(grid.rows) - figuresIn(grid.more), words.noteSingle],
		[figuresIn(grid.rows) - shown, words.noteUnshown],
		[figuresIn(grid.more), words.noteBeyond],
		[aside.frequency, words.noteFrequency],
		[aside.range, words.noteRange],
		[aside["other-year"], words.noteOtherYear],
		[aside.part, words.notePart],
	];
	return [
		read === shown ? words.noteAll({ figures: read }) : words.noteShown({ figures: read, shown }),
		...left.flatMap(([figures, line]) => (figures === 0 ? [] : [line({ figures })])),
		words.noteJoined,
	];
}

/**
 * The rows below the list.
 * @param most rows of figures at the most
 */
export function restRows(
	grid: FigureGrid,
	reading: SeriesReading,
	most: number,
	input: ReportInput,
	width: number,
): readonly PlanRow[] {
	const { report } = input.messages;
	const more = moreText(grid, most, input);
	return [
		...(more === null ? [] : textRows(more, width)),
		emptyRow(width),
		...sectionRows(report.notes, width),
		...notes(grid, reading, input).flatMap((note) => noteRows(`${report.bullet}${note}`, width)),
	];
}
