// no-progress-table: the tab holds no table that can be checked.
import { defineRule } from "./rule";

/** Reported by the runner in place of all others, because there is no table to look into. */
export const noProgressTable = defineRule({
	id: "no-progress-table",
	severity: "error",
	highlight: null,
	find: () => [],
});
