// blank-column: a column that must be filled in is blank from top to bottom.
import { blankColumns } from "../table/blank-columns";
import { defineRule } from "./rule";

export const blankColumn = defineRule({
	id: "blank-column",
	severity: "error",
	highlight: null,
	*find(table) {
		for (const column of blankColumns(table)) {
			yield {
				cell: column.cell,
				entry: null,
				...(column.kind === "year" ? { year: column.year } : {}),
				params: { heading: column.label, entries: table.entries.length },
			};
		}
	},
});
