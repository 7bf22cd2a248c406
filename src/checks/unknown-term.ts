// unknown-term: the term is none of the agreed words, nor several of them.

import { parsePeriod } from "../text/period";
import { isPlaceholder } from "../text/placeholder";
import { termsIn } from "../text/term";
import { foldKey, oneLine, shorten } from "../text/width";
import { defineRule } from "./rule";

/** What is done all the time belongs to no term, and is no slip. */
const CONSTANT = /^(?:通年|毎年度?|随時|常時|継続(?:的に)?|ongoing|annual(?:ly)?|continuous)$/i;

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
		const unknown = told.filter(
			({ text }) => termsIn(text, table.terms) === null && !CONSTANT.test(foldKey(text)) && parsePeriod(text) === null,
		);
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
