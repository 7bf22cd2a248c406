// mark-glyph: a mark is typed as another character that looks like the scale's.
import { readMark } from "../text/mark";
import { defineRule } from "./rule";

export const markGlyph = defineRule({
	id: "mark-glyph",
	severity: "warning",
	highlight: "wrong",
	*find(table) {
		for (const { marks, index } of table.entries) {
			for (const [column, mark] of marks.entries()) {
				const reading = readMark(mark.text, table.marks[column]?.scale ?? table.scale);
				if (reading.kind === "look-alike") {
					yield { cell: mark.cell, entry: index, params: { typed: mark.text.trim(), right: reading.mark.symbol } };
				}
			}
		}
	},
});
