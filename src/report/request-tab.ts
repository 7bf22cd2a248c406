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
	sectionRow,
	tableHead,
	textCell,
	textRows,
	titleRows,
} from "./layout";
import { originRows, type ReportInput } from "./report-input";
import { departmentName, dueAndContact, kindsOf, namesInLine, placeName, tableName } from "./request-text";
import { type AskedPlace, askedCells, type Request, requestsOf } from "./requests";
import type { PlanCell, PlanStyle, TabPlan } from "./tab-plan";

/** Measure, year or column, cell, what is asked: a page across. */
const WIDTHS = [190, 100, 60, 350] as const;
const COLUMNS = WIDTHS.length;
export const MOST_DEPARTMENTS = 60;
export const MOST_ROWS = 60;
/** Beyond that many the cells are named without links: each link costs calls of its own. */
export const MOST_LINKS = 1000;
/** What a department is mostly asked for: as many kinds. */
const MOST_CONTENTS = 4;
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
	const { kinds, tab: words } = messages.requests;
	const faint = (count: number): PlanCell => countCell(count, count === 0 ? { color: COLORS.quiet } : {});
	return [
		tableHead([messages.table.department, kinds.fill, kinds.check, words.what], COLUMNS),
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

function wishText({ asks }: AskedPlace, { messages }: ReportInput): string {
	return asks.map(({ fact, wish }) => `${fact}${messages.requests.sentenceSeparator}${wish}`).join("\n");
}

/** A measure is named in the first of its rows; the line beneath it closes the last. */
function placeRow(
	place: AskedPlace,
	neighbours: { readonly above: AskedPlace | undefined; readonly below: AskedPlace | undefined },
	linked: boolean,
	input: ReportInput,
): PlanRow {
	const goesOn = neighbours.below !== undefined && neighbours.below.entry === place.entry;
	const isFirst = neighbours.above === undefined || neighbours.above.entry !== place.entry;
	const line: PlanStyle = { bottom: "hairline" };
	const link = linked ? { sheetId: input.table.sheetId, cell: place.cell } : undefined;
	return [
		textCell(isFirst || place.entry === null ? measureText(place, input) : "", {
			wrap: true,
			...(goesOn && place.entry !== null ? {} : line),
		}),
		textCell(place.column, { wrap: true, ...line }),
		textCell(
			placeName(place, input.messages),
			{ align: "center", ...(linked ? { color: COLORS.accent } : {}), ...line },
			link,
		),
		textCell(wishText(place, input), { wrap: true, ...line }),
	];
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

/** @param links how many of its rows may carry a link */
function sectionRows(request: Request, links: number, input: ReportInput): readonly PlanRow[] {
	const { messages, table } = input;
	const words = messages.requests.tab;
	const { places } = request;
	const told = places.slice(0, MOST_ROWS);
	const more = askedCells(request) - askedCells({ ...request, places: told });
	const department = departmentName(request.department, messages);
	return [
		emptyRow(COLUMNS),
		sectionRow(words.section({ department, cells: askedCells(request) }), COLUMNS),
		...openingRows(request, input),
		tableHead([messages.table.item, words.column, messages.report.cell, words.wish], COLUMNS),
		...told.map((place, index) =>
			placeRow(place, { above: told[index - 1], below: told[index + 1] }, index < links, input),
		),
		...(more === 0 ? [] : noteRows(words.more({ cells: more, sheet: table.sheetName }), COLUMNS)),
	];
}

/** One section after the other, as long as links last. */
function allSections(requests: readonly Request[], input: ReportInput): readonly PlanRow[] {
	let links = MOST_LINKS;
	return requests.flatMap((request) => {
		const rows = sectionRows(request, links, input);
		links = Math.max(0, links - Math.min(MOST_ROWS, request.places.length));
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
			sectionRow(words.overview, COLUMNS),
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
