// mr-1-13: signs that stand for no number, in columns of numbers.
import { atFirst, inTableOrder } from "./first-cells";
import { numberColumns } from "./number-columns";
import { defineRule } from "./rule";

/** Signs that the rule itself gives: no such number, and kept secret. */
const AGREED = ["***", "X"];

/** How many signs a message shows. */
const SHOWN = 10;

export const mr113 = defineRule({
	id: "mr-1-13",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	*find(table) {
		const found = numberColumns(table)
			.flatMap(({ cells }) => cells)
			.filter(({ text, kind }) => kind === "sign" && !AGREED.includes(text.trim()));
		const signs = [...new Set(found.map(({ text }) => text.trim()))].slice(0, SHOWN);
		yield* atFirst(inTableOrder(found.map(({ cell }) => cell)), { signs });
	},
});
