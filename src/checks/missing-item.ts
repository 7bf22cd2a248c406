// missing-item: a row has no name of its measure.
import { defineRule } from "./rule";

export const missingItem = defineRule({
	id: "missing-item",
	severity: "error",
	highlight: "blank",
	*find(table) {
		for (const { item, department, departments, continuation, index } of table.entries) {
			const above = table.entries[index - 1];
			// A further department of the measure above needs no name again.
			const isFurther =
				continuation &&
				department !== null &&
				department.text !== "" &&
				departments.join() !== above?.departments.join();
			if (item?.text === "" && !isFurther) {
				yield { cell: item.cell, entry: index, params: { heading: table.headings.item, continuation } };
			}
		}
	},
});
