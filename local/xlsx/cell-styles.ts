// Cell styles: fonts, fills, borders, alignment and number formats, to and from those of an Excel file.

import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { BorderLine, CellStyle, TextRun } from "../workbook";
import { argb, type ColorReader, type FileColor } from "./colors";
import { FONT_SIZE_SCALE } from "./corrected-parts";
import { sheetsFormat } from "./number-formats";

/** Sheets' own default; a style that states none of it stays silent about it. */
export const DEFAULT_FONT = { name: "Arial", size: 10 } as const;

/** Theme colours are saved as the colours that they are. */
export type FontStyle = Omit<NonNullable<TextRun["style"]>, "themeColor">;

type Edges = NonNullable<CellStyle["borders"]>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const BLACK = "#000000";

const LINE_OF_FILE: Readonly<Record<BorderStyle, BorderLine["style"]>> = {
	thin: "SOLID",
	medium: "SOLID_MEDIUM",
	thick: "SOLID_THICK",
	dotted: "DOTTED",
	hair: "DOTTED",
	dashed: "DASHED",
	dashDot: "DASHED",
	dashDotDot: "DASHED",
	slantDashDot: "DASHED",
	mediumDashed: "DASHED",
	mediumDashDot: "DASHED",
	mediumDashDotDot: "DASHED",
	double: "DOUBLE",
};

const LINE_IN_FILE: Readonly<Record<BorderLine["style"], BorderStyle>> = {
	SOLID: "thin",
	SOLID_MEDIUM: "medium",
	SOLID_THICK: "thick",
	DOTTED: "dotted",
	DASHED: "dashed",
	DOUBLE: "double",
};

/** The style of a cell in the file; undefined when it is Sheets' default throughout. */
export function cellStyleFromFile(
	style: Partial<Style>,
	defaultFont: Partial<Font>,
	color: ColorReader,
): CellStyle | undefined {
	const result: Writable<CellStyle> = {
		...fontFromFile(style.font ?? defaultFont, color),
		...alignmentFromFile(style.alignment),
	};
	const background = backgroundFromFile(style.fill, color);
	const borders = bordersFromFile(style.border, color);
	const code = typeof style.numFmt === "string" ? style.numFmt : style.numFmt?.formatCode;
	const numberFormat = sheetsFormat(code);
	if (background !== null) {
		result.background = background;
	}
	if (borders !== undefined) {
		result.borders = borders;
	}
	if (numberFormat !== undefined) {
		result.numberFormat = numberFormat;
	}
	return Object.keys(result).length === 0 ? undefined : result;
}

/** What a font in the file, its size scaled as excelts gives it, says beyond Sheets' default font. */
export function fontFromFile(font: Partial<Font>, color: ColorReader): FontStyle {
	const result: Writable<FontStyle> = {};
	const fontColor = color(font.color);
	if (fontColor !== null && !isUnspokenBlack(font.color, fontColor)) {
		result.fontColor = fontColor;
	}
	if (font.name !== undefined && font.name !== DEFAULT_FONT.name) {
		result.fontFamily = font.name;
	}
	const size = font.size === undefined ? DEFAULT_FONT.size : font.size / FONT_SIZE_SCALE;
	if (size !== DEFAULT_FONT.size) {
		result.fontSize = size;
	}
	if (font.bold) {
		result.bold = true;
	}
	if (font.italic) {
		result.italic = true;
	}
	if (font.underline !== undefined && font.underline !== false && font.underline !== "none") {
		result.underline = true;
	}
	if (font.strike) {
		result.strikethrough = true;
	}
	return result;
}

/** Excel writes black as "the theme's text colour" on every cell; only a colour given outright was chosen. */
function isUnspokenBlack(color: FileColor | undefined, read: string): boolean {
	return read === BLACK && color?.argb === undefined;
}

function alignmentFromFile(
	alignment: Partial<Alignment> | undefined,
): Pick<CellStyle, "horizontalAlignment" | "verticalAlignment" | "wrap"> {
	const result: Writable<Pick<CellStyle, "horizontalAlignment" | "verticalAlignment" | "wrap">> = {};
	switch (alignment?.horizontal) {
		case "left":
		case "justify":
			result.horizontalAlignment = "left";
			break;
		case "center":
		case "centerContinuous":
		case "distributed":
			result.horizontalAlignment = "center";
			break;
		case "right":
			result.horizontalAlignment = "right";
			break;
	}
	switch (alignment?.vertical) {
		case "top":
		case "justify":
			result.verticalAlignment = "top";
			break;
		case "middle":
		case "distributed":
			result.verticalAlignment = "middle";
			break;
		case "bottom":
			result.verticalAlignment = "bottom";
			break;
	}
	if (alignment?.wrapText) {
		result.wrap = "WRAP";
	}
	return result;
}

