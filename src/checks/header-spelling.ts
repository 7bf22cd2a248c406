// header-spelling: a year is headed in another spelling than the others, or a well-known heading has a wrong character.
import type { CellRef } from "../table/a1";
import { createGrid } from "../table/grid";
import { headingPath } from "../table/header";
import { type HeadedRole, misspeltHeading } from "../table/misspelt-headings";
import type { ProgressTable } from "../table/progress-table";
import { applyEdits, type TextEdit } from "../text/text-edits";
import { oneLine } from "../text/width";
import { parseYearHeading } from "../text/year-heading";
import { spellingEdits } from "../text/year-spelling";
import { defineRule, type Place } from "./rule";

type Found = Place<{ readonly heading: string; readonly right: string }>;

function placeOf(table: ProgressTable, cell: CellRef, edits: readonly TextEdit[], year?: number): readonly Found[] {
	const text = table.snapshot.texts[cell.row]?.[cell.column] ?? "";
	const [heading, right] = [oneLine(text), oneLine(applyEdits(text, edits))];
	const at = { cell, entry: null, ...(year === undefined ? {} : { year }) };
	return edits.length === 0 ? [] : [{ ...at, params: { heading, right }, fix: [{ cell, edits }] }];
}

interface YearHead {
	readonly cell: CellRef;
	readonly text: string;
	readonly year: number;
}

/** The cells that name the years of year columns, each once, left to right. */
function yearHeads(table: ProgressTable): readonly YearHead[] {
	const grid = createGrid(table.snapshot);
	const heads = new Map<string, YearHead>();
	for (const [year, { columns, from }] of table.years.entries()) {
		for (const column of from === null ? [] : columns) {
			for (const { text, ...cell } of headingPath(grid, table.headerRows, column)) {
				if (parseYearHeading(text) !== null) {
					heads.set(`${cell.row},${cell.column}`, { cell, text, year });
				}
			}
		}
	}
	return [...heads.values()].sort((one, other) => one.cell.column - other.cell.column);
}

/** Roles of which the table has no column. */
function rolesWithout({ columns, years }: ProgressTable): readonly HeadedRole[] {
	const named = (["item", "outline", "department", "term", "mark"] as const).filter((role) => columns[role] === null);
	return years.some(({ kind }) => kind === "plan") ? named : [...named, "plan"];
}

export const headerSpelling = defineRule({
	id: "header-spelling",
	severity: "info",
	highlight: null,
	fixes: true,
	*find(table) {
		const heads = yearHeads(table);
		const edits = spellingEdits(heads.map(({ text }) => text));
		for (const [index, { cell, year }] of heads.entries()) {
			yield* placeOf(table, cell, edits[index] ?? [], year);
		}
		const roles = rolesWithout(table);
		const unread = table.columnUses.filter(({ use, corrected }) => use.kind === "ignored" && !corrected);
		for (const [index, { cell }] of unread.entries()) {
			const text = table.snapshot.texts[cell.row]?.[cell.column] ?? "";
			const before = unread[index - 1]?.cell;
			const isSeen = before?.row === cell.row && before.column === cell.column;
			const edit = isSeen ? null : misspeltHeading(text, roles);
			yield* placeOf(table, cell, edit === null ? [] : [edit]);
		}
	},
});
