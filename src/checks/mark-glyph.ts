// mark-glyph: a mark is typed as another character that looks like the scale's.
import type { Datum } from "../table/progress-table";
import { readMark } from "../text/mark";
import { foldWidth } from "../text/width";
import { type CellFix, defineRule } from "./rule";

/** Puts the scale's own spelling in the place of the mark; what is added to it, as in 「○（一部）」, stays. */
function fixOf({ text, cell }: Datum, folded: string, right: string): readonly CellFix[] {
	const start = text.search(/\S/);
	const end = start + folded.length;
	return foldWidth(text.slice(start, end)) === folded ? [{ cell, edits: [{ start, end, text: right }] }] : [];
}

export const markGlyph = defineRule({
	id: "mark-glyph",
	severity: "warning",
	highlight: "wrong",
	fixes: true,
	*find(table) {
		for (const { marks, index } of table.entries) {
			for (const [column, mark] of marks.entries()) {
				const reading = readMark(mark.text, table.marks[column]?.scale ?? table.scale);
				if (reading.kind === "look-alike") {
					const right = reading.mark.symbol;
					const params = { typed: mark.text.trim(), right };
					yield { cell: mark.cell, entry: index, params, fix: fixOf(mark, reading.typed, right) };
				}
			}
		}
	},
});