function backgroundFromFile(fill: Fill | undefined, color: ColorReader): string | null {
	if (fill === undefined) {
		return null;
	}
	if (fill.type === "gradient") {
		return color(fill.stops[0]?.color);
	}
	return fill.pattern === "solid" ? color(fill.fgColor) : null;
}

function bordersFromFile(borders: Partial<Borders> | undefined, color: ColorReader): Edges | undefined {
	const result: Writable<Edges> = {};
	for (const side of ["top", "bottom", "left", "right"] as const) {
		const edge = borders?.[side];
		if (edge?.style !== undefined) {
			result[side] = { style: LINE_OF_FILE[edge.style], color: color(edge.color) ?? BLACK };
		}
	}
	return Object.keys(result).length === 0 ? undefined : result;
}

/** A style for excelts to write; `CLIP` and `OVERFLOW` are the same to Excel. */
export function fileStyle(style: CellStyle): Partial<Style> {
	const result: Partial<Style> = {};
	if (hasFont(style)) {
		result.font = fileFont(style);
	}
	if (style.background !== undefined) {
		result.fill = { type: "pattern", pattern: "solid", fgColor: argb(style.background) };
	}
	if (style.borders !== undefined) {
		result.border = fileBorders(style.borders);
	}
	const alignment = fileAlignment(style);
	if (alignment !== undefined) {
		result.alignment = alignment;
	}
	if (style.numberFormat !== undefined) {
		result.numFmt = style.numberFormat;
	}
	return result;
}

const FONT_KEYS = [
	"fontColor",
	"fontFamily",
	"fontSize",
	"bold",
	"italic",
	"underline",
	"strikethrough",
] as const satisfies readonly (keyof FontStyle)[];

function hasFont(style: FontStyle): boolean {
	return FONT_KEYS.some((key) => style[key] !== undefined);
}

/** A whole font: Excel takes nothing over from anywhere for what a font leaves out. */
export function fileFont(style: FontStyle): Partial<Font> {
	const font: Partial<Font> = {
		name: style.fontFamily ?? DEFAULT_FONT.name,
		size: style.fontSize ?? DEFAULT_FONT.size,
	};
	if (style.fontColor !== undefined) {
		font.color = argb(style.fontColor);
	}
	if (style.bold) {
		font.bold = true;
	}
	if (style.italic) {
		font.italic = true;
	}
	if (style.underline) {
		font.underline = true;
	}
	if (style.strikethrough) {
		font.strike = true;
	}
	return font;
}

/** What a run's font says beyond the cell's, with `false` and the default for what it takes away. */
export function fontDifference(run: FontStyle, cell: FontStyle): FontStyle {
	const plain: Required<FontStyle> = {
		fontColor: BLACK,
		fontFamily: DEFAULT_FONT.name,
		fontSize: DEFAULT_FONT.size,
		bold: false,
		italic: false,
		underline: false,
		strikethrough: false,
	};
	const differing = FONT_KEYS.filter((key) => (run[key] ?? plain[key]) !== (cell[key] ?? plain[key]));
	return Object.fromEntries(differing.map((key) => [key, run[key] ?? plain[key]]));
}

function fileBorders(borders: Edges): Partial<Borders> {
	const result: Partial<Borders> = {};
	for (const side of ["top", "bottom", "left", "right"] as const) {
		const line = borders[side];
		if (line !== undefined) {
			const edge: Border = { style: LINE_IN_FILE[line.style], color: argb(line.color) };
			result[side] = edge;
		}
	}
	return result;
}

function fileAlignment(style: CellStyle): Partial<Alignment> | undefined {
	const alignment: Partial<Alignment> = {};
	if (style.horizontalAlignment !== undefined) {
		alignment.horizontal = style.horizontalAlignment;
	}
	if (style.verticalAlignment !== undefined) {
		alignment.vertical = style.verticalAlignment;
	}
	if (style.wrap === "WRAP") {
		alignment.wrapText = true;
	}
	return Object.keys(alignment).length === 0 ? undefined : alignment;
}
