// unknown-term: the term is none of the agreed words, nor several of them.

import { isPlaceholder } from "../text/placeholder";
import { remembered } from "../text/remembered";
import { isTermText } from "../text/term-cell";
import { oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";

/** So many other words are no slips any more. */
const OWN_WORDS = 3;

export const unknownTerm = defineRule({
	id: "unknown-term",
	severity: "error",
	highlight: "wrong",
	*find(table) {
		const told = table.entries.flatMap(({ term, index }) => {
			const text = term?.says ?? term?.text ?? "";
			return term === null || text === "" || isPlaceholder(text) ? [] : [{ term, text, index }];
		});
		const isTerm = remembered((text) => isTermText(text, table.terms));
		const unknown = told.filter(({ text }) => !isTerm(text));
		// Where most cells say something else, the office has words of its own; they are no slips.
		if (unknown.length * 2 > told.length && unknown.length >= OWN_WORDS) {
			return;
		}
		for (const { term, text, index } of unknown) {
			yield {
				cell: term.cell,
				entry: index,
				params: { term: shorten(oneLine(text), 20), terms: table.terms },
			};
		}
	},
});
