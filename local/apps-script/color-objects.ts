// Color, its builder and its two kinds: a colour given outright, or one of the file's theme.

import { ColorType, type EnumValue, ThemeColorType } from "./enums";
import { invalidArgument, notOfType } from "./error-texts";
import { enumOf, text } from "./kinds";
import { type MethodTable, methodsOf, type ServiceClass } from "./service-class";
import { ServiceError } from "./service-error";
import { readColour } from "./written-colour";

/** The only theme that the host knows: the one that a new file has. */
const standardTheme: ReadonlyMap<string, string> = new Map([
	["TEXT", "#000000"],
	["BACKGROUND", "#ffffff"],
	["ACCENT1", "#4285f4"],
	["ACCENT2", "#ea4335"],
	["ACCENT3", "#fbbc04"],
	["ACCENT4", "#34a853"],
	["ACCENT5", "#ff6d01"],
	["ACCENT6", "#46bdc6"],
	["HYPERLINK", "#1155cc"],
]);

class RgbColorObject {
	constructor(readonly hex: string) {}
}

export class ThemeColorObject {
	constructor(readonly type: EnumValue) {}

	/** What it is in the standard theme. */
	get hex(): string {
		return standardTheme.get(this.type.name) ?? "#000000";
	}
}

type AnyColour = RgbColorObject | ThemeColorObject;

export class ColorObject {
	constructor(readonly of: AnyColour) {}

	static ofTheme(name: string): ColorObject {
		return new ColorObject(new ThemeColorObject(ThemeColorType.of(name)));
	}

	static ofHex(hex: string): ColorObject {
		return new ColorObject(new RgbColorObject(hex));
	}
}

/** Says UNSUPPORTED until it is given a colour. */
export class ColorBuilder {
	of: AnyColour | null = null;
}

function typeOf(of: AnyColour | null): EnumValue {
	return ColorType.of(of === null ? "UNSUPPORTED" : of instanceof RgbColorObject ? "RGB" : "THEME");
}

function demand<T>(type: abstract new (...args: never[]) => T, name: string) {
	return ({ of }: { readonly of: AnyColour | null }): T => {
		if (!(of instanceof type)) {
			throw new ServiceError(notOfType(name));
		}
		return of;
	};
}

const onColor = methodsOf<ColorObject>();
const onBuilder = methodsOf<ColorBuilder>();
const onRgb = methodsOf<RgbColorObject>();
const onTheme = methodsOf<ThemeColorObject>();

const asRgb = demand(RgbColorObject, "RgbColor");
const asTheme = demand(ThemeColorObject, "ThemeColor");

function channel(index: number) {
	return onRgb([], ({ hex }) => Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16));
}

const builderMethods: MethodTable = {
	asRgbColor: onBuilder([], asRgb),
	asThemeColor: onBuilder([], asTheme),
	getColorType: onBuilder([], ({ of }) => typeOf(of)),
	setRgbColor: onBuilder([text], (builder, css) => Object.assign(builder, { of: new RgbColorObject(readColour(css)) })),
	setThemeColor: onBuilder([enumOf(ThemeColorType)], (builder, type) =>
		Object.assign(builder, { of: new ThemeColorObject(type) }),
	),
	build: onBuilder([], ({ of }) => {
		if (of === null) {
			throw new ServiceError(invalidArgument("Color"));
		}
		return new ColorObject(of);
	}),
};

export const colorClasses: readonly ServiceClass[] = [
	{
		name: "Color",
		namespace: "SpreadsheetApp",
		target: ColorObject,
		methods: {
			asRgbColor: onColor([], asRgb),
			asThemeColor: onColor([], asTheme),
			getColorType: onColor([], ({ of }) => typeOf(of)),
		},
	},
	{ name: "ColorBuilder", namespace: "SpreadsheetApp", target: ColorBuilder, methods: builderMethods },
	{
		name: "RgbColor",
		namespace: "",
		target: RgbColorObject,
		methods: {
			asHexString: onRgb([], ({ hex }) => hex),
			getColorType: onRgb([], typeOf),
			getRed: channel(0),
			getGreen: channel(1),
			getBlue: channel(2),
		},
	},
	{
		name: "ThemeColor",
		namespace: "SpreadsheetApp",
		target: ThemeColorObject,
		methods: {
			getColorType: onTheme([], typeOf),
			getThemeColorType: onTheme([], ({ type }) => type),
		},
	},
];
