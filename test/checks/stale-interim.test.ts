// stale-interim: a closed year that still gives a figure as of a day before its end.
import { sample } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

test.each<[string, Changes, readonly string[]]>([
	["a month's end", { F: "参加206人（11月末現在）" }, ["F2"]],
	["a bare month's end with a figure", { F: "（11月末：3,116人）" }, ["F2"]],
	["a day", { G: "15件（令和３年９月30日現在）" }, ["G2"]],
	["a dotted month", { G: "15件（R3.12末）" }, ["G2"]],
	["two years", { F: "７月末現在32地区", G: "７月末現在53地区" }, ["F2", "G2"]],
])("reported: %s", (_, changes, cells) => {
	expect(cellsOf("stale-interim", tableWith([changes]))).toEqual(cells);
});

test.each<[string, Changes]>([
	["no note", {}],
	["the year's end", { F: "460件（３月末現在）" }],
	["the year's last day", { G: "15件（令和４年３月31日現在）" }],
	["the first day of the year", { F: "人口（４月１日現在）" }],
	["the end of the fiscal year", { F: "146人（R2年度末）" }],
	["the running year", { H: "80人（８月末現在）" }],
	["the outline", { C: "80人（８月末現在）" }],
	["a suspension", { F: "新型コロナウイルス感染症のため現在休止" }],
	["days of an event", { F: "祭りを実施（10月６日、７日）" }],
	["an event", { F: "７月末に開催" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("stale-interim", tableWith([changes]))).toEqual([]);
});

test("a text merged over years speaks for the last of them", () => {
	expect(cellsOf("stale-interim", tableWith([{ F: "15件（R2.11末現在）", G: "" }], ["F2:G2"]))).toEqual([]);
	expect(cellsOf("stale-interim", tableWith([{ F: "15件（11月末現在）", G: "" }], ["F2:G2"]))).toEqual(["F2"]);
	expect(cellsOf("stale-interim", tableWith([{ F: "15件（11月末現在）", G: "", H: "" }], ["F2:H2"]))).toEqual([]);
});

test("every note is quoted once, as it was typed", () => {
	const text = "15件（１１月末現在）、20件（１１月末現在）、30件（８月末時点）";
	expect(firstMessage("stale-interim", tableWith([{ F: text }]))).toContain("（１１月末現在、８月末時点）");
});

test("a text merged over entries is one finding", () => {
	expect(cellsOf("stale-interim", tableWith([{ F: "11月末現在" }, { B: "配食", F: "" }], ["F2:F3"]))).toEqual(["F2"]);
});

test("in the sample exactly nine", () => {
	expect(cellsOf("stale-interim", sample())).toEqual([
		"G28",
		"G84",
		"G106",
		"G108",
		"H108",
		"G122",
		"H125",
		"G129",
		"H134",
	]);
});
