// Sheets of every kind: no table at all, nearly a table, an office's own, and each of them damaged in any way.
import fc from "fast-check";
import type { Area, SheetSnapshot } from "../../src/table/snapshot";
import { OFFICES } from "../offices/all";
import { snapshotOf } from "../offices/office";
import { anyText, longText, WORDS } from "./any-text";
import { type Damage, damaged, damages } from "./damage";
import { progressSheet } from "./progress-sheet";

/** Rows and columns of the largest sheets. */
const LARGEST = { rows: 3000, columns: 60 } as const;

interface Grid {
	readonly texts: readonly (readonly string[])[];
	readonly merges: readonly Area[];
}

const cell = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom<string>(...WORDS) },
	{ weight: 2, arbitrary: fc.constant("") },
	{ weight: 2, arbitrary: anyText },
);

/** Cells thrown together; rows need not be of one length. */
const thrown: fc.Arbitrary<Grid> = fc
	.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 })
	.map((texts) => ({ texts, merges: [] }));

const office: fc.Arbitrary<Grid> = fc
	.constantFrom(...Object.values(OFFICES))
	.map(({ sheet }) => snapshotOf({ ...sheet, rows: sheet.rows.slice(0, 14) }));

const small: fc.Arbitrary<Grid> = fc.oneof(
	{ weight: 3, arbitrary: thrown },
	{ weight: 6, arbitrary: progressSheet },
	{ weight: 1, arbitrary: office },
);

/** A small sheet whose last rows and columns are repeated, each time under another number. */
function grown({ texts, merges }: Grid, rows: number, columns: number): Grid {
	const wide = texts.map((row) => {
		const last = row[row.length - 1] ?? "";
		const more = Math.max(0, Math.min(columns, LARGEST.columns) - row.length);
		return [...row, ...Array.from({ length: more }, (_, index) => (index % 3 === 0 ? `${last}${index}` : last))];
	});
	const body = wide.slice(Math.min(2, wide.length - 1));
	const long = Array.from({ length: body.length === 0 ? 0 : Math.max(0, rows - wide.length) }, (_, index) =>
		(body[index % body.length] ?? []).map((text, column) => (column === 1 && text !== "" ? `${text}${index}` : text)),
	);
	return { texts: [...wide, ...long], merges };
}

/** A sheet and the same one some other day, damaged each in its own way. */
export interface SheetPair {
	readonly now: SheetSnapshot;
	readonly before: SheetSnapshot;
}

/** As Sheets lets tabs be called: something to see, without line breaks, at most 100 characters. */
const name = fc.oneof(
	{ weight: 3, arbitrary: fc.constant("進捗管理表") },
	{
		weight: 1,
		arbitrary: anyText
			.map((text) => text.replace(/[\p{Cc}\p{Surrogate}\u2028]/gu, "").slice(0, 100))
			.filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)),
	},
);

function pairOf(base: Grid, now: readonly Damage[], before: readonly Damage[], title: string): SheetPair {
	const sheet = { name: title, sheetId: 7, ...base };
	const formulas = (one: SheetSnapshot): SheetSnapshot => ({
		...one,
		formulas: one.texts.map((row) => row.map((text) => (/^[=#\d]/.test(text) ? "=A1" : ""))),
		objects: now.length % 3,
	});
	return { now: formulas(damaged(sheet, now)), before: formulas(damaged(sheet, [...now.slice(0, 2), ...before])) };
}

/** Small sheets, some with a few texts as long as a cell may hold. */
export const smallPair: fc.Arbitrary<SheetPair> = fc
	.tuple(small, damages, damages, name)
	.map(([base, now, before, title]) => pairOf(base, now, before, title));

/** Small sheets in which one or two cells are as long as can be. */
export const longPair: fc.Arbitrary<SheetPair> = fc
	.tuple(progressSheet, fc.array(fc.tuple(fc.nat(12), fc.nat(12), longText), { minLength: 1, maxLength: 2 }), damages)
	.map(([base, cells, before]) => {
		const now = cells.map(([row, column, text]): Damage => ({ kind: "text", row, column, text }));
		return pairOf(base, now, before, "進捗管理表");
	});

/** Sheets of any size up to the largest. */
export const largePair: fc.Arbitrary<SheetPair> = fc
	.tuple(small, fc.nat(LARGEST.rows), fc.nat(LARGEST.columns), damages, damages)
	.map(([base, rows, columns, now, before]) => pairOf(grown(base, rows, columns), now, before, "進捗管理表"));
