// Cell addresses in A1 notation.
import { areaToA1, columnLetter, parseA1, toA1 } from "../../src/table/a1";

test.each([
	[0, "A"],
	[25, "Z"],
	[26, "AA"],
	[51, "AZ"],
	[52, "BA"],
	[701, "ZZ"],
	[702, "AAA"],
])("column %i is %s", (column, letters) => {
	expect(columnLetter(column)).toBe(letters);
	expect(parseA1(`${letters}1`)?.column).toBe(column);
});

test.each([
	["F29", { row: 28, column: 5, rows: 1, columns: 1 }],
	["F29:H30", { row: 28, column: 5, rows: 2, columns: 3 }],
	["H30:F29", { row: 28, column: 5, rows: 2, columns: 3 }],
	["$F$29:$H$30", { row: 28, column: 5, rows: 2, columns: 3 }],
	[" f29 ", { row: 28, column: 5, rows: 1, columns: 1 }],
])("%s is an area", (text, area) => {
	expect(parseA1(text)).toEqual(area);
});

test.each(["", "F", "29", "F0", "F29:", "A:C", "表!A1", "R1C1", "ABCD1", "A1:B2:C3"])("%j is no area", (text) => {
	expect(parseA1(text)).toBeNull();
});

test("cells and areas are written back", () => {
	expect(toA1({ row: 28, column: 5 })).toBe("F29");
	expect(areaToA1({ row: 28, column: 5, rows: 1, columns: 1 })).toBe("F29");
	expect(areaToA1({ row: 28, column: 5, rows: 2, columns: 3 })).toBe("F29:H30");
});
