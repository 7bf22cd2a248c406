// What people do to a sheet that must not change what it says: rows and columns put in, taken out or moved.
import type { Area, SheetSnapshot } from "../../src/table/snapshot";

/** Blank rows put in above a row (0-based); merges below move down, merges across grow. */
export function insertRows(sheet: SheetSnapshot, at: number, rows: readonly (readonly string[])[]): SheetSnapshot {
	const width = sheet.texts[0]?.length ?? 0;
	const padded = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
	return {
		...sheet,
		texts: [...sheet.texts.slice(0, at), ...padded, ...sheet.texts.slice(at)],
		merges: sheet.merges.map((merge) =>
			merge.row >= at
				? { ...merge, row: merge.row + rows.length }
				: merge.row + merge.rows > at
					? { ...merge, rows: merge.rows + rows.length }
					: merge,
		),
	};
}

export function removeRows(sheet: SheetSnapshot, from: number, count: number): SheetSnapshot {
	return {
		...sheet,
		texts: sheet.texts.filter((_, row) => row < from || row >= from + count),
		merges: sheet.merges.flatMap((merge) => {
			const kept = Array.from({ length: merge.rows }, (_, offset) => merge.row + offset).filter(
				(row) => row < from || row >= from + count,
			);
			const [first] = kept;
			return first === undefined
				? []
				: [{ ...merge, row: first >= from + count ? first - count : first, rows: kept.length }];
		}),
	};
}

/** A blank column put in left of a column (0-based); merges across grow. */
export function insertColumn(sheet: SheetSnapshot, at: number): SheetSnapshot {
	return {
		...sheet,
		texts: sheet.texts.map((row) => [...row.slice(0, at), "", ...row.slice(at)]),
		merges: sheet.merges.map((merge) =>
			merge.column >= at
				? { ...merge, column: merge.column + 1 }
				: merge.column + merge.columns > at
					? { ...merge, columns: merge.columns + 1 }
					: merge,
		),
	};
}

/**
 * The columns in another order; `order[n]` is the old column that comes to stand at n.
 * A merge whose columns no longer stand side by side is undone; its value goes to each piece, as retyping would do.
 */
export function permuteColumns(sheet: SheetSnapshot, order: readonly number[]): SheetSnapshot {
	const texts = sheet.texts.map((row) => order.map((column) => row[column] ?? ""));
	const merges = sheet.merges.flatMap((merge) => {
		const places = order
			.flatMap((column, place) => (column >= merge.column && column < merge.column + merge.columns ? [place] : []))
			.sort((one, other) => one - other);
		const value = sheet.texts[merge.row]?.[merge.column] ?? "";
		const pieces: Area[] = [];
		for (const place of places) {
			const last = pieces[pieces.length - 1];
			if (last !== undefined && last.column + last.columns === place) {
				pieces[pieces.length - 1] = { ...last, columns: last.columns + 1 };
			} else {
				pieces.push({ ...merge, column: place, columns: 1 });
			}
		}
		for (const place of places) {
			const line = texts[merge.row];
			if (line !== undefined) {
				line[place] = pieces.some((piece) => piece.column === place) ? value : "";
			}
		}
		return pieces.filter((piece) => piece.rows > 1 || piece.columns > 1);
	});
	return { ...sheet, texts, merges };
}

/** Every merge undone; as in Sheets, its value stays in its first cell. */
export function withoutMerges(sheet: SheetSnapshot): SheetSnapshot {
	return { ...sheet, merges: [] };
}
