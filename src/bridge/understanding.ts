// What the reader understood of a tab, for a person to look over and correct on the settings page.
import * as z from "zod/mini";
import { ColumnUse } from "../settings/settings";
import { columnLetter } from "../table/a1";
import type { ProgressTable } from "../table/progress-table";

const Letter = z.string();

/** Rows are the sheet's own numbers from 1, columns letters, dates `YYYY-MM-DD`. */
export const Understanding = z.object({
	headerRows: z.tuple([z.int(), z.int()]),
	/** Every headed column, left to right. */
	columns: z.array(
		z.object({
			letter: Letter,
			headings: z.array(z.string()),
			/** By these a correction finds the column again. */
			heading: z.string(),
			nth: z.int(),
			use: ColumnUse,
			corrected: z.boolean(),
		}),
	),
	years: z.array(
		z.object({
			label: z.string(),
			kind: z.enum(["actual", "interim", "plan", "target"]),
			asOf: z.nullable(z.string()),
			columns: z.array(Letter),
		}),
	),
	asOf: z.object({ date: z.string(), source: z.enum(["settings", "sheet", "today"]) }),
	scale: z.array(z.object({ mark: z.string(), meaning: z.string() })),
	scaleSource: z.enum(["settings", "legend", "usual", "used", "open"]),
	terms: z.array(z.string()),
	/** In the order in which the sheet names them first. */
	departments: z.array(z.string()),
});

export type Understanding = z.infer<typeof Understanding>;

/** Puts what was understood of a table into the form of the page. */
export function understandingOf(table: ProgressTable): Understanding {
	return {
		headerRows: [table.headerRows[0] + 1, table.headerRows[1] + 1],
		columns: table.columnUses.map(({ column, headings, key, nth, use, corrected }) => ({
			letter: columnLetter(column),
			headings: [...headings],
			heading: key,
			nth,
			use,
			corrected,
		})),
		years: table.years.map(({ label, kind, asOf, columns }) => ({
			label,
			kind,
			asOf,
			columns: columns.map(columnLetter),
		})),
		asOf: { ...table.asOf },
		scale: table.scale.map(({ symbol, meaning }) => ({ mark: symbol, meaning })),
		scaleSource: table.scaleSource,
		terms: [...table.terms],
		departments: [...new Set(table.entries.flatMap((entry) => entry.departments))],
	};
}
