// mr-1-3: words, units or full-width digits in columns of numbers.
import { atFirst, inTableOrder } from "./first-cells";
import { numberColumns } from "./number-columns";
import { defineRule } from "./rule";

export const mr13 = defineRule({
	id: "mr-1-3",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		const cells = numberColumns(table)
			.flatMap((column) => column.cells)
			.filter(({ kind }) => kind === "dressed" || kind === "words")
			.map(({ cell }) => cell);
		yield* atFirst(inTableOrder(cells), {});
	},
});
