// Range: a rectangle of cells.
import { RangeHandle } from "./handles";
import { rangeBorderMethods } from "./range-borders";
import { rangeClearingMethods } from "./range-clearing";
import { rangeMergeMethods } from "./range-merges";
import { rangeNoteMethods } from "./range-notes";
import { rangePlaceMethods } from "./range-place";
import { rangeRichTextMethods } from "./range-rich-text";
import { rangeStyleMethods } from "./range-styles";
import { rangeValidationMethods } from "./range-validations";
import { rangeValueMethods } from "./range-values";
import type { ServiceClass } from "./service-class";

export const rangeClass: ServiceClass = {
	name: "Range",
	namespace: "SpreadsheetApp",
	target: RangeHandle,
	methods: {
		...rangePlaceMethods,
		...rangeValueMethods,
		...rangeRichTextMethods,
		...rangeNoteMethods,
		...rangeStyleMethods,
		...rangeBorderMethods,
		...rangeMergeMethods,
		...rangeValidationMethods,
		...rangeClearingMethods,
	},
};
