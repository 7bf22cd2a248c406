// Snapshots written as short lists of measures, for tests of what is compared.
import type { CellState, SnapshotYear, TableSnapshot } from "../../src/summary/snapshot";

export interface MeasureRow {
	readonly name: string;
	readonly chapter?: string;
	readonly direction?: string;
	readonly outline?: string;
	/** Names with 、 between them. */
	readonly departments?: string;
	readonly mark?: string;
	readonly relisted?: boolean;
	/** Stands under the measure above, as a further row of it. */
	readonly joined?: boolean;
	/** f filled · b blank · - not asked, one letter a year; what is left out is filled. */
	readonly cells?: string;
}

const STATES: { readonly [letter: string]: CellState } = { f: "filled", b: "blank", "-": "not-asked" };

export function actual(year: number): SnapshotYear {
	return { label: `${year}年度`, from: year, to: year, kind: "actual" };
}

const YEARS = [actual(2020), actual(2021)];

function placeOf(titles: string[], title: string | undefined): number | null {
	if (title === undefined) {
		return null;
	}
	const place = titles.indexOf(title);
	return place >= 0 ? place : titles.push(title) - 1;
}

/** A snapshot of rows in their order, with the scale ◎〇△×. */
export function snapshotOf(rows: readonly MeasureRow[], changes: Partial<TableSnapshot> = {}): TableSnapshot {
	const years = changes.years ?? YEARS;
	const chapters: string[] = [];
	const directions: string[] = [];
	const measures: { name: string; entries: number[] }[] = [];
	const entries = rows.map((row, index) => {
		const above = measures[measures.length - 1];
		if (row.joined === true && above !== undefined) {
			above.entries.push(index);
		} else {
			measures.push({ name: row.name, entries: [index] });
		}
		return {
			measure: measures.length - 1,
			chapter: placeOf(chapters, row.chapter),
			direction: placeOf(directions, row.direction),
			outline: row.outline ?? "",
			departments: row.departments === undefined ? [] : row.departments.split("、"),
			mark: row.mark ?? "〇",
			relisted: row.relisted ?? false,
			cells: years.map((_, year) => STATES[row.cells?.charAt(year) ?? "f"] ?? "filled"),
		};
	});
	return {
		sheetId: 7,
		sheetName: "進捗管理表",
		at: "2022-10-01T10:00",
		asOf: "2022-08-31",
		scale: { symbols: ["◎", "〇", "△", "×"], ranked: true },
		years,
		chapters,
		directions: directions.map((title) => ({ title, chapter: null })),
		measures,
		entries,
		...changes,
	};
}
