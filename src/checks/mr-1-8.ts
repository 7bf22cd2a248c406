// mr-1-8: charts, pictures or drawings lie on the tab.
import { headerCorner } from "./first-cells";
import { defineRule } from "./rule";

export const mr18 = defineRule({
	id: "mr-1-8",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	needs: ["objects"],
	*find(table) {
		const { objects = 0 } = table.snapshot;
		if (objects > 0) {
			yield { cell: headerCorner(table), entry: null, params: { count: objects } };
		}
	},
});
