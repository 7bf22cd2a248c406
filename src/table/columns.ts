// Gives each column its role by the meaning of its headings, and by its contents where headings leave it open.
import type { ColumnCorrection, ColumnUse } from "../settings/settings";
import type { FiscalYear } from "../text/fiscal-year";
import { foldKey, oneLine } from "../text/width";
import { namesImpossibleYear } from "../text/year-heading";
import type { CellRef } from "./a1";
import { type ColumnContents, createContents, fullest, isFlag } from "./column-contents";
import type { Meaning, YearCandidate } from "./column-meanings";
import type { Grid } from "./grid";
import { type HeadedColumn, headedColumns, headingOf, withRole } from "./headed-columns";
import type { HeaderRows, HeadingCell } from "./header";
import { chooseMark, type HeadedMark, isMarkColumn, withoutRates } from "./mark-columns";
import type { ColumnMap, ColumnRole, ColumnUseReading, ProgressTable } from "./progress-table";

export interface ColumnReading {
	readonly columns: ColumnMap;
	/** Lowest heading over each role's column, on one line. */
	readonly headings: { readonly [Role in ColumnRole]: string };
	/** Every column of ratings, left to right. */
	readonly marks: readonly HeadedMark[];
	/** Year of the rating that counts. */
	readonly markYear: FiscalYear | null;
	/** Left to right; a plan column without a year has no heading. */
	readonly years: readonly YearCandidate[];
	/** Columns left of the item that hold chapters or directions, left to right. */
	readonly bands: readonly number[];
	/** Columns of remarks, which may account for blanks. */
	readonly remarks: readonly number[];
	/** Columns of no other use whose headings name years that never were. */
	readonly impossibleYears: ProgressTable["impossibleYears"];
	/** Every headed column, left to right. */
	readonly uses: readonly ColumnUseReading[];
}

const REMARK = /^(?:備考|摘要|特記(?:事項)?|補足|notes?|remarks?|comments?)(?:欄)?$/i;

type Contents = (column: number) => ColumnContents;

/** Year columns that hold nothing but marks are ratings, too: all of them, or those beside a year's texts. */
function ratedYears(years: readonly YearCandidate[], contents: Contents): readonly YearCandidate[] {
	return years.filter(({ column, as }) => as === null && contents(column).isRated());
}

/** Two or more years with ○ in some rows and nothing in others. */
function isSchedule(years: readonly YearCandidate[], contents: Contents): boolean {
	const isTold = years.some(({ column }) => contents(column).texts.length > 0);
	return years.length > 1 && isTold && years.every(({ column }) => contents(column).isSchedule());
}

function isStatus(contents: ColumnContents): boolean {
	return contents.isRated() || contents.isVocabulary();
}

function isResult({ heading }: YearCandidate): boolean {
	return heading !== null && !["plan", "target", "base"].includes(heading.purpose);
}

interface YearsAndMarks {
	readonly years: readonly YearCandidate[];
	readonly marks: readonly HeadedMark[];
}

