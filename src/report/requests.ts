// Findings as requests: what each department is asked to fill in or to look at, and what is left to the coordinator.
import type { Finding } from "../checks/finding";
import type { Messages } from "../messages";
import type { CheckId } from "../messages/check-texts";
import { themeOf } from "../messages/ja-checks";
import { byPlace, type CellRef, columnLetter, toA1 } from "../table/a1";
import { groupUnder, labelsFrom } from "../table/grouping";
import { dutiesOf } from "../table/lifetime";
import type { Entry, ProgressTable } from "../table/progress-table";
import { oneLine, shorten } from "../text/width";
import type { ReportInput } from "./report-input";

/** Longest measure, heading or sentence that a list repeats, in characters. */
const LONGEST_NAME = 60;
const LONGEST_FACT = 200;

/** fill: the cell is blank · check: what stands in it is to be looked at. */
export type AskKind = "fill" | "check";

/** One thing that is asked of a cell. */
export interface Ask {
	readonly check: CheckId;
	/** What is the matter with the cell. */
	readonly fact: string;
	/** What the department is asked to do. */
	readonly wish: string;
	readonly kind: AskKind;
}

/** A cell that a department is asked for, or a column that is blank from top to bottom. */
export interface AskedPlace {
	/** The cell; of a blank column the one of its heading. */
	readonly cell: CellRef;
	/** Name of the measure; of a blank column all that the department has. */
	readonly measure: string;
	/** Index into the table's entries; null for a blank column. */
	readonly entry: number | null;
	/** Departments that the entry is shared with. */
	readonly shared: readonly string[];
	/** Year or heading of its column. */
	readonly column: string;
	readonly asks: readonly Ask[];
	/** fill where anything of it is to be filled in. */
	readonly kind: AskKind;
	/** Number of cells: 1, of a blank column one for each entry of the department. */
	readonly cells: number;
}

export interface Request {
	/** "" for entries that name no department. */
	readonly department: string;
	/** Blank columns first, then cells in table order. */
	readonly places: readonly AskedPlace[];
}

export interface Requests {
	/** Most cells first; the one without a name last. */
	readonly requests: readonly Request[];
	/** Departments that are asked for nothing, in table order. */
	readonly spared: readonly string[];
	/** Errors and warnings that no department can mend: on the shape of the table, on the list of departments. */
	readonly leftToCoordinator: number;
}

export type RequestsInput = Pick<ReportInput, "table" | "findings" | "messages">;

/** How many cells a department is asked for, of one kind or in all. */
export function askedCells({ places }: Request, kind?: AskKind): number {
	return places.reduce((sum, place) => sum + (kind === undefined || place.kind === kind ? place.cells : 0), 0);
}

/** A place with one of the things that are asked of it. */
export interface TaskItem {
	readonly place: AskedPlace;
	readonly ask: Ask;
}

/** Everything of which a department is asked the same. */
export interface Task {
	readonly wish: string;
	/** In table order. */
	readonly items: readonly TaskItem[];
}

/** What a department is asked to do, each wish once: what is to be filled in first. */
export function tasksOf({ places }: Request): readonly Task[] {
	const items = places.flatMap((place) => place.asks.map((ask): TaskItem => ({ place, ask })));
	const inOrder = (["fill", "check"] as const).flatMap((kind) => items.filter(({ ask }) => ask.kind === kind));
	return groupUnder(inOrder, ({ ask }) => [ask.wish]).map(({ label, members }) => ({ wish: label, items: members }));
}

/** How many of a department's cells are not among those that were told. */
export function cellsUntold(request: Request, told: readonly TaskItem[]): number {
	const places = new Set(told.map(({ place }) => place));
	return askedCells({ ...request, places: request.places.filter((place) => !places.has(place)) });
}

function columnName({ cell, year }: Finding, table: ProgressTable): string {
	const label = year === null ? undefined : table.years[year]?.label;
	const headings = table.columnUses.find(({ column }) => column === cell.column)?.headings;
	const name = oneLine(label ?? headings?.[headings.length - 1] ?? columnLetter(cell.column));
	return shorten(name, LONGEST_NAME);
}

function wishFor(finding: Finding, { requests: { wishes } }: Messages): string {
	const known: { readonly [check: string]: string } = wishes;
	return known[finding.check] ?? finding.remedy;
}

function askOf(finding: Finding, messages: Messages): Ask {
	// The sign that findings have for a line break in a cell means nothing to whoever reads it in a mail.
	const fact = oneLine(finding.message).replaceAll("⏎", messages.requests.lineBreak);
	return {
		check: finding.check,
		fact: shorten(fact, LONGEST_FACT),
		wish: wishFor(finding, messages),
		kind: finding.highlight === "blank" ? "fill" : "check",
	};
}

