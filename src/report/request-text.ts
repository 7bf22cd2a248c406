// The text in which one department is asked, plain, to be pasted into a mail or a chat.
import type { Messages } from "../messages";
import { columnLetter, toA1 } from "../table/a1";
import { groupUnder } from "../table/grouping";
import { oneLine, shorten } from "../text/width";
import { dueDate } from "./due-date";
import type { ReportInput } from "./report-input";
import { type AskedPlace, askedCells, cellsUntold, type Request, type Task, type TaskItem, tasksOf } from "./requests";
import { safeText } from "./tab-plan";

/** Lines of the list; with what stands around it a text is read on one screen and a half. */
const MOST_LINES = 40;
/** Longest name of a table or a department that is repeated, in characters. */
const LONGEST_NAME = 60;

/** Where the department finds what it is asked for. */
export interface RequestPlace {
	/** Address that opens the sheet; null where there is none. */
	readonly url: string | null;
	/** Name of the tab with the whole lists; null while it is not made. */
	readonly tab: string | null;
}

export type RequestTextInput = Pick<ReportInput, "table" | "settings" | "now" | "messages">;

/** What it is called in a sentence: its title, or the name of its tab. */
export function tableName({ table }: Pick<ReportInput, "table">): string {
	return shorten(oneLine(table.title ?? table.sheetName), LONGEST_NAME);
}

/** A department as it is addressed; lines of a text begin with it, and may be pasted into a sheet. */
export function departmentName(department: string, messages: Messages): string {
	return department === "" ? messages.table.noDepartment : safeText(shorten(oneLine(department), LONGEST_NAME));
}

/** A department and those that it shares with, in one line. */
export function namesInLine(departments: readonly string[], messages: Messages): string {
	return departments.map((name) => departmentName(name, messages)).join(messages.requests.nameSeparator);
}

/** F29; of a blank column its letter. */
export function placeName({ cell, entry }: AskedPlace, { requests }: Messages): string {
	return entry === null ? requests.columnPlace({ letter: columnLetter(cell.column) }) : toA1(cell);
}

/** ご記入・ご確認, or the one of them that is asked for. */
export function kindsOf(request: Request, { requests: words }: Messages): string {
	const kinds = (["fill", "check"] as const).filter((kind) => askedCells(request, kind) > 0);
	return kinds.map((kind) => words.kinds[kind]).join(words.kindSeparator);
}

interface TextList {
	readonly lines: readonly string[];
	readonly told: readonly TaskItem[];
}

function measureName({ measure, shared }: AskedPlace, messages: Messages): string {
	const words = messages.requests.text;
	const behind = shared.length === 0 ? "" : words.sharedWith({ departments: namesInLine(shared, messages) });
	return words.measure({ measure: `${measure}${behind}` });
}

/** What is asked, and beneath it the measures with their cells; no more lines than are left. */
function taskList({ wish, items }: Task, left: number, messages: Messages): TextList {
	const words = messages.requests.text;
	const lines = [words.wish({ wish })];
	const told: TaskItem[] = [];
	for (const { members } of groupUnder(items, ({ place }) => [place.entry])) {
		const name = members.slice(0, 1).map(({ place }) => measureName(place, messages));
		const fit = members.slice(0, Math.max(0, left - lines.length - name.length));
		if (fit.length > 0) {
			lines.push(
				...name,
				...fit.map(({ place, ask }) => words.place({ place: placeName(place, messages), fact: ask.fact })),
			);
			told.push(...fit);
		}
	}
	return told.length === 0 ? { lines: [], told } : { lines, told };
}

function listOf(request: Request, messages: Messages): TextList {
	const lines: string[] = [];
	const told: TaskItem[] = [];
	for (const task of tasksOf(request)) {
		const gap = lines.length === 0 ? [] : [""];
		const list = taskList(task, MOST_LINES - lines.length - gap.length, messages);
		lines.push(...(list.told.length === 0 ? [] : gap), ...list.lines);
		told.push(...list.told);
	}
	return { lines, told };
}

function moreLines(
	request: Request,
	told: TextList["told"],
	tab: string | null,
	input: RequestTextInput,
): readonly string[] {
	const cells = cellsUntold(request, told);
	const words = input.messages.requests.text;
	if (cells === 0) {
		return [];
	}
	const department = departmentName(request.department, input.messages);
	return [
		tab === null ? words.more({ cells, sheet: input.table.sheetName }) : words.moreInTab({ cells, tab, department }),
	];
}

/** Due date and contact, each where it is set. */
export function dueAndContact({ settings, now, messages }: RequestTextInput): readonly string[] {
	const words = messages.requests.text;
	const due = dueDate(settings.requests.due, now, messages);
	const contact = oneLine(settings.requests.contact).trim();
	return [
		...(due.kind === "open" ? [words.due({ due: due.text })] : []),
		...(contact === "" ? [] : [words.contact({ contact })]),
	];
}

/** Text for a department of which nothing is asked. */
export function nothingAskedText(department: string, messages: Messages): string {
	return messages.requests.text.nothing({ department: departmentName(department, messages) });
}

/**
 * The whole text; a due date that has passed is not said. Pasted into a sheet it makes no formula: no line begins with
 * a word of the sheet that could, and no tab parts a line into cells.
 */
export function requestText(request: Request, { url, tab }: RequestPlace, input: RequestTextInput): string {
	const { table, messages, settings, now } = input;
	const words = messages.requests.text;
	const due = dueDate(settings.requests.due, now, messages);
	const kinds = kindsOf(request, messages);
	const name = tableName(input);
	const sheet = table.sheetName;
	const list = listOf(request, messages);
	const foot = dueAndContact(input);
	const subject = words.subject({ table: name, kinds });
	const paragraphs: readonly (readonly string[])[] = [
		[due.kind === "open" ? `${subject}${words.subjectDue({ due: due.text })}` : subject],
		[
			request.department === ""
				? words.toUnnamed
				: words.to({ department: departmentName(request.department, messages) }),
		],
		[
			words.greeting,
			words.opening({ table: name, cells: askedCells(request), kinds }),
			due.kind === "open" ? words.howUntil({ sheet, due: due.text }) : words.how({ sheet }),
			...(url === null ? [] : [words.sheet({ url })]),
		],
		list.lines,
		moreLines(request, list.told, tab, input),
		request.places.some(({ shared }) => shared.length > 0) ? [words.shared] : [],
		foot,
		[words.closing],
	];
	return paragraphs
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join("\n"))
		.join("\n\n")
		.replace(/\t/g, " ");
}
