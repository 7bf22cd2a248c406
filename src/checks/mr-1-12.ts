// mr-1-12: the area that the data are of: nowhere named, or named in short without a code.
import type { CellRef } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import { isFullAreaName, namesArea } from "../text/area-names";
import { foldKey, isBlank } from "../text/width";
import { type CellsParams, cellsParams, headerCorner } from "./first-cells";
import { defineRule } from "./rule";

const AREA_HEADING =
	/^(?:都道府県|(?:市区町村|区市町村|市町村|市町)|自治体|地方公共団体|全国地方公共団体)(?:別|等)?(?:名称?)?$/;
const CODE_HEADING = /(?:都道府県|市町村|市区町村|区市町村|自治体|団体|地域|標準地域).{0,6}(?:コード|番号)$/;

function columnsHeaded(table: ProgressTable, heading: RegExp): readonly number[] {
	return table.columnUses.flatMap(({ column, headings }) =>
		headings.some((text) => heading.test(foldKey(text))) ? [column] : [],
	);
}

function filledCells({ snapshot, entries }: ProgressTable, columns: readonly number[]): readonly CellRef[] {
	return entries.flatMap(({ row }) =>
		columns.filter((column) => !isBlank(snapshot.texts[row]?.[column] ?? "")).map((column) => ({ row, column })),
	);
}

export const mr112 = defineRule({
	id: "mr-1-12",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		const { snapshot, headerRows } = table;
		if (filledCells(table, columnsHeaded(table, CODE_HEADING)).length > 0) {
			return;
		}
		const named = filledCells(table, columnsHeaded(table, AREA_HEADING));
		const short = named.filter(({ row, column }) => !isFullAreaName(snapshot.texts[row]?.[column] ?? ""));
		const [first] = short;
		if (first !== undefined) {
			yield { cell: first, entry: null, params: cellsParams(short) };
		} else if (named.length === 0 && !snapshot.texts.slice(0, headerRows[0]).flat().some(namesArea)) {
			const none: CellsParams = { count: 0, cells: [] };
			yield { cell: headerCorner(table), entry: null, params: none };
		}
	},
});
