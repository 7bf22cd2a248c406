// The enumerations of Google's services that the host knows.

export class EnumValue {
	constructor(
		readonly group: string,
		readonly name: string,
		readonly ordinal: number,
	) {}
}

export class EnumGroup {
	readonly values: ReadonlyMap<string, EnumValue>;

	constructor(
		readonly name: string,
		names: readonly string[],
	) {
		this.values = new Map(names.map((value, ordinal) => [value, new EnumValue(name, value, ordinal)]));
	}

	of(name: string): EnumValue {
		const value = this.values.get(name);
		if (value === undefined) {
			throw new Error(`${this.name} has no ${name}`);
		}
		return value;
	}

	owns(value: unknown): value is EnumValue {
		return value instanceof EnumValue && this.values.get(value.name) === value;
	}
}

export const BorderStyle = new EnumGroup("BorderStyle", [
	"DOTTED",
	"DASHED",
	"SOLID",
	"SOLID_MEDIUM",
	"SOLID_THICK",
	"DOUBLE",
]);

export const WrapStrategy = new EnumGroup("WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]);

export const Dimension = new EnumGroup("Dimension", ["COLUMNS", "ROWS"]);

export const ProtectionType = new EnumGroup("ProtectionType", ["RANGE", "SHEET"]);

export const DeveloperMetadataVisibility = new EnumGroup("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);

export const DeveloperMetadataLocationType = new EnumGroup("DeveloperMetadataLocationType", [
	"SPREADSHEET",
	"SHEET",
	"ROW",
	"COLUMN",
]);

export const BooleanCriteria = new EnumGroup("BooleanCriteria", [
	"CELL_EMPTY",
	"CELL_NOT_EMPTY",
	"DATE_AFTER",
	"DATE_BEFORE",
	"DATE_EQUAL_TO",
	"DATE_AFTER_RELATIVE",
	"DATE_BEFORE_RELATIVE",
	"DATE_EQUAL_TO_RELATIVE",
	"NUMBER_BETWEEN",
	"NUMBER_EQUAL_TO",
	"NUMBER_GREATER_THAN",
	"NUMBER_LESS_THAN",
	"TEXT_CONTAINS",
	"TEXT_DOES_NOT_CONTAIN",
	"TEXT_EQUAL_TO",
	"TEXT_STARTS_WITH",
	"TEXT_ENDS_WITH",
	"CUSTOM_FORMULA",
]);

export const RelativeDate = new EnumGroup("RelativeDate", [
	"TODAY",
	"TOMORROW",
	"YESTERDAY",
	"PAST_WEEK",
	"PAST_MONTH",
	"PAST_YEAR",
]);

export const InterpolationType = new EnumGroup("InterpolationType", ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]);

export const DataValidationCriteria = new EnumGroup("DataValidationCriteria", [
	"CHECKBOX",
	"CUSTOM_FORMULA",
	"DATE_AFTER",
	"DATE_BEFORE",
	"DATE_BETWEEN",
	"DATE_EQUAL_TO",
	"DATE_IS_VALID_DATE",
	"NUMBER_BETWEEN",
	"NUMBER_EQUAL_TO",
	"NUMBER_GREATER_THAN",
	"NUMBER_LESS_THAN",
	"TEXT_CONTAINS",
	"TEXT_EQUAL_TO",
	"TEXT_IS_VALID_EMAIL",
	"TEXT_IS_VALID_URL",
	"VALUE_IN_LIST",
	"VALUE_IN_RANGE",
]);

export const ColorType = new EnumGroup("ColorType", ["UNSUPPORTED", "RGB", "THEME"]);

export const ThemeColorType = new EnumGroup("ThemeColorType", [
	"UNSUPPORTED",
	"TEXT",
	"BACKGROUND",
	"ACCENT1",
	"ACCENT2",
	"ACCENT3",
	"ACCENT4",
	"ACCENT5",
	"ACCENT6",
	"HYPERLINK",
]);

export const SheetType = new EnumGroup("SheetType", ["GRID", "OBJECT"]);

export const Button = new EnumGroup("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);

export const ButtonSet = new EnumGroup("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);

export const AuthMode = new EnumGroup("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);

export const SandboxMode = new EnumGroup("SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);

export const XFrameOptionsMode = new EnumGroup("XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);