/** Measure, column and sentences of the cell that all of the findings name. */
function askedCell(
	findings: readonly [Finding, ...Finding[]],
	department: string,
	{ table, messages }: RequestsInput,
): AskedPlace {
	const [first] = findings;
	const name = oneLine(first.measure);
	const asks = findings.map((finding) => askOf(finding, messages));
	return {
		cell: first.cell,
		measure: name === "" ? messages.table.noName : shorten(name, LONGEST_NAME),
		entry: first.entry,
		shared: [...new Set(findings.flatMap(({ departments }) => departments))].filter((other) => other !== department),
		column: columnName(first, table),
		asks,
		kind: asks.some(({ kind }) => kind === "fill") ? "fill" : "check",
		cells: 1,
	};
}

/** Entries whose cell of a blank column is to be filled in. */
function entriesToFill({ year, cell }: Finding, table: ProgressTable): readonly Entry[] {
	return table.entries.filter((entry) => {
		const duties = dutiesOf(table, entry);
		const duty = cell.column === table.columns.mark ? duties.mark : year === null ? "required" : duties.years[year];
		return duty === "required";
	});
}

/** One place for each department that is to fill in a blank column: a new year is asked for in one line, not in forty. */
function blankColumnPlaces(finding: Finding, input: RequestsInput): readonly (readonly [string, AskedPlace])[] {
	const { table, messages } = input;
	const groups = groupUnder(entriesToFill(finding, table), ({ departments }) => labelsFrom(departments));
	const column = columnName(finding, table);
	return groups.map(({ label, members }) => [
		label,
		{
			cell: finding.cell,
			measure: messages.requests.allMeasures({ entries: members.length }),
			entry: null,
			shared: [],
			column,
			asks: [
				{
					check: finding.check,
					fact: messages.requests.blankColumn({ column }),
					wish: messages.requests.fillColumn,
					kind: "fill",
				},
			],
			kind: "fill",
			cells: members.length,
		},
	]);
}

/** A blank column of departments asks nobody: nobody is named. */
function isAskedColumn({ check, cell }: Finding, { columns }: ProgressTable): boolean {
	return check === "blank-column" && cell.column !== columns.department;
}

/**
 * Whether the departments of the entry can mend it. Where a row stands in the table is the coordinator's, and so is a
 * name that is not on the office's list: either the list is to be completed, or nobody of that name would answer.
 */
function isAskedCell({ entry, check }: Finding): boolean {
	return entry !== null && check !== "unknown-department" && themeOf(check) !== "structure";
}

function cellPlaces(findings: readonly Finding[], input: RequestsInput): readonly (readonly [string, AskedPlace])[] {
	return groupUnder(findings, ({ departments }) => labelsFrom(departments)).flatMap(({ label, members }) =>
		groupUnder(members, ({ cell }) => [toA1(cell)]).flatMap(({ members: [first, ...others] }) =>
			first === undefined ? [] : [[label, askedCell([first, ...others], label, input)] as const],
		),
	);
}

function byEntry(one: AskedPlace, other: AskedPlace): number {
	return (one.entry ?? -1) - (other.entry ?? -1) || byPlace(one.cell, other.cell);
}

/**
 * What each department is asked for: errors and warnings at its entries, and blank columns. Notes (参考) are not chased.
 * A shared entry stands under each of its departments.
 * @param input findings without those that staff ignore
 */
export function requestsOf(input: RequestsInput): Requests {
	const { table } = input;
	const grave = input.findings.filter(({ severity }) => severity !== "info");
	const columns = grave.filter((finding) => isAskedColumn(finding, table));
	const cells = grave.filter(isAskedCell);
	const places = [...columns.flatMap((finding) => blankColumnPlaces(finding, input)), ...cellPlaces(cells, input)];
	const requests = groupUnder(places, ([department]) => [department])
		.map(({ label, members }) => ({ department: label, places: members.map(([, place]) => place).sort(byEntry) }))
		.sort(
			(one, other) =>
				Number(one.department === "") - Number(other.department === "") || askedCells(other) - askedCells(one),
		);
	const asked = new Set(requests.map(({ department }) => department));
	const all = new Set(table.entries.flatMap(({ departments }) => departments));
	return {
		requests,
		spared: [...all].filter((department) => !asked.has(department)),
		leftToCoordinator: grave.length - columns.length - cells.length,
	};
}
