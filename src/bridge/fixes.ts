// What the page and the script tell each other of fixes: which are wanted, what would change, what became of it.
import * as z from "zod/mini";

const CellName = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/));
const Text = z.string().check(z.maxLength(50_000));

/** What is to be mended: one finding, all of one check, or all that have a fix. */
export const FixScope = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("finding"), key: z.string().check(z.maxLength(2000)) }),
	z.object({ kind: z.literal("check"), check: z.string() }),
	z.object({ kind: z.literal("all") }),
]);

export type FixScope = z.infer<typeof FixScope>;

/** Offsets in UTF-16 units of the text before, end exclusive. */
const Edit = z.object({ start: z.int().check(z.gte(0)), end: z.int().check(z.gte(0)), text: Text });

/** A change of one cell as the person sees it before it is made. */
export const CellChange = z.object({
	cell: CellName,
	before: Text,
	edits: z.array(Edit).check(z.maxLength(20_000)),
	/** Code names of the checks that it mends. */
	checks: z.array(z.string()),
	measure: z.string(),
	/** Cells beside it that must still hold what they held: else rows or columns have moved. */
	landmarks: z.array(z.object({ cell: CellName, text: Text, tells: z.enum(["row", "column"]) })).check(z.maxLength(8)),
});

export type CellChange = z.infer<typeof CellChange>;

/** Why a cell stays as it is. */
export const NotChanged = z.enum([
	/** Before anything is written: */
	"formula",
	"value",
	"linked",
	"converts",
	"too-long",
	/** Since it was shown: */
	"changed",
	"moved",
	"gone",
	/** Since it was mended: taken back already, or mended once more by a later fix. */
	"as-before",
	"later",
	/** In writing: */
	"refused",
	"late",
]);

export type NotChanged = z.infer<typeof NotChanged>;

const Left = z.array(z.object({ cell: CellName, reason: NotChanged }));

export const FixPreview = z.object({
	sheetId: z.int(),
	changes: z.array(CellChange),
	/** Titles of the checks by their code names. */
	titles: z.record(z.string(), z.string()),
	left: Left,
	/** Further cells for a next time: more than one can look through at once. */
	more: z.int(),
});

export type FixPreview = z.infer<typeof FixPreview>;

/** Cells that are changed at one go. */
export const MOST_CHANGES = 500;

export const FixRequest = z.object({ sheetId: z.int(), changes: z.array(CellChange).check(z.maxLength(MOST_CHANGES)) });

/** What became of it. */
export const FixOutcome = z.object({
	/** Under which it can be taken back; null where nothing was changed. */
	fix: z.nullable(z.int()),
	cells: z.int(),
	left: Left,
});

export type FixOutcome = z.infer<typeof FixOutcome>;

/** Fixes that can be taken back, latest first. */
export const FixHistory = z.object({
	fixes: z.array(
		z.object({
			fix: z.int(),
			/** `YYYY-MM-DD HH:MM` */
			at: z.string(),
			sheet: z.string(),
			/** Titles of the checks. */
			checks: z.array(z.string()),
			/** Cells that stand as mended, and cells taken back. */
			done: z.int(),
			back: z.int(),
		}),
	),
});

export type FixHistory = z.infer<typeof FixHistory>;

export const TakeBackRequest = z.object({ fix: z.int(), cells: z.array(CellName).check(z.maxLength(MOST_CHANGES)) });
