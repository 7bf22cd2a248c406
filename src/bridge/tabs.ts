// Making of tabs, from the page in the sidebar: what can be made, and against what a report compares.
import * as z from "zod/mini";

const SheetName = z.string();

/** An earlier report by its local time, or another tab of the file. */
const ComparisonBaseJson = z.discriminatedUnion("kind", [
	z.object({ kind: z.literal("report"), at: z.string() }),
	z.object({ kind: z.literal("sheet"), name: SheetName }),
]);

export const TabToMake = z.object({
	sheet: SheetName,
	kind: z.enum(["summary", "report", "requests", "figures", "data"]),
	/** What a report is compared with; null: the last report. */
	base: z.nullable(ComparisonBaseJson),
});

export const MadeTab = z.object({
	name: z.string(),
	sheetId: z.int(),
	kept: z.nullable(z.string()),
	/** What else the person must be told, in their words; left out where there is nothing. */
	note: z.optional(z.string()),
});

export type MadeTab = z.infer<typeof MadeTab>;

export const TabChoices = z.object({
	/** Times of earlier reports of this table, newest first. */
	reports: z.array(z.string()),
	/** Other tabs that may hold a progress table; none of them has been read. */
	sheets: z.array(SheetName),
	/** Departments that are asked for something, most first; "" for cells of no department. */
	departments: z.array(z.object({ name: z.string(), cells: z.int() })),
});

export type TabChoices = z.infer<typeof TabChoices>;
