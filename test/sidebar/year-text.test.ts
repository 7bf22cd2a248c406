// Fiscal years as a person types them into a field.
import { parseYearText, yearText } from "../../src/sidebar/year-text";

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
])("%j is %i", (text, year) => {
	expect(parseYearText(text)).toBe(year);
});

test.each(["", "3", "R0", "R", "R3～R5", "21", "20211", "来年"])("%j is no year", (text) => {
	expect(parseYearText(text)).toBeNull();
});

test("what stands in the field reads the same again", () => {
	for (const year of [1985, 1989, 2018, 2019, 2026]) {
		expect(parseYearText(yearText(year))).toBe(year);
	}
});
