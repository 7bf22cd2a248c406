// stale-interim: a closed year still gives a figure as of a month before its end.
import { findInterimNotes } from "../text/as-of";
import { foldWithPlaces } from "../text/width";
import { closedYearTexts } from "./closed-years";
import { defineRule } from "./rule";

/** Without one of these no as-of note can stand in a text; spares most texts the closer look. */
const MAY_DATE = /末|現在|時点|実績|集計|段階|月|半期/;

export const staleInterim = defineRule({
	id: "stale-interim",
	severity: "warning",
	highlight: "stale",
	*find(table) {
		for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(table, (text) =>
			MAY_DATE.test(text),
		)) {
			const { folded, original } = foldWithPlaces(text);
			const notes = findInterimNotes(folded, fiscalYear, table.yearStart).map((note) =>
				original(note.start, note.end).trim(),
			);
			if (notes.length > 0) {
				yield { cell, entry, year, params: { year: label, notes: [...new Set(notes)] } };
			}
		}
	},
});
