// TextStyle and its builder: how characters look.
import { ColorObject, ThemeColorObject } from "./color-objects";
import { bool, instanceOf, type Kind, number, orNull, text } from "./kinds";
import { type MethodTable, methodsOf, type ServiceClass } from "./service-class";
import type { RunStyle } from "./text-runs";
import { readColour } from "./written-colour";

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

/** A colour replaces the one before it, of whichever kind that was. */
function withColour(
	{ fontColor: _colour, themeColor: _theme, ...rest }: RunStyle,
	colour: ColorObject | null,
): RunStyle {
	if (colour === null) {
		return rest;
	}
	const { of } = colour;
	return of instanceof ThemeColorObject
		? { ...rest, fontColor: of.hex, themeColor: of.type.name }
		: { ...rest, fontColor: of.hex };
}

function colourOf({ fontColor, themeColor }: RunStyle): ColorObject | null {
	return themeColor !== undefined
		? ColorObject.ofTheme(themeColor)
		: fontColor !== undefined
			? ColorObject.ofHex(fontColor)
			: null;
}

const setters: MethodTable = {
	setBold: setter(bool, "bold"),
	setItalic: setter(bool, "italic"),
	setUnderline: setter(bool, "underline"),
	setStrikethrough: setter(bool, "strikethrough"),
	setFontFamily: setter(text, "fontFamily"),
	setFontSize: setter(number, "fontSize"),
	setForegroundColor: onBuilder([orNull(text)], (builder, css) => {
		builder.style = withColour(builder.style, css === null ? null : ColorObject.ofHex(readColour(css)));
		return builder;
	}),
	setForegroundColorObject: onBuilder([orNull(instanceOf(ColorObject))], (builder, colour) => {
		builder.style = withColour(builder.style, colour);
		return builder;
	}),
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
		// As Google does: of a theme colour the name, which setForegroundColor does not take.
		getForegroundColor: onStyle([], ({ style }) => style.themeColor ?? style.fontColor ?? null),
		getForegroundColorObject: onStyle([], ({ style }) => colourOf(style)),
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
