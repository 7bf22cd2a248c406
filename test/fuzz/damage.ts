// What goes wrong in a sheet over the years: blanked, swapped, pasted over, duplicated, merged anywhere.
import fc from "fast-check";
import type { Area, SheetSnapshot } from "../../src/table/snapshot";
import { insertColumn, insertRows, permuteColumns, removeRows } from "../table/sheet-changes";
import { anyText } from "./any-text";

/** Places are taken modulo the size of the sheet. */
export type Damage =
	| { readonly kind: "text"; readonly row: number; readonly column: number; readonly text: string }
	| { readonly kind: "blank-row" | "blank-column" | "no-row" | "more-column"; readonly at: number }
	| { readonly kind: "swap-rows" | "swap-columns" | "copy-row"; readonly at: number; readonly other: number }
	| {
			readonly kind: "paste";
			readonly row: number;
			readonly column: number;
			readonly texts: readonly (readonly string[])[];
	  }
	| { readonly kind: "fill-column"; readonly at: number; readonly text: string }
	| { readonly kind: "merge"; readonly area: Area; readonly covers: boolean }
	| { readonly kind: "cut"; readonly row: number; readonly length: number };

const at = fc.nat(40);
const area = fc.record({
	row: fc.nat(14),
	column: fc.nat(10),
	rows: fc.integer({ min: 1, max: 5 }),
	columns: fc.integer({ min: 1, max: 8 }),
});

const damage: fc.Arbitrary<Damage> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({ kind: fc.constant("text" as const), row: at, column: at, text: anyText }),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constantFrom("blank-row" as const, "blank-column" as const, "no-row" as const, "more-column" as const),
			at,
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constantFrom("swap-rows" as const, "swap-columns" as const, "copy-row" as const),
			at,
			other: at,
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant("paste" as const),
			row: at,
			column: at,
			texts: fc.array(fc.array(anyText, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("fill-column" as const), at, text: anyText }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("merge" as const), area, covers: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), row: at, length: fc.nat(8) }) },
);

/** Often none: a table in good order must come through as well. */
export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(damage, { maxLength: 6 });

type Texts = readonly (readonly string[])[];

function widthOf(texts: Texts): number {
	return texts.reduce((most, row) => Math.max(most, row.length), 0);
}

function withTexts(sheet: SheetSnapshot, change: (text: string, row: number, column: number) => string): SheetSnapshot {
	return { ...sheet, texts: sheet.texts.map((line, row) => line.map((text, column) => change(text, row, column))) };
}

function swapped(length: number, one: number, other: number): readonly number[] {
	return Array.from({ length }, (_, index) => (index === one ? other : index === other ? one : index));
}

function overlaps(one: Area, other: Area): boolean {
	return (
		one.row < other.row + other.rows &&
		other.row < one.row + one.rows &&
		one.column < other.column + other.columns &&
		other.column < one.column + one.columns
	);
}

/** As in Sheets, merging takes the merges beneath with it and clears the covered cells; `covers` false leaves them. */
function merged(sheet: SheetSnapshot, { area: wanted, covers }: Extract<Damage, { kind: "merge" }>): SheetSnapshot {
	const { row, column, rows, columns } = wanted;
	const inside = (line: number, place: number): boolean =>
		line >= row && line < row + rows && place >= column && place < column + columns && (line > row || place > column);
	const kept = sheet.merges.filter((other) => !overlaps(other, wanted));
	return {
		...(covers ? withTexts(sheet, (text, line, place) => (inside(line, place) ? "" : text)) : sheet),
		merges: [...(covers ? kept : sheet.merges), wanted],
	};
}

function applied(sheet: SheetSnapshot, one: Damage): SheetSnapshot {
	const height = sheet.texts.length;
	const width = widthOf(sheet.texts);
	if (height === 0 || width === 0) {
		return sheet;
	}
	switch (one.kind) {
		case "text":
			return withTexts(sheet, (text, row, column) =>
				row === one.row % height && column === one.column % width ? one.text : text,
			);
		case "blank-row":
			return withTexts(sheet, (text, row) => (row === one.at % height ? "" : text));
		case "blank-column":
			return withTexts(sheet, (text, _, column) => (column === one.at % width ? "" : text));
		case "no-row":
			return removeRows(sheet, one.at % height, 1);
		case "more-column":
			return insertColumn(sheet, one.at % width);
		case "swap-rows": {
			const order = swapped(height, one.at % height, one.other % height);
			return { ...sheet, texts: order.map((row) => sheet.texts[row] ?? []) };
		}
		case "swap-columns":
			return permuteColumns(sheet, swapped(width, one.at % width, one.other % width));
		case "copy-row":
			return insertRows(sheet, one.other % height, [sheet.texts[one.at % height] ?? []]);
		case "paste":
			return withTexts(
				sheet,
				(text, row, column) => one.texts[row - (one.row % height)]?.[column - (one.column % width)] ?? text,
			);
		case "fill-column":
			return withTexts(sheet, (text, _, column) => (column === one.at % width ? one.text : text));
		case "merge":
			return merged(sheet, one);
		case "cut":
			return {
				...sheet,
				texts: sheet.texts.map((line, row) => (row === one.row % height ? line.slice(0, one.length) : line)),
			};
	}
}

/** The sheet after all of the damages, one after the other. */
export function damaged(sheet: SheetSnapshot, all: readonly Damage[]): SheetSnapshot {
	const after = all.reduce(applied, sheet);
	const width = widthOf(after.texts);
	// What Sheets tells of begins within the cells that have something in them, though it may reach beyond them.
	return { ...after, merges: after.merges.filter(({ row, column }) => row < after.texts.length && column < width) };
}
