// What fixes would change, for the page to show before anything is written.
import type { CellChange, FixPreview, NotChanged } from "../bridge/fixes";
import { MOST_CHANGES } from "../bridge/fixes";
import { type PlannedFix, planFixes } from "../fixes/fix-plan";
import { type CellState, readCellStates } from "../sheets/cell-states";
import { toA1 } from "../table/a1";
import { keyedFindings } from "./checked-table";
import { FailureError } from "./failure";
import { locateTable } from "./locate-table";
import { titlesOf } from "./log-words";
import type { Handler } from "./page-handler";

type Left = FixPreview["left"];

/** Why a cell cannot be changed as it was shown; null when it can. */
export function obstacle(state: CellState | undefined, before: string, otherwise: NotChanged): NotChanged | null {
	if (state === undefined) {
		return "gone";
	}
	return state.kind !== "text" ? state.kind : state.text === before ? null : otherwise;
}

function toCellChange({ cell, before, edits, checks, measure, landmarks }: PlannedFix): CellChange {
	return {
		cell: toA1(cell),
		before,
		edits: [...edits],
		checks: [...checks],
		measure,
		landmarks: landmarks.map((mark) => ({ cell: toA1(mark.cell), text: mark.text })),
	};
}

/** Answers pagePlanFixes: writes nothing. */
export const planFixesForPage: Handler<"pagePlanFixes"> = ({ sheet, scope }, context) => {
	const location = locateTable(sheet, context);
	if (location.kind === "several") {
		throw new FailureError({ code: "several-tables", sheets: location.names });
	}
	const { table, sheet: tab } = location.found;
	const wanted = keyedFindings(table, context).filter(
		({ finding, key, ignored }) =>
			finding.fix.length > 0 &&
			(scope.kind === "finding" ? key === scope.key : ignored === null) &&
			(scope.kind === "check" ? finding.check === scope.check : true),
	);
	const plan = planFixes(
		wanted.map(({ finding }) => finding),
		table,
	);
	const states = readCellStates(
		tab,
		plan.fixes.map(({ cell }) => cell),
	);
	const left: Left[number][] = plan.left.map(({ cell, reason }) => ({ cell: toA1(cell), reason }));
	const changes: CellChange[] = [];
	for (const [index, fix] of plan.fixes.entries()) {
		// A text that is shown otherwise than it was typed comes from a number format.
		const reason = obstacle(states[index], fix.before, "value");
		if (reason === null) {
			changes.push(toCellChange(fix));
		} else {
			left.push({ cell: toA1(fix.cell), reason });
		}
	}
	return {
		sheetId: table.sheetId,
		changes: changes.slice(0, MOST_CHANGES),
		titles: { ...titlesOf(changes, context.messages) },
		left,
		more: Math.max(0, changes.length - MOST_CHANGES),
	};
};
