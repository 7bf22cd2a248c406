// mr-1-8: charts, images and drawings on the tab.
import { sample } from "../table/sheet-fixture";
import { cellsOf } from "./findings-in";
import { cellsOnceOn, messagesOnceOn, plainTable } from "./switched-on";

const withObjects = (objects: number) => ({ ...plainTable(), objects });

test.each([1, 2, 15])("%d objects are one finding that counts them", (objects) => {
	const messages = messagesOnceOn("mr-1-8", withObjects(objects));
	expect(messages).toHaveLength(1);
	expect(messages[0]).toContain(String(objects));
});

test("none: no objects, or none were counted", () => {
	expect(cellsOnceOn("mr-1-8", withObjects(0))).toEqual([]);
	expect(cellsOnceOn("mr-1-8", plainTable())).toEqual([]);
	expect(cellsOnceOn("mr-1-8", plainTable([{ F: "図とグラフで説明" }]))).toEqual([]);
	expect(cellsOnceOn("mr-1-8", sample())).toEqual([]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-8", withObjects(2))).toEqual([]);
});
