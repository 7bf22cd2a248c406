// second-table: further down the tab stands a table with headings of its own, which is not looked into.
import { defineRule } from "./rule";

export const secondTable = defineRule({
	id: "second-table",
	severity: "info",
	highlight: null,
	*find(table) {
		for (const cell of table.otherTables) {
			yield { cell, entry: null, params: { row: cell.row + 1 } };
		}
	},
});
