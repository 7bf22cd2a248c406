// Cell addresses of the host, between A1 and 0-based numbers.
import { areaFromA1, areaToA1, cellToA1, columnIndex, columnLetters, cutToGrid } from "../../local/a1";

const GRID = { rowCount: 1000, columnCount: 26 };

test.each([
	[0, "A"],
	[25, "Z"],
	[26, "AA"],
	[51, "AZ"],
	[52, "BA"],
	[701, "ZZ"],
	[702, "AAA"],
	[16383, "XFD"],
])("column %i is %s", (column, letters) => {
	expect(columnLetters(column)).toBe(letters);
	expect(columnIndex(letters)).toBe(column);
	expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test("a cell", () => {
	expect(cellToA1(0, 0)).toBe("A1");
	expect(cellToA1(161, 11)).toBe("L162");
});

test.each([
	["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
	["$B$3", { row: 2, column: 1, rows: 1, columns: 1 }],
	["A1:L1", { row: 0, column: 0, rows: 1, columns: 12 }],
	["$C$6:$C$8", { row: 5, column: 2, rows: 3, columns: 1 }],
	["L8:F6", { row: 5, column: 5, rows: 3, columns: 7 }],
	["A:C", { row: 0, column: 0, rows: 1000, columns: 3 }],
	["2:5", { row: 1, column: 0, rows: 4, columns: 26 }],
	["B2:D", { row: 1, column: 1, rows: 999, columns: 3 }],
	["B2:5", { row: 1, column: 1, rows: 4, columns: 25 }],
])("%s", (text, area) => {
	expect(areaFromA1(text, GRID)).toEqual(area);
});

test.each(["", "A", "1", "A0", "A1:B0", "1A", "A1:", "表!A1", "A1:B2:C3", ":", "A:5", "AAAA1"])(
	"%j is no area",
	(text) => {
		expect(areaFromA1(text, GRID)).toBeNull();
	},
);

test("open ends need a grid", () => {
	expect(areaFromA1("A:C")).toBeNull();
	expect(areaFromA1("2:5")).toBeNull();
});

test("areas are written with one corner only when they are one cell", () => {
	expect(areaToA1({ row: 5, column: 2, rows: 3, columns: 1 })).toBe("C6:C8");
	expect(areaToA1({ row: 5, column: 2, rows: 1, columns: 1 })).toBe("C6");
});

test("areas are cut to the grid", () => {
	expect(cutToGrid({ row: 10, column: 0, rows: 1048576, columns: 16384 }, GRID)).toEqual({
		row: 10,
		column: 0,
		rows: 990,
		columns: 26,
	});
	expect(cutToGrid({ row: 1000, column: 0, rows: 1, columns: 1 }, GRID)).toBeNull();
});
