// mr-2-2: further tables with headings of their own stand on the tab.
import { atFirst } from "./first-cells";
import { defineRule } from "./rule";

export const mr22 = defineRule({
	id: "mr-2-2",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find({ otherTables }) {
		yield* atFirst(otherTables, {});
	},
});
