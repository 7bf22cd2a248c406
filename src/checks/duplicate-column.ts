// duplicate-column: two columns stand for the same year, or have the very same heading.

import { type CellRef, isSameCell } from "../table/a1";
import { createGrid } from "../table/grid";
import { headingPath } from "../table/header";
import type { ProgressTable } from "../table/progress-table";
import { foldKey, oneLine } from "../text/width";
import { parseYearHeading } from "../text/year-heading";
import { defineRule, type Place } from "./rule";

type Found = Place<{ readonly heading: string; readonly left: string }>;

interface Headed {
	readonly column: number;
	/** Cell of the heading by which two columns would be the same, and its text on one line. */
	readonly cell: CellRef;
	readonly label: string;
	/** What else the headings say. */
	readonly rest: string;
}

interface Pair {
	readonly left: Headed;
	readonly right: Headed;
	/** Index into the table's year columns. */
	readonly year: number;
}

const YEARS =
	/(?:令和|平成|昭和|[RHS])\.?(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})(?:年度|年)?|(?:FY)?'?(?:19|20)\d{2}(?:[/\-–]\d{2}(?!\d))?(?:年度|年)?|\d{1,2}年度?|[()（）/・=~〜\-－\s]/gi;
/** Groups of years by their distance say nothing of what a column holds. */
const TERM_GROUP = /^(?:短期|中期|長期|中長期)的?な?(?:取り?組み?|計画|施策|目標)?$/;

function yearHeads(table: ProgressTable, year: number): readonly Headed[] {
	const grid = createGrid(table.snapshot);
	return (table.years[year]?.columns ?? []).map((column): Headed => {
		const path = headingPath(grid, table.headerRows, column);
		const dated = path.filter(({ text }) => parseYearHeading(text) !== null);
		const head = dated[dated.length - 1] ?? path[path.length - 1];
		const rest = path
			.map(({ text }) => foldKey(text))
			.filter((key) => !TERM_GROUP.test(key))
			.map((key) => key.replace(YEARS, ""));
		return {
			column,
			cell: { row: head?.row ?? table.headerRows[1], column: head?.column ?? column },
			label: oneLine(head?.text ?? ""),
			rest: rest.filter((key) => key !== "").join("|"),
		};
	});
}

function yearPairs(table: ProgressTable): readonly Pair[] {
	return table.years.flatMap(({ columns }, year): readonly Pair[] => {
		if (columns.length < 2) {
			return [];
		}
		const heads = [...yearHeads(table, year)].sort((one, other) => one.column - other.column);
		return heads.flatMap((right, at): readonly Pair[] => {
			const left = heads.slice(0, at).find(({ rest }) => rest === right.rest);
			return left === undefined || isSameCell(left.cell, right.cell) ? [] : [{ left, right, year }];
		});
	});
}

/** The years over again, for something else: 指標 R2 R3 | 指標 R2 R3; or two columns for every year. */
function areBlocks(table: ProgressTable, pairs: readonly Pair[]): boolean {
	const years = new Set(pairs.map(({ year }) => year));
	const lastLeft = Math.max(...pairs.map(({ left }) => left.column));
	const isBehind = pairs.every(({ right }) => right.column > lastLeft);
	const told = table.years.flatMap(({ kind, from }, year) => (from !== null && kind !== "plan" ? [year] : []));
	const isThroughout =
		told.every((year) => years.has(year)) &&
		pairs.every(({ left, right }) => foldKey(left.label) === foldKey(right.label));
	return years.size > 1 && (isBehind || isThroughout);
}

/** Columns of one role under the same heading; what is rated or planned for each year stands beside that year. */
function roleColumns(table: ProgressTable): readonly Found[] {
	const dated = new Set(table.years.flatMap(({ columns, from }) => (from === null ? [] : columns)));
	return table.columnUses.flatMap((right, at): readonly Found[] => {
		const left = table.columnUses.slice(0, at).find(({ key }) => key === right.key);
		if (left === undefined || left.corrected || right.corrected || isSameCell(left.cell, right.cell)) {
			return [];
		}
		const kinds = [left.use.kind, right.use.kind];
		const isRole = kinds.includes("role") && kinds.includes("ignored");
		const isRated = kinds.some((kind) => kind === "mark" || kind === "plan");
		const between = Array.from({ length: right.column - left.column - 1 }, (_, index) => left.column + 1 + index);
		const isPerYear = between.some((column) => dated.has(column));
		const heading = right.headings[right.headings.length - 1] ?? "";
		return isRole || (isRated && !isPerYear)
			? [{ cell: right.cell, entry: null, params: { heading, left: heading } }]
			: [];
	});
}

export const duplicateColumn = defineRule({
	id: "duplicate-column",
	severity: "error",
	highlight: null,
	*find(table) {
		const pairs = yearPairs(table);
		const isInBlocks = pairs.length > 0 && areBlocks(table, pairs);
		const roles = roleColumns(table);
		// Several headings over again are a second table beside the first.
		if (!isInBlocks && roles.length < 2) {
			yield* roles;
		}
		const seen: CellRef[] = [];
		for (const { left, right, year } of isInBlocks ? [] : pairs) {
			if (!seen.some((cell) => isSameCell(cell, right.cell))) {
				seen.push(right.cell);
				yield { cell: right.cell, entry: null, year, params: { heading: right.label, left: left.label } };
			}
		}
	},
});
