// missing-mark: an entry has no mark though it was under way in the year that is judged.
import { isBlankRole } from "../table/blank-columns";
import { dutiesOf } from "../table/lifetime";
import { defineRule } from "./rule";

export const missingMark = defineRule({
	id: "missing-mark",
	severity: "error",
	highlight: "blank",
	*find(table) {
		if (isBlankRole(table, "mark")) {
			return;
		}
		// A year's column that holds marks is looked after by missing-year.
		const isYear = table.years.some(({ columns }) => columns.some((column) => column === table.columns.mark));
		for (const entry of table.entries) {
			if (entry.mark?.text === "" && !isYear && dutiesOf(table, entry).mark === "required") {
				yield { cell: entry.mark.cell, entry: entry.index, params: { heading: table.headings.mark } };
			}
		}
	},
});
