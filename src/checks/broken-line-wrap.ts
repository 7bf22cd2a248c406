// broken-line-wrap: lines cut in mid-sentence, as text pasted from a PDF is.
import { brokenLines } from "../text/broken-lines";
import { firstOf, lastOf, oneLine } from "../text/width";
import { isProse } from "./prose-cells";
import { defineRule } from "./rule";

/** How much of the text on either side of the cut is quoted. */
const QUOTED = 10;

export const brokenLineWrap = defineRule({
	id: "broken-line-wrap",
	severity: "info",
	highlight: null,
	fixes: true,
	inspect: () => ({
		look({ cell, text, part, entry, year }) {
			if (!isProse(part)) {
				return null;
			}
			const cuts = brokenLines(text);
			const [first] = cuts;
			if (first === undefined) {
				return null;
			}
			const params = {
				before: lastOf(oneLine(text.slice(0, first.start).split("\n").pop() ?? ""), QUOTED),
				after: firstOf(oneLine(text.slice(first.end).split("\n", 1)[0] ?? ""), QUOTED),
				count: cuts.length,
			};
			const edits = cuts.map((cut) => ({ ...cut, text: "" }));
			return { cell, entry, ...(year === null ? {} : { year }), params, fix: [{ cell, edits }] };
		},
	}),
});
