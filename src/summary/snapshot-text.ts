// A snapshot as a compact text, and back: texts that repeat are written once, cells as one letter each.
import * as z from "zod/mini";
import type { CellState, TableSnapshot } from "./snapshot";

const VERSION = 1;

const LETTERS: { readonly [State in CellState]: string } = { filled: "f", blank: "b", "not-asked": "-" };
const STATES: ReadonlyMap<string, CellState> = new Map([
	["f", "filled"],
	["b", "blank"],
	["-", "not-asked"],
]);

const Index = z.int().check(z.gte(0));
const Year = z.nullable(z.int());

/** Texts are indexes into `x`; other indexes lead into the lists of the same text. */
const SnapshotJson = z.object({
	v: z.literal(VERSION),
	/** Tab, time, day as of. */
	id: z.int(),
	s: z.string(),
	t: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
	d: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
	/** Symbols of the scale, and whether they are ranked. */
	m: z.array(z.string()),
	k: z.boolean(),
	/** Years: from, to, kind, label. */
	y: z.array(z.tuple([Year, Year, z.enum(["actual", "interim", "plan", "target"]), Index])),
	x: z.array(z.string()),
	/** Chapters; directions with their chapter; names of the measures. */
	c: z.array(Index),
	r: z.array(z.tuple([Index, z.nullable(Index)])),
	n: z.array(Index),
	/** Entries: measure, chapter, direction, outline, departments, mark, relisted, cells. */
	e: z.array(
		z.tuple([
			Index,
			z.nullable(Index),
			z.nullable(Index),
			Index,
			z.array(Index),
			Index,
			z.boolean(),
			z.string().check(z.regex(/^[fb-]*$/)),
		]),
	),
});

type SnapshotJson = z.infer<typeof SnapshotJson>;

/** Collects texts, each once. */
function textTable(): { readonly texts: string[]; readonly indexOf: (text: string) => number } {
	const texts: string[] = [];
	const places = new Map<string, number>();
	const indexOf = (text: string): number => {
		const known = places.get(text);
		if (known !== undefined) {
			return known;
		}
		places.set(text, texts.length);
		return texts.push(text) - 1;
	};
	return { texts, indexOf };
}

function jsonOf(snapshot: TableSnapshot): SnapshotJson {
	const { texts, indexOf } = textTable();
	return {
		v: VERSION,
		id: snapshot.sheetId,
		s: snapshot.sheetName,
		t: snapshot.at,
		d: snapshot.asOf,
		m: [...snapshot.scale.symbols],
		k: snapshot.scale.ranked,
		y: snapshot.years.map(({ from, to, kind, label }) => [from, to, kind, indexOf(label)]),
		c: snapshot.chapters.map(indexOf),
		r: snapshot.directions.map(({ title, chapter }) => [indexOf(title), chapter]),
		n: snapshot.measures.map(({ name }) => indexOf(name)),
		e: snapshot.entries.map((entry) => [
			entry.measure,
			entry.chapter,
			entry.direction,
			indexOf(entry.outline),
			entry.departments.map(indexOf),
			indexOf(entry.mark),
			entry.relisted,
			entry.cells.map((cell) => LETTERS[cell]).join(""),
		]),
		// Last, when all texts have been met.
		x: texts,
	};
}

/** The snapshot as one line of JSON. */
export function snapshotText(snapshot: TableSnapshot): string {
	return JSON.stringify(jsonOf(snapshot));
}

/**
 * What of a snapshot counts as the table's contents, as a text to be compared: neither the tab nor the time, nor the day
 * as of, which moves on by itself where the sheet does not state one; what it brings about shows in kinds and cells.
 */
export function contentsText(snapshot: TableSnapshot): string {
	const { id: _id, s: _sheet, t: _time, d: _day, ...contents } = jsonOf(snapshot);
	return JSON.stringify(contents);
}

/** Thrown inside only: an index that leads nowhere. */
class LostIndexError extends Error {}

function at<T>(list: readonly T[], index: number): T {
	const item = list[index];
	if (item === undefined) {
		throw new LostIndexError();
	}
	return item;
}

/** An index that leads somewhere, or none. */
function inside(list: readonly unknown[], index: number | null): number | null {
	if (index !== null) {
		at(list, index);
	}
	return index;
}

function snapshotFrom({ x: texts, ...json }: SnapshotJson): TableSnapshot {
	const entriesOf = new Map<number, number[]>();
	const entries = json.e.map(([measure, chapter, direction, outline, departments, mark, relisted, cells], index) => {
		at(json.n, measure);
		if (cells.length !== json.y.length) {
			throw new LostIndexError();
		}
		const own = entriesOf.get(measure) ?? [];
		entriesOf.set(measure, own);
		own.push(index);
		return {
			measure,
			chapter: inside(json.c, chapter),
			direction: inside(json.r, direction),
			outline: at(texts, outline),
			departments: departments.map((department) => at(texts, department)),
			mark: at(texts, mark),
			relisted,
			cells: [...cells].map((letter) => STATES.get(letter) ?? "not-asked"),
		};
	});
	return {
		sheetId: json.id,
		sheetName: json.s,
		at: json.t,
		asOf: json.d,
		scale: { symbols: json.m, ranked: json.k },
		years: json.y.map(([from, to, kind, label]) => ({ label: at(texts, label), from, to, kind })),
		chapters: json.c.map((chapter) => at(texts, chapter)),
		directions: json.r.map(([title, chapter]) => ({ title: at(texts, title), chapter: inside(json.c, chapter) })),
		measures: json.n.map((name, index) => ({ name: at(texts, name), entries: entriesOf.get(index) ?? [] })),
		entries,
	};
}

/** Reads a snapshot; null for anything else: a text that was cut or edited, or one of a later version. */
export function parseSnapshot(text: string): TableSnapshot | null {
	try {
		const parsed = z.safeParse(SnapshotJson, JSON.parse(text));
		return parsed.success ? snapshotFrom(parsed.data) : null;
	} catch {
		return null;
	}
}
