// second-table: a table with other headings further down is named, not read.
import { insertRows } from "../table/sheet-changes";
import { FULL_ROW, HEADINGS, sample, smallSheet, tableOf } from "../table/sheet-fixture";
import { cellsOf } from "./findings-in";

const OTHER = [[], ["番号", "事業名", "予算額", "Ｒ３年度", "Ｒ４年度"], ["1", "橋の補修", "120", "3橋", "4橋"]];

test("its rows are no entries", () => {
	const sheet = insertRows(smallSheet([FULL_ROW, FULL_ROW]), 3, OTHER);
	expect(cellsOf("second-table", sheet)).toEqual(["A5"]);
	expect(tableOf(sheet).entries).toHaveLength(2);
});

test("a repeated header begins no other table, and one after it goes on with the first", () => {
	const repeated = insertRows(smallSheet([FULL_ROW, FULL_ROW]), 2, [[...HEADINGS]]);
	expect(cellsOf("second-table", repeated)).toEqual([]);
	const resumed = insertRows(smallSheet([FULL_ROW, FULL_ROW]), 2, [...OTHER, [...HEADINGS]]);
	expect(tableOf(resumed).entries).toHaveLength(2);
});

test("none in the sample", () => {
	expect(cellsOf("second-table", sample())).toEqual([]);
});
