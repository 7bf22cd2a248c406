// データ（縦持ち）: one row for each entry and year column, for pivot tables and other programs.

import { toA1 } from "../table/a1";
import type { Datum, Entry, ProgressTable } from "../table/progress-table";
import { saidBy } from "../table/said";
import { readMark, type Scale } from "../text/mark";
import { oneLine } from "../text/width";
import { COLORS } from "./layout";
import type { ReportInput } from "./report-input";
import { stableIds } from "./stable-ids";
import { cellText, type PlanCell, type PlanLink, type PlanStyle, type TabPlan } from "./tab-plan";
import { type YearSlot, yearSlots } from "./year-slots";

/** Beyond that many rows the cells are named without links: each link costs calls of its own. */
export const MOST_LINKED_ROWS = 1000;

type Heading = keyof ReportInput["messages"]["data"]["headings"];
type Values = { readonly [Key in Heading]: string | number };

/** Sheets puts numbers to the right by itself. */
const NUMBER: PlanStyle = { format: "0" };
const YEAR: PlanStyle = { align: "center", format: "0" };
const TEXT: PlanStyle = {};
const CENTRED: PlanStyle = { align: "center" };
const LINK: PlanStyle = { align: "center", color: COLORS.accent };

/**
 * Pixels and manner of each column, left to right. Columns of much the same need have one width: each other one costs a
 * call. Right of the text stands a column that is never blank, so that programs which do not clip texts cut it off there,
 * too.
 */
const COLUMNS: readonly (readonly [Heading, number, PlanStyle])[] = [
	["entry", 90, NUMBER],
	["order", 90, NUMBER],
	["measure", 90, NUMBER],
	["number", 90, TEXT],
	["chapter", 220, TEXT],
	["direction", 220, TEXT],
	["item", 220, TEXT],
	["departments", 220, TEXT],
	["departmentCount", 90, NUMBER],
	["term", 90, CENTRED],
	["isNew", 90, NUMBER],
	["relisted", 90, NUMBER],
	["from", 90, YEAR],
	["to", 90, YEAR],
	["label", 140, TEXT],
	["kind", 90, CENTRED],
	["part", 90, TEXT],
	["mark", 90, CENTRED],
	["entryMark", 90, CENTRED],
	["cell", 90, LINK],
	["text", 400, TEXT],
	["sheet", 130, TEXT],
	["asOf", 130, TEXT],
	["madeAt", 130, TEXT],
	["madeBy", 130, TEXT],
];

const HEAD: PlanStyle = { bold: true, background: COLORS.header, align: "center" };

/** Look-alikes are given as the mark that they stand for, so that they are counted with it. */
function markText(datum: Datum | null | undefined, scale: Scale): string {
	const said = saidBy(datum);
	const reading = readMark(said, scale);
	return reading.kind === "exact" || reading.kind === "look-alike" ? reading.mark.symbol : oneLine(said);
}

/** What all rows of the tab have in common. */
function commonValues({ table, messages, now, version }: ReportInput) {
	return {
		sheet: table.sheetName,
		asOf: table.asOf.date,
		madeAt: now.replace("T", " "),
		madeBy: messages.data.madeBy({ version }),
	};
}

/** What all rows of an entry have in common. */
function entryValues(entry: Entry, table: ProgressTable, separator: string) {
	const { chapter, direction, departments } = entry;
	return {
		order: entry.index + 1,
		number: oneLine(saidBy(entry.number)),
		chapter: oneLine(chapter === null ? "" : (table.chapters[chapter]?.title ?? "")),
		direction: oneLine(direction === null ? "" : (table.directions[direction]?.title ?? "")),
		item: table.measures[entry.measure]?.name ?? "",
		departments: departments.join(separator),
		departmentCount: departments.length,
		term: oneLine(saidBy(entry.term)),
		isNew: Number(entry.isNew),
		relisted: Number(entry.relisted),
		entryMark: markText(entry.mark, table.scale),
	};
}

/** What one year column of an entry says. */
function yearValues(entry: Entry, slot: YearSlot, input: ReportInput) {
	const { year, at, part, mark } = slot;
	const { marks } = input.table;
	const datum = entry.years[at[0]]?.[at[1]];
	return {
		from: year.from ?? "",
		to: year.to ?? "",
		label: year.label,
		kind: input.messages.table.kinds[year.kind],
		part,
		text: saidBy(datum),
		mark: mark === null ? "" : markText(entry.marks[mark], marks[mark]?.scale ?? []),
		cell: datum === undefined ? "" : toA1(datum.cell),
	};
}

/** The row of an entry in a table that has no years. */
function yearlessValues(entry: Entry, { scale }: ProgressTable) {
	const mark = markText(entry.mark, scale);
	return { from: "", to: "", label: "", kind: "", part: "", text: "", mark, cell: "" };
}

function dataCell(value: string | number, style: PlanStyle, link: PlanLink | null): PlanCell {
	const safe = typeof value === "string" ? cellText(value) : value;
	return link === null ? { value: safe, style } : { value: safe, style, link };
}

/** Plans the data tab. Pure: the same input always gives the same tab. */
export function planData(input: ReportInput): TabPlan {
	const { table } = input;
	const { headings, separator, tabName } = input.messages.data;
	const slots = yearSlots(table);
	const common = commonValues(input);
	const entryIds = stableIds(
		"entry",
		table.entries.map((entry) => table.measures[entry.measure]?.name ?? ""),
	);
	const measureIds = stableIds(
		"measure",
		table.measures.map(({ name }) => name),
	);
	const linked = table.entries.length * slots.length <= MOST_LINKED_ROWS;
	const rowOf = (values: Values, datum: Datum | undefined): readonly PlanCell[] =>
		COLUMNS.map(([name, , style]) => {
			const link =
				name === "cell" && linked && datum !== undefined ? { sheetId: table.sheetId, cell: datum.cell } : null;
			return dataCell(values[name], name === "cell" && !linked ? CENTRED : style, link);
		});
	const rows = table.entries.flatMap((entry) => {
		const ids = { entry: entryIds[entry.index] ?? 0, measure: measureIds[entry.measure] ?? 0 };
		const own = { ...common, ...ids, ...entryValues(entry, table, separator) };
		return slots.length === 0
			? [rowOf({ ...own, ...yearlessValues(entry, table) }, undefined)]
			: slots.map((slot) =>
					rowOf({ ...own, ...yearValues(entry, slot, input) }, entry.years[slot.at[0]]?.[slot.at[1]]),
				);
	});
	return {
		kind: "data",
		name: tabName,
		widths: COLUMNS.map(([, width]) => width),
		rows: [COLUMNS.map(([name]) => dataCell(headings[name], HEAD, null)), ...rows],
		list: true,
	};
}
