// Merged areas of a tab, read from the file directly: excelts compares each with all before it, and makes all their cells.

import { areaFromA1 } from "../a1";
import { anyOverlap } from "../area-overlap";
import { UnreadableFileError } from "../unreadable-file-error";
import type { GridArea } from "../workbook";
import { sectionOf } from "./corrected-parts";
import { elementsOf, textOf } from "./file-tabs";

/** Saving makes every cell of a merge. */
const MOST_MERGED_CELLS = 1_000_000;

/**
 * The merges of a tab, given the name of its part.
 * @throws {UnreadableFileError} not-xlsx for such as overlap, too-large; with `path`
 */
export function readMerges(part: string, parts: ReadonlyMap<string, Uint8Array>, path: string): GridArea[] {
	const xml = sectionOf(textOf(parts, part), "mergeCells");
	const merges = elementsOf(xml, "mergeCell").flatMap(({ attributes }) => {
		const area = areaFromA1(attributes.ref ?? "");
		return area === null || area.rows * area.columns === 1 ? [] : [area];
	});
	if (merges.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_MERGED_CELLS) {
		throw new UnreadableFileError(path, "too-large");
	}
	if (anyOverlap(merges)) {
		throw new UnreadableFileError(path, "not-xlsx");
	}
	return merges;
}

/** Tells whether a cell, by 0-based row and column, is covered by a merge and not its first. */
export function coverOf(merges: readonly GridArea[]): (row: number, column: number) => boolean {
	const covered = new Map<number, GridArea[]>();
	for (const merge of merges) {
		for (let row = merge.row; row < merge.row + merge.rows; row++) {
			const known = covered.get(row);
			if (known === undefined) {
				covered.set(row, [merge]);
			} else {
				known.push(merge);
			}
		}
	}
	return (row, column) =>
		covered
			.get(row)
			?.some(
				(merge) =>
					column >= merge.column && column < merge.column + merge.columns && (row > merge.row || column > merge.column),
			) ?? false;
}
