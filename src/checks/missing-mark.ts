// missing-mark: an entry has no mark though it was under way in the year that is judged.
import { dutiesOf } from "../table/lifetime";
import { defineRule } from "./rule";

export const missingMark = defineRule({
	id: "missing-mark",
	severity: "error",
	highlight: "blank",
	*find(table) {
		for (const entry of table.entries) {
			if (entry.mark?.text === "" && dutiesOf(table, entry).mark === "required") {
				yield { cell: entry.mark.cell, entry: entry.index, params: { heading: table.headings.mark } };
			}
		}
	},
});
