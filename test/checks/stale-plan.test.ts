// stale-plan: a closed year that still says 予定 about itself.
import { sample } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

test.each<[string, Changes, readonly string[]]>([
	["予定", { F: "説明会を開催予定" }, ["F2"]],
	["予定 on one of several lines", { G: "調査を実施\n説明会を予定" }, ["G2"]],
	["the year itself", { F: "R2に説明会を予定" }, ["F2"]],
	["a month of the year", { G: "令和４年３月に開所予定" }, ["G2"]],
	["two years", { F: "指導予定", G: "指導予定" }, ["F2", "G2"]],
])("reported: %s", (_, changes, cells) => {
	expect(cellsOf("stale-plan", tableWith([changes]))).toEqual(cells);
});

test.each<[string, Changes]>([
	["no 予定", {}],
	["in the running year", { H: "説明会を開催予定" }],
	["in the plan", { I: "説明会を開催予定" }],
	["in the outline", { C: "説明会を開催する予定" }],
	["for a later year", { F: "Ｒ３年度に開所予定" }],
	["for a month of the next year", { G: "令和４年４月に開所予定" }],
	["for the next year", { F: "来年度に開所予定" }],
	["as planned", { F: "予定どおり開催" }],
	["planned but called off", { F: "10月に予定していたが中止" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("stale-plan", tableWith([changes]))).toEqual([]);
});

test("a text merged over years speaks for the last of them", () => {
	expect(cellsOf("stale-plan", tableWith([{ F: "R3に開所予定", G: "" }], ["F2:G2"]))).toEqual(["F2"]);
	expect(cellsOf("stale-plan", tableWith([{ F: "開所予定", G: "", H: "" }], ["F2:H2"]))).toEqual([]);
});

test("a text merged over entries is one finding", () => {
	expect(cellsOf("stale-plan", tableWith([{ F: "開所予定" }, { B: "配食", F: "" }], ["F2:F3"]))).toEqual(["F2"]);
});

test("同上 under a text with 予定 is not reported again: it is mended above", () => {
	expect(cellsOf("stale-plan", tableWith([{ F: "開所予定" }, { B: "配食", F: "同上" }]))).toEqual(["F2"]);
});

describe("the quotation", () => {
	test("is the clause as it was typed", () => {
		expect(firstMessage("stale-plan", tableWith([{ F: "調査を実施。説明会を１０回開催予定（秋）。以上" }]))).toContain(
			"「説明会を１０回開催予定（秋）」",
		);
	});

	test("keeps the end of a long clause, where 予定 stands", () => {
		const message = firstMessage("stale-plan", tableWith([{ F: `${"あ".repeat(60)}を開催予定` }])) ?? "";
		expect(message).toContain(`「…${"あ".repeat(34)}を開催予定」`);
	});
});

test("in the sample exactly seven", () => {
	expect(cellsOf("stale-plan", sample())).toEqual(["H11", "I11", "G37", "G48", "G77", "I83", "H108"]);
});
