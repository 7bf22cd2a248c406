// mark-glyph: a mark is typed as another character that looks like the scale's.
import { readMark } from "../text/mark";
import { defineRule } from "./rule";

export const markGlyph = defineRule({
	id: "mark-glyph",
	severity: "warning",
	highlight: "wrong",
	*find(table) {
		for (const { mark, index } of table.entries) {
			const reading = mark === null ? null : readMark(mark.text, table.scale);
			if (mark !== null && reading?.kind === "look-alike") {
				yield { cell: mark.cell, entry: index, params: { typed: mark.text.trim(), right: reading.mark.symbol } };
			}
		}
	},
});
