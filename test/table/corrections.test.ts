// What an office has set and what staff corrected: it counts before what the reader would see by itself.
import { headerSignature } from "../../src/settings/header-signature";
import { type ColumnUse, DEFAULT_SETTINGS, type Settings, type TabCorrections } from "../../src/settings/settings";
import type { ProgressTable } from "../../src/table/progress-table";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { insertColumn, insertRows, permuteColumns } from "./sheet-changes";
import { FULL_ROW, rowWith, sample, sheetOf, smallSheet, TODAY } from "./sheet-fixture";

const SHEET = smallSheet([rowWith({}), rowWith({ B: "配食", D: "福政課" })]);

function read(sheet: SheetSnapshot, settings: Partial<Settings>): ProgressTable {
	const reading = readTable(sheet, { today: TODAY, settings: { ...DEFAULT_SETTINGS, ...settings } });
	if (reading.kind === "none") {
		throw new Error(reading.reason);
	}
	return reading.table;
}

function corrected(sheet: SheetSnapshot, corrections: Partial<TabCorrections>): ProgressTable {
	return read(sheet, { tabs: [{ sheetId: sheet.sheetId, header: null, asOf: null, columns: [], ...corrections }] });
}

function useOf(table: ProgressTable, column: number): ColumnUse | undefined {
	return table.columnUses.find((one) => one.column === column)?.use;
}

const OUTLINE_UNUSED = { heading: "事業概要", nth: 0, use: { kind: "ignored" } } as const;

describe("what the reader understood", () => {
	test("is told for every headed column", () => {
		const { columnUses } = read(SHEET, {});
		expect(columnUses.map(({ column, headings }) => [column, headings.join()])).toEqual(
			SHEET.texts[0]?.map((heading, column) => [column, heading]),
		);
		expect(columnUses.map(({ use }) => use)).toEqual([
			{ kind: "role", role: "new" },
			{ kind: "role", role: "item" },
			{ kind: "role", role: "outline" },
			{ kind: "role", role: "department" },
			{ kind: "role", role: "term" },
			{ kind: "year", from: 2020, to: 2020, as: null },
			{ kind: "year", from: 2021, to: 2021, as: null },
			{ kind: "year", from: 2022, to: 2022, as: null },
			{ kind: "year", from: 2023, to: 2025, as: null },
			{ kind: "mark", year: 2021 },
		]);
		expect(columnUses.some((use) => use.corrected)).toBe(false);
	});

	test("said back as corrections changes nothing", () => {
		const table = read(sample(), {});
		const columns = table.columnUses.map(({ key, nth, use }) => ({ heading: key, nth, use }));
		const again = corrected(sample(), { columns });
		expect(again.entries).toEqual(table.entries);
		expect(again.years).toEqual(table.years);
		expect(again.columnUses.every((use) => use.corrected)).toBe(true);
	});
});

describe("a corrected column", () => {
	test("is passed over when it is not used", () => {
		const table = corrected(SHEET, { columns: [OUTLINE_UNUSED] });
		expect(table.columns.outline).toBeNull();
		expect(table.columnUses[2]).toMatchObject({ use: { kind: "ignored" }, corrected: true });
	});

	test("takes a role from the column that had it", () => {
		const columns = [{ heading: "事業概要", nth: 0, use: { kind: "role", role: "item" } }] as const;
		const table = corrected(SHEET, { columns: [...columns] });
		expect(table.columns.item).toBe(2);
		expect(table.measures[0]?.name).toBe("地域で見守る");
	});

	test("is a year of the kind that was said", () => {
		const use = { kind: "year", from: 2019, to: 2019, as: "target" } as const;
		const table = corrected(SHEET, { columns: [{ heading: "R2年度", nth: 0, use }] });
		expect(table.years[0]).toMatchObject({ from: 2019, to: 2019, kind: "target", columns: [5] });
	});

	test("is a rating, or a plan, or a band", () => {
		const as = (use: ColumnUse) => corrected(SHEET, { columns: [{ heading: "取組時期", nth: 0, use }] });
		expect(as({ kind: "mark", year: 2022 }).marks.map(({ column }) => column)).toEqual([4, 9]);
		expect(as({ kind: "plan" }).years[0]).toMatchObject({ from: null, kind: "plan", columns: [4] });
		expect(as({ kind: "band" }).chapters.map(({ title }) => title)).toEqual(["短期"]);
	});

	test("counts before what the contents would say", () => {
		const sheet = sheetOf([
			["区分", "施策項目", "R3年度", "達成率", "評価"],
			["A", "見守り", "３回", "95%", "〇"],
			["B", "配食", "２回", "80%", "〇"],
			["C", "送迎", "２回", "90%", "△"],
		]);
		const as = (heading: string, use: ColumnUse) => corrected(sheet, { columns: [{ heading, nth: 0, use }] });
		expect(corrected(sheet, {}).chapters).toEqual([]);
		expect(as("区分", { kind: "band" }).chapters.map(({ title }) => title)).toEqual(["A", "B", "C"]);
		expect(corrected(sheet, {}).marks).toHaveLength(1);
		expect(as("達成率", { kind: "mark", year: null }).marks.map(({ column }) => column)).toEqual([3, 4]);
	});

	test("counts before what looks like a schedule", () => {
		const sheet = sheetOf([
			["施策項目", "R3年度", "R4年度", "進捗状況"],
			["見守り", "○", "○", "地域の団体と話し合いを重ね、見守りの輪を広げた。"],
			["配食", "", "○", "献立を見直し、配る曜日を増やすことを決めている。"],
		]);
		const use = { kind: "year", from: 2021, to: 2021, as: "actual" } as const;
		const kinds = corrected(sheet, { columns: [{ heading: "R3年度", nth: 0, use }] }).years.map(({ kind }) => kind);
		expect(kinds).toEqual(["actual", "target"]);
	});

	test("is found again after columns were inserted or moved", () => {
		const inserted = corrected(insertColumn(SHEET, 1), { columns: [OUTLINE_UNUSED] });
		expect([useOf(inserted, 3), inserted.columns.outline]).toEqual([{ kind: "ignored" }, null]);
		const moved = corrected(permuteColumns(SHEET, [2, 0, 1, 3, 4, 5, 6, 7, 8, 9]), { columns: [OUTLINE_UNUSED] });
		expect(useOf(moved, 0)).toEqual({ kind: "ignored" });
	});

	test("of two with one heading it is the one that was meant", () => {
		const twice = sheetOf([
			["施策項目", "備考", "R3年度", "備考"],
			["見守り", "甲", "実施", "乙"],
		]);
		const use = { kind: "role", role: "outline" } as const;
		expect(corrected(twice, { columns: [{ heading: "備考", nth: 1, use }] }).columns.outline).toBe(3);
	});

	test("of another tab is left alone", () => {
		const other = { sheetId: SHEET.sheetId + 1, header: null, asOf: null, columns: [OUTLINE_UNUSED] };
		expect(read(SHEET, { tabs: [other] }).columns.outline).toBe(2);
	});
});

