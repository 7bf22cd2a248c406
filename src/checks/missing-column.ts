// missing-column: a column that a progress table is expected to have was not found.

import type { RequiredColumn } from "../messages/check-text";
import type { ProgressTable } from "../table/progress-table";
import { isReported } from "../table/reported-year";
import { defineRule } from "./rule";

function missingColumns(table: ProgressTable): readonly RequiredColumn[] {
	const { columns, years } = table;
	const byRole = (["item", "outline", "department", "term"] as const).filter((role) => columns[role] === null);
	const reported = years.some(isReported);
	const planned = years.some((year) => year.kind === "plan");
	return [
		...byRole,
		...(reported ? [] : (["year"] as const)),
		...(planned ? [] : (["plan"] as const)),
		...(columns.mark === null ? (["mark"] as const) : []),
	];
}

export const missingColumn = defineRule({
	id: "missing-column",
	severity: "warning",
	highlight: null,
	*find(table) {
		for (const column of missingColumns(table)) {
			yield { cell: { row: table.headerRows[0], column: 0 }, entry: null, params: { column } };
		}
	},
});
