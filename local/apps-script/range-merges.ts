// Range: merged cells.
import type { GridArea } from "../workbook";
import { demandEditable } from "./edit-permission";
import { intersects } from "./grid-area";
import type { RangeHandle } from "./handles";
import { merge, unmerge } from "./merged-cells";
import { type MethodTable, methodsOf } from "./service-class";

const on = methodsOf<RangeHandle>();

function mergeInto(range: RangeHandle, areas: readonly GridArea[]): RangeHandle {
	demandEditable(range.execution, range.sheet, range.area);
	merge(range.sheet, areas);
	return range;
}

export const rangeMergeMethods: MethodTable = {
	merge: on([], (range) => mergeInto(range, [range.area])),
	mergeAcross: on([], (range) => {
		const { area } = range;
		return mergeInto(
			range,
			Array.from({ length: area.rows }, (_, offset) => ({ ...area, row: area.row + offset, rows: 1 })),
		);
	}),
	mergeVertically: on([], (range) => {
		const { area } = range;
		return mergeInto(
			range,
			Array.from({ length: area.columns }, (_, offset) => ({ ...area, column: area.column + offset, columns: 1 })),
		);
	}),
	breakApart: on([], (range) => {
		demandEditable(range.execution, range.sheet, range.area);
		unmerge(range.sheet, range.area);
		return range;
	}),
	isPartOfMerge: on([], ({ sheet, area }) => sheet.merges.some((merged) => intersects(merged, area))),
	getMergedRanges: on([], (range) =>
		range.sheet.merges.filter((merged) => intersects(merged, range.area)).map((merged) => range.at(merged)),
	),
};
