// The grid of texts with merges resolved.
import { createGrid } from "../../src/table/grid";
import { sheetOf } from "./sheet-fixture";

const GRID = createGrid(
	sheetOf(
		[
			["題", "", "", ""],
			["甲", "", "丙"],
			["", "　", "", "丁"],
		],
		["A1:D1", "A2:B3"],
	),
);

test("rows may be of different lengths", () => {
	expect([GRID.rows, GRID.columns]).toEqual([3, 4]);
	expect(GRID.textAt(1, 3)).toBe("");
	expect(GRID.textAt(99, 99)).toBe("");
});

test("a covered cell shows the text of its merge and names its first cell", () => {
	expect(GRID.textAt(2, 1)).toBe("甲");
	expect(GRID.anchorOf(2, 1)).toEqual({ row: 1, column: 0 });
	expect(GRID.anchorOf(2, 3)).toEqual({ row: 2, column: 3 });
	expect(GRID.mergeAt(0, 3)).toEqual({ row: 0, column: 0, rows: 1, columns: 4 });
	expect(GRID.mergeAt(2, 3)).toBeNull();
});

test("a row's texts, each merge once", () => {
	expect(GRID.anchorsInRow(0)).toEqual([{ row: 0, column: 0 }]);
	expect(GRID.anchorsInRow(1)).toEqual([
		{ row: 1, column: 0 },
		{ row: 1, column: 2 },
	]);
	expect(GRID.anchorsInRow(2)).toEqual([
		{ row: 1, column: 0 },
		{ row: 2, column: 3 },
	]);
	expect(GRID.anchorsInRow(99)).toEqual([]);
});

test("what begins in a row is apart from what a merge carries down into it", () => {
	expect(GRID.ownAnchorsInRow(1)).toEqual(GRID.anchorsInRow(1));
	expect(GRID.ownAnchorsInRow(2)).toEqual([{ row: 2, column: 3 }]);
	expect(GRID.ownAnchorsInRow(99)).toEqual([]);
});

test("a snapshot has one grid, and a cell of it is one object", () => {
	const sheet = sheetOf([["甲", "乙"]], ["A1:B1"]);
	expect(createGrid(sheet)).toBe(createGrid(sheet));
	expect(createGrid(sheet).anchorOf(0, 1)).toBe(createGrid(sheet).anchorOf(0, 0));
});

test("a cell of spaces is empty", () => {
	expect(createGrid(sheetOf([["　"]])).textAt(0, 0)).toBe("");
});

test("a merge that reaches beyond the texts is cut at their edge", () => {
	const grid = createGrid(sheetOf([["甲", ""]], ["A1:Z100"]));
	expect([grid.rows, grid.columns, grid.textAt(0, 1)]).toEqual([1, 2, "甲"]);
});
