// DataValidation and its builder: a rule on what a cell may hold.
import type { ListValidation, Validation } from "../workbook";
import { DataValidationCriteria } from "./enums";
import { invalidArgument, tooManyListItems } from "./error-texts";
import { bool, listOf, text } from "./kinds";
import { methodsOf, type ServiceClass } from "./service-class";
import { NotImplementedError, ServiceError } from "./service-error";

export class DataValidationObject {
	constructor(readonly model: Validation) {}
}

export class DataValidationBuilder {
	values: readonly string[] | null = null;
	allowInvalid = true;
	helpText: string | null = null;

	static of(model: ListValidation): DataValidationBuilder {
		return Object.assign(new DataValidationBuilder(), {
			values: model.values,
			allowInvalid: model.allowInvalid,
			helpText: model.helpText ?? null,
		});
	}
}

const onRule = methodsOf<DataValidationObject>();
const onBuilder = methodsOf<DataValidationBuilder>();

/** Google refuses longer lists. */
const MOST_ITEMS = 500;

/** The host keeps rules of other kinds without knowing what they say. */
function ofList(method: string, read: (model: ListValidation) => unknown) {
	return onRule([], ({ model }) => {
		if (model.kind !== "list") {
			throw new NotImplementedError(`DataValidation.${method} of a rule that is no list`);
		}
		return read(model);
	});
}

/** The hint that a rule shows; of one that the host does not judge it is what its file calls the prompt. */
function helpTextOf(model: Validation): string | null {
	if (model.kind === "list") {
		return model.helpText ?? null;
	}
	const { source } = model;
	const hasPrompt = typeof source === "object" && source !== null && "prompt" in source;
	return hasPrompt && typeof source.prompt === "string" ? source.prompt : null;
}

function requireList(builder: DataValidationBuilder, values: readonly string[]): DataValidationBuilder {
	if (values.length > MOST_ITEMS) {
		throw new ServiceError(tooManyListItems);
	}
	return Object.assign(builder, { values });
}

const listType = DataValidationCriteria.of("VALUE_IN_LIST");

export const dataValidationClass: ServiceClass = {
	name: "DataValidation",
	namespace: "SpreadsheetApp",
	target: DataValidationObject,
	methods: {
		getCriteriaType: ofList("getCriteriaType", () => listType),
		getCriteriaValues: ofList("getCriteriaValues", (model) => [[...model.values], true]),
		getAllowInvalid: ofList("getAllowInvalid", (model) => model.allowInvalid),
		getHelpText: onRule([], ({ model }) => helpTextOf(model)),
		copy: ofList("copy", DataValidationBuilder.of),
	},
};

export const dataValidationBuilderClass: ServiceClass = {
	name: "DataValidationBuilder",
	namespace: "SpreadsheetApp",
	target: DataValidationBuilder,
	methods: {
		requireValueInList: [
			onBuilder([listOf(text)], requireList),
			// Whether an arrow is shown makes no difference to what the cell accepts.
			onBuilder([listOf(text), bool], requireList),
		],
		setAllowInvalid: onBuilder([bool], (builder, allowInvalid) => Object.assign(builder, { allowInvalid })),
		setHelpText: onBuilder([text], (builder, helpText) => Object.assign(builder, { helpText })),
		getAllowInvalid: onBuilder([], ({ allowInvalid }) => allowInvalid),
		getHelpText: onBuilder([], ({ helpText }) => helpText),
		getCriteriaType: onBuilder([], ({ values }) => (values === null ? null : listType)),
		getCriteriaValues: onBuilder([], ({ values }) => (values === null ? [] : [[...values], true])),
		build: onBuilder([], ({ values, allowInvalid, helpText }) => {
			if (values === null) {
				throw new ServiceError(invalidArgument("DataValidation"));
			}
			const model: ListValidation = { kind: "list", values: [...values], allowInvalid };
			return new DataValidationObject(helpText === null ? model : { ...model, helpText });
		}),
	},
};