function yearsAndMarks(headed: readonly HeadedColumn[], contents: Contents): YearsAndMarks {
	const years: YearCandidate[] = [];
	const marks: HeadedMark[] = [];
	const byContents: HeadedMark[] = [];
	const results = headed.filter(({ meaning }) => meaning.kind === "year" && isResult(meaning.candidate));
	for (const { column, path, meaning } of headed) {
		const lowest = path[path.length - 1];
		if (meaning.kind === "year") {
			years.push(meaning.candidate);
		} else if (meaning.kind === "status" && lowest !== undefined && isStatus(contents(column))) {
			const cell = { row: lowest.row, column: lowest.column };
			byContents.push({ label: oneLine(lowest.text), column, year: null, cell });
		} else if (meaning.kind === "mark" && lowest !== undefined) {
			// Rates are a year's only result where no other column tells of the years.
			const isOnlyResult = meaning.by === "rates" && results.length === 0;
			if (!isOnlyResult && isMarkColumn(meaning, lowest.text, contents(column))) {
				const cell = { row: lowest.row, column: lowest.column };
				marks.push({ label: oneLine(lowest.text), column, year: meaning.year, cell });
			} else if (meaning.texts !== null) {
				years.push(meaning.texts);
			}
		}
	}
	if (marks.length === 0) {
		marks.push(...byContents);
	}
	const hasStatus = headed.some(({ meaning }) => meaning.kind === "mark" || meaning.kind === "status");
	if (hasStatus && isSchedule(years.filter(isResult), contents)) {
		// ○ in the years in which something is planned: a blank says that nothing is, and no ○ is a rating.
		return {
			years: years.map((year) => (isResult(year) && year.as === null ? { ...year, as: "target" } : year)),
			marks,
		};
	}
	const rated = marks.length === 0 ? ratedYears(years, contents) : [];
	const asMark = ({ column, heading, label, cell }: YearCandidate): HeadedMark => ({
		label,
		column,
		year: heading?.from ?? null,
		cell: { row: cell.row, column: cell.column },
	});
	const told = years.filter(isResult);
	const hasTexts = ({ column }: YearCandidate): boolean => contents(column).texts.length > 0;
	const areAllRated = told.every((year) => rated.includes(year) || contents(year.column).isRatedSoFar());
	return {
		years: areAllRated ? years : years.filter((year) => !rated.includes(year)),
		marks: [...marks, ...(areAllRated && rated.length > 0 ? told.filter(hasTexts) : rated).map(asMark)].sort(
			(one, other) => one.column - other.column,
		),
	};
}

/** Where several indicators stand beside one measure, each of them is what is followed. */
function itemOf(headed: readonly HeadedColumn[], named: number | null, contents: Contents): number | null {
	const indicator = headed.find(({ meaning }) => meaning.kind === "indicator")?.column ?? null;
	if (
		indicator === null ||
		headed.some(({ meaning }) => meaning.kind === "role" && meaning.role === "item" && meaning.said)
	) {
		return named;
	}
	const isFiner =
		named === null || (named < indicator && contents(named).texts.length < contents(indicator).texts.length);
	return isFiner ? indicator : named;
}

/** Item columns left of the one that carries the names, and columns headed 章 or 区分: chapters and directions. */
function bandColumns(
	headed: readonly HeadedColumn[],
	item: number | null,
	flag: number | null,
	contents: Contents,
): readonly number[] {
	return headed.flatMap(({ column, meaning, corrected }) => {
		const isBand =
			meaning.kind === "band" || (meaning.kind === "role" && meaning.role === "item" && contents(column).flags === 0);
		const isLeft = item !== null && column < item && column !== flag;
		const isTitled = (): boolean => !contents(column).isRated() && !contents(column).isNumbered();
		return isBand && column !== item && (corrected || (isLeft && isTitled())) ? [column] : [];
	});
}

function cellOf(heading: HeadingCell | undefined, column: number): CellRef {
	return { row: heading?.row ?? 0, column: heading?.column ?? column };
}

/** Of 担当部 and 担当課 the one that answers. */
function finest(headed: readonly HeadedColumn[], columns: readonly number[]): number | null {
	return columns.find((column) => !/[部局]$/.test(foldKey(headingOf(headed, column)))) ?? columns[0] ?? null;
}

function usesOf(
	grid: Grid,
	headed: readonly HeadedColumn[],
	reading: Omit<ColumnReading, "uses" | "headings" | "impossibleYears">,
): readonly ColumnUseReading[] {
	const useOf = (column: number): ColumnUse => {
		const year = reading.years.find((candidate) => candidate.column === column);
		if (year !== undefined) {
			const { heading, as } = year;
			return heading === null ? { kind: "plan" } : { kind: "year", from: heading.from, to: heading.to, as };
		}
		const mark = reading.marks.find((candidate) => candidate.column === column);
		if (mark !== undefined) {
			return { kind: "mark", year: mark.year };
		}
		for (const role of ["number", "new", "item", "outline", "department", "term"] as const) {
			if (reading.columns[role] === column) {
				return { kind: "role", role };
			}
		}
		return reading.bands.includes(column) ? { kind: "band" } : { kind: "ignored" };
	};
	return headed
		.filter(({ path, column }) => path.length > 0 && column < grid.columns)
		.map(({ column, path, key, nth, corrected }) => ({
			column,
			headings: path.map((cell) => oneLine(cell.text)),
			cell: cellOf(path[path.length - 1], column),
			key,
			nth,
			use: useOf(column),
			corrected,
		}));
}

