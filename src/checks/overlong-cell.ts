// overlong-cell: more text in one cell than a reader takes in, or a printed page shows.
import { defineRule } from "./rule";

/** Characters, and lines, of what still reads as one cell: about a printed half page. */
const MOST_CHARACTERS = 1000;
const MOST_LINES = 40;

function linesIn(text: string): number {
	return text.trim().split(/\r\n?|\n/).length;
}

export const overlongCell = defineRule({
	id: "overlong-cell",
	severity: "info",
	highlight: null,
	inspect: () => ({
		look({ cell, text, part, entry, year }) {
			const characters = text.trim().length;
			if (part === "outside" || characters <= MOST_LINES) {
				return null;
			}
			const lines = linesIn(text);
			if (characters <= MOST_CHARACTERS && lines <= MOST_LINES) {
				return null;
			}
			return { cell, entry, ...(year === null ? {} : { year }), params: { characters, lines } };
		},
	}),
});
