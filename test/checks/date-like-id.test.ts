// date-like-id: numbers such as 1-10 that have become dates.
import { sheetOf } from "../table/sheet-fixture";
import { cellsOf, firstMessage } from "./findings-in";

function numbered(...numbers: readonly string[]) {
	return sheetOf([
		["番号", "施策項目", "Ｒ３年度", "評価"],
		...numbers.map((number, index) => [number, `施策${index}`, "実施", "〇"]),
	]);
}

test.each(["1月10日", "2024/01/10", "2024-01-10", "01/10/2024", "10-Jan", "Jan-10", "１月１０日"])("%s", (text) => {
	expect(cellsOf("date-like-id", numbered("1-8", "1-9", text))).toEqual(["A4"]);
	expect(firstMessage("date-like-id", numbered("1-8", "1-9", text))).toContain("「1-10」と入力");
});

test.each(["1-10", "１－10", "1.10", "R1-1", "第1号", "110", ""])("%s is a number", (text) => {
	expect(cellsOf("date-like-id", numbered("1-8", "1-9", text))).toEqual([]);
});

test("dates in a column of dates are dates", () => {
	expect(cellsOf("date-like-id", numbered("1月10日", "2月3日", "3月1日"))).toEqual([]);
});
