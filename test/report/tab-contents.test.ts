// When two states of a tab count as the same, and what counts as an edit.
import { contentsFingerprint, type TabContents } from "../../src/report/tab-contents";

const PLANNED: TabContents = {
	values: [
		["章", 3, ""],
		["", 0.5, ""],
	],
	fills: [
		["#F1F3F4", "#f1f3f4", "#f1f3f4"],
		[null, undefined],
	],
};

/** The same as Sheets gives it: cells up to the last content, every fill and note told. */
const READ: TabContents = {
	values: [
		["章", 3],
		["", 0.5],
	],
	notes: [
		["", ""],
		["", ""],
	],
	fills: [
		["#f1f3f4", "#f1f3f4"],
		["#ffffff", "#ffffff"],
	],
};

test("a tab as it was planned and as it is read later is the same", () => {
	expect(contentsFingerprint(READ)).toBe(contentsFingerprint(PLANNED));
});

test("rows of fills may be left out where there are none", () => {
	expect(contentsFingerprint({ ...PLANNED, fills: PLANNED.fills.slice(0, 1) })).toBe(contentsFingerprint(READ));
});

test("cells beyond the last value are no part of it", () => {
	const longer = { ...READ, values: [...READ.values.map((line) => [...line, ""]), ["", "", ""]] };
	expect(contentsFingerprint(longer)).toBe(contentsFingerprint(READ));
});

test.each<readonly [string, Partial<TabContents>]>([
	["a value", { values: [["章", 4], READ.values[1] ?? []] }],
	["a number that became a text", { values: [["章", "3"], READ.values[1] ?? []] }],
	["a value below all", { values: [...READ.values, ["以上"]] }],
	["a value right of all", { values: [["章", 3, "※"], READ.values[1] ?? []] }],
	["a note", { notes: [["確認済み", ""]] }],
	["a note on a cell beyond the last value", { notes: [[], [], ["確認済み"]] }],
	["a fill", { fills: [READ.fills[0] ?? [], ["#ffe8a3", "#ffffff"]] }],
	["a fill in another colour", { fills: [["#ffe8a3", "#f1f3f4"]] }],
	["a fill that is gone", { fills: [["#ffffff", "#f1f3f4"]] }],
])("%s makes a difference", (_, edit) => {
	expect(contentsFingerprint({ ...READ, ...edit })).not.toBe(contentsFingerprint(PLANNED));
});
