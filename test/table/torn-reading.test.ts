// Parts of a tab that were read at different times are noticed; formats that change how texts look are no sign by themselves.
import { isTorn } from "../../src/table/torn-reading";

const TEXTS = [
	["計画", ""],
	["配食", "◎"],
	["介護", "△"],
];
const MERGE = { row: 0, column: 0, rows: 1, columns: 2 };

test("texts, values and merges of one moment fit", () => {
	expect(isTorn(TEXTS, TEXTS, [MERGE])).toBe(false);
});

test("numbers, dates and hidden texts are shown otherwise than they are stored", () => {
	expect(isTorn([["12%", "", "令和4年"]], [[0.12, "隠した文", new Date(0)]], [])).toBe(false);
});

test("a row that came in between texts and values", () => {
	expect(isTorn(TEXTS, [["", ""], ...TEXTS.slice(0, 2)], [])).toBe(true);
});

test("a row that came in between texts and merges", () => {
	expect(isTorn(TEXTS, TEXTS, [{ ...MERGE, row: 1 }])).toBe(true);
});

test("a column that came in between texts and merges", () => {
	expect(isTorn([["", "見出し", "続き"]], [["", "見出し", "続き"]], [{ row: 0, column: 1, rows: 1, columns: 2 }])).toBe(
		true,
	);
});
