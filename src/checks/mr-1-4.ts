// mr-1-4: cells are merged.
import { toA1 } from "../table/a1";
import { defineRule } from "./rule";

export const mr14 = defineRule({
	id: "mr-1-4",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find({ snapshot }) {
		const { merges } = snapshot;
		const [first] = merges;
		if (first !== undefined) {
			yield { cell: first, entry: null, params: { count: merges.length, cells: merges.slice(0, 3).map(toA1) } };
		}
	},
});
