// unreadable-year-heading: a column is headed by a year that never was, such as 平成33年度 or R0.
import { defineRule } from "./rule";

export const unreadableYearHeading = defineRule({
	id: "unreadable-year-heading",
	severity: "error",
	highlight: null,
	*find(table) {
		for (const { cell, label } of table.impossibleYears) {
			yield { cell, entry: null, params: { heading: label } };
		}
	},
});
