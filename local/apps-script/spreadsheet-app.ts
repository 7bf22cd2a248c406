// SpreadsheetApp: the way into the file in which the script lives.
import { ColorBuilder } from "./color-objects";
import { RuleBuilder } from "./conditional-format-builder";
import { DataValidationBuilder } from "./data-validation";
import {
	BooleanCriteria,
	BorderStyle,
	ColorType,
	DataValidationCriteria,
	DeveloperMetadataLocationType,
	DeveloperMetadataVisibility,
	Dimension,
	InterpolationType,
	ProtectionType,
	RelativeDate,
	SheetType,
	ThemeColorType,
	WrapStrategy,
} from "./enums";
import { missingPermission } from "./error-texts";
import type { Execution } from "./execution";
import { RangeHandle, SheetHandle, SpreadsheetHandle } from "./handles";
import { anything, instanceOf, type Kind } from "./kinds";
import { RichTextBuilder } from "./rich-text-value";
import { methodsOf, type Overload, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";
import { activateRange, activateSheet, activeRange, activeSheet } from "./spreadsheet";
import { TextStyleBuilder } from "./text-style";
import { UiObject } from "./ui";

export class SpreadsheetAppService {
	constructor(readonly execution: Execution) {}
}

const on = methodsOf<SpreadsheetAppService>();
const fullScope = "https://www.googleapis.com/auth/spreadsheets";

/** Needs more than the file that the script lives in, which this add-on's scopes never grant. */
function beyondScope(method: string, ...parameters: Kind<unknown>[]): Overload {
	return on(parameters, () => {
		throw new ServiceError(missingPermission(`SpreadsheetApp.${method}`, fullScope));
	});
}

const file = on([], ({ execution }) => new SpreadsheetHandle(execution));

export const spreadsheetAppClass: ServiceClass = {
	name: "SpreadsheetApp",
	namespace: "",
	target: SpreadsheetAppService,
	enums: [
		BooleanCriteria,
		BorderStyle,
		ColorType,
		DataValidationCriteria,
		DeveloperMetadataLocationType,
		DeveloperMetadataVisibility,
		Dimension,
		InterpolationType,
		ProtectionType,
		RelativeDate,
		SheetType,
		ThemeColorType,
		WrapStrategy,
	],
	methods: {
		getActive: file,
		getActiveSpreadsheet: file,
		getActiveSheet: on([], ({ execution }) => activeSheet(execution)),
		setActiveSheet: on([instanceOf(SheetHandle)], ({ execution }, { id }) => activateSheet(execution, id)),
		getActiveRange: on([], ({ execution }) => activeRange(execution)),
		setActiveRange: on([instanceOf(RangeHandle)], ({ execution }, range) => activateRange(execution, range)),
		getUi: on([], ({ execution }) => new UiObject(execution)),
		// Everything is written at once here, so there is nothing to wait for.
		flush: on([], () => undefined),
		newColor: on([], () => new ColorBuilder()),
		newConditionalFormatRule: on([], ({ execution }) => new RuleBuilder(execution)),
		newDataValidation: on([], ({ execution }) => new DataValidationBuilder(execution)),
		newRichTextValue: on([], () => new RichTextBuilder()),
		newTextStyle: on([], () => new TextStyleBuilder()),
		// Known hole of Google's: the same method of the file works with the narrow scope.
		getActiveRangeList: beyondScope("getActiveRangeList"),
		create: [beyondScope("create", anything), beyondScope("create", anything, anything, anything)],
		open: beyondScope("open", anything),
		openById: beyondScope("openById", anything),
		openByUrl: beyondScope("openByUrl", anything),
	},
};
