// The summary of a progress table: marks and completeness by chapter, direction, department and term.
import { groupUnder, labelsFrom } from "../table/grouping";
import type { Entry, ProgressTable } from "../table/progress-table";
import { termsIn } from "../text/term";
import { oneLine } from "../text/width";
import { type Completeness, completenessGrid, sumOf } from "./completeness";
import { type MarkPlace, markPlaceOf, measurePlaceOf, type Tally, tallyOf } from "./tally";

/** One line of a table of marks. */
export interface MarkRow {
	/** Chapter, direction, department or term; "" for entries that name none. */
	readonly label: string;
	/** Chapter of a direction, under which its line stands; null for lines that stand on their own. */
	readonly under: string | null;
	readonly entries: Tally;
	readonly measures: Tally;
}

/** One line of a table of completeness. */
export interface CompletenessRow {
	readonly label: string;
	/** One for each of `Summary.years`. */
	readonly years: readonly Completeness[];
	readonly total: Completeness;
}

export interface Summary {
	readonly total: MarkRow;
	readonly byChapter: readonly MarkRow[];
	readonly byDirection: readonly MarkRow[];
	/** In the office's order, else most entries first; an entry of several departments counts for each of them. */
	readonly byDepartment: readonly MarkRow[];
	readonly byTerm: readonly MarkRow[];
	/** Entries that name more than one department: why the lines by department add up to more than the total. */
	readonly jointEntries: number;
	/** Measures marked 新. */
	readonly newMeasures: number;
	/** Entries listed again （再掲）; they are counted like any other. */
	readonly relistedEntries: number;
	/** Indexes into the table's year columns that completeness looks at. */
	readonly years: readonly number[];
	readonly completeness: CompletenessRow;
	readonly completenessByChapter: readonly CompletenessRow[];
	readonly completenessByDepartment: readonly CompletenessRow[];
}

interface Group {
	readonly label: string;
	readonly under?: string;
	readonly entries: readonly Entry[];
}

function groupBy(entries: readonly Entry[], labelsOf: (entry: Entry) => readonly string[]): readonly Group[] {
	return groupUnder(entries, labelsOf).map(({ label, members }) => ({ label, entries: members }));
}

/** Groups by a band's position, so that two bands of one name stay two lines. */
function groupByBand(
	entries: readonly Entry[],
	bandOf: (entry: Entry) => number | null,
	titleOf: (band: number) => string,
): readonly Group[] {
	return groupBy(entries, (entry) => [String(bandOf(entry) ?? "")]).map((group) => ({
		label: group.label === "" ? "" : titleOf(Number(group.label)),
		entries: group.entries,
	}));
}

function termLabels(entry: Entry, vocabulary: readonly string[]): readonly string[] {
	if (entry.term === null || entry.term.text === "") {
		return [""];
	}
	const text = entry.term.says ?? entry.term.text;
	const terms = termsIn(text, vocabulary);
	return [terms === null ? oneLine(text) : vocabulary.filter((term) => terms.includes(term)).join("・")];
}

/** A table that writes its terms in English is summed up under its own words, not under 短期, 中期 and 長期. */
function asWritten(group: Group): Group {
	const texts = group.entries.map(({ term }) => oneLine(term?.says ?? term?.text ?? ""));
	const [first = ""] = texts;
	return texts.every((text) => /^[ -~]+$/.test(text)) ? { ...group, label: first } : group;
}

function byTermOrder(one: Group, other: Group, vocabulary: readonly string[]): number {
	const position = (label: string): number => {
		const at = vocabulary.indexOf(label);
		return label === "" ? Number.POSITIVE_INFINITY : at < 0 ? vocabulary.length : at;
	};
	return position(one.label) < position(other.label) ? -1 : Number(position(one.label) > position(other.label));
}

/** The office's own order; names that it does not list, and all where it lists none, by size; without a name last. */
function byOfficeOrder(one: Group, other: Group, order: readonly string[]): number {
	const position = ({ label }: Group): number => {
		const at = order.indexOf(label);
		return label === "" ? order.length + 1 : at < 0 ? order.length : at;
	};
	return position(one) - position(other) || other.entries.length - one.entries.length;
}

/**
 * Summarises a table. Pure; every line of a grouping by chapter, direction or term adds up to the total.
 * @param departmentOrder names in the order in which the office lists its departments; empty where it has set none
 */
export function summarize(table: ProgressTable, departmentOrder: readonly string[] = []): Summary {
	const entryPlaces: readonly MarkPlace[] = table.entries.map((entry) => markPlaceOf(entry, table.scale));
	const measurePlaces: readonly MarkPlace[] = table.measures.map((_, measure) => measurePlaceOf(table, measure));
	const markRow = ({ label, under, entries }: Group): MarkRow => ({
		label,
		under: under ?? null,
		entries: tallyOf(
			entries.map((entry) => entryPlaces[entry.index] ?? "unmarked"),
			table.scale,
		),
		measures: tallyOf(
			[...new Set(entries.map((entry) => entry.measure))].map((measure) => measurePlaces[measure] ?? "unmarked"),
			table.scale,
		),
	});
	const grid = completenessGrid(table);
	const completenessRow = ({ label, entries }: Group): CompletenessRow => {
		const years = grid.years.map((_, position) =>
			sumOf(entries.flatMap((entry) => grid.entries[entry.index]?.[position] ?? [])),
		);
		return { label, years, total: sumOf(years) };
	};
	const all: Group = { label: "", entries: table.entries };
	const chapters = groupByBand(
		table.entries,
		(entry) => entry.chapter,
		(band) => table.chapters[band]?.title ?? "",
	);
	const directions = chapters.flatMap((chapter) =>
		groupByBand(
			chapter.entries,
			(entry) => entry.direction,
			(band) => table.directions[band]?.title ?? "",
		).map((direction): Group => (chapter.label === "" ? direction : { ...direction, under: chapter.label })),
	);
	const departments = [...groupBy(table.entries, ({ departments }) => labelsFrom(departments))].sort((one, other) =>
		byOfficeOrder(one, other, departmentOrder),
	);
	const terms = [...groupBy(table.entries, (entry) => termLabels(entry, table.terms))]
		.sort((one, other) => byTermOrder(one, other, table.terms))
		.map(asWritten);
	return {
		total: markRow(all),
		byChapter: chapters.map(markRow),
		byDirection: directions.map(markRow),
		byDepartment: departments.map(markRow),
		byTerm: terms.map(markRow),
		jointEntries: table.entries.filter((entry) => entry.departments.length > 1).length,
		newMeasures: table.measures.filter((measure) => measure.entries.some((index) => table.entries[index]?.isNew))
			.length,
		relistedEntries: table.entries.filter((entry) => entry.relisted).length,
		years: grid.years,
		completeness: completenessRow(all),
		completenessByChapter: chapters.map(completenessRow),
		completenessByDepartment: departments.map(completenessRow),
	};
}
