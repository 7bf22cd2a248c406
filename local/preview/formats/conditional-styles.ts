// Which cells of a tab its conditional formats colour, and which of these formats cannot be judged here.

import { cutToGrid, type GridSize } from "../../a1";
import type { FormatRule, FormulaRule, GridArea, Sheet } from "../../workbook";
import { NotCalculable, type SheetFormulas, sheetFormulas } from "./sheet-formulas";
import { conditionTest } from "./shifted-condition";

export type ConditionalStyle = FormulaRule["style"];

export interface UnjudgedRule {
	readonly areas: readonly GridArea[];
	/** null for a rule that is no formula. */
	readonly formula: string | null;
	readonly reason: "kind" | "formula" | "size";
}

export interface ConditionalStyles {
	styleAt(row: number, column: number): ConditionalStyle | undefined;
	readonly unjudged: readonly UnjudgedRule[];
}

/** More cells than this under one rule would make every edit wait. */
const MOST_CELLS = 50_000;

type Judgement =
	| { readonly kind: "judged"; readonly places: readonly number[] }
	| { readonly kind: "unjudged"; readonly reason: UnjudgedRule["reason"] };

/** Judges all rules in the shown part of the tab; for each property the first rule that applies wins. */
export function conditionalStyles(sheet: Sheet, shown: GridSize): ConditionalStyles {
	const styles = new Map<number, ConditionalStyle>();
	const unjudged: UnjudgedRule[] = [];
	const formulas = sheetFormulas(sheet);
	for (const rule of sheet.formatRules) {
		const judgement = judge(rule, sheet, shown, formulas);
		if (judgement.kind === "unjudged") {
			const formula = rule.kind === "formula" ? rule.formula : null;
			unjudged.push({ areas: rule.areas, formula, reason: judgement.reason });
		} else if (rule.kind === "formula") {
			for (const place of judgement.places) {
				styles.set(place, { ...rule.style, ...styles.get(place) });
			}
		}
	}
	return { styleAt: (row, column) => styles.get(row * shown.columnCount + column), unjudged };
}

function judge(rule: FormatRule, sheet: Sheet, shown: GridSize, formulas: SheetFormulas): Judgement {
	if (rule.kind === "opaque") {
		return { kind: "unjudged", reason: "kind" };
	}
	const [first] = rule.areas;
	const areas = rule.areas.flatMap((area) => cutToGrid(area, shown) ?? []);
	if (first === undefined) {
		return { kind: "judged", places: [] };
	}
	if (areas.reduce((sum, area) => sum + area.rows * area.columns, 0) > MOST_CELLS) {
		return { kind: "unjudged", reason: "size" };
	}
	const isMet = conditionTest(sheet, formulas, rule.formula, first);
	const places: number[] = [];
	try {
		for (const area of areas) {
			for (let row = area.row; row < area.row + area.rows; row++) {
				for (let column = area.column; column < area.column + area.columns; column++) {
					if (isMet(row, column)) {
						places.push(row * shown.columnCount + column);
					}
				}
			}
		}
	} catch (error) {
		if (error instanceof NotCalculable) {
			return { kind: "unjudged", reason: "formula" };
		}
		throw error;
	}
	return { kind: "judged", places };
}
