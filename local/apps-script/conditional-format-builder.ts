// ConditionalFormatRuleBuilder: puts a rule together, to be set later.
import type { FormatRule, GridArea, OpaqueRule } from "../workbook";
import { ColorObject } from "./color-objects";
import { InterpolationType } from "./enums";
import { invalidArgument, rangeOnOtherSheet, ruleIncomplete } from "./error-texts";
import type { Execution } from "./execution";
import { RangeHandle } from "./handles";
import { bool, enumOf, instanceOf, type Kind, listOf, number, orNull, text } from "./kinds";
import {
	type Criteria,
	type CriteriaValue,
	colourOf,
	conditionOf,
	day,
	type MadeScale,
	movingDay,
	RuleObject,
	type RuleStyle,
	type ScalePoint,
	scaleOf,
	type ThemeColours,
} from "./made-conditions";
import { type MethodTable, methodsOf, type Overload, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";
import { readColour } from "./written-colour";

const NO_SCALE: MadeScale = { made: "scale", minimum: null, midpoint: null, maximum: null };

export class RuleBuilder {
	ranges: readonly RangeHandle[] = [];
	criteria: Criteria | null = null;
	style: RuleStyle = {};
	themes: ThemeColours = {};
	scale: MadeScale | null = null;
	/** A rule that came with a file, of which nothing is known. */
	unknown: OpaqueRule | null = null;

	constructor(readonly execution: Execution) {}

	static of({ execution, sheetId, model }: RuleObject): RuleBuilder {
		const builder = new RuleBuilder(execution);
		builder.ranges = model.areas.map((area) => new RangeHandle(execution, sheetId, area));
		const condition = conditionOf(model);
		builder.scale = scaleOf(model);
		if (condition !== null) {
			Object.assign(builder, { criteria: condition.criteria, style: condition.style, themes: condition.themes });
		} else if (builder.scale === null && model.kind === "opaque") {
			builder.unknown = model;
		}
		return builder;
	}

	build(): RuleObject {
		const [first] = this.ranges;
		if (first === undefined) {
			throw new ServiceError(ruleIncomplete);
		}
		if (this.ranges.some((range) => range.sheetId !== first.sheetId)) {
			throw new ServiceError(rangeOnOtherSheet);
		}
		return new RuleObject(this.execution, first.sheetId, this.model(this.ranges.map((range) => range.area)));
	}

	private model(areas: readonly GridArea[]): FormatRule {
		const { criteria, style, themes, scale, unknown } = this;
		if (scale !== null) {
			return { kind: "opaque", areas, source: scale };
		}
		if (criteria !== null) {
			const [formula] = criteria.values;
			return criteria.type === "CUSTOM_FORMULA" && typeof formula === "string" && Object.keys(themes).length === 0
				? { kind: "formula", areas, formula, style }
				: { kind: "opaque", areas, source: { made: "condition", criteria, style, themes } };
		}
		if (unknown === null) {
			throw new ServiceError(ruleIncomplete);
		}
		return { ...unknown, areas };
	}
}

const on = methodsOf<RuleBuilder>();
const colour = instanceOf(ColorObject);

function asking(builder: RuleBuilder, type: string, values: readonly CriteriaValue[]): RuleBuilder {
	return Object.assign(builder, { criteria: { type, values }, scale: null, unknown: null });
}

/** A condition with values of these kinds. */
function when<T extends CriteriaValue>(type: string, ...kinds: readonly Kind<T>[]): Overload {
	return on(kinds, (builder, ...values) => asking(builder, type, values as readonly CriteriaValue[]));
}

/** A day, or one that moves with the calendar, which Google tells by a type of its own. */
function whenDate(type: string): readonly Overload[] {
	return [when(type, day), when(`${type}_RELATIVE`, movingDay)];
}

function styleSetter<T>(kind: Kind<T>, name: keyof RuleStyle, read: (value: T) => string | boolean) {
	return on([orNull(kind)], (builder, value) => {
		const { [name]: _replaced, ...rest } = builder.style;
		const { [name as keyof ThemeColours]: _theme, ...themes } = builder.themes;
		builder.style = value === null ? rest : { ...rest, [name]: read(value) };
		builder.themes = themes;
		return builder;
	});
}

function colourSetter(name: keyof ThemeColours) {
	return on([orNull(colour)], (builder, value) => {
		const { [name]: _replaced, ...style } = builder.style;
		const { [name]: _theme, ...themes } = builder.themes;
		const given = value === null ? null : colourOf(value);
		builder.style = given === null ? style : { ...style, [name]: given.hex };
		builder.themes = given?.theme === undefined ? themes : { ...themes, [name]: given.theme };
		return builder;
	});
}

function onScale(builder: RuleBuilder, place: "minimum" | "midpoint" | "maximum", point: ScalePoint): RuleBuilder {
	const scale = { ...(builder.scale ?? NO_SCALE), [place]: point };
	return Object.assign(builder, { scale, criteria: null, unknown: null });
}

/** An end of the scale that is the least or the greatest value: it has no value of its own. */
function end(place: "minimum" | "maximum", type: "MIN" | "MAX"): Overload {
	return on([text], (builder, css) => onScale(builder, place, { colour: { hex: readColour(css) }, type, value: "" }));
}

function point(place: "minimum" | "midpoint" | "maximum"): Overload {
	return on([text, enumOf(InterpolationType), text], (builder, css, type, value) =>
		onScale(builder, place, { colour: { hex: readColour(css) }, type: type.name, value }),
	);
}

const conditions: MethodTable = {
	whenFormulaSatisfied: on([text], (builder, formula) => {
		if (!formula.startsWith("=")) {
			throw new ServiceError(invalidArgument(formula));
		}
		return asking(builder, "CUSTOM_FORMULA", [formula]);
	}),
	whenCellEmpty: when("CELL_EMPTY"),
	whenCellNotEmpty: when("CELL_NOT_EMPTY"),
	whenDateAfter: whenDate("DATE_AFTER"),
	whenDateBefore: whenDate("DATE_BEFORE"),
	whenDateEqualTo: whenDate("DATE_EQUAL_TO"),
	whenNumberBetween: when("NUMBER_BETWEEN", number, number),
	whenNumberEqualTo: when("NUMBER_EQUAL_TO", number),
	whenNumberGreaterThan: when("NUMBER_GREATER_THAN", number),
	whenNumberLessThan: when("NUMBER_LESS_THAN", number),
	whenTextContains: when("TEXT_CONTAINS", text),
	whenTextDoesNotContain: when("TEXT_DOES_NOT_CONTAIN", text),
	whenTextEqualTo: when("TEXT_EQUAL_TO", text),
	whenTextStartsWith: when("TEXT_STARTS_WITH", text),
	whenTextEndsWith: when("TEXT_ENDS_WITH", text),
};

export const conditionalFormatRuleBuilderClass: ServiceClass = {
	name: "ConditionalFormatRuleBuilder",
	namespace: "SpreadsheetApp",
	target: RuleBuilder,
	methods: {
		...conditions,
		setGradientMinpoint: end("minimum", "MIN"),
		setGradientMaxpoint: end("maximum", "MAX"),
		setGradientMinpointWithValue: point("minimum"),
		setGradientMidpointWithValue: point("midpoint"),
		setGradientMaxpointWithValue: point("maximum"),
		setRanges: on([listOf(instanceOf(RangeHandle))], (builder, ranges) => Object.assign(builder, { ranges })),
		setBackground: styleSetter(text, "background", readColour),
		setBackgroundObject: colourSetter("background"),
		setFontColor: styleSetter(text, "fontColor", readColour),
		setFontColorObject: colourSetter("fontColor"),
		setBold: styleSetter(bool, "bold", Boolean),
		setItalic: styleSetter(bool, "italic", Boolean),
		setUnderline: styleSetter(bool, "underline", Boolean),
		setStrikethrough: styleSetter(bool, "strikethrough", Boolean),
		getRanges: on([], ({ ranges }) => ranges),
		build: on([], (builder) => builder.build()),
	},
};
