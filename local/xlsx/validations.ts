// Rules for input: lists of allowed values as the host judges them, all others kept as excelts gave them.

import type { DataValidation } from "@cj-tech-master/excelts";
import { areaFromA1, cutToGrid, type GridSize } from "../a1";
import type { GridArea, ListValidation, Validation } from "../workbook";
import { KIND_MARK } from "./corrected-parts";
import { isShortList, type LongLists } from "./long-lists";

type FileValidations = Readonly<Record<string, DataValidation | undefined>>;

/** excelts keys rules by cell, and those for many cells by this and the range. */
const RANGE_KEY = /^range:/;

/** The rules of a tab, each with its area cut to the grid; `longList` gives the values behind a reference. */
export function validationsFromFile(
	validations: FileValidations,
	grid: GridSize,
	longList: (formula: string) => string[] | null,
): { area: GridArea; validation: Validation }[] {
	return Object.entries(validations).flatMap(([key, source]) => {
		const area = areaFromA1(key.replace(RANGE_KEY, ""), grid);
		const inside = area === null ? null : cutToGrid(area, grid);
		// A rule that allows anything only shows a hint; Sheets knows no such rule, and the file keeps no place for it.
		if (inside === null || source === undefined || (source.type === "any" && source.prompt === undefined)) {
			return [];
		}
		const unmarked = { ...source, type: source.type.replace(KIND_MARK, "") };
		return [{ area: inside, validation: listValidation(source, longList) ?? { kind: "opaque", source: unmarked } }];
	});
}

function listValidation(source: DataValidation, longList: (formula: string) => string[] | null): ListValidation | null {
	const formula = source.type === "list" ? source.formulae[0] : undefined;
	const values = typeof formula === "string" ? (inlineList(formula) ?? longList(formula)) : null;
	if (values === null) {
		return null;
	}
	const isStrict = source.showErrorMessage === true && (source.errorStyle ?? "stop") === "stop";
	return {
		kind: "list",
		values,
		allowInvalid: !isStrict,
		...(source.prompt === undefined ? {} : { helpText: source.prompt }),
	};
}

function inlineList(formula: string): string[] | null {
	const list = /^"(.*)"$/s.exec(formula)?.[1];
	return list === undefined
		? null
		: list
				.replaceAll('""', '"')
				.split(",")
				.map((value) => value.trim());
}

/** The rule for excelts to write; null for an opaque one that did not come from an Excel file. */
export function fileValidation(validation: Validation, longLists: LongLists): DataValidation | null {
	if (validation.kind === "opaque") {
		return isFileValidation(validation.source) ? marked(validation.source) : null;
	}
	const { values, allowInvalid, helpText } = validation;
	return {
		type: "list",
		allowBlank: true,
		showErrorMessage: true,
		errorStyle: allowInvalid ? "warning" : "stop",
		...(helpText === undefined ? {} : { showInputMessage: true, prompt: helpText }),
		formulae: [isShortList(values) ? `"${values.join(",").replaceAll('"', '""')}"` : longLists.formulaFor(values)],
	};
}

function marked(source: DataValidation): DataValidation {
	return MARKED_KINDS.has(source.type) ? Object.assign({ ...source }, { type: KIND_MARK + source.type }) : source;
}

const MARKED_KINDS: ReadonlySet<string> = new Set(["whole", "decimal", "date", "time", "textLength"]);

const KINDS = ["list", "whole", "decimal", "date", "time", "textLength", "custom", "any"];

function isFileValidation(source: unknown): source is DataValidation {
	return (
		typeof source === "object" &&
		source !== null &&
		"type" in source &&
		typeof source.type === "string" &&
		KINDS.includes(source.type)
	);
}
