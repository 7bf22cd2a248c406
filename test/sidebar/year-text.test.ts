// Fiscal years as a person types them into a field.
import { parseYearText } from "../../src/sidebar/year-text";
import { yearNames } from "../../src/text/year-names";

test.each([
	["R3", 2021],
	["ｒ３", 2021],
	["令和3", 2021],
	["令和３年度", 2021],
	["令和元年", 2019],
	["H30", 2018],
	["昭和 60", 1985],
	["2021", 2021],
	["２０２１年度", 2021],
	["2021/22", 2021],
	["2021-22", 2021],
	["2021–2022", 2021],
	["FY2021", 2021],
	["1999/00", 1999],
])("%j is %i", (text, year) => {
	expect(parseYearText(text)).toBe(year);
});

test.each(["", "3", "R0", "R", "R3～R5", "21", "20211", "2021/25", "2021/4", "来年"])("%j is no year", (text) => {
	expect(parseYearText(text)).toBeNull();
});

test.each(["R3", "2021", "2021/22"])("what stands in the field of a sheet with %s reads the same again", (heading) => {
	const nameOf = yearNames([heading]);
	for (const year of [1985, 1989, 1999, 2018, 2019, 2026]) {
		expect(parseYearText(nameOf(year))).toBe(year);
	}
});
