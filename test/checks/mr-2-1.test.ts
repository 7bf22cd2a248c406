// mr-2-1: a table cut in pieces by blank rows, blank columns or repeated headings.
import { insertColumn, insertRows } from "../table/sheet-changes";
import { HEADINGS, sample } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";
import { cellsOnceOn, plainTable, switchedOn } from "./switched-on";

const THREE = plainTable([{}, { B: "配食" }, { B: "送迎" }]);
const blank = HEADINGS.map(() => "");

test("a blank row between entries, once for all of them", () => {
	const one = cellsOnceOn("mr-2-1", insertRows(THREE, 2, [blank]));
	expect(one).toHaveLength(1);
	expect(one[0]).toMatch(/^[A-J]3$/);
	expect(cellsOnceOn("mr-2-1", insertRows(insertRows(THREE, 3, [blank]), 2, [blank]))).toHaveLength(1);
});

test("repeated headings", () => {
	const found = cellsOnceOn("mr-2-1", insertRows(THREE, 2, [[...HEADINGS]]));
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(/^[A-J]3$/);
});

test("a blank column between the years", () => {
	const found = cellsOnceOn("mr-2-1", insertColumn(THREE, 6));
	expect(found).toHaveLength(1);
	expect(found[0]).toMatch(/^G\d$/);
});

test("left alone: a table in one piece", () => {
	expect(cellsOnceOn("mr-2-1", THREE)).toEqual([]);
});

test("left alone: blank rows above and below", () => {
	expect(cellsOnceOn("mr-2-1", insertRows(THREE, 0, [["進捗状況"], blank]))).toEqual([]);
	expect(cellsOnceOn("mr-2-1", insertRows(THREE, 4, [blank, blank]))).toEqual([]);
});

test("left alone: blank cells in a row or a column with a heading", () => {
	expect(cellsOnceOn("mr-2-1", plainTable([{}, { B: "配食", F: "", G: "", H: "" }]))).toEqual([]);
	expect(cellsOnceOn("mr-2-1", plainTable([{ A: "" }, { B: "配食", A: "" }]))).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-2-1", insertRows(THREE, 2, [blank]))).toEqual([]);
	expect(cellsOf("mr-2-1", sample())).toEqual([]);
});

// Its chapters are bands within one table; as merged cells they are mr-1-4's.
test("none in the sample", () => {
	expect(cellsOnceOn("mr-2-1", sample())).toEqual([]);
});

test("the message says what cuts the table; headings of several rows are repeated once", () => {
	const cut = insertRows(insertRows(THREE, 3, [blank]), 2, [[...HEADINGS], [...HEADINGS]]);
	expect(firstMessage("mr-2-1", cut, switchedOn("mr-2-1"))).toBe(
		"表が途中で分かれています：空行1行・繰り返した見出し1か所（A3、A6）。",
	);
});
