// missing-term: an entry has no term.
import { isBlankRole } from "../table/blank-columns";
import { defineRule } from "./rule";

export const missingTerm = defineRule({
	id: "missing-term",
	severity: "error",
	highlight: "blank",
	*find(table) {
		if (isBlankRole(table, "term")) {
			return;
		}
		for (const { term, continuation, index } of table.entries) {
			if (term?.text === "" && !continuation) {
				yield { cell: term.cell, entry: index, params: { heading: table.headings.term } };
			}
		}
	},
});
