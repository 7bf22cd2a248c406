// Which members do not count as service calls.

// These do their work inside the script's own process and never reach the document, so they cost nothing that grows
// with the sheet: builders and what they finish, values that came along with an earlier answer, logs and formatting.
const localClasses: ReadonlySet<string> = new Set([
	"BooleanCondition",
	"ChartOptions",
	"Color",
	"ColorBuilder",
	"ConditionalFormatRule",
	"ConditionalFormatRuleBuilder",
	"ContainerInfo",
	"DataValidation",
	"DataValidationBuilder",
	"DeveloperMetadataLocation",
	"EmbeddedBarChartBuilder",
	"EmbeddedChart",
	"EmbeddedChartBuilder",
	"Enum",
	"GradientCondition",
	"HtmlOutput",
	"HtmlService",
	"Logger",
	"Menu",
	"PromptResponse",
	"RgbColor",
	"RichTextValue",
	"RichTextValueBuilder",
	"ScriptApp",
	"Session",
	"TextStyle",
	"TextStyleBuilder",
	"ThemeColor",
	"Utilities",
]);

// A range knows where it lies without asking; merges come back as many ranges from one call, and reading their places
// must not make a large sheet look dearer than a small one.
const localMembers: ReadonlySet<string> = new Set([
	"DeveloperMetadata.getId",
	"DeveloperMetadata.getKey",
	"DeveloperMetadata.getLocation",
	"DeveloperMetadata.getValue",
	"DeveloperMetadata.getVisibility",
	"Range.getA1Notation",
	"Range.getColumn",
	"Range.getGridId",
	"Range.getHeight",
	"Range.getLastColumn",
	"Range.getLastRow",
	"Range.getNumColumns",
	"Range.getNumRows",
	"Range.getRow",
	"Range.getRowIndex",
	"Range.getSheet",
	"Range.getWidth",
	"RangeList.getRanges",
	"SpreadsheetApp.newColor",
	"SpreadsheetApp.newConditionalFormatRule",
	"SpreadsheetApp.newDataValidation",
	"SpreadsheetApp.newRichTextValue",
	"SpreadsheetApp.newTextStyle",
	"Ui.createAddonMenu",
	"Ui.createMenu",
]);

export function reachesService(className: string, method: string): boolean {
	return method !== "toString" && !localClasses.has(className) && !localMembers.has(`${className}.${method}`);
}
