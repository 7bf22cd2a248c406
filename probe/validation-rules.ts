// Data validations as items need them: built as the add-on builds its own, read back from the service, told as plain data.
import type { Range, Sheet } from "./item";
import { column, firsts } from "./tools";

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

export const OWN_HELP = "進捗チェック：一覧から選べます。";

/** A list as the add-on builds its own. */
export function listRule(values: readonly string[]): Rule {
	return SpreadsheetApp.newDataValidation()
		.requireValueInList([...values], true)
		.setAllowInvalid(true)
		.setHelpText(OWN_HELP)
		.build();
}

/** A list that refuses everything else. */
export function strictRule(values: readonly string[]): Rule {
	return SpreadsheetApp.newDataValidation()
		.requireValueInList([...values], true)
		.setAllowInvalid(false)
		.build();
}

/** Everything that a script can see of a data validation. */
export interface SeenValidation {
	readonly type: string;
	readonly values: readonly unknown[];
	readonly allowInvalid: boolean;
	readonly help: string | null;
}

function isRange(value: unknown): value is Range {
	return typeof value === "object" && value !== null && "getA1Notation" in value;
}

export function describeValidation(rule: Rule | null | undefined): SeenValidation | null {
	return rule === null || rule === undefined
		? null
		: {
				type: String(rule.getCriteriaType()),
				values: rule.getCriteriaValues().map((value: unknown) => (isRange(value) ? value.getA1Notation() : value)),
				allowInvalid: rule.getAllowInvalid(),
				help: rule.getHelpText(),
			};
}

/** The rules of the cells of one column, from the service and not from memory. */
export function validationsIn(range: Range): (SeenValidation | null)[] {
	SpreadsheetApp.flush();
	return firsts(range.getDataValidations()).map(describeValidation);
}

/** Whether rules of others in one column survive being passed back beside a new list of ours. */
export function validationsPassedBack(tab: Sheet, others: readonly Rule[]): unknown {
	const range = tab.getRange(1, 1, others.length + 1, 1);
	range.setDataValidations(column([...others, null]));
	const before = validationsIn(range);
	const rules = range.getDataValidations();
	rules[others.length] = [listRule(["◎", "〇"])];
	range.setDataValidations(rules);
	const after = validationsIn(range).slice(0, others.length);
	return { rules: others.length, same: JSON.stringify(after) === JSON.stringify(before.slice(0, -1)) || after };
}
