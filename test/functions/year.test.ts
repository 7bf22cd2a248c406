// SHINCHOKU_YEAR and SHINCHOKU_WAREKI: fiscal years out of whatever names one, and their names in the Japanese calendar.
import { FormulaError, type FormulaProblem } from "../../src/functions/formula-problem";
import { warekiYears } from "../../src/functions/wareki";
import { fiscalYears } from "../../src/functions/year";

function problemOf(work: () => unknown): FormulaProblem | null {
	try {
		work();
		return null;
	} catch (error) {
		if (error instanceof FormulaError) {
			return error.problem;
		}
		throw error;
	}
}

test.each([
	["Ｒ４年度", 2022],
	["R4", 2022],
	["r4", 2022],
	["R元", 2019],
	["令和元年度", 2019],
	["平成31年度", 2019],
	["平成三十年度", 2018],
	["令和４年度", 2022],
	["昭和64年度", 1989],
	["大正10年度", 1921],
	["FY2022", 2022],
	["2022", 2022],
	["２０２２年度", 2022],
	["2021/22", 2021],
	["Ｒ４年度（R4.8末時点）", 2022],
	["R4.8.31", 2022],
	["R4.3.31", 2021],
	["R4.3末", 2021],
	["令和4年8月末", 2022],
	["令和5年3月末", 2022],
	["令和4年3月31日", 2021],
	["平成31年3月", 2018],
	["平成31年4月", 2019],
	["令和元年5月", 2019],
	["2022/3/31", 2021],
	["2022-04-01", 2022],
	["2022年3月", 2021],
	["2022.4", 2022],
	["2022-03", 2021],
	["R4.3", 2021],
	["R4/3", 2021],
	["2022実績", 2022],
	["2002/03", 2002],
	["2022/03/31 12:00", 2021],
	["令和4年1～3月", 2021],
	["R4.4～8月末", 2022],
	["令和4年4月～令和5年3月", 2022],
	["平成31年度／令和元年度", 2019],
	["昭和64年1月7日", 1988],
	["４年度", 2022],
	["Ｒ４年度に開設した。", 2022],
	[" Ｒ４\n年度 ", 2022],
	[2022, 2022],
	[1868, 1868],
	[new Date(2022, 2, 31), 2021],
	[new Date(2022, 3, 1), 2022],
	["", ""],
	["　", ""],
	[null, ""],
])("the fiscal year of %j is %j", (value, year) => {
	expect(fiscalYears(value)).toBe(year);
});

test.each<[unknown, FormulaProblem["code"]]>([
	["検討中", "no-year"],
	["第3回", "no-year"],
	["0", "number-is-no-year"],
	["R0", "impossible-year"],
	["平成33年度", "impossible-year"],
	["令和100年度", "impossible-year"],
	["第4期", "no-year"],
	["プラン2021", "no-year"],
	["8月末", "no-year"],
	["令和4年1～6月", "several-years"],
	["R3・R4", "several-years"],
	["R5-7", "several-years"],
	["Ｒ４－８", "several-years"],
	["H30-31", "several-years"],
	["R4-3", "no-year"],
	["2022円", "no-year"],
	["2000千円", "no-year"],
	["2000百万円", "no-year"],
	["２０００％", "no-year"],
	["Ｒ５～Ｒ７年度", "several-years"],
	["Ｒ３年度は検討、Ｒ４年度に実施", "several-years"],
	[4, "number-is-no-year"],
	[2022.5, "number-is-no-year"],
	[1867, "number-is-no-year"],
	[Number.NaN, "number-is-no-year"],
	[new Date(Number.NaN), "no-date"],
	[new Date(1899, 11, 30, 12), "no-date"],
	[new Date(2200, 3, 1), "number-is-no-year"],
	[true, "no-year"],
	[undefined, "no-year-given"],
])("%j is refused: %s", (value, code) => {
	expect(problemOf(() => fiscalYears(value))?.code).toBe(code);
	expect(problemOf(() => warekiYears(value))?.code).toBe(code);
});

test.each([
	[2022, "令和4年度"],
	[2019, "令和元年度"],
	[2018, "平成30年度"],
	[1989, "平成元年度"],
	[1988, "昭和63年度"],
	[1926, "昭和元年度"],
	[1912, "大正元年度"],
	[1868, "明治元年度"],
	[2117, "令和99年度"],
	["２０２２", "令和4年度"],
	["H31", "令和元年度"],
	[new Date(2023, 0, 10), "令和4年度"],
	["", ""],
])("%j is %j in the Japanese calendar", (value, name) => {
	expect(warekiYears(value)).toBe(name);
});

test("a name read back is the year that it was made of", () => {
	for (let year = 1868; year <= 2117; year++) {
		expect(fiscalYears(warekiYears(year))).toBe(year);
	}
});

test("ranges keep their shape, and an error tells its cell", () => {
	expect(
		fiscalYears([
			["Ｒ３年度", ""],
			[2022, "R5"],
		]),
	).toEqual([
		[2021, ""],
		[2022, 2023],
	]);
	expect(warekiYears([[2018, 2019, ""]])).toEqual([["平成30年度", "令和元年度", ""]]);
	expect(() => fiscalYears([["R3"], ["項目"]])).toThrow(
		expect.objectContaining({ problem: { code: "no-year", text: "項目" }, place: { row: 2, column: 1 } }),
	);
});
