// Conditional formats: rules by formula as the host judges them, all others kept as excelts gave them.

import type { ConditionalFormattingOptions, Fill, Style } from "@cj-tech-master/excelts";
import { areaFromA1, areaToA1, cutToGrid, type GridSize } from "../a1";
import type { FormatRule, FormulaRule, GridArea, OpaqueRule } from "../workbook";
import { fontFromFile } from "./cell-styles";
import { argb, type ColorReader } from "./colors";
import { FONT_SIZE_SCALE } from "./corrected-parts";

type FileRule = ConditionalFormattingOptions["rules"][number];

/** What excelts writes; it reads more kinds than these and would write them as nothing. */
const WRITABLE = new Set([
	"expression",
	"cellIs",
	"top10",
	"aboveAverage",
	"dataBar",
	"colorScale",
	"iconSet",
	"containsText",
	"timePeriod",
] satisfies FileRule["type"][]);

/** All rules of a tab, first the one that wins. Areas are cut to the grid; rules with nothing left are dropped. */
export function formatRulesFromFile(
	formats: readonly ConditionalFormattingOptions[],
	grid: GridSize,
	color: ColorReader,
): FormatRule[] {
	return formats
		.flatMap(({ ref, rules }) => {
			const areas = areasOf(ref, grid);
			return areas.length === 0 ? [] : rules.map((rule) => ({ areas, rule }));
		})
		.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
		.map(({ areas, rule }) => formulaRule(areas, rule, color) ?? opaqueRule(areas, rule));
}

function areasOf(ref: string, grid: GridSize): GridArea[] {
	return ref.split(/\s+/).flatMap((reference) => {
		const area = areaFromA1(reference, grid);
		const inside = area === null ? null : cutToGrid(area, grid);
		return inside === null ? [] : [inside];
	});
}

/** null when the rule is no formula, or does more than the model can say. */
function formulaRule(areas: readonly GridArea[], rule: FileRule, color: ColorReader): FormulaRule | null {
	const { style } = rule;
	if (rule.type !== "expression" || style?.border !== undefined || style?.numFmt !== undefined) {
		return null;
	}
	const { fontFamily, fontSize, ...font } = fontFromFile(style?.font ?? {}, color);
	const background = highlight(style?.fill, color);
	return {
		kind: "formula",
		areas,
		formula: `=${rule.formulae?.[0] ?? ""}`,
		style: background === null ? font : { ...font, background },
	};
}

/** In a conditional format the colour of a plain fill is its background, and "plain" goes without saying. */
function highlight(fill: Fill | undefined, color: ColorReader): string | null {
	if (fill?.type !== "pattern" || (fill.pattern !== undefined && fill.pattern !== "solid")) {
		return null;
	}
	return color(fill.bgColor ?? fill.fgColor);
}

function opaqueRule(areas: readonly GridArea[], rule: FileRule): OpaqueRule {
	const size = rule.style?.font?.size;
	if (rule.style === undefined || size === undefined) {
		return { kind: "opaque", areas, source: rule };
	}
	const font = { ...rule.style.font, size: size / FONT_SIZE_SCALE };
	return { kind: "opaque", areas, source: { ...rule, style: { ...rule.style, font } } };
}

/** The rules for excelts to write, in their order; opaque ones that did not come from an Excel file are left out. */
export function fileFormats(rules: readonly FormatRule[]): ConditionalFormattingOptions[] {
	return rules.flatMap((rule, index) => {
		const written = rule.kind === "formula" ? expression(rule) : fileRule(rule);
		const ref = rule.areas.map(areaToA1).join(" ");
		return written === null || ref === "" ? [] : [{ ref, rules: [{ ...written, priority: index + 1 }] }];
	});
}

function expression({ formula, style }: FormulaRule): FileRule {
	const result: Partial<Style> = {};
	const font = {
		...(style.bold ? { bold: true } : {}),
		...(style.italic ? { italic: true } : {}),
		...(style.underline ? { underline: true } : {}),
		...(style.strikethrough ? { strike: true } : {}),
		...(style.fontColor === undefined ? {} : { color: argb(style.fontColor) }),
	};
	if (Object.keys(font).length > 0) {
		result.font = font;
	}
	if (style.background !== undefined) {
		const color = argb(style.background);
		result.fill = { type: "pattern", pattern: "solid", fgColor: color, bgColor: color };
	}
	return { type: "expression", formulae: [formula.slice(1)], style: result };
}

function fileRule({ source, areas }: OpaqueRule): FileRule | null {
	if (!isFileRule(source)) {
		return null;
	}
	// excelts writes ids and priorities into what it is given.
	const rule = structuredClone(source);
	const fill = rule.style?.fill;
	if (fill?.type === "pattern" && fill.pattern === undefined) {
		fill.pattern = "solid";
	}
	if (WRITABLE.has(rule.type)) {
		return rule;
	}
	const formula = formulaFor(rule, areas);
	return formula === null
		? null
		: { type: "expression", formulae: [formula], ...(rule.style === undefined ? {} : { style: rule.style }) };
}

function isFileRule(source: unknown): source is FileRule {
	return typeof source === "object" && source !== null && "type" in source && typeof source.type === "string";
}

/** The formula that says the same as a kind that excelts cannot write; texts bring theirs along in the file. */
function formulaFor(
	rule: { readonly type: string; readonly formulae?: readonly unknown[] },
	areas: readonly GridArea[],
): string | null {
	const [first] = areas;
	if (first === undefined) {
		return null;
	}
	const cell = areaToA1({ ...first, rows: 1, columns: 1 });
	const count = areas.map((area) => `COUNTIF(${absolute(area)},${cell})`).join("+");
	switch (rule.type) {
		case "duplicateValues":
			return `AND(${cell}<>"",${count}>1)`;
		case "uniqueValues":
			return `AND(${cell}<>"",${count}=1)`;
		default:
			return typeof rule.formulae?.[0] === "string" ? rule.formulae[0] : null;
	}
}

function absolute(area: GridArea): string {
	return areaToA1(area).replace(/[A-Z]+|[0-9]+/g, (part) => `$${part}`);
}
