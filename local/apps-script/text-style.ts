// TextStyle and its builder: how characters look.
import { readColour } from "./colour";
import { bool, type Kind, number, orNull, text } from "./kinds";
import { type MethodTable, methodsOf, type ServiceClass } from "./service-class";
import type { RunStyle } from "./text-runs";

export class TextStyleObject {
	constructor(readonly style: RunStyle) {}
}

export class TextStyleBuilder {
	constructor(public style: RunStyle = {}) {}
}

const onStyle = methodsOf<TextStyleObject>();
const onBuilder = methodsOf<TextStyleBuilder>();

function setter<Name extends keyof RunStyle, T>(
	kind: Kind<T>,
	name: Name,
	read: (value: T) => RunStyle[Name] = (value) => value as unknown as RunStyle[Name],
) {
	return onBuilder([orNull(kind)], (builder, value) => {
		const { [name]: _replaced, ...rest } = builder.style;
		builder.style = value === null ? rest : { ...rest, [name]: read(value) };
		return builder;
	});
}

const setters: MethodTable = {
	setBold: setter(bool, "bold"),
	setItalic: setter(bool, "italic"),
	setUnderline: setter(bool, "underline"),
	setStrikethrough: setter(bool, "strikethrough"),
	setFontFamily: setter(text, "fontFamily"),
	setFontSize: setter(number, "fontSize"),
	setForegroundColor: setter(text, "fontColor", readColour),
};

export const textStyleClass: ServiceClass = {
	name: "TextStyle",
	namespace: "SpreadsheetApp",
	target: TextStyleObject,
	methods: {
		isBold: onStyle([], ({ style }) => style.bold ?? null),
		isItalic: onStyle([], ({ style }) => style.italic ?? null),
		isUnderline: onStyle([], ({ style }) => style.underline ?? null),
		isStrikethrough: onStyle([], ({ style }) => style.strikethrough ?? null),
		getFontFamily: onStyle([], ({ style }) => style.fontFamily ?? null),
		getFontSize: onStyle([], ({ style }) => style.fontSize ?? null),
		getForegroundColor: onStyle([], ({ style }) => style.fontColor ?? null),
		copy: onStyle([], ({ style }) => new TextStyleBuilder(style)),
	},
};

export const textStyleBuilderClass: ServiceClass = {
	name: "TextStyleBuilder",
	namespace: "SpreadsheetApp",
	target: TextStyleBuilder,
	methods: {
		...setters,
		build: onBuilder([], ({ style }) => new TextStyleObject(style)),
	},
};
