// DataValidation and its builder: a rule on what a cell may hold.
import type { ListValidation, Validation } from "../workbook";
import { DataValidationCriteria } from "./enums";
import { invalidArgument } from "./error-texts";
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

/** The host keeps rules of other kinds without knowing what they say. */
function ofList(method: string, read: (model: ListValidation) => unknown) {
	return onRule([], ({ model }) => {
		if (model.kind !== "list") {
			throw new NotImplementedError(`DataValidation.${method} of a rule that is no list`);
		}
		return read(model);
	});
}

export const dataValidationClass: ServiceClass = {
	name: "DataValidation",
	namespace: "SpreadsheetApp",
	target: DataValidationObject,
	methods: {
		getCriteriaType: ofList("getCriteriaType", () => DataValidationCriteria.of("VALUE_IN_LIST")),
		getCriteriaValues: ofList("getCriteriaValues", (model) => [[...model.values], true]),
		getAllowInvalid: ofList("getAllowInvalid", (model) => model.allowInvalid),
		getHelpText: ofList("getHelpText", (model) => model.helpText ?? null),
		copy: ofList("copy", DataValidationBuilder.of),
	},
};

export const dataValidationBuilderClass: ServiceClass = {
	name: "DataValidationBuilder",
	namespace: "SpreadsheetApp",
	target: DataValidationBuilder,
	methods: {
		requireValueInList: [
			onBuilder([listOf(text)], (builder, values) => Object.assign(builder, { values })),
			// Whether an arrow is shown makes no difference to what the cell accepts.
			onBuilder([listOf(text), bool], (builder, values) => Object.assign(builder, { values })),
		],
		setAllowInvalid: onBuilder([bool], (builder, allowInvalid) => Object.assign(builder, { allowInvalid })),
		setHelpText: onBuilder([text], (builder, helpText) => Object.assign(builder, { helpText })),
		build: onBuilder([], ({ values, allowInvalid, helpText }) => {
			if (values === null) {
				throw new ServiceError(invalidArgument("DataValidation"));
			}
			const model: ListValidation = { kind: "list", values: [...values], allowInvalid };
			return new DataValidationObject(helpText === null ? model : { ...model, helpText });
		}),
	},
};
