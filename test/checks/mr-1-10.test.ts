// mr-1-10: characters that other machines may show otherwise.
import { sample } from "../table/sheet-fixture";
import { cellsOf, tableWith } from "./findings-in";
import { cellsOnceOn, messagesOnceOn, plainTable } from "./switched-on";

test.each([
	"①相談会",
	"㈱見本と協定",
	"120㎡を整備",
	"第Ⅳ期",
	"５㌔を歩く会",
	"㍻30年に開設",
	"℡で受付",
	"№12",
	"㊤半期",
])("%s", (text) => {
	expect(cellsOnceOn("mr-1-10", plainTable([{ F: text }]))).toEqual(["F2"]);
});

test.each([
	"相談会を開催",
	"(1)相談会",
	"株式会社見本と協定",
	"120平方メートルを整備",
	"第４期",
	"◎〇△×",
	"※講師は保健師",
	"実施団体→増加",
	"４月～６月",
	"１－２",
	"・講座・相談会",
	"「見守り」（新規）【再掲】",
	"45.2％",
	"IoTを活用",
])("left alone: %s", (text) => {
	expect(cellsOnceOn("mr-1-10", plainTable([{ F: text }]))).toEqual([]);
});

test("one finding, which shows the characters", () => {
	const sheet = plainTable([{ F: "①講座②相談会" }, { B: "配食", G: "㈱見本と協定" }]);
	const messages = messagesOnceOn("mr-1-10", sheet);
	expect(messages).toHaveLength(1);
	expect(messages[0]).toContain("①");
});

test("nothing unless it is switched on", () => {
	expect(cellsOf("mr-1-10", tableWith([{ F: "①相談会" }]))).toEqual([]);
	expect(cellsOf("mr-1-10", sample())).toEqual([]);
});

test("in the sample the first is J86 with its ① and ②", () => {
	expect(cellsOnceOn("mr-1-10", sample())).toEqual(["J86"]);
});

test.each(["葛\u{e0100}飾の見守り", "😀広場", "髙齢者の見守り"])("%s", (text) => {
	expect(cellsOnceOn("mr-1-10", plainTable([{ F: text }]))).toEqual(["F2"]);
});
