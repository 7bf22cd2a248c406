// Eras, fiscal years and the years that running text names.
import {
	calendarYearOf,
	endOfMonth,
	eraToWestern,
	findYearMentions,
	fiscalYearEnd,
	fiscalYearOf,
	fiscalYearOfDate,
	fiscalYearStart,
	shortYear,
} from "../../src/text/fiscal-year";
import { foldWidth } from "../../src/text/width";

test.each([
	["令和", "元", 2019],
	["令和", "1", 2019],
	["R", "7", 2025],
	["r", "7", 2025],
	["平成", "元", 1989],
	["平成", "31", 2019],
	["H", "30", 2018],
	["昭和", "64", 1989],
	["S", "63", 1988],
	["大正", "15", 1926],
	["明治", "45", 1912],
	["R", "0", null],
	["H", "32", null],
	["昭和", "65", null],
	["X", "1", null],
])("%s%s年 is %s", (era, year, western) => {
	expect(eraToWestern(era, year)).toBe(western);
});

test("a fiscal year runs from April to March", () => {
	expect([fiscalYearOf(2022, 3), fiscalYearOf(2022, 4)]).toEqual([2021, 2022]);
	expect([fiscalYearOfDate("2022-03-31"), fiscalYearOfDate("2022-04-01")]).toEqual([2021, 2022]);
	expect([calendarYearOf(2021, 12), calendarYearOf(2021, 1)]).toEqual([2021, 2022]);
	expect([fiscalYearStart(2021), fiscalYearEnd(2021)]).toEqual(["2021-04-01", "2022-03-31"]);
});

test.each([
	[2022, 8, "2022-08-31"],
	[2022, 2, "2022-02-28"],
	[2024, 2, "2024-02-29"],
	[2022, 12, "2022-12-31"],
])("the end of %i-%i is %s", (year, month, date) => {
	expect(endOfMonth(year, month)).toBe(date);
});

test.each([
	[2018, "H30"],
	[1989, "H1"],
	[2019, "R1"],
	[2025, "R7"],
	[1988, "1988"],
])("FY %i is written %s", (year, short) => {
	expect(shortYear(year)).toBe(short);
});

test.each([
	["Ｒ３年度に開所", [2021]],
	["R3に開所", [2021]],
	["令和３年度に開所", [2021]],
	["令和元年度", [2019]],
	["R元の新規", [2019]],
	["平成30年度から令和２年度まで", [2018, 2020]],
	["2021年度", [2021]],
	["2022年３月に開所", [2021]],
	["2022年４月に開所", [2022]],
	["令和４年３月に開所", [2021]],
	["令和４年４月に開所", [2022]],
	["R4.3に開所", [2021]],
	["R5.4～", [2023]],
	["H28．3月現在", [2015]],
	["R4", [2022]],
	["４年度に開所", [2022]],
	["31年度に開所", [2019]],
	["元年度に開所", [2019]],
	["４年３月に開所", [2021]],
	["H31・R1", [2019, 2019]],
	["R5～7年度", [2023, 2025]],
])("%j names FY %j", (text, years) => {
	expect(findYearMentions(foldWidth(text)).map((mention) => mention.fiscalYear)).toEqual(years);
});

test.each([
	"プラン2021",
	"金沢ウォーク2018",
	"2018回",
	"R0",
	"H32",
	"ISO9001",
	"HR30",
	"R2020",
	"５年間",
	"５年以上",
	"３年度目",
	"第３年度",
	"１年６か月",
	"2021人",
	"今年度",
])("%j names no year", (text) => {
	expect(findYearMentions(foldWidth(text))).toEqual([]);
});

test("a mention knows where it stands", () => {
	const text = "研修は令和4年4月に開始";
	const [mention] = findYearMentions(text);
	expect(text.slice(mention?.start, mention?.end)).toBe("令和4年4月");
});
