// 課別確認依頼: for each department what it is asked to fill in or to look at, with links.
import type { CheckId } from "../messages/check-texts";
import { groupUnder } from "../table/grouping";
import { shorten } from "../text/width";
import { dueDate } from "./due-date";
import {
	bodyRow,
	COLORS,
	countCell,
	emptyRow,
	noteRows,
	type PlanRow,
	sectionRows,
	tableHead,
	textCell,
	textRows,
	titleRows,
} from "./layout";
import { originRows, type ReportInput } from "./report-input";
import { departmentName, dueAndContact, kindsOf, namesInLine, placeName, tableName } from "./request-text";
import {
	type AskedPlace,
	askedCells,
	cellsUntold,
	type Request,
	requestsOf,
	type Task,
	type TaskItem,
	tasksOf,
} from "./requests";
import type { PlanCell, PlanStyle, TabPlan } from "./tab-plan";

/** Measure, year or column, cell, what was noticed: a page across. */
const WIDTHS = [190, 100, 60, 350] as const;
const COLUMNS = WIDTHS.length;
export const MOST_DEPARTMENTS = 60;
export const MOST_ROWS = 60;
/** Beyond that many the cells are named without links: each link costs calls of its own. */
export const MOST_LINKS = 1000;
/** What a department is mostly asked for: as many kinds. */
const MOST_CONTENTS = 4;
/** The first says what to do, the others what to bear in mind. */
const SENTENCE_END = /。|\. /;
/** Departments asked for nothing are named within so many characters. */
const LONGEST_NAMES = 500;

function dueRows({ settings, now, messages }: ReportInput): readonly PlanRow[] {
	const words = messages.requests.tab;
	const due = dueDate(settings.requests.due, now, messages);
	switch (due.kind) {
		case "open":
			return textRows(words.due({ due: due.text }), COLUMNS, { bold: true });
		case "passed":
			return textRows(words.passed({ due: due.text }), COLUMNS, { color: COLORS.error });
		case "none":
			return textRows(words.noDue, COLUMNS);
	}
}

/** 年度の記入がない（3）…: what is asked for most, most first. */
function contentsOf({ places }: Request, { messages }: ReportInput): string {
	const asks = places.flatMap(({ asks: ofPlace, cells }) => ofPlace.map(({ check }) => ({ check, cells })));
	const sums = groupUnder(asks, ({ check }): readonly CheckId[] => [check]).map(({ label, members }) => ({
		title: messages.checks[label].title,
		cells: members.reduce((sum, { cells }) => sum + cells, 0),
	}));
	return sums
		.sort((one, other) => other.cells - one.cells)
		.slice(0, MOST_CONTENTS)
		.map((sum) => messages.requests.tab.contents(sum))
		.join(messages.requests.nameSeparator);
}

function overviewRows(requests: readonly Request[], input: ReportInput): readonly PlanRow[] {
	const { messages } = input;
	const { tab: words } = messages.requests;
	// Set off from the words to the right of the numbers.
	const format = '#,##0"  "';
	const faint = (count: number): PlanCell =>
		countCell(count, { format, ...(count === 0 ? { color: COLORS.quiet } : {}) });
	return [
		tableHead([messages.table.department, words.fill, words.check, words.what], COLUMNS),
		...requests.map((request) =>
			bodyRow(
				[
					textCell(departmentName(request.department, messages), { wrap: true }),
					faint(askedCells(request, "fill")),
					faint(askedCells(request, "check")),
					textCell(contentsOf(request, input), { wrap: true }),
				],
				COLUMNS,
			),
		),
	];
}

function measureText({ measure, shared }: AskedPlace, { messages }: ReportInput): string {
	const departments = namesInLine(shared, messages);
	return shared.length === 0 ? measure : `${measure}\n${messages.requests.tab.sharedWith({ departments })}`;
}

/** A measure is named in the first of its rows; the line beneath it closes the last. */
function itemRow(items: readonly TaskItem[], index: number, linked: boolean, input: ReportInput): PlanRow {
	const item = items[index];
	if (item === undefined) {
		return emptyRow(COLUMNS);
	}
	const { place, ask } = item;
	const goesOnFrom = (at: number): boolean => place.entry !== null && items[at]?.place.entry === place.entry;
	const line: PlanStyle = { bottom: "hairline" };
	const link = linked ? { sheetId: input.table.sheetId, cell: place.cell } : undefined;
	const linkStyle: PlanStyle = linked ? { color: COLORS.accent } : {};
	return [
		textCell(goesOnFrom(index - 1) ? "" : measureText(place, input), {
			wrap: true,
			...(goesOnFrom(index + 1) ? {} : line),
		}),
		textCell(place.column, { wrap: true, ...line }),
		textCell(placeName(place, input.messages), { align: "center", ...linkStyle, ...line }, link),
		textCell(ask.fact, { wrap: true, ...line }),
	];
}

