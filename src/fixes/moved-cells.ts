// Finds the cells of a record again after rows and columns have moved, by the landmarks that were noted for them.

import { type CellRef, parseA1 } from "../table/a1";
import { fingerprint } from "../text/fingerprint";
import type { LogRecord } from "./fix-log";

type Texts = readonly (readonly string[])[];

/** Characters of a text that is told by itself. */
const TELLING = 8;

/** Texts that fixes made of each other count as one: a landmark that was mended itself is still the same landmark. */
function createAlike(records: readonly LogRecord[]): (print: string) => string {
	const parents = new Map<string, string>();
	const rootOf = (print: string): string => {
		let root = print;
		for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) {
			root = parent;
		}
		return root;
	};
	for (const { before, after } of records) {
		const [one, other] = [rootOf(before), rootOf(after)];
		if (one !== other) {
			parents.set(one, other);
		}
	}
	return rootOf;
}

/** A text of the tab, by its fingerprint, and the cells that hold it. */
interface Held {
	readonly print: string;
	readonly cells: readonly CellRef[];
}

function heldTexts(texts: Texts): readonly Held[] {
	const held = new Map<string, CellRef[]>();
	for (const [row, cells] of texts.entries()) {
		for (const [column, text] of cells.entries()) {
			if (text !== "") {
				const known = held.get(text) ?? [];
				known.push({ row, column });
				held.set(text, known);
			}
		}
	}
	return [...held].map(([text, cells]) => ({ print: fingerprint(text), cells }));
}

function indexBy(held: readonly Held[], printOf: (print: string) => string): ReadonlyMap<string, readonly CellRef[]> {
	const index = new Map<string, readonly CellRef[]>();
	for (const { print: own, cells } of held) {
		const print = printOf(own);
		index.set(print, [...(index.get(print) ?? []), ...cells]);
	}
	return index;
}

/** The numbers that are in every list; null where there is no list. */
function inAll(lists: readonly (readonly number[])[]): ReadonlySet<number> | null {
	const [first, ...more] = lists.map((list) => new Set(list));
	return first === undefined ? null : new Set([...first].filter((number) => more.every((list) => list.has(number))));
}

/**
 * Finds the cell of each record: where it was, or the only other place that has its landmarks and holds what the fix
 * wrote. null where nobody can tell.
 * @param known every record of the tab, for landmarks that were mended since
 * @param texts of the tab as it stands
 */
export function findCells(
	records: readonly LogRecord[],
	known: readonly LogRecord[],
	texts: Texts,
): readonly (CellRef | null)[] {
	const alike = createAlike(known);
	const held = heldTexts(texts);
	const exact = indexBy(held, (print) => print);
	const folded = indexBy(held, alike);
	const printAt = ({ row, column }: CellRef): string => fingerprint(texts[row]?.[column] ?? "");

	const told = ({ landmarks }: LogRecord, tells: "row" | "column"): ReadonlySet<number> | null =>
		inAll(
			landmarks
				.filter((landmark) => landmark.tells === tells)
				.map(({ text, by }) => (folded.get(alike(text)) ?? []).map((cell) => cell[tells] + by)),
		);

	const find = (record: LogRecord): CellRef | null => {
		const area = parseA1(record.cell);
		if (area === null) {
			return null;
		}
		const place = { row: area.row, column: area.column };
		const [rows, columns] = [told(record, "row"), told(record, "column")];
		const fits = ({ row, column }: CellRef): boolean => rows?.has(row) !== false && columns?.has(column) !== false;
		const holds = printAt(place) === record.after;
		if (fits(place) && holds) {
			return place;
		}
		const holding = exact.get(record.after) ?? [];
		const [first] = holding;
		const isTelling = first !== undefined && (texts[first.row]?.[first.column] ?? "").length >= TELLING;
		const others =
			record.after === fingerprint("")
				? [...(rows ?? [])]
						.flatMap((row) => [...(columns ?? [])].map((column) => ({ row, column })))
						.filter((cell) => printAt(cell) === record.after)
				: holding.filter(fits);
		const [other, ...more] = rows !== null && columns !== null ? others : isTelling ? others : [];
		if (other !== undefined) {
			return more.length === 0 ? other : null;
		}
		// Renamed landmarks leave a text where it is; one that stands nowhere else can be no other.
		return fits(place) || (holds && holding.length === 1) ? place : null;
	};

	const found = records.map(find);
	const isAtHome = (index: number): boolean => {
		const [cell, area] = [found[index], parseA1(records[index]?.cell ?? "")];
		return cell?.row === area?.row && cell?.column === area?.column;
	};
	// Two records cannot stand in one cell: what was recorded there has it.
	const taken = new Set<string>();
	const order = [...found.keys()].sort((one, another) => Number(isAtHome(another)) - Number(isAtHome(one)));
	const result = new Array<CellRef | null>(records.length).fill(null);
	for (const index of order) {
		const cell = found[index] ?? null;
		const key = cell === null ? "" : `${cell.row},${cell.column}`;
		if (cell !== null && !taken.has(key)) {
			taken.add(key);
			result[index] = cell;
		}
	}
	return result;
}
