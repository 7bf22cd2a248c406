// What earlier reports kept of their tables: how snapshots are laid in cells, read back, chosen and dropped.

import * as z from "zod/mini";
import type { TableSnapshot } from "../summary/snapshot";
import { contentsText, parseSnapshot, snapshotText } from "../summary/snapshot-text";
import { groupUnder } from "../table/grouping";
import { cutText } from "../text/cut-text";
import { fingerprint } from "../text/fingerprint";

/** Characters of one piece; a cell takes 50,000. */
export const LONGEST_PIECE = 45_000;
/** Snapshots kept of one table, and characters of all tables together. */
export const MOST_SNAPSHOTS = 24;
export const MOST_CHARACTERS = 4_000_000;

/** What stands before and after a piece, so that it never begins like a formula or ends in a space. */
const FENCE = "|";

/** What each row says of the snapshot that it holds a piece of. */
const HistoryHead = z.object({
	v: z.literal(1),
	/** Number of the snapshot, counted up over all tables. */
	n: z.int().check(z.gte(1), z.lte(1_000_000_000)),
	/** Tab, by its id and by its name. */
	id: z.int(),
	s: z.string(),
	/** Local time of the report. */
	t: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)),
	/** Fingerprint of the contents. */
	k: z.string(),
	/** Which piece it is, from 1, and out of how many. */
	p: z.int().check(z.gte(1)),
	of: z.int().check(z.gte(1)),
	/** Characters of the whole text, and its fingerprint. */
	l: z.int().check(z.gte(0)),
	c: z.string(),
});

type HistoryHead = z.infer<typeof HistoryHead>;

/** A row of the history as it is read: its head and its piece. */
export interface HistoryRow {
	/** 0-based row of the tab. */
	readonly line: number;
	readonly head: string;
	readonly piece: string;
}

/** A snapshot in the history; whether it can still be read shows only when it is. */
export interface KeptSnapshot {
	readonly number: number;
	readonly sheetId: number;
	readonly sheetName: string;
	readonly at: string;
	/** Fingerprint of what counts as the table's contents. */
	readonly contents: string;
	/** 0-based rows of the tab. */
	readonly lines: readonly number[];
	/** Characters that it takes. */
	readonly length: number;
	/** The snapshot; null when pieces are missing or were changed, or when a later version wrote it. */
	readonly read: () => TableSnapshot | null;
	/** Whether all pieces are there as they were written. */
	readonly isWhole: () => boolean;
}

/** A snapshot about to be kept. */
export interface NewSnapshot {
	readonly contents: string;
	readonly text: string;
	readonly snapshot: TableSnapshot;
}

export function newSnapshot(snapshot: TableSnapshot): NewSnapshot {
	return { snapshot, contents: fingerprint(contentsText(snapshot)), text: snapshotText(snapshot) };
}

/** Head and piece of each row that the snapshot takes. */
export function rowsOf(
	{ snapshot, contents, text }: NewSnapshot,
	number: number,
): readonly { readonly head: string; readonly piece: string }[] {
	const pieces = cutText(text, LONGEST_PIECE);
	const sum = fingerprint(text);
	return pieces.map((piece, index) => {
		const head: HistoryHead = {
			v: 1,
			n: number,
			id: snapshot.sheetId,
			s: snapshot.sheetName,
			t: snapshot.at,
			k: contents,
			p: index + 1,
			of: pieces.length,
			l: text.length,
			c: sum,
		};
		return { head: JSON.stringify(head), piece: `${FENCE}${piece}${FENCE}` };
	});
}

