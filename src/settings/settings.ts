// What an office has set, and how it corrected the reading of its tabs: the schema, and what holds where nothing is set.
import * as z from "zod/mini";

const Year = z.int().check(z.gte(1868), z.lte(2999));
/** Colour fields of browsers give small letters. */
const Color = z.string().check(z.toUpperCase(), z.regex(/^#[0-9A-F]{6}$/));
const Severity = z.enum(["error", "warning", "info"]);

/** Not empty, and no longer than a person would write: what is kept with a document has a limit. */
function words(longest: number) {
	return z.string().check(z.maxLength(longest), z.regex(/\S/));
}

function listOf<Item extends z.core.SomeType>(item: Item, most: number) {
	return z.array(item).check(z.maxLength(most));
}

/** 2022-02-30 has the shape of a day and is none. */
function isDay(text: string): boolean {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));

function allDiffer(texts: readonly string[]): boolean {
	return new Set(texts).size === texts.length;
}

/** What a column is for. `plan` is a plan that names no year; `ignored` columns are passed over. */
export const ColumnUse = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("role"),
		role: z.enum(["number", "new", "item", "outline", "department", "term"]),
	}),
	z
		.object({
			kind: z.literal("year"),
			from: Year,
			/** Last fiscal year of a span, else equal to `from`. */
			to: Year,
			/** null: told by the dates. */
			as: z.nullable(z.enum(["actual", "interim", "plan", "target"])),
		})
		.check(z.refine(({ from, to }) => from <= to)),
	z.object({ kind: z.literal("plan") }),
	z.object({ kind: z.literal("mark"), year: z.nullable(Year) }),
	z.object({ kind: z.literal("band") }),
	z.object({ kind: z.literal("ignored") }),
]);

export type ColumnUse = z.infer<typeof ColumnUse>;

/** A column is found again by its headings, so that a correction survives inserted and moved columns. */
const ColumnCorrection = z.object({
	/** Headings over the column, top to bottom, folded. */
	heading: z.string().check(z.maxLength(1000)),
	/** Which of the columns with these headings, from 0. */
	nth: z.int().check(z.gte(0)),
	use: ColumnUse,
});

export type ColumnCorrection = z.infer<typeof ColumnCorrection>;

export const TabCorrections = z.object({
	sheetId: z.int(),
	/** The header block by the texts of its first row, so that it survives rows inserted above; null: found by itself. */
	header: z.nullable(z.object({ firstRow: words(300), rows: z.int().check(z.gte(1), z.lte(10)) })),
	/** Day by which years count as closed, `YYYY-MM-DD`; null: read from the sheet. */
	asOf: z.nullable(Day),
	columns: listOf(ColumnCorrection, 300),
});

export type TabCorrections = z.infer<typeof TabCorrections>;

/** One step of a scale, best first in its list. */
export const MarkSetting = z.object({
	symbol: words(20),
	meaning: z.string().check(z.maxLength(200)),
	/** Other spellings that staff type for it. */
	lookAlikes: listOf(words(20), 30),
	/** Whether a measure with it counts as done. */
	done: z.boolean(),
});

export type MarkSetting = z.infer<typeof MarkSetting>;

const CheckSetting = z.object({ on: z.boolean(), severity: z.nullable(Severity) });

export const Settings = z.object({
	version: z.literal(1),
	/** `auto`: the language of the person who uses it. */
	language: z.enum(["auto", "ja", "en"]),
	/** Month in which the fiscal year begins, 1 to 12. */
	fiscalYearStart: z.int().check(z.gte(1), z.lte(12)),
	/** null: the sheet's own legend, else the usual scale that its marks fit. */
	scale: z.nullable(
		z.array(MarkSetting).check(
			z.minLength(2),
			z.maxLength(12),
			z.refine((marks) => allDiffer(marks.map((mark) => mark.symbol))),
		),
	),
	/** Canonical names with their aliases; empty: as the sheet writes them. */
	departments: listOf(z.object({ name: words(100), aliases: listOf(words(100), 50) }), 300),
	/** Words of the term column; empty: 短期, 中期, 長期. */
	terms: listOf(words(40), 30),
	/** How digits are to be written: 10か所 and ７か所 (`mixed`), or all half-width; `off`: as they come. */
	digitWidth: z.enum(["off", "mixed", "half"]),
	/** By the code name of the check; those that are not named stand as they start, with their own severity. */
	checks: z.record(z.string(), CheckSetting),
	colors: z.object({ blank: Color, stale: Color, wrong: Color }),
	/** What departments are told when they are asked to fill in or to look at something. */
	requests: z.object({
		/** Last day for it, `YYYY-MM-DD`; null: not said. */
		due: z.nullable(Day),
		/** Whom to ask, such as 企画課 内線1234; "": not said. */
		contact: z.string().check(z.maxLength(200)),
	}),
	tabs: listOf(TabCorrections, 200),
});

export type Settings = z.infer<typeof Settings>;

/** Everything automatic. */
export const DEFAULT_SETTINGS: Settings = {
	version: 1,
	language: "auto",
	fiscalYearStart: 4,
	scale: null,
	departments: [],
	terms: [],
	digitWidth: "off",
	checks: {},
	colors: { blank: "#FFE8A3", stale: "#DCE9FF", wrong: "#FAD9D5" },
	requests: { due: null, contact: "" },
	tabs: [],
};
