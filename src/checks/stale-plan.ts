// stale-plan: a closed year still says 予定 about itself.
import { findPlanForItself } from "../text/planned";
import { lastOf } from "../text/width";
import { closedYearTexts } from "./closed-years";
import { defineRule } from "./rule";

/** Characters of the sentence that are quoted in the message. */
const EXCERPT_LENGTH = 40;

/** The end of a clause, where 予定 stands, says more than its beginning. */
function excerptOf(line: string): string {
	return line.length <= EXCERPT_LENGTH ? line : `…${lastOf(line, EXCERPT_LENGTH - 1)}`;
}

export const stalePlan = defineRule({
	id: "stale-plan",
	severity: "warning",
	highlight: "stale",
	*find(table) {
		for (const { text, cell, entry, year, label, fiscalYear } of closedYearTexts(table, (text) =>
			text.includes("予定"),
		)) {
			const clause = findPlanForItself(text, fiscalYear);
			if (clause !== null) {
				yield { cell, entry, year, params: { year: label, excerpt: excerptOf(clause) } };
			}
		}
	},
});
