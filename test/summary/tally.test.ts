// Marks counted: look-alikes with their mark, others apart, a measure by its lowest entry.
import { markPlaceOf, measurePlaceOf, tallyOf } from "../../src/summary/tally";
import { DEFAULT_SCALE } from "../../src/text/mark";
import { tableWith } from "../checks/findings-in";
import { tableOf, withCells } from "../table/sheet-fixture";

test.each([
	["◎", 0],
	["〇", 1],
	["○", 1],
	["△", 2],
	["▲", 2],
	["×", 3],
	["", "unmarked"],
	["　", "unmarked"],
	["□", "other"],
])("the mark %j has the place %s", (mark, place) => {
	const [entry] = tableOf(tableWith([{ J: mark }])).entries;
	expect(entry === undefined ? null : markPlaceOf(entry, DEFAULT_SCALE)).toBe(place);
});

test("an entry of a table without marks has none", () => {
	const [entry] = tableOf(withCells(tableWith([{}]), { J1: "備考" })).entries;
	expect(entry === undefined ? null : markPlaceOf(entry, DEFAULT_SCALE)).toBe("unmarked");
});

test("places are added up", () => {
	expect(tallyOf([1, 1, 3, "unmarked", "other", "other"], DEFAULT_SCALE)).toEqual({
		marks: [0, 2, 0, 1],
		unmarked: 1,
		others: 2,
		total: 6,
	});
	expect(tallyOf([], DEFAULT_SCALE)).toEqual({ marks: [0, 0, 0, 0], unmarked: 0, others: 0, total: 0 });
});

test.each([
	["◎ 〇 △", 2],
	["△ 〇 ◎", 2],
	["〇 ○", 1],
	["〇 -", 1],
	["- △", 2],
	["- -", "unmarked"],
	["- □", "other"],
	["□ 〇", 1],
])("entries marked %s make a measure of place %s", (marks, place) => {
	const typed = marks.split(" ").map((mark) => (mark === "-" ? "" : mark));
	const table = tableOf(
		tableWith(
			typed.map((mark, index) => ({ J: mark, B: index === 0 ? "見守り" : "" })),
			[`B2:B${typed.length + 1}`],
		),
	);
	expect(table.measures).toHaveLength(1);
	expect(measurePlaceOf(table, 0)).toBe(place);
});

test("there is no such measure", () => {
	expect(measurePlaceOf(tableOf(tableWith([{}])), 99)).toBe("unmarked");
});
