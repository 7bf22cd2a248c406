// mr-1-1: the file format. A tab can be published as Excel or CSV as it is, so there is little to say.
import { sample } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, plainTable } from "./switched-on";

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-1", tableWith([{}]))).toEqual([]);
	expect(cellsOf("mr-1-1", sample())).toEqual([]);
});

test("at most a reminder, however many rows there are", () => {
	expect(cellsOnceOn("mr-1-1", plainTable()).length).toBeLessThanOrEqual(1);
	expect(cellsOnceOn("mr-1-1", plainTable([{}, { B: "配食" }, { B: "送迎" }])).length).toBeLessThanOrEqual(1);
	expect(cellsOnceOn("mr-1-1", sample()).length).toBeLessThanOrEqual(1);
});
