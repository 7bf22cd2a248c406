// digit-width: digits in another width than the office has settled on.
import { digitEdits } from "../text/digit-width";
import { isProse } from "./prose-cells";
import { defineRule } from "./rule";

export const digitWidth = defineRule({
	id: "digit-width",
	severity: "info",
	highlight: null,
	needsSetting: true,
	fixes: true,
	// On just as far as the office has chosen a way of writing: one switch, not two.
	inspect: (_, { digitWidth: rule }) => ({
		look({ cell, text, part, entry, year }) {
			if (rule === "off" || !isProse(part)) {
				return null;
			}
			const edits = digitEdits(text, rule);
			const [first] = edits;
			if (first === undefined) {
				return null;
			}
			const params = { typed: text.slice(first.start, first.end), right: first.text, count: edits.length };
			return { cell, entry, ...(year === null ? {} : { year }), params, fix: [{ cell, edits }] };
		},
	}),
});
