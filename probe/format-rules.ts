// Conditional formats as items need them: built as the add-on builds its own, read back from the service, told as plain data.
import type { Sheet } from "./item";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Color = GoogleAppsScript.Spreadsheet.Color;

/** A rule as the add-on builds its own. */
export function formulaRule(tab: Sheet, formula: string, addresses: readonly string[], background: string): Rule {
	return SpreadsheetApp.newConditionalFormatRule()
		.whenFormulaSatisfied(formula)
		.setBackground(background)
		.setRanges(tab.getRangeList([...addresses]).getRanges())
		.build();
}

/** Puts rules on a tab and reads them back, from the service and not from memory. */
export function readBack(tab: Sheet, rules: readonly Rule[]): Rule[] {
	tab.setConditionalFormatRules([...rules]);
	SpreadsheetApp.flush();
	return tab.getConditionalFormatRules();
}

/** @throws where there is no rule, which a compared item reports as such */
export function onlyRule(rules: readonly Rule[]): Rule {
	const [rule] = rules;
	if (rule === undefined) {
		throw new Error("The rule is gone.");
	}
	return rule;
}

/** The condition of a rule that is no colour scale. */
export function conditionOf(rule: Rule): GoogleAppsScript.Spreadsheet.BooleanCondition {
	const condition = rule.getBooleanCondition();
	if (condition === null) {
		throw new Error("The rule has no condition.");
	}
	return condition;
}

export function addressesOf(rule: Rule): string[] {
	return rule.getRanges().map((range) => range.getA1Notation());
}

export function formulaOf(rule: Rule): unknown {
	return conditionOf(rule).getCriteriaValues()[0];
}

/** `ACCENT4` for a colour of the theme, `#rrggbb` in small letters for others. */
export function colourText(color: Color | null): string | null {
	if (color === null) {
		return null;
	}
	const { ColorType } = SpreadsheetApp;
	const type = color.getColorType();
	return type === ColorType.THEME
		? String(color.asThemeColor().getThemeColorType())
		: type === ColorType.RGB
			? color.asRgbColor().asHexString().toLowerCase()
			: String(type);
}

/** Everything of a rule that staff could miss, as plain data. */
export function describeRule(rule: Rule): unknown {
	const condition = rule.getBooleanCondition();
	if (condition !== null) {
		return {
			ranges: addressesOf(rule),
			type: String(condition.getCriteriaType()),
			values: condition.getCriteriaValues().map(String),
			background: colourText(condition.getBackgroundObject()),
			fontColor: colourText(condition.getFontColorObject()),
			bold: condition.getBold(),
			italic: condition.getItalic(),
			strikethrough: condition.getStrikethrough(),
			underline: condition.getUnderline(),
		};
	}
	const gradient = rule.getGradientCondition();
	if (gradient === null) {
		throw new Error("The rule has neither condition nor colour scale.");
	}
	return {
		ranges: addressesOf(rule),
		minimum: [String(gradient.getMinType()), gradient.getMinValue(), colourText(gradient.getMinColorObject())],
		midpoint: [String(gradient.getMidType()), gradient.getMidValue(), colourText(gradient.getMidColorObject())],
		maximum: [String(gradient.getMaxType()), gradient.getMaxValue(), colourText(gradient.getMaxColorObject())],
	};
}

export interface PassedBack {
	readonly rules: number;
	readonly withOurs: unknown;
	readonly withoutOurs: unknown;
}

/** What `passedBack` gives where all is well; a member that differs holds what was seen. */
export function unchanged(rules: number): PassedBack {
	return { rules, withOurs: true, withoutOurs: true };
}

/** Whether rules of others survive as the add-on treats them: read, ours added before them, ours taken away again. */
export function passedBack(tab: Sheet, others: readonly Rule[]): PassedBack {
	const before = readBack(tab, others).map(describeRule);
	const own = formulaRule(tab, '=(F2="")*(N("shinchoku:missing-year")=0)', ["F2:F9"], "#ffe8a3");
	const between = readBack(tab, [own, ...tab.getConditionalFormatRules()]).map(describeRule);
	const after = readBack(tab, tab.getConditionalFormatRules().slice(1)).map(describeRule);
	return {
		rules: before.length,
		withOurs: JSON.stringify(between.slice(1)) === JSON.stringify(before) || between,
		withoutOurs: JSON.stringify(after) === JSON.stringify(before) || after,
	};
}
