// mr-2-2: several tables on a tab.
import { insertRows } from "../table/sheet-changes";
import { HEADINGS, sample } from "../table/sheet-fixture";
import { cellsOf } from "./findings-in";
import { cellsOnceOn, plainTable } from "./switched-on";

const TWO = plainTable([{}, { B: "配食" }]);
const OTHER = [[], ["番号", "事業名", "予算額", "Ｒ３年度", "Ｒ４年度"], ["1", "橋の補修", "120", "3橋", "4橋"]];

test("another table below", () => {
	expect(cellsOnceOn("mr-2-2", insertRows(TWO, 3, OTHER))).toEqual(["A5"]);
});

test("one finding, however many tables there are", () => {
	expect(cellsOnceOn("mr-2-2", insertRows(insertRows(TWO, 3, OTHER), 6, OTHER))).toHaveLength(1);
});

test.each([
	["one table", TWO],
	[
		"a title, a scale and notes around it",
		insertRows(insertRows(TWO, 3, [[], ["※　令和４年９月作成"]]), 0, [["進捗状況"], ["〇：実施", "×：未実施"]]),
	],
	["the same headings once more", insertRows(TWO, 2, [[...HEADINGS]])],
	["the sample, whose scale stands above it", sample()],
] as const)("left alone: %s", (_, sheet) => {
	expect(cellsOnceOn("mr-2-2", sheet)).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-2-2", insertRows(TWO, 3, OTHER))).toEqual([]);
	expect(cellsOf("mr-2-2", sample())).toEqual([]);
});
