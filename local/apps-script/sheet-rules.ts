// Sheet: conditional formats and protections.
import type { FormatRule, Sheet } from "../workbook";
import { demandEditable, demandEditableTab } from "./edit-permission";
import { ProtectionType } from "./enums";
import { rangeOnOtherSheet, ruleAcrossSheets } from "./error-texts";
import type { Execution } from "./execution";
import { sheetsNamedIn } from "./formula-references";
import type { SheetHandle } from "./handles";
import { enumOf, instanceOf, listOf } from "./kinds";
import { RuleObject, ruleFormula } from "./made-conditions";
import { ProtectionHandle } from "./protection";
import { type MethodTable, methodsOf } from "./service-class";
import { ServiceError } from "./service-error";

const on = methodsOf<SheetHandle>();

function demandAllowed(sheet: Sheet, rule: RuleObject): void {
	if (rule.sheetId !== sheet.id) {
		throw new ServiceError(rangeOnOtherSheet);
	}
	const formula = ruleFormula(rule.model);
	if (formula !== null && sheetsNamedIn(formula).some((name) => name !== sheet.name)) {
		throw new ServiceError(ruleAcrossSheets);
	}
}

/** Rules that stay as they are touch no cell; the cells of the others must be open to the person. */
function replaceRules(execution: Execution, sheet: Sheet, rules: readonly FormatRule[]): void {
	demandEditableTab(execution, sheet);
	const before = new Set(sheet.formatRules);
	const after = new Set(rules);
	const changed = [
		...sheet.formatRules.filter((rule) => !after.has(rule)),
		...rules.filter((rule) => !before.has(rule)),
	];
	for (const area of changed.flatMap((rule) => rule.areas)) {
		demandEditable(execution, sheet, area);
	}
	sheet.formatRules = [...rules];
}

export const sheetRuleMethods: MethodTable = {
	getConditionalFormatRules: on([], ({ execution, id, model }) =>
		model.formatRules.map((rule) => new RuleObject(execution, id, rule)),
	),
	setConditionalFormatRules: on([listOf(instanceOf(RuleObject))], ({ execution, model }, rules) => {
		for (const rule of rules) {
			demandAllowed(model, rule);
		}
		replaceRules(
			execution,
			model,
			rules.map((rule) => rule.model),
		);
	}),
	clearConditionalFormatRules: on([], ({ execution, model }) => replaceRules(execution, model, [])),
	getProtections: on([enumOf(ProtectionType)], ({ execution, model }, type) =>
		model.protections
			.filter((protection) => (protection.area === null) === (type.name === "SHEET"))
			.map((protection) => new ProtectionHandle(execution, model, protection)),
	),
	protect: on([], ({ execution, model }) => {
		demandEditableTab(execution, model);
		return ProtectionHandle.add(execution, model, null);
	}),
};
