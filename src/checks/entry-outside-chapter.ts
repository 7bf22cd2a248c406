// entry-outside-chapter: in a table of chapters an entry belongs to none of them.
import { numberDepth } from "../table/bands";
import type { Band, Entry, ProgressTable } from "../table/progress-table";
import { defineRule } from "./rule";

/** A heading without a number that would put it below chapters. */
const UNNUMBERED = 6;

function textOf(table: ProgressTable, { cell }: Band): string {
	return table.snapshot.texts[cell.row]?.[cell.column] ?? "";
}

function indentOf(text: string): number {
	return text.length - text.trimStart().length;
}

/** 「共通事項」 stands beside the chapters, 「　１－１　…」 below one that is not there. */
function isBelowChapters(table: ProgressTable, direction: Band): boolean {
	const text = textOf(table, direction);
	const depth = numberDepth(text);
	return table.chapters.every((chapter) => {
		const above = textOf(table, chapter);
		return indentOf(text) > indentOf(above) || (depth < UNNUMBERED && depth > numberDepth(above));
	});
}

function isOutside(table: ProgressTable, { chapter, direction }: Entry): boolean {
	const band = direction === null ? undefined : table.directions[direction];
	return chapter === null && (band === undefined || isBelowChapters(table, band));
}

export const entryOutsideChapter = defineRule({
	id: "entry-outside-chapter",
	severity: "warning",
	highlight: null,
	*find(table) {
		const inside = table.entries.filter(({ chapter }) => chapter !== null).length;
		const outside = table.entries.filter((entry) => isOutside(table, entry));
		// A single heading down a long table is likelier a remark than its only chapter.
		if (table.chapters.length === 0 || (table.chapters.length === 1 && outside.length > inside)) {
			return;
		}
		for (const { index, measure } of outside) {
			const named = table.measures[measure];
			if (named !== undefined && named.entries[0] === index) {
				yield { cell: named.cell, entry: index, params: { measure: named.name } };
			}
		}
	},
});
