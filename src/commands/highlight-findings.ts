// Highlights findings on their tab, or says why it cannot be done.
import type { Finding } from "../checks/finding";
import { planHighlights } from "../checks/highlight-plan";
import { applyHighlights } from "../sheets/highlights";
import { hindranceOn } from "../sheets/hindrances";
import type { CommandContext } from "./command-context";
import { orFail } from "./failure";
import type { FoundTable } from "./locate-table";
import { stopIfLate } from "./time-limit";

/**
 * Replaces our highlights on the table's tab.
 * @returns the number of cells highlighted
 */
export function highlightFindings(
	{ sheet, table }: FoundTable,
	findings: readonly Finding[],
	context: CommandContext,
): number {
	const plan = planHighlights(findings, table, context.state.settings.colors);
	stopIfLate(context, { kind: "highlighting" });
	orFail(
		() => applyHighlights(sheet, plan),
		(detail) => ({ code: "cannot-highlight", sheet: table.sheetName, detail, hindrance: hindranceOn(sheet) }),
	);
	return plan.reduce((cells, rule) => cells + rule.areas.reduce((sum, area) => sum + area.rows, 0), 0);
}
