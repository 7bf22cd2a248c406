// missing-outline: a measure has no outline and is not listed again from elsewhere.
import { isBlankRole } from "../table/blank-columns";
import { defineRule } from "./rule";

export const missingOutline = defineRule({
	id: "missing-outline",
	severity: "error",
	highlight: "blank",
	*find(table) {
		if (isBlankRole(table, "outline")) {
			return;
		}
		for (const { outline, relisted, continuation, index } of table.entries) {
			if (outline?.text === "" && !relisted && !continuation) {
				yield { cell: outline.cell, entry: index, params: { heading: table.headings.outline } };
			}
		}
	},
});
