// Puts our highlights over a tab as conditional formats, and takes just them away again.
import { type HighlightPlan, type HighlightRule, isOwnFormula } from "../checks/highlight-plan";
import { areaToA1 } from "../table/a1";
import type { Sheet } from "./spreadsheet";

type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

function formulaOf(rule: FormatRule): string | null {
	const condition = rule.getBooleanCondition();
	if (condition === null || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) {
		return null;
	}
	const [formula] = condition.getCriteriaValues();
	return typeof formula === "string" ? formula : null;
}

function isOwn(rule: FormatRule): boolean {
	const formula = formulaOf(rule);
	return formula !== null && isOwnFormula(formula);
}

/** What makes two of our rules the same: condition, places and colour; the other signs follow from the condition's tag. */
function signature(formula: string, areas: readonly string[], background: string): string {
	return `${formula} ${areas.join(",")} ${background.toLowerCase()}`;
}

function isInPlace(existing: readonly FormatRule[], plan: HighlightPlan): boolean {
	const front = existing.slice(0, plan.length);
	return (
		existing.filter(isOwn).length === plan.length &&
		front.every((rule, index) => {
			const planned = plan[index];
			const ranges = rule.getRanges().map((range) => range.getA1Notation());
			return (
				planned !== undefined &&
				signature(formulaOf(rule) ?? "", ranges, rule.getBooleanCondition()?.getBackground() ?? "") ===
					signature(planned.formula, planned.areas.map(areaToA1), planned.style.background)
			);
		})
	);
}

function buildRule(rule: HighlightRule, ranges: Range[]): FormatRule {
	const builder = SpreadsheetApp.newConditionalFormatRule()
		.whenFormulaSatisfied(rule.formula)
		.setBackground(rule.style.background)
		.setRanges(ranges);
	if (rule.style.bold) {
		builder.setBold(true);
	}
	if (rule.style.underline) {
		builder.setUnderline(true);
	}
	return builder.build();
}

/**
 * Replaces our highlights on a tab by the planned ones. Ours stand before the staff's own rules, which are passed back
 * as they came and in their order; nothing is written when the planned rules stand there already, and nothing is left to be
 * written out.
 */
export function applyHighlights(sheet: Sheet, plan: HighlightPlan): void {
	const addresses = plan.flatMap((rule) => rule.areas.map(areaToA1));
	const ranges = addresses.length === 0 ? [] : sheet.getRangeList(addresses).getRanges();
	// Read right before they are written: a rule that a colleague adds in between would be lost.
	const existing = sheet.getConditionalFormatRules();
	if (isInPlace(existing, plan)) {
		return;
	}
	const others = existing.filter((rule) => !isOwn(rule));
	let next = 0;
	const own = plan.map((rule) => {
		const first = next;
		next += rule.areas.length;
		return buildRule(rule, ranges.slice(first, next));
	});
	sheet.setConditionalFormatRules([...own, ...others]);
	// What refuses the rules must be heard of now.
	SpreadsheetApp.flush();
}

/**
 * Takes our highlights off a tab.
 * @returns whether there were any
 */
export function clearHighlights(sheet: Sheet): boolean {
	const existing = sheet.getConditionalFormatRules();
	const others = existing.filter((rule) => !isOwn(rule));
	if (others.length === existing.length) {
		return false;
	}
	sheet.setConditionalFormatRules(others);
	SpreadsheetApp.flush();
	return true;
}
