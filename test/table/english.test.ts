// Tables with English headings and flags.
import { sheetOf, tableOf } from "./sheet-fixture";

const SHEET = sheetOf([
	["Town plan: progress"],
	["Ref", "New", "Action", "Description", "Department", "Term", "FY2021", "2022/23", "FY2023-2025", "Status"],
	["Theme 1", "", "", "", "", "", "", "", "", ""],
	["1.1", "", "Night buses", "Buses until midnight", "Transport", "short", "12 routes", "14 routes", "Continue", "◎"],
	["1.2", "NEW", "Cycle lanes", "Lanes on main roads", "Transport", "long", "", "2 km", "10 km", "〇"],
	["Total", "", "", "", "", "", "", "", "", "2"],
]);

test("columns, years and entries", () => {
	const table = tableOf(SHEET, "2022-10-01");
	expect(table.columns).toEqual({ number: 0, new: 1, item: 2, outline: 3, department: 4, term: 5, mark: 9 });
	expect(table.years.map(({ from, to, kind }) => [from, to, kind])).toEqual([
		[2021, 2021, "actual"],
		[2022, 2022, "interim"],
		[2023, 2025, "plan"],
	]);
	expect(table.measures.map((measure) => measure.name)).toEqual(["Night buses", "Cycle lanes"]);
	expect(table.entries.map((entry) => entry.isNew)).toEqual([false, true]);
	expect(table.entries.map((entry) => entry.departments)).toEqual([["Transport"], ["Transport"]]);
	expect(table.chapters.map((chapter) => chapter.title)).toEqual(["Theme 1"]);
});

test.each([
	["Measure", "item"],
	["Initiative", "item"],
	["Project name", "item"],
	["Outline", "outline"],
	["Summary", "outline"],
	["Lead department", "department"],
	["Responsible officer", "department"],
	["Timescale", "term"],
	["Timing", "term"],
	["Division", "department"],
	["Timeframe", "term"],
	["RAG rating", "mark"],
	["Rating", "mark"],
] as const)("%s heads the column %s", (heading, role) => {
	const table = tableOf(
		sheetOf([
			["Item", "FY2021", "FY2022", heading],
			["Night buses", "12 routes", "14 routes", "short"],
		]),
	);
	const columns =
		role === "item"
			? tableOf(
					sheetOf([
						[heading, "FY2021"],
						["Night buses", "12 routes"],
					]),
				).columns
			: table.columns;
	expect(columns[role]).toBe(role === "item" ? 0 : 3);
});
