// Gives each column its role by the meaning of its headings, and by its contents where headings leave it open.
import type { FiscalYear } from "../text/fiscal-year";
import { DEFAULT_SCALE, readMark, type Scale } from "../text/mark";
import { foldKey, oneLine } from "../text/width";
import { parseYearHeading, type YearHeading } from "../text/year-heading";
import type { Grid } from "./grid";
import { type HeaderRows, type HeadingCell, headingPath } from "./header";
import { type HeadingWord, headingWord, parseMarkHeading } from "./header-words";
import type { ColumnMap, ColumnRole } from "./progress-table";

/** A column of a year, before the dates decide whether that year is closed. */
export interface YearCandidate {
	readonly column: number;
	readonly heading: YearHeading | null;
	readonly label: string;
	readonly cell: HeadingCell;
}

export interface ColumnReading {
	readonly columns: ColumnMap;
	/** Lowest heading over each role's column, on one line. */
	readonly headings: { readonly [Role in ColumnRole]: string };
	readonly markYear: FiscalYear | null;
	/** Left to right; a plan column without a year has no heading. */
	readonly years: readonly YearCandidate[];
	/** Columns left of the item that hold chapters or directions, left to right. */
	readonly bands: readonly number[];
}

type Meaning =
	/** `texts`: what the column is when it turns out to hold texts: 「令和３年度 進捗状況」. */
	| { readonly kind: "mark"; readonly year: FiscalYear | null; readonly texts: YearCandidate | null }
	| { readonly kind: "year"; readonly candidate: YearCandidate }
	| { readonly kind: "role"; readonly role: Exclude<ColumnRole, "mark"> }
	| { readonly kind: "band" }
	| { readonly kind: "none"; readonly headed: boolean };

/** 新, ★, (新), 新規, 拡充, 継続: what a narrow column beside the item holds. */
const FLAG = /^[★☆◆●■※*]*[([]?(?:新|新規|拡|拡充|継|継続|再|再掲|変|変更|new)?[)\]]?[★☆◆●■※*]*$/i;

