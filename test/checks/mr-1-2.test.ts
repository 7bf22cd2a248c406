// mr-1-2: several data in one cell.
import { sample } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, plainTable } from "./switched-on";

test.each<[string, string, string]>([
	["two departments", "D", "福祉政策課\n介護保険課"],
	["two departments with a separator", "D", "福祉政策課、介護保険課"],
	["two counters on two lines", "F", "講座は３回\n参加者は45人"],
	["a list with counts", "G", "・講座３回\n・相談会２回\n・交流会１回"],
])("%s", (_, column, text) => {
	expect(cellsOnceOn("mr-1-2", plainTable([{ [column]: text }]))).toEqual([`${column}2`]);
});

test.each<[string, string, string]>([
	["one department", "D", "福祉政策課"],
	["a department with a dot in its name", "D", "子ども・子育て支援課"],
	["one sentence", "F", "公民館で講座を開催"],
	["one figure", "F", "講座を３回開催"],
	["a grouped number", "G", "1,201"],
	["one sentence with a comma", "G", "公民館で講座を開催し、参加者の意見を集めた。"],
	["a blank", "A", ""],
])("left alone: %s", (_, column, text) => {
	expect(cellsOnceOn("mr-1-2", plainTable([{ [column]: text }]))).toEqual([]);
});

test("one finding, however many cells", () => {
	const sheet = plainTable([{ D: "福祉政策課\n介護保険課" }, { B: "配食", D: "福祉政策課\n健康政策課" }]);
	expect(cellsOnceOn("mr-1-2", sheet)).toEqual(["D2"]);
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-2", tableWith([{ D: "福祉政策課\n介護保険課" }]))).toEqual([]);
	expect(cellsOf("mr-1-2", sample())).toEqual([]);
});

// F11 tells of two counters on two lines.
test("in the sample the first is F11", () => {
	expect(cellsOnceOn("mr-1-2", sample())).toEqual(["F11"]);
});

test.each<[string, string]>([
	["a list of figures", "講座３回、相談会２回"],
	["a figure and part of it", "120（45）"],
	["a number of times and of people", "３回／45人"],
])("%s on one line", (_, text) => {
	expect(cellsOnceOn("mr-1-2", plainTable([{ F: text }]))).toEqual(["F2"]);
});

test.each<[string, string]>([
	["a fraction", "12/15"],
	["a figure with its as-of day", "第３回は\n９月３日に開催"],
	["a figure and prose on two lines", "講座を３回開催\n参加者の意見を集めた"],
])("left alone: %s", (_, text) => {
	expect(cellsOnceOn("mr-1-2", plainTable([{ F: text }]))).toEqual([]);
});

test("a dot joins two departments where both are names of their own", () => {
	expect(cellsOnceOn("mr-1-2", plainTable([{ D: "福祉政策課・介護保険課" }]))).toEqual(["D2"]);
	expect(
		cellsOnceOn("mr-1-2", plainTable([{ D: "福祉" }, { B: "配食", D: "介護" }, { B: "送迎", D: "福祉・介護" }])),
	).toEqual(["D4"]);
});
