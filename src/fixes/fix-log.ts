// The record of what was mended: one line a cell, enough to take each change back exactly.
import * as z from "zod/mini";
import { toA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import { fingerprint } from "../text/fingerprint";
import { applyEdits, inverseEdits, type TextEdit } from "../text/text-edits";
import type { Landmark } from "./landmarks";
import { type StyledStretch, StyledStretch as StyledStretchSchema, sameStretches, stretchesAfter } from "./styled-text";

/** Highest number of a fix: one beyond would not be read again. */
const HIGHEST = 1_000_000_000;

/** done: stands as mended · refused: the cell took no change · back: taken back. */
const LogState = z.enum(["done", "refused", "back"]);

const Edit = z.object({ start: z.int(), end: z.int(), text: z.string() });

/** What a line of the record keeps for the add-on itself. */
const LogRecord = z.object({
	v: z.literal(1),
	/** Number of the fix; all cells mended at one click share it. */
	fix: z.int().check(z.gte(1), z.lte(HIGHEST)),
	sheetId: z.int(),
	cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)),
	checks: z.array(z.string()),
	/** Name of the measure as it was; left out where there was none. */
	measure: z.optional(z.string()),
	/** Leads from the text after to the text before. */
	undo: z.array(Edit),
	/** Fingerprints of both texts. */
	before: z.string(),
	after: z.string(),
	/** Fingerprints of the texts that tell its row and its column, and how far it stands below or to the right of them. */
	landmarks: z.array(z.object({ tells: z.enum(["row", "column"]), by: z.int(), text: z.string() })),
	/** Stretches of the text before, where it did not look as the cell throughout. */
	stretches: z.array(StyledStretchSchema),
	state: LogState,
});

export type LogRecord = z.infer<typeof LogRecord>;

/** A record with its place in the log. */
export interface LogLine {
	/** 0-based row of the tab. */
	readonly line: number;
	/** When, and on which tab, in the words of the log. */
	readonly at: string;
	readonly sheet: string;
	readonly record: LogRecord;
}

/** A change about to be made. */
export interface Change {
	readonly cell: { readonly row: number; readonly column: number };
	readonly before: string;
	readonly edits: readonly TextEdit[];
	readonly stretches: readonly StyledStretch[];
	readonly checks: readonly string[];
	readonly measure: string;
	readonly landmarks: readonly Landmark[];
}

/** Fixes, and lines, that are kept at most; older ones go. */
export const MOST_FIXES = 50;
export const MOST_LINES = 5000;
/** Characters of a record: a cell takes 50,000. */
export const LONGEST_RECORD = 49_000;

/** The record of a change. */
export function recordOf(change: Change, fix: number, sheetId: number): LogRecord {
	const { cell, before, edits, stretches, checks, measure, landmarks } = change;
	return {
		v: 1,
		fix,
		sheetId,
		cell: toA1(cell),
		checks: [...checks],
		...(measure === "" ? {} : { measure }),
		undo: [...inverseEdits(before, edits)],
		before: fingerprint(before),
		after: fingerprint(applyEdits(before, edits)),
		landmarks: landmarks.map(({ cell: mark, text, tells }) => ({
			tells,
			by: cell[tells] - mark[tells],
			text: fingerprint(text),
		})),
		stretches: [...stretches],
		state: "done",
	};
}

/** Reads the text of a record; null for anything else, as when somebody has edited the log. */
export function parseRecord(text: string): LogRecord | null {
	if (!text.startsWith("{")) {
		return null;
	}
	try {
		const parsed = z.safeParse(LogRecord, JSON.parse(text));
		return parsed.success ? parsed.data : null;
	} catch {
		return null;
	}
}

/** Only records have these: headings and what staff write are words. */
const SIGN_OF_RECORD = /[{}]|":/;

/** Whether a text was a record once, and neither can be read nor was written by a later version of the add-on. */
export function isDamagedRecord(text: string): boolean {
	if (!SIGN_OF_RECORD.test(text) || parseRecord(text) !== null) {
		return false;
	}
	try {
		return !z.safeParse(z.object({ v: z.number().check(z.gt(1)) }), JSON.parse(text)).success;
	} catch {
		return true;
	}
}

/** What would stand in the cell if its change were taken back; null when it no longer holds what the fix wrote. */
export function takenBack(
	record: LogRecord,
	now: string,
	stretches: readonly StyledStretch[],
): { readonly text: string; readonly stretches: readonly StyledStretch[] } | null {
	if (fingerprint(now) !== record.after) {
		return null;
	}
	const text = applyEdits(now, record.undo);
	if (fingerprint(text) !== record.before) {
		return null;
	}
	const asLeft = stretchesAfter(record.stretches, inverseEdits(now, record.undo));
	// What somebody made bold since then stays so.
	const isUntouched =
		sameStretches(stretches, asLeft) || (stretches.length === 0 && asLeft.every(({ asCell }) => asCell === true));
	return { text, stretches: isUntouched ? record.stretches : stretchesAfter(stretches, record.undo) };
}

/** A fix with what is left of it in the log. */
export interface LoggedFix {
	readonly fix: number;
	readonly at: string;
	readonly sheet: string;
	readonly sheetId: number;
	readonly checks: readonly string[];
	/** Cells that stand as mended, and cells that were taken back. */
	readonly done: number;
	readonly back: number;
}

/** The fixes in the log, latest first. */
export function loggedFixes(lines: readonly LogLine[]): readonly LoggedFix[] {
	const standing = lines.filter(({ record }) => record.state !== "refused");
	return [...groupUnder(standing, ({ record }) => [record.fix])]
		.sort((one, other) => other.label - one.label)
		.slice(0, MOST_FIXES)
		.flatMap(({ label: fix, members }) => {
			const [first] = members;
			const count = (state: LogRecord["state"]): number =>
				members.filter(({ record }) => record.state === state).length;
			return first === undefined
				? []
				: [
						{
							fix,
							at: first.at,
							sheet: first.sheet,
							sheetId: first.record.sheetId,
							checks: [...new Set(members.flatMap(({ record }) => record.checks))],
							done: count("done"),
							back: count("back"),
						},
					];
		});
}

/** Number for the next fix. */
export function nextFix(lines: readonly LogLine[]): number {
	return lines.reduce((highest, { record }) => Math.max(highest, record.fix), 0) + 1;
}

/** Lines that must go: those of fixes that changed nothing, of fixes older than the last fifty, and the oldest beyond what the log may hold. */
export function linesToDrop(lines: readonly LogLine[]): readonly number[] {
	const fixes = [...groupUnder(lines, ({ record }) => [record.fix])].sort((one, other) => other.label - one.label);
	const isMade = ({ record }: LogLine): boolean => record.state !== "refused";
	const drop = new Set(fixes.flatMap(({ members }) => (members.some(isMade) ? [] : members)).map(({ line }) => line));
	let held = 0;
	for (const [position, { members }] of fixes.filter((fix) => fix.members.some(isMade)).entries()) {
		held += members.length;
		if (position >= MOST_FIXES || (held > MOST_LINES && position > 0)) {
			for (const { line } of members) {
				drop.add(line);
			}
		}
	}
	return [...drop].sort((one, other) => one - other);
}
