// Merged cells: which places are covered, and what merging and unmerging may do.
import type { GridArea, Sheet } from "../workbook";
import { mergeAcrossFreeze, partOfMerge } from "./error-texts";
import { contains, eachPlace, intersects } from "./grid-area";
import { ServiceError } from "./service-error";

/** Gives a test whether a place inside the area is covered by a merge, that is in it but not its top-left cell. */
export function coveredPlaces(sheet: Sheet, area: GridArea): (row: number, column: number) => boolean {
	const covered = new Set<number>();
	for (const merge of sheet.merges) {
		if (intersects(merge, area)) {
			eachPlace(merge, (row, column) => {
				if (row !== merge.row || column !== merge.column) {
					covered.add(row * sheet.columnCount + column);
				}
			});
		}
	}
	return covered.size === 0 ? () => false : (row, column) => covered.has(row * sheet.columnCount + column);
}

/** Takes apart all merges in the area; one that sticks out of it is refused. */
export function unmerge(sheet: Sheet, area: GridArea): void {
	if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) {
		throw new ServiceError(partOfMerge);
	}
	sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
}

/** Makes each area one merge; only its top-left cell keeps what it held. */
export function merge(sheet: Sheet, areas: readonly GridArea[]): void {
	for (const area of areas) {
		if (area.row < sheet.frozenRows && area.row + area.rows > sheet.frozenRows) {
			throw new ServiceError(mergeAcrossFreeze("row"));
		}
		if (area.column < sheet.frozenColumns && area.column + area.columns > sheet.frozenColumns) {
			throw new ServiceError(mergeAcrossFreeze("column"));
		}
		if (sheet.merges.some((known) => intersects(known, area) && !contains(area, known))) {
			throw new ServiceError(partOfMerge);
		}
	}
	for (const area of areas) {
		unmerge(sheet, area);
		eachPlace(area, (row, column) => {
			const cell = sheet.cells[row]?.[column];
			if (cell !== undefined && (row !== area.row || column !== area.column)) {
				cell.value = "";
				delete cell.formula;
				delete cell.runs;
			}
		});
		if (area.rows > 1 || area.columns > 1) {
			sheet.merges.push(area);
		}
	}
}
