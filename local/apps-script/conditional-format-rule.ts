// ConditionalFormatRule, its condition and its builder. A rule read from the file goes back as the very object it was.
import type { FormatRule, FormulaRule, GridArea, OpaqueRule } from "../workbook";
import { readColour } from "./colour";
import { BooleanCriteria } from "./enums";
import { invalidArgument, rangeOnOtherSheet, ruleIncomplete } from "./error-texts";
import type { Execution } from "./execution";
import { RangeHandle } from "./handles";
import { bool, instanceOf, type Kind, listOf, orNull, text } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";

type RuleStyle = FormulaRule["style"];

export class RuleObject {
	constructor(
		readonly execution: Execution,
		readonly sheetId: number,
		readonly model: FormatRule,
	) {}
}

class BooleanConditionObject {
	constructor(readonly model: FormulaRule) {}
}

/** What a rule of a kind that the host does not know says; nothing of it can be asked. */
class GradientConditionObject {
	constructor(readonly model: OpaqueRule) {}
}

export class RuleBuilder {
	ranges: readonly RangeHandle[] = [];
	formula: string | null = null;
	style: RuleStyle = {};
	opaque: OpaqueRule | null = null;

	constructor(readonly execution: Execution) {}

	static of({ execution, sheetId, model }: RuleObject): RuleBuilder {
		const builder = new RuleBuilder(execution);
		builder.ranges = model.areas.map((area) => new RangeHandle(execution, sheetId, area));
		if (model.kind === "formula") {
			builder.formula = model.formula;
			builder.style = model.style;
		} else {
			builder.opaque = model;
		}
		return builder;
	}

	build(): RuleObject {
		const [first] = this.ranges;
		if (first === undefined || (this.formula === null && this.opaque === null)) {
			throw new ServiceError(ruleIncomplete);
		}
		if (this.ranges.some((range) => range.sheetId !== first.sheetId)) {
			throw new ServiceError(rangeOnOtherSheet);
		}
		const areas: GridArea[] = this.ranges.map((range) => range.area);
		const model: FormatRule =
			this.formula === null && this.opaque !== null
				? { ...this.opaque, areas }
				: { kind: "formula", areas, formula: this.formula ?? "", style: this.style };
		return new RuleObject(this.execution, first.sheetId, model);
	}
}

const onRule = methodsOf<RuleObject>();
const onCondition = methodsOf<BooleanConditionObject>();
const onBuilder = methodsOf<RuleBuilder>();

export const conditionalFormatRuleClass: ServiceClass = {
	name: "ConditionalFormatRule",
	namespace: "SpreadsheetApp",
	target: RuleObject,
	methods: {
		getRanges: onRule([], ({ execution, sheetId, model }) =>
			model.areas.map((area) => new RangeHandle(execution, sheetId, area)),
		),
		getBooleanCondition: onRule([], ({ model }) =>
			model.kind === "formula" ? new BooleanConditionObject(model) : null,
		),
		getGradientCondition: onRule([], ({ model }) =>
			model.kind === "opaque" ? new GradientConditionObject(model) : null,
		),
		copy: onRule([], RuleBuilder.of),
	},
};

export const gradientConditionClass: ServiceClass = {
	name: "GradientCondition",
	namespace: "SpreadsheetApp",
	target: GradientConditionObject,
	methods: {},
};

export const booleanConditionClass: ServiceClass = {
	name: "BooleanCondition",
	namespace: "SpreadsheetApp",
	target: BooleanConditionObject,
	methods: {
		getCriteriaType: onCondition([], () => BooleanCriteria.of("CUSTOM_FORMULA")),
		getCriteriaValues: onCondition([], ({ model }) => [model.formula]),
		getBackground: onCondition([], ({ model }) => model.style.background ?? null),
		getFontColor: onCondition([], ({ model }) => model.style.fontColor ?? null),
		getBold: onCondition([], ({ model }) => model.style.bold ?? null),
		getItalic: onCondition([], ({ model }) => model.style.italic ?? null),
		getUnderline: onCondition([], ({ model }) => model.style.underline ?? null),
		getStrikethrough: onCondition([], ({ model }) => model.style.strikethrough ?? null),
	},
};

function styleSetter<T>(kind: Kind<T>, name: keyof RuleStyle, read: (value: T) => string | boolean) {
	return onBuilder([orNull(kind)], (builder, value) => {
		const { [name]: _replaced, ...rest } = builder.style;
		builder.style = value === null ? rest : { ...rest, [name]: read(value) };
		return builder;
	});
}

export const conditionalFormatRuleBuilderClass: ServiceClass = {
	name: "ConditionalFormatRuleBuilder",
	namespace: "SpreadsheetApp",
	target: RuleBuilder,
	methods: {
		whenFormulaSatisfied: onBuilder([text], (builder, formula) => {
			if (!formula.startsWith("=")) {
				throw new ServiceError(invalidArgument(formula));
			}
			return Object.assign(builder, { formula, opaque: null });
		}),
		setRanges: onBuilder([listOf(instanceOf(RangeHandle))], (builder, ranges) => Object.assign(builder, { ranges })),
		setBackground: styleSetter(text, "background", readColour),
		setFontColor: styleSetter(text, "fontColor", readColour),
		setBold: styleSetter(bool, "bold", Boolean),
		setItalic: styleSetter(bool, "italic", Boolean),
		setUnderline: styleSetter(bool, "underline", Boolean),
		setStrikethrough: styleSetter(bool, "strikethrough", Boolean),
		getRanges: onBuilder([], ({ ranges }) => ranges),
		build: onBuilder([], (builder) => builder.build()),
	},
};