function parseHead(text: string): HistoryHead | null {
	if (!text.startsWith("{")) {
		return null;
	}
	try {
		const parsed = z.safeParse(HistoryHead, JSON.parse(text));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

interface ReadRow extends HistoryRow {
	readonly parsed: HistoryHead;
}

/** The whole text, when every piece is there and as it was written. */
function wholeText(rows: readonly ReadRow[], { of, c }: HistoryHead): string | null {
	const byPart = new Map(rows.map(({ parsed, piece }) => [parsed.p, piece]));
	let text = "";
	for (let part = 1; part <= of; part++) {
		const piece = byPart.get(part);
		if (piece === undefined || !piece.startsWith(FENCE) || !piece.endsWith(FENCE)) {
			return null;
		}
		text += piece.slice(FENCE.length, -FENCE.length);
	}
	return fingerprint(text) === c ? text : null;
}

function keptSnapshot(rows: readonly ReadRow[], head: HistoryHead): KeptSnapshot {
	return {
		number: head.n,
		sheetId: head.id,
		sheetName: head.s,
		at: head.t,
		contents: head.k,
		lines: rows.map(({ line }) => line),
		length: head.l,
		read: () => {
			const text = wholeText(rows, head);
			return text === null ? null : parseSnapshot(text);
		},
		isWhole: () => wholeText(rows, head) !== null,
	};
}

/** Every snapshot that the rows hold, newest first, in whatever order the rows stand; other rows are passed over. */
export function keptSnapshots(rows: readonly HistoryRow[]): readonly KeptSnapshot[] {
	const read = rows.flatMap((row): readonly ReadRow[] => {
		const parsed = parseHead(row.head);
		return parsed === null ? [] : [{ ...row, parsed }];
	});
	const identity = ({ p: _part, ...shared }: HistoryHead): string => JSON.stringify(shared);
	return groupUnder(read, ({ parsed }) => [identity(parsed)])
		.flatMap(({ members }) => {
			const [first] = members;
			return first === undefined ? [] : [keptSnapshot(members, first.parsed)];
		})
		.sort((one, other) => other.number - one.number);
}

/** Whether a head that cannot be read was written by a later version of the add-on. */
function isNewer(head: string): boolean {
	try {
		return z.safeParse(z.object({ v: z.number().check(z.gt(1)) }), JSON.parse(head)).success;
	} catch {
		return false;
	}
}

/**
 * Rows of snapshots that can no longer be put together: a piece is missing or was changed, or its head was. Rows that staff
 * wrote themselves are none of them, nor are those of a later version.
 */
export function damagedRows(rows: readonly HistoryRow[]): readonly number[] {
	const broken = keptSnapshots(rows).flatMap(({ isWhole, lines }) => (isWhole() ? [] : lines));
	const headless = rows.filter(
		({ head, piece }) =>
			piece.length > 2 * FENCE.length &&
			piece.startsWith(FENCE) &&
			piece.endsWith(FENCE) &&
			parseHead(head) === null &&
			!isNewer(head),
	);
	return [...new Set([...broken, ...headless.map(({ line }) => line)])].sort((one, other) => one - other);
}

/**
 * The snapshots of a table, newest first: those of the tab itself, and those of a tab that had its name then. So a table
 * finds its past again when it was renamed, and also when its tab was deleted and brought back, or when last year's tab
 * was copied and the copy took over the name: tabs made anew have other ids.
 */
export function snapshotsOf(
	kept: readonly KeptSnapshot[],
	{ sheetId, sheetName }: Pick<TableSnapshot, "sheetId" | "sheetName">,
): readonly KeptSnapshot[] {
	return kept.filter((each) => each.sheetId === sheetId || each.sheetName === sheetName);
}

/** Whether the newest snapshot of the tab itself already says what is to be kept. */
export function isKept(kept: readonly KeptSnapshot[], { snapshot, contents }: NewSnapshot): boolean {
	const newest = kept.find(({ sheetId }) => sheetId === snapshot.sheetId);
	return newest?.contents === contents && newest.read() !== null;
}

export function nextNumber(kept: readonly KeptSnapshot[]): number {
	return (kept[0]?.number ?? 0) + 1;
}

function dayOf(at: string): string {
	return at.slice(0, 10);
}

/** Those of earlier days, newest first, then those of the same day: a report that is made over and over is one report. */
export function byOccasion(own: readonly KeptSnapshot[], now: string): readonly KeptSnapshot[] {
	const isToday = ({ at }: KeptSnapshot): boolean => dayOf(at) === dayOf(now);
	return [...own.filter((each) => !isToday(each)), ...own.filter(isToday)];
}

/** Snapshots of a tab, newest first, that its bound leaves no room for: first those that another of the same day followed. */
function beyondBound(own: readonly KeptSnapshot[], now: string): readonly KeptSnapshot[] {
	const days = new Set([dayOf(now)]);
	const followed: KeptSnapshot[] = [];
	const lastOfDay = own.filter((each) => {
		const isLast = !days.has(dayOf(each.at));
		days.add(dayOf(each.at));
		if (!isLast) {
			followed.push(each);
		}
		return isLast;
	});
	return [...lastOfDay, ...followed].slice(MOST_SNAPSHOTS - 1);
}

/**
 * Rows that must go when a snapshot comes in: of the same tab what is more than 24, and of all tabs the oldest that do not
 * fit any more.
 * @param fresh the one that comes in
 */
export function linesToDrop(
	kept: readonly KeptSnapshot[],
	fresh: Pick<KeptSnapshot, "sheetId" | "at" | "length">,
): readonly number[] {
	const own = kept.filter(({ sheetId }) => sheetId === fresh.sheetId);
	const beyond = new Set(beyondBound(own, fresh.at));
	let held = fresh.length;
	let isFull = false;
	const dropped = kept.filter((each) => {
		if (beyond.has(each)) {
			return true;
		}
		isFull ||= held + each.length > MOST_CHARACTERS;
		if (isFull) {
			return true;
		}
		held += each.length;
		return false;
	});
	return dropped.flatMap(({ lines }) => lines).sort((one, other) => one - other);
}
