// Turns findings into changes of cells, each with what must still hold when it is made.
import type { Finding } from "../checks/finding";
import type { CheckId } from "../messages/check-texts";
import { byPlace, type CellRef, toA1 } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import { applyEdits, areEditsOf, mergeEdits, type TextEdit } from "../text/text-edits";
import { mightConvert } from "../text/typed-value";
import { createLandmarks, type Landmark } from "./landmarks";

/** A change of one cell's text. */
export interface PlannedFix {
	readonly cell: CellRef;
	readonly before: string;
	/** In order and apart. */
	readonly edits: readonly TextEdit[];
	/** Checks whose findings it mends. */
	readonly checks: readonly CheckId[];
	/** Name of the measure on one line; "" outside of the entries. */
	readonly measure: string;
	readonly landmarks: readonly Landmark[];
}

/**
 * Why a cell is not mended. converts: what comes out, or what was there and may be wanted back, might be taken for a
 * number, a date or a formula when it is written · too-long: more than a cell or its record can hold.
 */
export type LeftReason = "converts" | "too-long";

export interface FixPlan {
	/** Row by row. */
	readonly fixes: readonly PlannedFix[];
	readonly left: readonly { readonly cell: CellRef; readonly reason: LeftReason }[];
}

/** Characters of a text that are changed at most; a cell takes 50,000, and its record needs room besides. */
const LONGEST = 20_000;

interface Gathered {
	readonly cell: CellRef;
	edits: readonly TextEdit[];
	readonly checks: Set<CheckId>;
}

/** The edits of all findings by cell. Where two want the same place the first one has it; the other is found again. */
function gather(findings: readonly Finding[], textAt: (cell: CellRef) => string): readonly Gathered[] {
	const cells = new Map<string, Gathered>();
	for (const { fix, check } of findings) {
		for (const { cell, edits } of fix) {
			const key = toA1(cell);
			const known = cells.get(key) ?? { cell, edits: [], checks: new Set<CheckId>() };
			const merged = mergeEdits(known.edits, edits);
			if (merged.length > known.edits.length && areEditsOf(textAt(cell).length, merged)) {
				known.edits = merged;
				known.checks.add(check);
				cells.set(key, known);
			}
		}
	}
	return [...cells.values()].sort((one, other) => byPlace(one.cell, other.cell));
}

/** Why a text cannot take the place of another one in a cell, and be taken back; null when it can. */
export function whyNotWritten(before: string, after: string): LeftReason | null {
	if (before.length > LONGEST || after.length > LONGEST) {
		return "too-long";
	}
	return mightConvert(before) || mightConvert(after) ? "converts" : null;
}

/** Plans the changes that mend findings. */
export function planFixes(findings: readonly Finding[], table: ProgressTable): FixPlan {
	const { texts } = table.snapshot;
	const textAt = ({ row, column }: CellRef): string => texts[row]?.[column] ?? "";
	const landmarksOf = createLandmarks(table, textAt);
	const entries = new Map(table.entries.map((entry) => [entry.row, entry]));
	const measureOf = ({ row }: CellRef): string => table.measures[entries.get(row)?.measure ?? -1]?.name ?? "";
	const fixes: PlannedFix[] = [];
	const left: { cell: CellRef; reason: LeftReason }[] = [];
	for (const { cell, edits, checks } of gather(findings, textAt)) {
		const before = textAt(cell);
		const after = applyEdits(before, edits);
		const reason = whyNotWritten(before, after);
		if (reason !== null) {
			left.push({ cell, reason });
		} else if (after !== before) {
			fixes.push({
				cell,
				before,
				edits,
				checks: [...checks],
				measure: measureOf(cell),
				landmarks: landmarksOf(cell),
			});
		}
	}
	return { fixes, left };
}
