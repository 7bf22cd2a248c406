// mr-1-4: cells of the table are merged.
import { atFirst, inTableOrder, lastRow } from "./first-cells";
import { defineRule } from "./rule";

export const mr14 = defineRule({
	id: "mr-1-4",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		const [first] = table.headerRows;
		const last = lastRow(table);
		const merges = table.snapshot.merges.filter(({ row, rows }) => row + rows > first && row <= last);
		yield* atFirst(inTableOrder(merges), {});
	},
});
