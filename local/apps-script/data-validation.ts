// DataValidation and its builder: a rule on what a cell may hold. Only lists are judged; other kinds are kept as they are.
import type { GridArea, Validation } from "../workbook";
import { DataValidationCriteria } from "./enums";
import { invalidArgument, tooManyListItems } from "./error-texts";
import type { Execution } from "./execution";
import { RangeHandle } from "./handles";
import { bool, instanceOf, type Kind, listOf, number, text } from "./kinds";
import { type Day, day, handedOut } from "./made-conditions";
import { type MethodTable, methodsOf, type Overload, type ServiceClass } from "./service-class";
import { NotImplementedError, ServiceError } from "./service-error";

export class DataValidationObject {
	constructor(
		readonly execution: Execution,
		readonly model: Validation,
	) {}
}

/** A range, by place: the tab may be gone by the time that the rule is read. */
interface Place {
	readonly sheetId: number;
	readonly area: GridArea;
}

type Value = string | number | boolean | readonly string[] | Day | Place;

/** A rule that a script made and that is no list. */
interface MadeValidation {
	readonly made: "validation";
	/** A name of DataValidationCriteria. */
	readonly type: string;
	readonly values: readonly Value[];
	readonly allowInvalid: boolean;
	readonly helpText: string | null;
}

function madeBy(model: Validation): MadeValidation | null {
	if (model.kind === "list") {
		const { values, allowInvalid, helpText = null } = model;
		return { made: "validation", type: "VALUE_IN_LIST", values: [[...values], true], allowInvalid, helpText };
	}
	const { source } = model;
	return typeof source === "object" && source !== null && "made" in source ? (source as MadeValidation) : null;
}

export class DataValidationBuilder {
	type: string | null = null;
	values: readonly Value[] = [];
	allowInvalid = true;
	helpText: string | null = null;

	constructor(readonly execution: Execution) {}

	static of(execution: Execution, { type, values, allowInvalid, helpText }: MadeValidation): DataValidationBuilder {
		return Object.assign(new DataValidationBuilder(execution), { type, values, allowInvalid, helpText });
	}

	build(): DataValidationObject {
		const { execution, type, values, allowInvalid, helpText } = this;
		if (type === null) {
			throw new ServiceError(invalidArgument("DataValidation"));
		}
		const [items] = values;
		if (type !== "VALUE_IN_LIST" || !Array.isArray(items)) {
			const source: MadeValidation = { made: "validation", type, values, allowInvalid, helpText };
			return new DataValidationObject(execution, { kind: "opaque", source });
		}
		const model: Validation = { kind: "list", values: [...items], allowInvalid };
		return new DataValidationObject(execution, helpText === null ? model : { ...model, helpText });
	}
}

const onRule = methodsOf<DataValidationObject>();
const onBuilder = methodsOf<DataValidationBuilder>();

/** Google refuses longer lists. */
const MOST_ITEMS = 500;

function valueFor(execution: Execution, value: Value): unknown {
	if (typeof value !== "object") {
		return value;
	}
	if ("sheetId" in value) {
		return new RangeHandle(execution, value.sheetId, value.area);
	}
	return "instant" in value ? handedOut(execution, value) : value;
}

/** Of a rule that came with a file only the hint is known. */
function ofKnown(method: string, read: (made: MadeValidation, execution: Execution) => unknown) {
	return onRule([], ({ execution, model }) => {
		const made = madeBy(model);
		if (made === null) {
			throw new NotImplementedError(`DataValidation.${method} of a rule that came with a file`);
		}
		return read(made, execution);
	});
}

/** The hint that a rule shows; of one that came with a file it is what the file calls the prompt. */
function helpTextOf(model: Validation): string | null {
	const made = madeBy(model);
	if (made !== null || model.kind === "list") {
		return made?.helpText ?? null;
	}
	const { source } = model;
	const hasPrompt = typeof source === "object" && source !== null && "prompt" in source;
	return hasPrompt && typeof source.prompt === "string" ? source.prompt : null;
}

export const dataValidationClass: ServiceClass = {
	name: "DataValidation",
	namespace: "SpreadsheetApp",
	target: DataValidationObject,
	methods: {
		getCriteriaType: ofKnown("getCriteriaType", ({ type }) => DataValidationCriteria.of(type)),
		getCriteriaValues: ofKnown("getCriteriaValues", ({ values }, execution) =>
			values.map((value) => valueFor(execution, value)),
		),
		getAllowInvalid: ofKnown("getAllowInvalid", ({ allowInvalid }) => allowInvalid),
		getHelpText: onRule([], ({ model }) => helpTextOf(model)),
		copy: ofKnown("copy", (made, execution) => DataValidationBuilder.of(execution, made)),
	},
};

function requireList(builder: DataValidationBuilder, items: readonly string[]): DataValidationBuilder {
	if (items.length > MOST_ITEMS) {
		throw new ServiceError(tooManyListItems);
	}
	// Whether an arrow is shown makes no difference to what the cell accepts.
	return Object.assign(builder, { type: "VALUE_IN_LIST", values: [[...items], true] });
}

function requireRange(builder: DataValidationBuilder, { sheetId, area }: RangeHandle, arrow = true) {
	return Object.assign(builder, { type: "VALUE_IN_RANGE", values: [{ sheetId, area }, arrow] });
}

/** A rule with values of these kinds. */
function required<T extends Value>(type: string, ...kinds: readonly Kind<T>[]): Overload {
	return onBuilder(kinds, (builder, ...values) => Object.assign(builder, { type, values: values as readonly Value[] }));
}

const requirements: MethodTable = {
	requireValueInList: [
		onBuilder([listOf(text)], requireList),
		onBuilder([listOf(text), bool], (builder, items) => requireList(builder, items)),
	],
	requireValueInRange: [
		onBuilder([instanceOf(RangeHandle)], (builder, range) => requireRange(builder, range)),
		onBuilder([instanceOf(RangeHandle), bool], requireRange),
	],
	requireCheckbox: required("CHECKBOX"),
	requireDate: required("DATE_IS_VALID_DATE"),
	requireDateAfter: required("DATE_AFTER", day),
	requireDateBefore: required("DATE_BEFORE", day),
	requireDateBetween: required("DATE_BETWEEN", day, day),
	requireNumberBetween: required("NUMBER_BETWEEN", number, number),
	requireNumberGreaterThan: required("NUMBER_GREATER_THAN", number),
	requireNumberLessThan: required("NUMBER_LESS_THAN", number),
	requireTextContains: required("TEXT_CONTAINS", text),
	requireTextEqualTo: required("TEXT_EQUAL_TO", text),
};

export const dataValidationBuilderClass: ServiceClass = {
	name: "DataValidationBuilder",
	namespace: "SpreadsheetApp",
	target: DataValidationBuilder,
	methods: {
		...requirements,
		setAllowInvalid: onBuilder([bool], (builder, allowInvalid) => Object.assign(builder, { allowInvalid })),
		setHelpText: onBuilder([text], (builder, helpText) => Object.assign(builder, { helpText })),
		getAllowInvalid: onBuilder([], ({ allowInvalid }) => allowInvalid),
		getHelpText: onBuilder([], ({ helpText }) => helpText),
		getCriteriaType: onBuilder([], ({ type }) => (type === null ? null : DataValidationCriteria.of(type))),
		getCriteriaValues: onBuilder([], ({ execution, values }) => values.map((value) => valueFor(execution, value))),
		build: onBuilder([], (builder) => builder.build()),
	},
};
