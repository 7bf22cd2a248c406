// stray-space: spaces and invisible characters that nobody typed on purpose.
import { type SpaceHabits, straySpaces } from "../text/stray-spaces";
import type { TextEdit } from "../text/text-edits";
import { isBlank } from "../text/width";
import { defineRule } from "./rule";
import type { CellPart } from "./table-cells";

/** Prose has paragraphs, names may be indented under each other; titles and headings are set with spaces by hand. */
function habitsOf(part: CellPart): SpaceHabits {
	switch (part) {
		case "outline":
		case "year":
			return { indent: "one", spread: false, within: true };
		case "item":
			return { indent: "one", spread: true, within: true };
		case "heading":
		case "band":
		case "title":
		case "outside":
			return { indent: "any", spread: true, within: true };
		case "number":
		case "new":
		case "term":
		case "mark":
			return { indent: "none", spread: true, within: true };
		case "department":
			// Spaces within names are department-spelling's.
			return { indent: "none", spread: true, within: false };
	}
}

/** Of a cell that only looks empty everything goes. */
function blankOnly(text: string): { readonly kinds: readonly "blank"[]; readonly edits: readonly TextEdit[] } {
	return { kinds: ["blank"], edits: [{ start: 0, end: text.length, text: "" }] };
}

export const straySpace = defineRule({
	id: "stray-space",
	severity: "info",
	highlight: null,
	fixes: true,
	inspect: () => ({
		look({ cell, text, part, entry, year }) {
			// Legends and notes are laid out with spaces.
			if (part === "title" || part === "outside") {
				return null;
			}
			const stray = isBlank(text) ? blankOnly(text) : straySpaces(text, habitsOf(part));
			if (stray === null) {
				return null;
			}
			const { kinds, edits } = stray;
			return { cell, entry, ...(year === null ? {} : { year }), params: { spaces: kinds }, fix: [{ cell, edits }] };
		},
	}),
});
