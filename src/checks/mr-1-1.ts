// mr-1-1: the file format, which a tab cannot show: a reminder.
import { headerCorner } from "./first-cells";
import { defineRule } from "./rule";

export const mr11 = defineRule({
	id: "mr-1-1",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		yield { cell: headerCorner(table), entry: null, params: { sheet: table.sheetName } };
	},
});
