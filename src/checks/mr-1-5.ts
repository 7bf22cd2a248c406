// mr-1-5: spaces and line breaks that only arrange a text.
import type { CellRef } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";
import { atFirst } from "./first-cells";
import { defineRule } from "./rule";
import type { TableCell } from "./table-cells";

/** Any gap in a heading but a single space between Latin words. */
const GAP_IN_HEADING = /[\r\n\u3000]| {2}|[^!-~ ] | [^!-~ ]/;
const INDENT = /^[\s\u3000]|[\s\u3000]$/;
const RUN = /[ \u3000]{2}/;
/** 配　食　サ　ー　ビ　ス */
const SPREAD = /(?:^|\s)[\p{L}ー](?:[ \u3000][\p{L}ー]){2,}(?=\s|$)/u;

function linesIn(text: string): number {
	return text.split(/[\r\n]+/).filter((line) => line.trim() !== "").length;
}

/** A name that was broken to fit its column; several departments in one cell are mr-1-2's. */
function isBrokenName({ text, part, entry }: TableCell, table: ProgressTable): boolean {
	switch (part) {
		case "department":
			return entry !== null && linesIn(text) > Math.max(1, table.entries[entry]?.departments.length ?? 1);
		case "item":
		case "number":
		case "new":
		case "term":
		case "mark":
		case "band":
			return linesIn(text) > 1;
		case "outline":
		case "year":
		case "title":
		case "heading":
		case "outside":
			return false;
	}
}

function isArranged(cell: TableCell, table: ProgressTable): boolean {
	const { text, part, entry } = cell;
	if (part === "title" || (entry === null && part === "outside")) {
		return false;
	}
	if (part === "heading") {
		return INDENT.test(text) || GAP_IN_HEADING.test(text);
	}
	return INDENT.test(text) || RUN.test(text) || SPREAD.test(text) || isBrokenName(cell, table);
}

export const mr15 = defineRule({
	id: "mr-1-5",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	inspect(table) {
		const found: CellRef[] = [];
		return {
			look(cell) {
				if (isArranged(cell, table)) {
					found.push(cell.cell);
				}
				return null;
			},
			conclude: () => atFirst(found, {}),
		};
	},
});