function taskRows({ wish, items }: Task, links: number, input: ReportInput): readonly PlanRow[] {
	const end = wish.search(SENTENCE_END) + 1 || wish.length;
	const [first, rest] = [wish.slice(0, end), wish.slice(end).trim()];
	return [
		...textRows(input.messages.requests.tab.wish({ wish: first }), COLUMNS, { bold: true }),
		...(rest === "" ? [] : noteRows(rest, COLUMNS)),
		...items.map((_, index) => itemRow(items, index, index < links, input)),
	];
}

/** The first items of all tasks. */
function firstTasks(tasks: readonly Task[], most: number): readonly Task[] {
	let left = most;
	return tasks.flatMap(({ wish, items }) => {
		const told = items.slice(0, left);
		left -= told.length;
		return told.length === 0 ? [] : [{ wish, items: told }];
	});
}

function openingRows(request: Request, input: ReportInput): readonly PlanRow[] {
	const { settings, now, messages } = input;
	const words = messages.requests.tab;
	const due = dueDate(settings.requests.due, now, messages);
	const kinds = kindsOf(request, messages);
	if (request.department === "") {
		return textRows(words.openingUnnamed, COLUMNS);
	}
	const isShared = request.places.some(({ shared }) => shared.length > 0);
	return [
		...textRows(due.kind === "open" ? words.openingUntil({ kinds, due: due.text }) : words.opening({ kinds }), COLUMNS),
		...dueAndContact({ ...input, settings: { ...settings, requests: { ...settings.requests, due: null } } }).flatMap(
			(line) => textRows(line, COLUMNS),
		),
		...(isShared ? textRows(messages.requests.text.shared, COLUMNS) : []),
	];
}

interface Section {
	readonly rows: readonly PlanRow[];
	readonly items: number;
}

/** @param links how many of its rows may carry a link */
function sectionOf(request: Request, links: number, input: ReportInput): Section {
	const { messages, table } = input;
	const words = messages.requests.tab;
	const tasks = firstTasks(tasksOf(request), MOST_ROWS);
	const told = tasks.flatMap(({ items }) => items);
	const more = cellsUntold(request, told);
	const department = departmentName(request.department, messages);
	let left = links;
	const rows = tasks.flatMap((task) => {
		const ofTask = taskRows(task, left, input);
		left -= task.items.length;
		return ofTask;
	});
	return {
		rows: [
			emptyRow(COLUMNS),
			...sectionRows(words.section({ department, cells: askedCells(request) }), COLUMNS),
			...openingRows(request, input),
			tableHead([messages.table.item, words.column, messages.report.cell, words.fact], COLUMNS),
			...rows,
			...(more === 0 ? [] : noteRows(words.more({ cells: more, sheet: table.sheetName }), COLUMNS)),
		],
		items: told.length,
	};
}

/** One section after the other, with links as long as they last. */
function allSections(requests: readonly Request[], input: ReportInput): readonly PlanRow[] {
	let links = MOST_LINKS;
	return requests.flatMap((request) => {
		const { rows, items } = sectionOf(request, links, input);
		links -= items;
		return rows;
	});
}

/** Plans the requests. Pure: the same input always gives the same tab. */
export function planRequests(input: ReportInput): TabPlan {
	const { messages } = input;
	const words = messages.requests.tab;
	const { requests, spared, leftToCoordinator } = requestsOf(input);
	const told = requests.slice(0, MOST_DEPARTMENTS);
	const further = requests.length - told.length;
	const notes = [
		...(leftToCoordinator === 0 ? [] : [words.leftToCoordinator({ findings: leftToCoordinator })]),
		...(requests.some(({ places }) => places.some(({ shared }) => shared.length > 0)) ? [words.noteShared] : []),
		words.noteInfo,
	];
	return {
		kind: "requests",
		name: messages.requests.tabName,
		widths: WIDTHS,
		rows: [
			...titleRows(messages.requests.title({ table: tableName(input) }), COLUMNS),
			...originRows(input, COLUMNS),
			...dueRows(input),
			emptyRow(COLUMNS),
			...sectionRows(words.overview, COLUMNS),
			...(told.length === 0 ? textRows(words.nothing, COLUMNS) : overviewRows(told, input)),
			...(further === 0 ? [] : textRows(words.moreDepartments({ departments: further }), COLUMNS)),
			...(spared.length === 0
				? []
				: textRows(words.spared({ departments: shorten(namesInLine(spared, messages), LONGEST_NAMES) }), COLUMNS)),
			...notes.flatMap((note) => noteRows(`${messages.report.noteSign} ${note}`, COLUMNS)),
			...allSections(told, input),
		],
	};
}
