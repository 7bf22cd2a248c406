// missing-department: an entry has no department.
import { isBlankRole } from "../table/blank-columns";
import { defineRule } from "./rule";

export const missingDepartment = defineRule({
	id: "missing-department",
	severity: "error",
	highlight: "blank",
	*find(table) {
		if (isBlankRole(table, "department")) {
			return;
		}
		for (const { department, continuation, index } of table.entries) {
			if (department?.text === "" && !continuation) {
				yield { cell: department.cell, entry: index, params: { heading: table.headings.department } };
			}
		}
	},
});
