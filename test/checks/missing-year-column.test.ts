// missing-year-column: a year without a column between two that have one.
import { runChecks } from "../../src/checks/run-checks";
import { enChecks } from "../../src/messages/en-checks";
import { read, sample, sheetOf } from "../table/sheet-fixture";
import { cellsOf, findingsIn } from "./findings-in";

function withYears(...headings: readonly string[]) {
	return sheetOf([
		["施策項目", ...headings, "評価"],
		["見守り", ...headings.map(() => "３回"), "〇"],
	]);
}

function gapsIn(...headings: readonly string[]): readonly string[] {
	return findingsIn(withYears(...headings))
		.filter((finding) => finding.check === "missing-year-column")
		.map((finding) => /、(.+?)の列/.exec(finding.message)?.[1] ?? "");
}

test.each([
	[["R1", "R2", "R4"], ["R3"]],
	[["H29", "H30", "R2"], ["R1"]],
	[
		["R1", "R2", "R5", "R6"],
		["R3", "R4"],
	],
	[
		["R1", "R3", "R4", "R6"],
		["R2", "R5"],
	],
	[["R2", "R3", "R5～R7"], ["R4"]],
	[["R5～R7", "R3", "R2"], ["R4"]],
	[["R6", "R4", "R3"], ["R5"]],
	[["R1", "H32", "R3", "R4", "R6"], ["R5"]],
])("%j: no column for %j", (headings, years) => {
	expect(gapsIn(...headings)).toEqual(years);
});

test.each([
	[["R1", "R2", "R3"]],
	[["H30", "H31", "R2"]],
	[["R3", "R2", "R1"]],
	[["R1", "R1", "R2"]],
	[["H30～R2", "R3", "R4～R6"]],
	[["R2", "R3", "R4", "R7目標"]],
	[["R2", "R3", "今後の計画"]],
	[["H30", "R2", "R4"]],
	[["R3"]],
	[["R1", "H32", "R3"]],
	[["R3", "R0", "R1"]],
])("%j: none", (headings) => {
	expect(gapsIn(...headings)).toEqual([]);
});

test("it is reported at the heading behind the gap, with both neighbours", () => {
	const sheet = withYears("R1年度", "R2年度", "R4年度");
	expect(cellsOf("missing-year-column", sheet)).toEqual(["D1"]);
	expect(findingsIn(sheet).find((finding) => finding.check === "missing-year-column")?.message).toMatch(
		/R2年度.*R4年度/,
	);
});

test("none in the sample, one when a year's heading is wrong", () => {
	expect(cellsOf("missing-year-column", sample())).toEqual([]);
	expect(cellsOf("missing-year-column", sample({ H7: "Ｒ１年度" }))).toEqual(["I7"]);
});

test.each([
	[["2020/21", "2022/23", "2023/24"], "There is no column for 2021/22 between"],
	[["FY2020", "FY2022", "FY2023"], "There is no column for 2021 between"],
	[["R2", "R4", "R5"], "There is no column for R3 between"],
] as const)("names the year as the headings %j do", (years, start) => {
	const messages = runChecks(read(withYears(...years)), "", enChecks)
		.filter(({ check }) => check === "missing-year-column")
		.map(({ message }) => message);
	expect(messages).toEqual([expect.stringContaining(start)]);
});