/** 新, （新）, ★, 新規（R3～), 新R3; 一部新規 is not new. */
const NEW_FLAG = /^[◆●■※*]*(?:[★☆]|[([]?(?:新規?|new)(?:[)\]]|$|[(\dRH~〜]))/i;

/** With spaces and line breaks; longer texts are no flags. */
const LONGEST_FLAG = 12;

/** True for a text that marks a measure as new: 新, （新）, ★, 新規, NEW. */
export function isNewFlag(text: string): boolean {
	return text.length <= LONGEST_FLAG && NEW_FLAG.test(foldKey(text));
}

function isFlag(text: string): boolean {
	return text.length <= LONGEST_FLAG && FLAG.test(foldKey(text));
}

function meaningOf(path: readonly HeadingCell[], column: number): Meaning {
	const lowest = path[path.length - 1];
	if (lowest === undefined) {
		return { kind: "none", headed: false };
	}
	const mark = parseMarkHeading(lowest.text);
	const years = path.flatMap((cell) => {
		const heading = parseYearHeading(cell.text);
		return heading === null ? [] : [{ cell, heading }];
	});
	const year = years[years.length - 1];
	const words = path.map((cell) => headingWord(cell.text));
	const candidate = year === undefined ? null : candidateOf(path, words, year, column);
	if (mark !== null) {
		return { kind: "mark", year: mark.year ?? year?.heading.from ?? null, texts: candidate };
	}
	if (candidate !== null) {
		return { kind: "year", candidate };
	}
	const word = [...words].reverse().find((found) => found !== null && found !== "group") ?? null;
	return meaningOfWord(word, lowest, column);
}

interface YearCell {
	readonly cell: HeadingCell;
	readonly heading: YearHeading;
}

function candidateOf(
	path: readonly HeadingCell[],
	words: readonly (HeadingWord | null)[],
	{ cell, heading }: YearCell,
	column: number,
): YearCandidate {
	const purpose = heading.purpose === "unsaid" ? purposeAbove(path, words) : heading.purpose;
	return { column, heading: { ...heading, purpose }, label: oneLine(cell.text), cell };
}

function meaningOfWord(word: HeadingWord | null, lowest: HeadingCell, column: number): Meaning {
	switch (word) {
		case "number":
		case "new":
		case "item":
		case "outline":
		case "department":
		case "term":
			return { kind: "role", role: word };
		case "plan":
			return { kind: "year", candidate: { column, heading: null, label: oneLine(lowest.text), cell: lowest } };
		case "band":
			return { kind: "band" };
		case "mark":
		case "group":
		case null:
			return { kind: "none", headed: true };
	}
}

function purposeAbove(path: readonly HeadingCell[], words: readonly (HeadingWord | null)[]): YearHeading["purpose"] {
	for (let index = path.length - 1; index >= 0; index--) {
		const key = foldKey(path[index]?.text ?? "");
		if (words[index] === "plan" || /^(?:計画|予定)$/.test(key)) {
			return "plan";
		}
		if (/^(?:目標値?|targets?)$/i.test(key)) {
			return "target";
		}
		if (/^(?:実績値?|決算額?|actuals?)$/i.test(key)) {
			return "result";
		}
	}
	return "unsaid";
}

/** What a column holds in the body: how many texts, how many of them marks, flags, and how long they are. */
interface ColumnContents {
	readonly texts: number;
	readonly marks: number;
	readonly flags: number;
	readonly characters: number;
}

function contentsOf(grid: Grid, rows: readonly number[], column: number, scale: Scale): ColumnContents {
	let texts = 0;
	let marks = 0;
	let flags = 0;
	let characters = 0;
	for (const row of rows) {
		const text = grid.textAt(row, column);
		if (text === "") {
			continue;
		}
		texts++;
		characters += text.length;
		marks += readMark(text, scale).kind === "unknown" ? 0 : 1;
		flags += isFlag(text) ? 1 : 0;
	}
	return { texts, marks, flags, characters };
}

/** A column of a year, 「Ｒ３進捗」, that holds nothing but marks is a mark column. */
function isRated({ texts, marks }: ColumnContents): boolean {
	return texts >= 3 && marks === texts;
}

/** The column with the most text: among columns under one merged heading it is the one that carries the names. */
function fullest(columns: readonly number[], contents: (column: number) => ColumnContents): number | null {
	return columns.reduce<number | null>(
		(best, column) => (best === null || contents(column).characters > contents(best).characters ? column : best),
		null,
	);
}

/**
 * Maps the columns of a table.
 * @param bodyRows rows below the header that are neither bands nor repeated headers
 */
export function readColumns(
	grid: Grid,
	header: HeaderRows,
	bodyRows: readonly number[],
	scale: Scale = DEFAULT_SCALE,
): ColumnReading {
	const meanings = Array.from({ length: grid.columns }, (_, column) =>
		meaningOf(headingPath(grid, header, column), column),
	);
	const cache = new Map<number, ColumnContents>();
	const contents = (column: number): ColumnContents => {
		const known = cache.get(column) ?? contentsOf(grid, bodyRows, column, scale);
		cache.set(column, known);
		return known;
	};
	const withRole = (role: ColumnRole): readonly number[] =>
		meanings.flatMap((meaning, column) => (meaning.kind === "role" && meaning.role === role ? [column] : []));

	const item = fullest(
		withRole("item").map((column) =>
			carriesNames(grid, bodyRows, column, meanings[column + 1]) ? column + 1 : column,
		),
		contents,
	);
	const isFlagColumn = (column: number): boolean =>
		contents(column).flags > 0 && contents(column).flags * 2 >= contents(column).texts;
	const beside = [...withRole("item").filter((column) => column !== item), ...blankHeadedLeftOf(meanings, item)];
	const holdsTexts = (column: number): boolean => {
		const { texts, characters } = contents(column);
		return texts > 0 && characters / texts > 10;
	};
	const marks = meanings.flatMap((meaning, column) =>
		meaning.kind === "mark" && !holdsTexts(column) ? [{ column, year: meaning.year }] : [],
	);
	const years = meanings.flatMap((meaning) => (meaning.kind === "year" ? [meaning.candidate] : []));
	const rated = years.filter(({ column }) => isRated(contents(column)));
	const marksByContents =
		marks.length === 0 && rated.length < years.length
			? rated.map(({ column, heading }) => ({ column, year: heading?.from ?? null }))
			: [];
	const mark = [...marks, ...marksByContents].sort((one, other) => (other.year ?? 0) - (one.year ?? 0))[0] ?? null;
	const columns: ColumnMap = {
		number: withRole("number")[0] ?? null,
		new: withRole("new")[0] ?? beside.find(isFlagColumn) ?? null,
		item,
		outline: fullest(withRole("outline"), contents),
		department: withRole("department")[0] ?? null,
		term: withRole("term")[0] ?? null,
		mark: mark?.column ?? null,
	};
	const headingOf = (column: number | null): string => {
		const path = column === null ? [] : headingPath(grid, header, column);
		return oneLine(path[path.length - 1]?.text ?? "");
	};
	return {
		columns,
		headings: {
			number: headingOf(columns.number),
			new: headingOf(columns.new),
			item: headingOf(columns.item),
			outline: headingOf(columns.outline),
			department: headingOf(columns.department),
			term: headingOf(columns.term),
			mark: headingOf(columns.mark),
		},
		markYear: mark?.year ?? null,
		years: meanings.flatMap((meaning, column) => {
			if (meaning.kind === "year") {
				return column === mark?.column ? [] : [meaning.candidate];
			}
			return meaning.kind === "mark" && meaning.texts !== null && holdsTexts(column) ? [meaning.texts] : [];
		}),
		bands: meanings.flatMap((meaning, column) =>
			meaning.kind === "band" && item !== null && column < item && column !== columns.new ? [column] : [],
		),
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

function blankHeadedLeftOf(meanings: readonly Meaning[], item: number | null): readonly number[] {
	return meanings.flatMap((meaning, column) =>
		(meaning.kind === "none" || meaning.kind === "band") && item !== null && column < item ? [column] : [],
	);
}
