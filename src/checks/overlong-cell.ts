// overlong-cell: more text in one cell than a reader takes in, or a printed page shows.
import { defineRule } from "./rule";

/** Characters, and lines, of what still reads as one cell: about a printed half page. */
const MOST_CHARACTERS = 1000;
const MOST_LINES = 40;

function linesIn(text: string): number {
	return text.includes("\n") || text.includes("\r") ? text.trim().split(/\r\n?|\n/).length : 1;
}

export const overlongCell = defineRule({
	id: "overlong-cell",
	severity: "info",
	highlight: null,
	inspect: () => ({
		look({ cell, text, part, entry, year }) {
			if (part === "outside" || text.length <= MOST_LINES) {
				return null;
			}
			const characters = text.trim().length;
			const lines = linesIn(text);
			if (characters <= MOST_CHARACTERS && lines <= MOST_LINES) {
				return null;
			}
			return { cell, entry, ...(year === null ? {} : { year }), params: { characters, lines } };
		},
	}),
});
