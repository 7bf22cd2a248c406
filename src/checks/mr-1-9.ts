// mr-1-9: a column of numbers says neither in its headings nor near the table what it counts in.
import type { ProgressTable } from "../table/progress-table";
import { saysUnit } from "../text/units";
import { foldKey, oneLine } from "../text/width";
import { atFirst, inTableOrder } from "./first-cells";
import { type NumberColumn, numberColumns } from "./number-columns";
import { defineRule } from "./rule";

/** How many headings a message names. */
const NAMED = 3;

/** A column of units, or 「（単位：千円）」 above the table, holds for every column. */
function saysUnitOfAll(table: ProgressTable): boolean {
	const above = table.snapshot.texts.slice(0, table.headerRows[0]).flat();
	return (
		table.columnUses.some(({ headings }) => headings.some((heading) => foldKey(heading).startsWith("単位"))) ||
		above.some((text) => text !== "" && text.length <= 200 && /単位[:はが]/.test(foldKey(text)))
	);
}

/** Whether most cells name their unit themselves, which is mr-1-3's matter. */
function unitsInCells({ cells }: NumberColumn): boolean {
	return cells.filter(({ text, kind }) => kind === "dressed" || /[%％]/.test(text)).length * 2 >= cells.length;
}

export const mr19 = defineRule({
	id: "mr-1-9",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		if (saysUnitOfAll(table)) {
			return;
		}
		const silent = numberColumns(table).filter(
			(column) => !unitsInCells(column) && !column.headings.some((heading) => saysUnit(foldKey(heading))),
		);
		const headings = silent.slice(0, NAMED).map((column) => oneLine(column.headings[column.headings.length - 1] ?? ""));
		const cells = inTableOrder(silent.map(({ heading }) => heading));
		yield* atFirst(cells, { headings });
	},
});
