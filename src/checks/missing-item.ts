// missing-item: a row has no name of its measure.
import { defineRule } from "./rule";

export const missingItem = defineRule({
	id: "missing-item",
	severity: "error",
	highlight: "blank",
	*find(table) {
		for (const { item, continuation, index } of table.entries) {
			if (item?.text === "") {
				yield { cell: item.cell, entry: index, params: { heading: table.headings.item, continuation } };
			}
		}
	},
});
