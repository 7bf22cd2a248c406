// unknown-term: the term is none of the agreed words, nor several of them.

import { isPlaceholder } from "../text/placeholder";
import { TERMS, termsIn } from "../text/term";
import { oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";

export const unknownTerm = defineRule({
	id: "unknown-term",
	severity: "error",
	highlight: "wrong",
	*find(table) {
		for (const { term, index } of table.entries) {
			if (term !== null && term.text !== "" && termsIn(term.text) === null && !isPlaceholder(term.text)) {
				yield {
					cell: term.cell,
					entry: index,
					params: { term: shorten(oneLine(term.text), 20), terms: TERMS.join("・") },
				};
			}
		}
	},
});
