// The record of fixes: what it keeps, what it reads back, and what it lets go.
import {
	type Change,
	type LogLine,
	type LogRecord,
	linesToDrop,
	loggedFixes,
	MOST_FIXES,
	MOST_LINES,
	nextFix,
	parseRecord,
	recordOf,
	takenBack,
} from "../../src/fixes/fix-log";
import { applyEdits } from "../../src/text/text-edits";

const CHANGE: Change = {
	cell: { row: 10, column: 11 },
	before: "参加を  続けた。 ",
	edits: [
		{ start: 3, end: 5, text: " " },
		{ start: 9, end: 10, text: "" },
	],
	stretches: [{ start: 0, end: 2, style: { bold: true, theme: "ACCENT1" } }],
	checks: ["stray-space"],
	measure: "施策",
};
const AFTER = "参加を 続けた。";

function lineOf(line: number, fix: number, members: Partial<LogRecord> = {}): LogLine {
	return { line, at: "2026-11-22 10:42", sheet: "進捗管理表", record: { ...recordOf(CHANGE, fix, 7), ...members } };
}

/** Lines as they stand in the log, latest fix on top: `sizes` from the latest to the oldest. */
function logOf(sizes: readonly number[]): readonly LogLine[] {
	let line = 0;
	return sizes.flatMap((size, index) => Array.from({ length: size }, () => lineOf(line++, sizes.length - index)));
}

describe("a record", () => {
	const record = recordOf(CHANGE, 3, 7);

	test("survives being written as text", () => {
		expect(parseRecord(JSON.stringify(record))).toEqual(record);
		expect(record).toMatchObject({ v: 1, fix: 3, sheetId: 7, cell: "L11", state: "done" });
	});

	test.each([
		["nothing", ""],
		["words", "課の控え"],
		["cut off", JSON.stringify(record).slice(0, -5)],
		["a list", "[]"],
		["null", "null"],
		["an empty object", "{}"],
		["another version", JSON.stringify({ ...record, v: 2 })],
		["a fix without number", JSON.stringify({ ...record, fix: "3" })],
		["a place that is none", JSON.stringify({ ...record, cell: "L0" })],
		["a range", JSON.stringify({ ...record, cell: "L11:L12" })],
		["a state that is none", JSON.stringify({ ...record, state: "undone" })],
		["edits that are none", JSON.stringify({ ...record, undo: [{ start: 0.5, end: 1, text: "" }] })],
		["a theme colour that is none", JSON.stringify(record).replace("ACCENT1", "RED")],
		["full-width quotes", JSON.stringify(record).replaceAll('"', "”")],
	])("is not read from %s", (_, text) => {
		expect(parseRecord(text)).toBeNull();
	});
});

describe("taking back", () => {
	const record = recordOf(CHANGE, 1, 7);
	const asLeft = [{ start: 0, end: 2, style: { bold: true, theme: "ACCENT1" as const } }];

	test("gives text and looks back exactly", () => {
		expect(applyEdits(CHANGE.before, CHANGE.edits)).toBe(AFTER);
		expect(takenBack(record, AFTER, asLeft)).toEqual({ text: CHANGE.before, stretches: CHANGE.stretches });
	});

	test("is refused when the cell holds something else, were it only one character", () => {
		for (const now of ["", CHANGE.before, `${AFTER} `, AFTER.replace("。", "."), AFTER.replace("続", "継")]) {
			expect(takenBack(record, now, asLeft)).toBeNull();
		}
	});

	test("is refused when the record does not lead back to the text before", () => {
		expect(takenBack({ ...record, undo: [] }, AFTER, asLeft)).toBeNull();
		expect(takenBack({ ...record, before: "1-0" }, AFTER, asLeft)).toBeNull();
		expect(takenBack({ ...record, undo: [{ start: 90, end: 99, text: "x" }] }, AFTER, asLeft)).toBeNull();
	});

	test("knows a text again of which only what looks as its cell is left", () => {
		const stretches = [
			{ start: 0, end: 2, style: { bold: false }, asCell: true as const },
			{ start: 2, end: 3, style: { bold: true } },
		];
		const change: Change = { ...CHANGE, before: "〇 \n", edits: [{ start: 1, end: 3, text: "" }], stretches };
		expect(takenBack(recordOf(change, 1, 7), "〇", [])).toEqual({ text: "〇 \n", stretches });
		const bold = { ...change, edits: [{ start: 1, end: 2, text: "" }] };
		expect(takenBack(recordOf(bold, 1, 7), "〇\n", [])).toEqual({ text: "〇 \n", stretches: [] });
	});

	test("keeps looks that were changed since, moved along", () => {
		const changed = [{ start: 4, end: 7, style: { italic: true } }];
		expect(takenBack(record, AFTER, changed)).toEqual({
			text: CHANGE.before,
			stretches: [{ start: 5, end: 8, style: { italic: true } }],
		});
	});
});

