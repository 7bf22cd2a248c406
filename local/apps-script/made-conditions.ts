// A conditional format as the script holds it, and what it says: condition, colours of the theme, or colour scale.
import { types } from "node:util";
import type { FormatRule, FormulaRule } from "../workbook";
import { ColorObject, ThemeColorObject } from "./color-objects";
import { RelativeDate } from "./enums";
import type { Execution } from "./execution";
import { type Kind, mismatch } from "./kinds";

export class RuleObject {
	constructor(
		readonly execution: Execution,
		readonly sheetId: number,
		readonly model: FormatRule,
	) {}
}

export type RuleStyle = FormulaRule["style"];

/** A day, as an instant: each run reads it as a Date of its own world. */
export interface Day {
	readonly instant: number;
}

/** A day that moves with the calendar. */
export interface MovingDay {
	/** A name of RelativeDate. */
	readonly relative: string;
}

export type CriteriaValue = string | number | boolean | Day | MovingDay;

export interface Criteria {
	/** A name of BooleanCriteria. */
	readonly type: string;
	readonly values: readonly CriteriaValue[];
}

export interface RuleColour {
	readonly hex: string;
	/** Name of a colour of the theme; `hex` is then what it is in Google's standard theme. */
	readonly theme?: string;
}

/** The colours of a rule that are of the theme. */
export type ThemeColours = Partial<Readonly<Record<"background" | "fontColor", string>>>;

export interface MadeCondition {
	readonly made: "condition";
	readonly criteria: Criteria;
	readonly style: RuleStyle;
	readonly themes: ThemeColours;
}

export interface ScalePoint {
	readonly colour: RuleColour;
	/** A name of InterpolationType. */
	readonly type: string;
	readonly value: string;
}

export interface MadeScale {
	readonly made: "scale";
	readonly minimum: ScalePoint | null;
	readonly midpoint: ScalePoint | null;
	readonly maximum: ScalePoint | null;
}

function isMade(source: unknown): source is MadeCondition | MadeScale {
	return typeof source === "object" && source !== null && "made" in source;
}

/** What a rule asks of a cell; null for a colour scale, and for a rule of a file of which nothing is known. */
export function conditionOf(rule: FormatRule): MadeCondition | null {
	if (rule.kind === "formula") {
		const criteria = { type: "CUSTOM_FORMULA", values: [rule.formula] };
		return { made: "condition", criteria, style: rule.style, themes: {} };
	}
	return isMade(rule.source) && rule.source.made === "condition" ? rule.source : null;
}

/** The colour scale of a rule that a script made. */
export function scaleOf(rule: FormatRule): MadeScale | null {
	return rule.kind === "opaque" && isMade(rule.source) && rule.source.made === "scale" ? rule.source : null;
}

/** The formula of a rule that is one, whatever its colours are. */
export function ruleFormula(rule: FormatRule): string | null {
	const { type, values } = conditionOf(rule)?.criteria ?? { type: "", values: [] };
	const [formula] = values;
	return type === "CUSTOM_FORMULA" && typeof formula === "string" ? formula : null;
}

export function colourOf({ of }: ColorObject): RuleColour {
	return of instanceof ThemeColorObject ? { hex: of.hex, theme: of.type.name } : { hex: of.hex };
}

export function colourObject({ hex, theme }: RuleColour): ColorObject {
	return theme === undefined ? ColorObject.ofHex(hex) : ColorObject.ofTheme(theme);
}

/** A Date of the script. */
export const day: Kind<Day> = {
	read: (value) => (types.isDate(value) && !Number.isNaN(value.getTime()) ? { instant: value.getTime() } : mismatch),
};

export const movingDay: Kind<MovingDay> = {
	read: (value, unwrap) => {
		const target = unwrap(value);
		return RelativeDate.owns(target) ? { relative: target.name } : mismatch;
	},
};

/** As a script reads it. */
export function handedOut(execution: Execution, value: CriteriaValue): unknown {
	if (typeof value !== "object") {
		return value;
	}
	return "relative" in value ? RelativeDate.of(value.relative) : execution.realm.date(value.instant);
}
