// Which years count as closed: by the sheet's own dates, and by today only where it gives none.
import type { SheetSnapshot } from "../../src/table/snapshot";
import { insertRows } from "./sheet-changes";
import { sample, sheetOf, tableOf } from "./sheet-fixture";

function kinds(sheet: SheetSnapshot, today: string): string {
	return tableOf(sheet, today)
		.years.map((year) => year.kind)
		.join(" ");
}

const UNDATED = sample({ J7: "Ｒ４年度" });

test.each([
	["2022-08-15", "actual actual actual actual interim plan"],
	["2022-03-30", "actual actual actual interim plan plan"],
	["2022-03-31", "actual actual actual actual plan plan"],
	["2022-04-01", "actual actual actual actual interim plan"],
	["2023-03-30", "actual actual actual actual interim plan"],
	["2023-05-10", "actual actual actual actual actual interim"],
	["2026-03-30", "actual actual actual actual actual interim"],
	["2026-11-01", "actual actual actual actual actual actual"],
	["2018-05-01", "interim plan plan plan plan plan"],
])("without a date in the sheet, on %s", (today, expected) => {
	const sheet = {
		...UNDATED,
		texts: UNDATED.texts.map((row) => row.map((text) => text.replace("今後の事業計画", ""))),
	};
	expect(kinds(sheet, today)).toBe(expected);
	expect(tableOf(sheet, today).asOf).toEqual({ date: today, source: "today" });
});

test.each(["2022-08-15", "2023-05-10", "2026-11-01"])("今後の事業計画 stays a plan on %s", (today) => {
	expect(kinds(UNDATED, today).endsWith(" plan")).toBe(true);
	expect(kinds(UNDATED, today).startsWith("actual actual actual actual ")).toBe(true);
});

test.each(["2022-08-15", "2023-05-10", "2026-11-01", "2035-01-01"])(
	"a date in a heading outdoes today, %s",
	(today) => {
		expect(kinds(sample(), today)).toBe("actual actual actual actual interim plan");
		expect(tableOf(sample(), today).asOf).toEqual({ date: "2022-08-31", source: "sheet" });
	},
);

describe("a date in the rows above the header", () => {
	test.each([
		"地域包括ケアの進捗状況（令和４年８月末現在）",
		"R4.8末時点",
		"（2022年８月31日現在）",
		"進捗状況　Ｒ４．８．３１現在",
	])("%s", (title) => {
		for (const today of ["2021-01-01", "2026-11-01"]) {
			const table = tableOf(insertRows(UNDATED, 0, [[title]]), today);
			expect(table.asOf).toEqual({ date: "2022-08-31", source: "sheet" });
			expect(table.years.map((year) => year.kind)).toEqual(["actual", "actual", "actual", "actual", "interim", "plan"]);
		}
	});

	test("at the right, straight above the header", () => {
		const dated = insertRows(UNDATED, 5, [["", "", "", "", "", "", "", "", "", "", "令和４年８月末現在"]]);
		const table = tableOf(dated, "2026-11-01");
		expect(table.headerRows).toEqual([6, 8]);
		expect(table.asOf).toEqual({ date: "2022-08-31", source: "sheet" });
		expect(table.years).toHaveLength(6);
	});

	test("a month's end without a word, or without a year, dates nothing", () => {
		const table = tableOf(insertRows(UNDATED, 0, [["提出期限：令和４年９月末"], ["８月末現在で記入"]]), "2023-05-10");
		expect(table.asOf).toEqual({ date: "2023-05-10", source: "today" });
	});
});

test("of several dates the latest counts", () => {
	const table = tableOf(sample({ I7: "Ｒ３年度（R4.3末時点）" }));
	expect(table.asOf.date).toBe("2022-08-31");
	expect(table.years.map((year) => year.kind)).toEqual(["actual", "actual", "actual", "actual", "interim", "plan"]);
});

test("a year closed by the sheet's date but dated before its own end is still running", () => {
	const table = tableOf(sample({ I7: "Ｒ３年度（11月末現在）" }));
	expect(table.years[3]).toMatchObject({ kind: "interim", asOf: "2021-11-30" });
});

test.each([
	["Ｒ４計画", "plan"],
	["Ｒ３計画", "plan"],
	["Ｒ７年度目標", "target"],
	["Ｒ３年度実績", "actual"],
	["Ｒ３年度見込み", "interim"],
])("%s is a %s column, whatever the date", (heading, kind) => {
	const sheet = sheetOf([
		["施策項目", "Ｒ２年度", heading, "評価"],
		["見守り", "３回実施", "４回実施", "〇"],
	]);
	expect(tableOf(sheet, "2023-05-10").years[1]?.kind).toBe(kind);
});

test("計画, 実績 and 目標 under a year say what each column holds", () => {
	const sheet = sheetOf(
		[
			["施策項目", "令和３年度", "", "令和４年度", "", "評価"],
			["", "計画", "実績", "目標", "実績", ""],
			["見守り", "３回", "４回", "５回", "２回", "〇"],
		],
		["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
	);
	const years = tableOf(sheet, "2023-05-10").years;
	expect(years.map(({ from, kind, columns }) => [from, kind, columns])).toEqual([
		[2021, "plan", [1]],
		[2021, "actual", [2]],
		[2022, "target", [3]],
		[2022, "actual", [4]],
	]);
});
