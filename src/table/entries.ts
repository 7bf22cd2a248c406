// Builds entries and measures out of the rows of the body.
import type { Settings } from "../settings/settings";
import { splitDepartments } from "../text/department";
import { isSameAsAbove } from "../text/same-as-above";
import { foldKey, foldWidth, oneLine } from "../text/width";
import type { BandReading } from "./bands";
import type { BodyRows } from "./body-rows";
import { isNewFlag } from "./column-contents";
import type { ColumnReading } from "./columns";
import { explanationOf, numberedNotes } from "./explanations";
import type { Grid } from "./grid";
import type { ColumnRole, Datum, Entry, Measure, YearColumn } from "./progress-table";
import { saidBy } from "./said";

const NEW_IN_NAME =
	/^[★☆◆●■・\s]*[(【[〔<](?:新規?|new)[)】\]〕>]|^[★☆]|[(【[](?:新規?|途中追加|追加|新設|new)[)】\]]$|^[○〇◯◎●]新(?=[\s(【]|$)|[(【[]new\s?(?:in\s)?(?:FY)?\d{2,4}(?:[/-]\d{2,4})?[)】\]]|[(【[](?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?(?:から|より)?(?:追加|新設|新規|開始)[)】\]]/i;
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
	readonly marks: readonly Datum[];
	readonly years: readonly (readonly Datum[])[];
}

function resolved(datum: Datum | null, above: Datum | null | undefined): Datum | null {
	return datum !== null && above !== null && above !== undefined && isSameAsAbove(datum.text)
		? { ...datum, says: saidBy(above) }
		: datum;
}

function refers(datum: Datum | null): boolean {
	return datum !== null && isSameAsAbove(datum.text);
}

function mayRefer({ data, marks, years }: Draft): boolean {
	return Object.values(data).some(refers) || marks.some(refers) || years.some((year) => year.some(refers));
}

/** Every 同上 with what it stands for. */
function withSameAsAbove(drafts: readonly Draft[]): readonly Draft[] {
	let above: Draft | undefined;
	return drafts.map((draft) => {
		const { data } = draft;
		if (!mayRefer(draft)) {
			above = draft;
			return draft;
		}
		const same = (role: ColumnRole): Datum | null => resolved(data[role], above?.data[role]);
		const told: Draft = {
			...draft,
			data: {
				...data,
				item: same("item"),
				outline: same("outline"),
				department: same("department"),
				term: same("term"),
				mark: same("mark"),
			},
			marks: draft.marks.map((mark, index) => resolved(mark, above?.marks[index]) ?? mark),
			years: draft.years.map((year, at) =>
				year.map((datum, index) => resolved(datum, above?.years[at]?.[index]) ?? datum),
			),
		};
		above = told;
		return told;
	});
}

/** Whether at least so many of its cells hold something that is its own, not of a merge from above. */
function hasOwnTexts({ row, data, marks, years }: Draft, least: number): boolean {
	const columns = new Set<number>();
	const isEnough = (datum: Datum | null): boolean => {
		if (datum !== null && datum.text !== "" && datum.cell.row === row) {
			columns.add(datum.cell.column);
		}
		return columns.size >= least;
	};
	return Object.values(data).some(isEnough) || marks.some(isEnough) || years.some((year) => year.some(isEnough));
}

/** Columns in which an entry of its own must have written something; a row with none of it is no entry. */
function readDrafts(
	grid: Grid,
	rows: readonly number[],
	{ columns, marks }: ColumnReading,
	years: readonly YearColumn[],
): readonly Draft[] {
	const at = (row: number, column: number | null): Datum | null =>
		column === null ? null : datumAt(grid, row, column);
	const drafts = rows
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
			marks: marks.map(({ column }) => datumAt(grid, row, column)),
			years: years.map((year) => year.columns.map((column) => datumAt(grid, row, column))),
		}))
		.filter((draft) => {
			const named = draft.data.item === null || draft.data.item.text !== "";
			return hasOwnTexts(draft, named ? 1 : 2);
		});
	return withSameAsAbove(drafts);
}

/**
 * A row without name, outline, term and number carries on the measure above it, with marks or texts of its own, for the
 * same departments or for one more. With any of these of its own it is another measure whose name is missing.
 */
function isContinuation(draft: Draft, previous: Draft | undefined): boolean {
	const { number, item, outline, term } = draft.data;
	const isOwn = [number, outline, term].some((datum) => datum !== null && datum.text !== "");
	return previous !== undefined && item?.text === "" && !isOwn;
}

export interface EntryReading {
	readonly measures: readonly Measure[];
	readonly entries: readonly Entry[];
}

/** Name, outline, flag and year texts. */
function textsOf({ data, years }: Draft): readonly string[] {
	const texts = [saidBy(data.item), saidBy(data.outline), saidBy(data.new)];
	for (const year of years) {
		for (const datum of year) {
			texts.push(saidBy(datum));
		}
	}
	return texts;
}

/** By which two entries below one another belong to one measure. */
function itemKey(draft: Draft): string {
	const { item } = draft.data;
	if (item === null) {
		return `row ${draft.row}`;
	}
	return item.says === undefined ? `${item.cell.row},${item.cell.column}` : "same";
}

/**
 * Builds the entries of the given rows and groups them into measures: rows under one merged item cell, rows whose item
 * says 同上, and rows without a name are one measure with the row above.
 */
export function readEntries(
	grid: Grid,
	rows: BodyRows,
	reading: ColumnReading,
	years: readonly YearColumn[],
	bands: BandReading,
	names: Settings["departments"],
): EntryReading {
	const drafts = readDrafts(grid, rows.entries, reading, years);
	const notes = numberedNotes(rows.notes);
	const departments = splitDepartments(
		drafts.map((draft) => saidBy(draft.data.department)),
		names,
	);
	const measures: { name: string; cell: Measure["cell"]; entries: number[] }[] = [];
	let lastItem = "";
	let lastDepartments: readonly string[] = [];
	const entries = drafts.map((draft, index): Entry => {
		const { new: flag, item, outline, department, term, mark } = draft.data;
		const continuation = isContinuation(draft, drafts[index - 1]);
		const key = itemKey(draft);
		const current = measures[measures.length - 1];
		if (current !== undefined && (continuation || key === lastItem || key === "same")) {
			current.entries.push(index);
		} else {
			measures.push({
				name: item === null ? "" : oneLine(item.text),
				cell: item?.cell ?? { row: draft.row, column: 0 },
				entries: [index],
			});
		}
		lastItem = key === "same" ? lastItem : key;
		const own = departments[index] ?? [];
		const { chapter, direction } = bands.at(draft.row);
		lastDepartments = continuation && own.length === 0 ? lastDepartments : own;
		return {
			index,
			row: draft.row,
			measure: measures.length - 1,
			chapter,
			direction,
			isNew: isNewEntry(flag, item),
			explanation: explanationOf(
				textsOf(draft),
				reading.remarks.map((column) => grid.textAt(draft.row, column)),
				notes,
			),
			relisted: item !== null && RELISTED.test(foldKey(item.text)),
			continuation,
			number: draft.data.number,
			item,
			outline,
			department,
			departments: continuation ? lastDepartments : own,
			term,
			mark,
			marks: draft.marks,
			years: draft.years,
		};
	});
	return { measures, entries };
}
