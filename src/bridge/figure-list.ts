// The figures of a table as JSON: what `shinchoku figures --format json` prints. See docs/json.md.
import * as z from "zod/mini";
import { listFigures } from "../summary/figure-list";
import { toA1 } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";

export const FigureJson = z.object({
	cell: z.string(),
	measure: z.string(),
	year: z.string(),
	label: z.string(),
	value: z.number(),
	unit: z.string(),
	planned: z.boolean(),
	asOf: z.nullable(z.string()),
	total: z.boolean(),
});

export type FigureJson = z.infer<typeof FigureJson>;

/** Puts the figures of a table into the JSON form. */
export function toFigureList(table: ProgressTable): FigureJson[] {
	return listFigures(table).map(({ cell, entry, year, label, value, unit, planned, asOf, total }) => ({
		cell: toA1(cell),
		measure: table.measures[table.entries[entry]?.measure ?? -1]?.name ?? "",
		year: table.years[year]?.label ?? "",
		label,
		value,
		unit,
		planned,
		asOf,
		total,
	}));
}
