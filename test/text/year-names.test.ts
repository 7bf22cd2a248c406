// Short names of fiscal years as a sheet writes them.
import { yearNames } from "../../src/text/year-names";

test.each([
	["era letters", ["Ｈ30年度", "Ｒ１年度"], ["H30", "R3", "R7"]],
	["eras in full", ["令和３年度", "令和４年度"], ["H30", "R3", "R7"]],
	["an era with its western year", ["令和3年度（2021年度）"], ["H30", "R3", "R7"]],
	["western years", ["2021年度", "2022年度"], ["2018", "2021", "2025"]],
	["FY and a western year", ["FY2021", "FY2022"], ["2018", "2021", "2025"]],
	["a western date of as-of", ["2021年度（2021/8/31時点）"], ["2018", "2021", "2025"]],
	["two years with a stroke", ["2021/22", "2022/23"], ["2018/19", "2021/22", "2025/26"]],
	["two years with a dash", ["Progress 2021-22"], ["2018/19", "2021/22", "2025/26"]],
	["two years in full", ["2021–2022 progress"], ["2018/19", "2021/22", "2025/26"]],
	[
		"the first heading that names one",
		["Next steps", "2015/16 progress", "FY2017 plan"],
		["2018/19", "2021/22", "2025/26"],
	],
	["quarters", ["Q4 2023/24"], ["2018/19", "2021/22", "2025/26"]],
	["a half of a western year", ["H1 2021"], ["2018", "2021", "2025"]],
	["a span of years", ["2021-2025"], ["2018", "2021", "2025"]],
	["no year at all", ["今後の計画"], ["H30", "R3", "R7"]],
	["no heading", [], ["H30", "R3", "R7"]],
] as const)("%s", (_, labels, expected) => {
	expect([2018, 2021, 2025].map(yearNames(labels))).toEqual(expected);
});

test("the turn of a century", () => {
	expect(yearNames(["1999/00"])(1999)).toBe("1999/00");
});
