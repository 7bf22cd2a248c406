// placeholder: a cell is filled only with －, 未定, 同上 or the like.
import type { Datum, Entry, ProgressTable } from "../table/progress-table";
import { readMark } from "../text/mark";
import { isPlaceholder } from "../text/placeholder";
import { oneLine } from "../text/width";
import { defineRule } from "./rule";

interface Labelled {
	readonly datum: Datum;
	readonly column: string;
	readonly year?: number;
}

const ROLES = ["outline", "department", "term", "mark"] as const;

function isFilledOnly(datum: Datum): boolean {
	return datum.text !== "" && isPlaceholder(datum.text);
}

function placeholdersOf(table: ProgressTable, entry: Entry): readonly Labelled[] {
	const found: Labelled[] = [];
	for (const role of ROLES) {
		const datum = entry[role];
		if (datum !== null && datum.says === undefined && isFilledOnly(datum)) {
			const ofScale = role === "mark" && readMark(datum.text, table.scale).kind === "exact";
			found.push(...(ofScale ? [] : [{ datum, column: table.headings[role] }]));
		}
	}
	for (const [year, { label }] of table.years.entries()) {
		for (const datum of entry.years[year] ?? []) {
			if (isFilledOnly(datum)) {
				found.push({ datum, column: label, year });
			}
		}
	}
	return found;
}

export const placeholder = defineRule({
	id: "placeholder",
	severity: "info",
	highlight: null,
	*find(table) {
		for (const entry of table.entries) {
			for (const { datum, column, year } of placeholdersOf(table, entry)) {
				yield {
					cell: datum.cell,
					entry: entry.index,
					...(year === undefined ? {} : { year }),
					params: { column, text: oneLine(datum.text) },
				};
			}
		}
	},
});
