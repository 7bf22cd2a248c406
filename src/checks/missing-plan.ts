// missing-plan: the plan for the coming years is blank.
import { blankYears } from "./blank-years";
import { defineRule } from "./rule";

export const missingPlan = defineRule({
	id: "missing-plan",
	severity: "error",
	highlight: "blank",
	*find(table) {
		for (const blank of blankYears(table, ["plan"])) {
			yield { ...blank, params: { plan: blank.label } };
		}
	},
});
