// ConditionalFormatRule and its condition. A rule read from the file goes back as the very object it was.
import { RuleBuilder } from "./conditional-format-builder";
import { BooleanCriteria, InterpolationType } from "./enums";
import type { Execution } from "./execution";
import { RangeHandle } from "./handles";
import {
	colourObject,
	conditionOf,
	handedOut,
	type MadeCondition,
	type MadeScale,
	RuleObject,
	scaleOf,
	type ThemeColours,
} from "./made-conditions";
import { type MethodTable, methodsOf, type ServiceClass } from "./service-class";
import { NotImplementedError } from "./service-error";

export class BooleanConditionObject {
	constructor(
		readonly execution: Execution,
		readonly model: MadeCondition,
	) {}
}

/** A colour scale; null for a rule of a file of which nothing is known but that it is no condition. */
export class GradientConditionObject {
	constructor(readonly model: MadeScale | null) {}
}

const onRule = methodsOf<RuleObject>();
const onCondition = methodsOf<BooleanConditionObject>();
const onGradient = methodsOf<GradientConditionObject>();

export const conditionalFormatRuleClass: ServiceClass = {
	name: "ConditionalFormatRule",
	namespace: "SpreadsheetApp",
	target: RuleObject,
	methods: {
		getRanges: onRule([], ({ execution, sheetId, model }) =>
			model.areas.map((area) => new RangeHandle(execution, sheetId, area)),
		),
		getBooleanCondition: onRule([], ({ execution, model }) => {
			const condition = conditionOf(model);
			return condition === null ? null : new BooleanConditionObject(execution, condition);
		}),
		getGradientCondition: onRule([], ({ model }) =>
			conditionOf(model) === null ? new GradientConditionObject(scaleOf(model)) : null,
		),
		copy: onRule([], RuleBuilder.of),
	},
};

/** Type, value and colour of one point of the scale. */
function pointMethods(name: "Min" | "Mid" | "Max", place: "minimum" | "midpoint" | "maximum"): MethodTable {
	const of = ({ model }: GradientConditionObject, method: string) => {
		if (model === null) {
			throw new NotImplementedError(`GradientCondition.${method} of a rule that came with a file`);
		}
		return model[place];
	};
	return {
		[`get${name}Type`]: onGradient([], (gradient) => {
			const type = of(gradient, `get${name}Type`)?.type ?? null;
			return type === null ? null : InterpolationType.of(type);
		}),
		[`get${name}Value`]: onGradient([], (gradient) => of(gradient, `get${name}Value`)?.value ?? ""),
		[`get${name}ColorObject`]: onGradient([], (gradient) => {
			const point = of(gradient, `get${name}ColorObject`);
			return point === null ? null : colourObject(point.colour);
		}),
	};
}

export const gradientConditionClass: ServiceClass = {
	name: "GradientCondition",
	namespace: "SpreadsheetApp",
	target: GradientConditionObject,
	methods: {
		...pointMethods("Min", "minimum"),
		...pointMethods("Mid", "midpoint"),
		...pointMethods("Max", "maximum"),
	},
};

function colourGetter(name: keyof ThemeColours) {
	return onCondition([], ({ model: { style, themes } }) => {
		const [hex, theme] = [style[name], themes[name]];
		return hex === undefined ? null : colourObject(theme === undefined ? { hex } : { hex, theme });
	});
}

export const booleanConditionClass: ServiceClass = {
	name: "BooleanCondition",
	namespace: "SpreadsheetApp",
	target: BooleanConditionObject,
	methods: {
		getCriteriaType: onCondition([], ({ model }) => BooleanCriteria.of(model.criteria.type)),
		getCriteriaValues: onCondition([], ({ execution, model }) =>
			model.criteria.values.map((value) => handedOut(execution, value)),
		),
		getBackground: onCondition([], ({ model }) => model.style.background ?? null),
		getBackgroundObject: colourGetter("background"),
		getFontColor: onCondition([], ({ model }) => model.style.fontColor ?? null),
		getFontColorObject: colourGetter("fontColor"),
		getBold: onCondition([], ({ model }) => model.style.bold ?? null),
		getItalic: onCondition([], ({ model }) => model.style.italic ?? null),
		getUnderline: onCondition([], ({ model }) => model.style.underline ?? null),
		getStrikethrough: onCondition([], ({ model }) => model.style.strikethrough ?? null),
	},
};