/**
 * Maps the columns of a table.
 * @param bodyRows rows below the header that are neither bands nor repeated headers
 * @param corrections what a person said of columns; it counts before everything else
 */
export function readColumns(
	grid: Grid,
	header: HeaderRows,
	bodyRows: readonly number[],
	corrections: readonly ColumnCorrection[] = [],
): ColumnReading {
	const headed = headedColumns(grid, header, corrections);
	const contents = createContents(grid, bodyRows);
	const firstYear = headed.find(({ meaning }) => meaning.kind === "year")?.column ?? grid.columns;
	const names = withRole(headed, "item").map((column) =>
		carriesNames(grid, bodyRows, column, headed[column + 1]?.meaning) ? column + 1 : column,
	);
	// Names stand before what is told of them; a table to the right has names of its own.
	const before = names.filter(
		(column) => column < firstYear && contents(column).flags * 2 < contents(column).texts.length,
	);
	const named = fullest(before.length > 0 ? before : names, contents);
	const item = itemOf(headed, named, contents);
	const isFlagColumn = (column: number): boolean =>
		contents(column).flags > 0 && contents(column).flags * 2 >= contents(column).texts.length;
	const beside = [
		...withRole(headed, "item").filter((column) => column !== item),
		...headed.flatMap(({ meaning, column, corrected }) =>
			(meaning.kind === "none" || meaning.kind === "band") && !corrected && item !== null && column < item
				? [column]
				: [],
		),
	];
	const flag = withRole(headed, "new")[0] ?? beside.find(isFlagColumn) ?? null;
	const { years, marks: rated } = yearsAndMarks(headed, contents);
	const said = headed.flatMap(({ column, corrected }) => (corrected ? [column] : []));
	const marks = withoutRates(rated, said);
	const mark = chooseMark(marks, contents);
	const columns: ColumnMap = {
		number: withRole(headed, "number").find((column) => contents(column).texts.length > 0) ?? null,
		new: flag,
		item,
		outline: fullest(withRole(headed, "outline"), contents),
		department: finest(headed, withRole(headed, "department")),
		term: withRole(headed, "term")[0] ?? null,
		mark: mark?.column ?? null,
	};
	const reading = {
		columns,
		marks,
		markYear: mark?.year ?? null,
		years,
		bands: bandColumns(headed, item, flag, contents),
		remarks: headed.flatMap(({ column, path }) =>
			path.some(({ text }) => REMARK.test(foldKey(text))) ? [column] : [],
		),
	};
	const uses = usesOf(grid, headed, reading);
	return {
		...reading,
		impossibleYears: uses
			.filter(({ use, corrected }) => use.kind === "ignored" && !corrected)
			.flatMap(({ headings, cell }) => {
				const label = headings.find(namesImpossibleYear);
				return label === undefined ? [] : [{ label, cell }];
			}),
		headings: {
			number: headingOf(headed, columns.number),
			new: headingOf(headed, columns.new),
			item: headingOf(headed, columns.item),
			outline: headingOf(headed, columns.outline),
			department: headingOf(headed, columns.department),
			term: headingOf(headed, columns.term),
			mark: headingOf(headed, columns.mark),
		},
		uses,
	};
}

/** True when the names stand right of their heading: below the heading are only flags and bands, beside it a column without a heading. */
function carriesNames(grid: Grid, rows: readonly number[], column: number, neighbour: Meaning | undefined): boolean {
	return (
		neighbour?.kind === "none" &&
		!neighbour.headed &&
		rows.some((row) => grid.textAt(row, column + 1) !== "") &&
		rows.every(
			(row) =>
				grid.textAt(row, column + 1) === "" || grid.textAt(row, column) === "" || isFlag(grid.textAt(row, column)),
		)
	);
}
