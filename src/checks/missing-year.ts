// missing-year: the cell of a closed or running year is blank though somebody must fill it.
import { blankYears } from "./blank-years";
import { defineRule } from "./rule";

export const missingYear = defineRule({
	id: "missing-year",
	severity: "error",
	highlight: "blank",
	*find(table) {
		for (const blank of blankYears(table, ["actual", "interim"])) {
			yield { ...blank, params: { year: blank.label } };
		}
	},
});
