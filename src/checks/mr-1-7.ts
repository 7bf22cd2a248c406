// mr-1-7: formulas stand where values ought to.
import { atFirst } from "./first-cells";
import { defineRule } from "./rule";

export const mr17 = defineRule({
	id: "mr-1-7",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	needs: ["formulas"],
	*find({ snapshot }) {
		const cells = (snapshot.formulas ?? []).flatMap((formulas, row) =>
			formulas.flatMap((formula, column) => (formula === "" ? [] : [{ row, column }])),
		);
		yield* atFirst(cells, {});
	},
});
