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

function dataOf(table: ProgressTable, entry: Entry): readonly Labelled[] {
	const own = (["outline", "department", "term", "mark"] as const).flatMap((role) => {
		const datum = entry[role];
		const ofScale = role === "mark" && datum !== null && readMark(datum.text, table.scale).kind === "exact";
		return datum === null || ofScale || datum.says !== undefined ? [] : [{ datum, column: table.headings[role] }];
	});
	const years = table.years.flatMap((column, year) =>
		(entry.years[year] ?? []).map((datum) => ({ datum, column: column.label, year })),
	);
	return [...own, ...years];
}

export const placeholder = defineRule({
	id: "placeholder",
	severity: "info",
	highlight: null,
	*find(table) {
		for (const entry of table.entries) {
			for (const { datum, column, year } of dataOf(table, entry)) {
				if (datum.text !== "" && isPlaceholder(datum.text)) {
					yield {
						cell: datum.cell,
						entry: entry.index,
						...(year === undefined ? {} : { year }),
						params: { column, text: oneLine(datum.text) },
					};
				}
			}
		}
	},
});
