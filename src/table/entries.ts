// Builds entries and measures out of the rows of the body.
import { splitDepartments } from "../text/department";
import { foldKey, foldWidth, oneLine } from "../text/width";
import type { BandReading } from "./bands";
import { isNewFlag } from "./columns";
import type { Grid } from "./grid";
import type { ColumnMap, ColumnRole, Datum, Entry, Measure, YearColumn } from "./progress-table";

const NEW_IN_NAME = /^[★☆◆●■・\s]*[(【[〔<](?:新規?|new)[)】\]〕>]|^[★☆]/i;
const RELISTED = /[(【[〔<]再掲[)】\]〕>]|^再掲/;

function datumAt(grid: Grid, row: number, column: number): Datum {
	const cell = grid.anchorOf(row, column);
	return { text: grid.textAt(row, column), cell };
}

function isNewEntry(flag: Datum | null, item: Datum | null): boolean {
	return (flag !== null && isNewFlag(flag.text)) || (item !== null && NEW_IN_NAME.test(foldWidth(item.text).trim()));
}

interface Draft {
	readonly row: number;
	readonly data: { readonly [Role in ColumnRole]: Datum | null };
	readonly years: readonly (readonly Datum[])[];
}

/** Columns in which an entry of its own must have written something; a row with none of it is no entry. */
function readDrafts(
	grid: Grid,
	rows: readonly number[],
	columns: ColumnMap,
	years: readonly YearColumn[],
): readonly Draft[] {
	const at = (row: number, column: number | null): Datum | null =>
		column === null ? null : datumAt(grid, row, column);
	return rows
		.map((row) => ({
			row,
			data: {
				number: at(row, columns.number),
				new: at(row, columns.new),
				item: at(row, columns.item),
				outline: at(row, columns.outline),
				department: at(row, columns.department),
				term: at(row, columns.term),
				mark: at(row, columns.mark),
			},
			years: years.map((year) => year.columns.map((column) => datumAt(grid, row, column))),
		}))
		.filter((draft) => {
			const own = [...Object.values(draft.data), ...draft.years.flat()].filter(
				(datum) => datum !== null && datum.text !== "" && datum.cell.row === draft.row,
			);
			const named = draft.data.item === null || draft.data.item.text !== "";
			return own.length > (named ? 0 : 1);
		});
}

/** A row with marks or year texts but without name, outline, department and term carries on the measure above it. */
function isContinuation(draft: Draft, previous: Draft | undefined): boolean {
	const { item, outline, department, term } = draft.data;
	return (
		previous !== undefined &&
		item?.text === "" &&
		[outline, department, term].every((datum) => datum === null || datum.text === "")
	);
}

export interface EntryReading {
	readonly measures: readonly Measure[];
	readonly entries: readonly Entry[];
}

/**
 * Builds the entries of the given rows and groups them into measures: rows under one merged item cell are one measure.
 * @param rows 0-based, ascending
 */
export function readEntries(
	grid: Grid,
	rows: readonly number[],
	columns: ColumnMap,
	years: readonly YearColumn[],
	bands: BandReading,
): EntryReading {
	const drafts = readDrafts(grid, rows, columns, years);
	const departments = splitDepartments(drafts.map((draft) => draft.data.department?.text ?? ""));
	const measures: { name: string; cell: Measure["cell"]; entries: number[] }[] = [];
	let lastItemCell = "";
	const entries = drafts.map((draft, index): Entry => {
		const { new: flag, item, outline, department, term, mark } = draft.data;
		const itemCell = item === null ? `row ${draft.row}` : `${item.cell.row},${item.cell.column}`;
		const continuation = isContinuation(draft, drafts[index - 1]);
		const current = measures[measures.length - 1];
		if (current !== undefined && (continuation || itemCell === lastItemCell)) {
			current.entries.push(index);
		} else {
			measures.push({
				name: item === null ? "" : oneLine(item.text),
				cell: item?.cell ?? { row: draft.row, column: 0 },
				entries: [index],
			});
		}
		lastItemCell = itemCell;
		return {
			index,
			row: draft.row,
			measure: measures.length - 1,
			...bands.at(draft.row),
			isNew: isNewEntry(flag, item),
			relisted: item !== null && RELISTED.test(foldKey(item.text)),
			continuation,
			item,
			outline,
			department,
			departments: departments[index] ?? [],
			term,
			mark,
			marks: mark === null ? [] : [mark],
			number: draft.data.number,
			years: draft.years,
		};
	});
	return { measures, entries };
}
