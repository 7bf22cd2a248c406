// mr-1-2: several data in one cell: several departments, or figures on several lines.
import type { CellRef } from "../table/a1";
import { UNITS } from "../text/units";
import { foldWidth } from "../text/width";
import { atFirst } from "./first-cells";
import { defineRule } from "./rule";

const NUMBER = "(?<!\\d)\\d[\\d,.]{0,14}";
/** A number that counts something: 10か所, 1,201人; 第３回 and ９月３日 count nothing. */
const FIGURE = new RegExp(`(?<![月第])${NUMBER}\\s?(?:${UNITS})`, "i");
/** A short word with a number that ends it: 講座3回, 45人. */
const WORD_AND_FIGURE = new RegExp(`^\\s*[^\\d\\n]{0,12}${NUMBER}\\s?(?:${UNITS})?\\s*$`, "i");
const BETWEEN = /、|,(?!\d{3})|，|;|\/|・|\(|\)/;

/** A figure of one thing and of part of it, 120(45), is two data as much as 3回、45人. */
const LONGEST_LIST = 80;

function isListOfFigures(folded: string): boolean {
	if (folded.length > LONGEST_LIST) {
		return false;
	}
	const pieces = folded.split(BETWEEN).filter((piece) => piece.trim() !== "");
	const isFraction = /\d\s*\/\s*\d/.test(folded);
	return pieces.length > 1 && !isFraction && pieces.every((piece) => WORD_AND_FIGURE.test(piece));
}

/** Whether several lines have a figure each, or the whole text is a list of figures. */
function hasSeveralFigures(text: string): boolean {
	if (!/[\d０-９]/.test(text)) {
		return false;
	}
	const folded = foldWidth(text);
	const lines = folded.split(/[\r\n]+/).filter((line) => FIGURE.test(line));
	return lines.length > 1 || isListOfFigures(folded);
}

/** A dot joins two departments only if both are names by themselves: 子ども・子育て支援課 is one. */
function hasSeveralDepartments(text: string, names: readonly string[], alone: ReadonlySet<string>): boolean {
	const isDotted = text.includes("・") && !/[、,，;；/／\n]/.test(text.trim());
	return names.length > 1 && (!isDotted || names.every((name) => alone.has(name) || /[課室係部局所館]$/.test(name)));
}

export const mr12 = defineRule({
	id: "mr-1-2",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	inspect(table) {
		const found: CellRef[] = [];
		const alone = new Set(table.entries.flatMap(({ departments }) => (departments.length === 1 ? departments : [])));
		return {
			look({ cell, text, part, entry }) {
				const names = entry === null ? [] : (table.entries[entry]?.departments ?? []);
				const isSeveral = part === "department" ? hasSeveralDepartments(text, names, alone) : hasSeveralFigures(text);
				if (entry !== null && part !== "number" && isSeveral) {
					found.push(cell);
				}
				return null;
			},
			conclude: () => atFirst(found, {}),
		};
	},
});
