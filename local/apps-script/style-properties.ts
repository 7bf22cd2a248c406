// The style properties that a range can get and set, one entry each: Google's names, what is read, what is changed.
import type { CellStyle } from "../workbook";
import type { StylePatch } from "./cell-style";
import { type EnumValue, WrapStrategy } from "./enums";
import { invalidArgument } from "./error-texts";
import { bool, enumOf, type Kind, number, orNull, text } from "./kinds";
import { ServiceError } from "./service-error";
import { readColour } from "./written-colour";

export interface StyleProperty<T> {
	/** After `get` and `set`: for one value, and for rows of values. */
	readonly singular: string;
	readonly plural: string;
	readonly kind: Kind<T>;
	readonly read: (style: CellStyle) => unknown;
	readonly patch: (value: T) => StylePatch;
}

/** Only the listed words; null and the last of `resets` mean the default. */
function oneOf<Word extends string>(words: readonly Word[], resets: readonly string[]) {
	return (value: string | null): Word | undefined => {
		if (value === null || resets.includes(value)) {
			return undefined;
		}
		const word = words.find((candidate) => candidate === value);
		if (word === undefined) {
			throw new ServiceError(invalidArgument(value));
		}
		return word;
	};
}

function positive(value: number | null): number | undefined {
	if (value !== null && value <= 0) {
		throw new ServiceError(invalidArgument(value));
	}
	return value ?? undefined;
}

const colour = (value: string | null) => (value === null ? undefined : readColour(value));
const horizontal = oneOf(["left", "center", "right"], ["normal", "general"]);
const vertical = oneOf(["top", "middle", "bottom"], []);
const weight = oneOf(["bold"], ["normal"]);
const slant = oneOf(["italic"], ["normal"]);
const line = oneOf(["underline", "line-through"], ["none"]);

/** Property types differ; the entries are used one at a time, each with its own kind. */
function property<T>(described: StyleProperty<T>): StyleProperty<T> {
	return described;
}

const optionalText = orNull(text);

export const styleProperties = {
	background: property<string | null>({
		singular: "Background",
		plural: "Backgrounds",
		kind: optionalText,
		read: (style) => style.background ?? "#ffffff",
		patch: (value) => ({ background: colour(value) }),
	}),
	fontColor: property<string | null>({
		singular: "FontColor",
		plural: "FontColors",
		kind: optionalText,
		read: (style) => style.fontColor ?? "#000000",
		patch: (value) => ({ fontColor: colour(value) }),
	}),
	fontFamily: property<string | null>({
		singular: "FontFamily",
		plural: "FontFamilies",
		kind: optionalText,
		read: (style) => style.fontFamily ?? "Arial",
		patch: (value) => ({ fontFamily: value ?? undefined }),
	}),
	fontSize: property<number | null>({
		singular: "FontSize",
		plural: "FontSizes",
		kind: orNull(number),
		read: (style) => style.fontSize ?? 10,
		patch: (value) => ({ fontSize: positive(value) }),
	}),
	fontWeight: property<string | null>({
		singular: "FontWeight",
		plural: "FontWeights",
		kind: optionalText,
		read: (style) => (style.bold === true ? "bold" : "normal"),
		patch: (value) => ({ bold: weight(value) === undefined ? undefined : true }),
	}),
	fontStyle: property<string | null>({
		singular: "FontStyle",
		plural: "FontStyles",
		kind: optionalText,
		read: (style) => (style.italic === true ? "italic" : "normal"),
		patch: (value) => ({ italic: slant(value) === undefined ? undefined : true }),
	}),
	fontLine: property<string | null>({
		singular: "FontLine",
		plural: "FontLines",
		kind: optionalText,
		read: (style) => (style.underline === true ? "underline" : style.strikethrough === true ? "line-through" : "none"),
		patch: (value) => ({
			underline: line(value) === "underline" ? true : undefined,
			strikethrough: line(value) === "line-through" ? true : undefined,
		}),
	}),
	horizontalAlignment: property<string | null>({
		singular: "HorizontalAlignment",
		plural: "HorizontalAlignments",
		kind: optionalText,
		read: (style) => style.horizontalAlignment ?? "general",
		patch: (value) => ({ horizontalAlignment: horizontal(value) }),
	}),
	verticalAlignment: property<string | null>({
		singular: "VerticalAlignment",
		plural: "VerticalAlignments",
		kind: optionalText,
		read: (style) => style.verticalAlignment ?? "bottom",
		patch: (value) => ({ verticalAlignment: vertical(value) }),
	}),
	wrap: property<boolean | null>({
		singular: "Wrap",
		plural: "Wraps",
		kind: orNull(bool),
		read: (style) => style.wrap === "WRAP",
		patch: (value) => ({ wrap: value === null ? undefined : value ? "WRAP" : "OVERFLOW" }),
	}),
	wrapStrategy: property<EnumValue | null>({
		singular: "WrapStrategy",
		plural: "WrapStrategies",
		kind: orNull(enumOf(WrapStrategy)),
		read: (style) => WrapStrategy.of(style.wrap ?? "OVERFLOW"),
		patch: (value) => ({ wrap: value === null ? undefined : (value.name as "WRAP" | "OVERFLOW" | "CLIP") }),
	}),
	numberFormat: property<string | null>({
		singular: "NumberFormat",
		plural: "NumberFormats",
		kind: optionalText,
		read: (style) => style.numberFormat ?? "General",
		patch: (value) => ({ numberFormat: value === null || value === "General" ? undefined : value }),
	}),
};