describe("a corrected header", () => {
	const odd = sheetOf([["一覧"], ["なまえ", "したこと", "できばえ"], ["見守り", "３回", "〇"]]);
	const header = { firstRow: headerSignature(odd.texts[1] ?? []), rows: 1 };
	const columns = [
		{ heading: "なまえ", nth: 0, use: { kind: "role", role: "item" } },
		{ heading: "したこと", nth: 0, use: { kind: "year", from: 2021, to: 2021, as: null } },
		{ heading: "できばえ", nth: 0, use: { kind: "mark", year: 2021 } },
	] as const;

	test("makes a table of a tab that would be none", () => {
		expect(readTable(odd, { today: TODAY })).toMatchObject({ kind: "none" });
		const table = corrected(odd, { header, columns: [...columns] });
		expect([table.headerRows, table.measures[0]?.name, table.years[0]?.from]).toEqual([[1, 1], "見守り", 2021]);
	});

	test("is found again below inserted rows; gone, the reader looks for itself", () => {
		expect(corrected(insertRows(odd, 0, [["注記"], []]), { header, columns: [...columns] }).headerRows).toEqual([3, 3]);
		expect(corrected(SHEET, { header }).headerRows).toEqual([0, 0]);
	});
});

test("a date that was said closes the years before it", () => {
	const table = corrected(SHEET, { asOf: "2021-06-30" });
	expect(table.asOf).toEqual({ date: "2021-06-30", source: "settings" });
	expect(table.years.map((year) => year.kind)).toEqual(["actual", "interim", "interim", "plan"]);
});

test("the office's scale, with its look-alikes, counts before any legend", () => {
	const scale = [
		{ symbol: "良", meaning: "", lookAlikes: ["〇"], done: true },
		{ symbol: "可", meaning: "", lookAlikes: [], done: false },
	];
	const table = read(SHEET, { scale });
	expect([table.scaleSource, table.scale.map(({ symbol }) => symbol)]).toEqual(["settings", ["良", "可"]]);
});

test("aliases become the department's name", () => {
	const table = read(SHEET, { departments: [{ name: "福祉政策課", aliases: ["福政課"] }] });
	expect(table.entries.map((entry) => entry.departments)).toEqual([["福祉政策課"], ["福祉政策課"]]);
});

test("the office's own words for terms", () => {
	expect(read(SHEET, { terms: ["前期", "後期"] }).terms).toEqual(["前期", "後期"]);
	expect(read(SHEET, {}).terms).toEqual(["短期", "中期", "長期"]);
});

test("fiscal years that begin in January end in December", () => {
	const years = sheetOf([
		["施策項目", "2021年度", "2022年度", "評価"],
		["見守り", "実施", "実施", "〇"],
	]);
	const kinds = (fiscalYearStart: number): readonly string[] => {
		const reading = readTable(years, { today: "2022-01-15", settings: { ...DEFAULT_SETTINGS, fiscalYearStart } });
		return reading.kind === "table" ? reading.table.years.map(({ kind }) => kind) : [];
	};
	expect(kinds(4)).toEqual(["interim", "plan"]);
	expect(kinds(1)).toEqual(["actual", "interim"]);
});

test("without settings nothing changes", () => {
	expect(read(smallSheet([FULL_ROW]), {})).toEqual(read(smallSheet([FULL_ROW]), { ...DEFAULT_SETTINGS }));
});