describe("the fixes in the log", () => {
	test("come latest first, with their checks and how many cells stand and went back", () => {
		const lines = [
			lineOf(0, 2, { checks: ["mark-glyph"] }),
			lineOf(1, 2, { checks: ["mark-glyph", "stray-space"], state: "back" }),
			lineOf(2, 2, { state: "refused", checks: ["unknown-term"] }),
			lineOf(3, 1, { sheetId: 9, state: "back" }),
		];
		expect(loggedFixes(lines)).toEqual([
			{
				fix: 2,
				at: "2026-11-22 10:42",
				sheet: "進捗管理表",
				sheetId: 7,
				checks: ["mark-glyph", "stray-space"],
				done: 1,
				back: 1,
			},
			{ fix: 1, at: "2026-11-22 10:42", sheet: "進捗管理表", sheetId: 9, checks: ["stray-space"], done: 0, back: 1 },
		]);
	});

	test("leave out a fix of which every cell refused, whose number is not used again", () => {
		const lines = [lineOf(0, 4, { state: "refused" }), lineOf(1, 3)];
		expect(loggedFixes(lines).map(({ fix }) => fix)).toEqual([3]);
		expect(nextFix(lines)).toBe(5);
		expect(nextFix([])).toBe(1);
	});

	test("are the last fifty, wherever somebody has sorted their lines to", () => {
		const lines = [...logOf(Array.from({ length: 60 }, () => 2))].reverse();
		expect(loggedFixes(lines).map(({ fix }) => fix)).toEqual(Array.from({ length: MOST_FIXES }, (_, at) => 60 - at));
	});
});

describe("what the log lets go", () => {
	const counts = (sizes: readonly number[]): readonly number[] => linesToDrop(logOf(sizes));

	test("nothing of fifty fixes and 5,000 lines", () => {
		expect(counts([])).toEqual([]);
		expect(counts(Array.from({ length: MOST_FIXES }, () => MOST_LINES / MOST_FIXES))).toEqual([]);
	});

	test("the lines of the fifty-first fix and of older ones", () => {
		expect(counts(Array.from({ length: MOST_FIXES + 2 }, () => 2))).toEqual([100, 101, 102, 103]);
	});

	test("whole fixes once there are more than 5,000 lines", () => {
		expect(counts([2500, 2500])).toEqual([]);
		expect(counts([2500, 2499, 2, 1])).toEqual([4999, 5000, 5001]);
	});

	test("never the latest fix, however large", () => {
		expect(counts([MOST_LINES + 1])).toEqual([]);
		expect(counts([MOST_LINES + 1, 1])).toEqual([MOST_LINES + 1]);
	});

	test("goes by the number of a fix, not by its place", () => {
		const lines = logOf(Array.from({ length: MOST_FIXES + 1 }, () => 1));
		const moved = [...lines].reverse().map((each, line) => ({ ...each, line }));
		expect(linesToDrop(moved)).toEqual([0]);
	});
});
