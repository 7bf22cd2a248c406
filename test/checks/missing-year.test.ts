// missing-year: blank cells of closed and running years that somebody must fill.
import { permuteColumns, withoutMerges } from "../table/sheet-changes";
import { sample, sheetOf } from "../table/sheet-fixture";
import { type Changes, cellsOf, firstMessage, tableWith } from "./findings-in";

test.each<[string, Changes, readonly string[]]>([
	["a closed year", { F: "" }, ["F2"]],
	["the running year", { H: "" }, ["H2"]],
	["two years", { F: "", G: "" }, ["F2", "G2"]],
	["a cell of spaces", { G: "　\n" }, ["G2"]],
	["a new measure after its start", { A: "新", F: "", H: "" }, ["H2"]],
	["a new measure that is judged", { A: "新", F: "", G: "" }, ["G2"]],
	["a new measure without any text", { A: "新", F: "", G: "", H: "", I: "", J: "" }, ["H2"]],
	["before the last word", { F: "", G: "事業終了", H: "", I: "" }, ["F2"]],
	["one point of a list ended", { G: "・見守りを実施\n・配食の事業は終了", H: "" }, ["H2"]],
])("reported: %s", (_, changes, cells) => {
	expect(cellsOf("missing-year", tableWith([changes]))).toEqual(cells);
});

test.each<[string, Changes]>([
	["nothing blank", {}],
	["a plan", { I: "" }],
	["a new measure before its start", { A: "新", F: "" }],
	["a new measure before its start, not yet judged", { A: "新", F: "", G: "", J: "" }],
	["－ in the first year of a new measure", { A: "新", F: "－", G: "", J: "" }],
	["a placeholder", { F: "－", G: "未定" }],
	["a measure that ended", { F: "事業終了", G: "", H: "", I: "", J: "" }],
	["a measure that was abolished", { G: "制度廃止", H: "", I: "" }],
	["a measure folded into another", { G: "ほかの事業へ統合", H: "", I: "" }],
	["an end and － behind it", { F: "事業終了", G: "－", H: "", I: "", J: "" }],
	["an end told by the name", { B: "見守り（R2で終了）", G: "", H: "", I: "", J: "" }],
])("not reported: %s", (_, changes) => {
	expect(cellsOf("missing-year", tableWith([changes]))).toEqual([]);
});

describe("merged cells", () => {
	test("one text over several years fills them all", () => {
		expect(cellsOf("missing-year", tableWith([{ G: "", H: "" }], ["F2:H2"]))).toEqual([]);
	});

	test("one text over several entries fills them all", () => {
		expect(cellsOf("missing-year", tableWith([{}, { B: "配食", F: "" }], ["F2:F3"]))).toEqual([]);
	});

	test("a blank merged cell is one finding", () => {
		expect(
			cellsOf(
				"missing-year",
				tableWith(
					[
						{ F: "", G: "" },
						{ B: "配食", F: "", G: "" },
					],
					["F2:G3"],
				),
			),
		).toEqual(["F2"]);
	});
});

test("of a year's several columns one is enough", () => {
	const sheet = (texts: readonly string[]) =>
		sheetOf([
			["施策項目", "R3年度", "R3年度", "評価"],
			["見守り", ...texts, "〇"],
		]);
	expect(cellsOf("missing-year", sheet(["", "３回"]))).toEqual([]);
	expect(cellsOf("missing-year", sheet(["", ""]))).toEqual(["B2"]);
});

test("the order of the columns does not matter", () => {
	const sheet = tableWith([{ A: "新", F: "" }, { F: "事業終了", G: "", H: "", I: "", J: "" }, { G: "" }]);
	expect(cellsOf("missing-year", permuteColumns(sheet, [0, 1, 2, 3, 4, 8, 7, 6, 5, 9]))).toEqual(["H4"]);
});

test("the year is named as its heading is", () => {
	expect(firstMessage("missing-year", tableWith([{ H: "" }]))).toContain("Ｒ４年度（R4.8末時点）");
});

test("in the sample exactly the first three years of two measures", () => {
	expect(cellsOf("missing-year", sample())).toEqual(["F29", "G29", "H29", "F139", "G139", "H139"]);
});

test("when the merges of the sample are undone, the cells they covered are blank", () => {
	expect(cellsOf("missing-year", withoutMerges(sample()))).toEqual(
		["29 F G H", "34 G H I J", "42 G H I J", "113 F G H I J", "139 F G H"].flatMap((line) => {
			const [row, ...letters] = line.split(" ");
			return letters.map((letter) => `${letter}${row}`);
		}),
	);
});
