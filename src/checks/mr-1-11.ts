// mr-1-11: era years without the western year beside them, in headings and where a cell holds nothing but years.
import type { CellRef } from "../table/a1";
import { foldWidth, isBlank } from "../text/width";
import { parseYearHeading } from "../text/year-heading";
import { atFirst } from "./first-cells";
import { defineRule } from "./rule";
import type { TableCell } from "./table-cells";

const ERA_YEAR = /(?:明治|大正|昭和|平成|令和)\s*(?:元|\d{1,2})|(?<![A-Za-z])[HRS]\.?\s?(?:元|\d{1,2})(?!\d)/;
/** 2022, 2022/23; 2022100000 is the code of the fiscal year 2022 in e-Stat. */
const WESTERN_YEAR = /(?<!\d)(?:19|20)\d{2}(?:\d{6})?(?!\d)/;

/** Longer texts say more than a year. */
const LONGEST = 60;

function isOnlyYears({ text, part, entry }: TableCell): boolean {
	const isTime = part === "term" || part === "band" || (part === "outside" && entry !== null);
	return isTime && !isBlank(text) && parseYearHeading(text) !== null;
}

export const mr111 = defineRule({
	id: "mr-1-11",
	severity: "info",
	highlight: null,
	pack: "machine-readable",
	inspect(table) {
		const headings: CellRef[] = [];
		const others: CellRef[] = [];
		/** Columns that say a western year in another heading, above or below. */
		const western = new Set(
			table.columnUses.flatMap(({ column, headings }) =>
				headings.some((heading) => WESTERN_YEAR.test(foldWidth(heading))) ? [column] : [],
			),
		);
		return {
			look(cell) {
				const { text, part } = cell;
				if (text.length > LONGEST || (part !== "heading" && !isOnlyYears(cell))) {
					return null;
				}
				const folded = foldWidth(text);
				const isSaidElsewhere = part === "heading" && western.has(cell.cell.column);
				if (ERA_YEAR.test(folded) && !WESTERN_YEAR.test(folded) && !isSaidElsewhere) {
					(part === "heading" ? headings : others).push(cell.cell);
				}
				return null;
			},
			// Headings from left to right, whatever rows they stand in: the first year first.
			conclude: () => atFirst([...headings.sort((one, other) => one.column - other.column), ...others], {}),
		};
	},
});
