// Whatever the shape of a sheet: reading never fails, and what does not matter changes nothing.
import fc from "fast-check";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { insertColumn, insertRows, permuteColumns } from "./sheet-changes";
import { read, sample, tableOf } from "./sheet-fixture";
import { entryTexts, firstDifference, yearKinds } from "./table-texts";

const RUNS = { seed: 20260403, numRuns: 25 };

const expected = tableOf(sample());
const expectedTexts = entryTexts(expected);
const lastRow = sample().texts.length;

function expectSameEntries(sheet: SheetSnapshot): void {
	const table = tableOf(sheet);
	expect(yearKinds(table)).toEqual(yearKinds(expected));
	expect(table.measures).toHaveLength(97);
	expect(table.entries).toHaveLength(105);
	expect(firstDifference(table, expectedTexts)).toEqual([]);
}

/** A row of the sample into whose place a blank row may go without cutting a merge or the header. */
const bodyRow = fc
	.integer({ min: 8, max: lastRow })
	.filter((row) => sample().merges.every((merge) => merge.row >= row || merge.row + merge.rows <= row));

test("blank rows in the body", () => {
	fc.assert(
		fc.property(fc.array(bodyRow, { minLength: 1, maxLength: 5 }), (rows) => {
			expectSameEntries(
				[...rows].sort((one, other) => other - one).reduce((sheet, row) => insertRows(sheet, row, [[]]), sample()),
			);
		}),
		RUNS,
	);
});

const title = fc.constantFrom(
	"令和４年度　進捗状況",
	"地域包括ケアシステム",
	"（様式１）",
	"作成：福祉政策課",
	"※　各課は９月30日までに記入してください。",
	"令和４年９月15日",
	"施策の進捗",
	"",
);

test("title rows above the header", () => {
	const rows = fc.array(
		fc.tuple(title, fc.constantFrom(0, 0, 3, 9)).map(([text, column]) => [...Array<string>(column).fill(""), text]),
		{ minLength: 1, maxLength: 4 },
	);
	fc.assert(
		fc.property(rows, fc.constantFrom(0, 1, 5), (above, at) => {
			expectSameEntries(insertRows(sample(), at, above));
		}),
		RUNS,
	);
});

test("blank columns", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }), (columns) => {
			expectSameEntries(
				[...columns].sort((one, other) => other - one).reduce((sheet, column) => insertColumn(sheet, column), sample()),
			);
		}),
		RUNS,
	);
});

test("columns in any order", () => {
	const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12, maxLength: 12 });
	fc.assert(
		fc.property(order, (columns) => {
			expectSameEntries(permuteColumns(sample(), columns));
		}),
		RUNS,
	);
});

/** Cells that mean something to the reader, among arbitrary ones. */
const cell = fc.oneof(
	{ weight: 3, arbitrary: fc.constant("") },
	{
		weight: 3,
		arbitrary: fc.constantFrom(
			..."施策項目 事業概要 課名 取組時期 Ｒ３年度 H30 評価 R4.8末時点 新 〇 △ 短期 １　住まい ※注 合計 今後の計画 令和３年度評価 ◎：良い".split(
				" ",
			),
		),
	},
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

const grid: fc.Arbitrary<SheetSnapshot> = fc
	.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 15 }))
	.chain(([rows, columns]) =>
		fc.record({
			name: fc.string(),
			sheetId: fc.nat(),
			texts: fc.array(fc.array(cell, { maxLength: columns }), { minLength: rows, maxLength: rows }),
			merges: fc.array(
				fc.record({
					row: fc.nat(45),
					column: fc.nat(18),
					rows: fc.integer({ min: 1, max: 45 }),
					columns: fc.integer({ min: 1, max: 18 }),
				}),
				{ maxLength: 12 },
			),
		}),
	);

test("any grid with any merges is a table in good order, or none with a reason", () => {
	let tables = 0;
	fc.assert(
		fc.property(grid, (sheet) => {
			const reading = read(sheet);
			if (reading.kind === "none") {
				expect(["empty", "no-header", "no-entries", "own-output"]).toContain(reading.reason);
				return;
			}
			tables++;
			const { entries, measures, headerRows } = reading.table;
			expect(measures.flatMap((measure) => measure.entries)).toEqual(entries.map((_, index) => index));
			expect(entries.length).toBeGreaterThan(0);
			expect(entries.every((entry) => entry.row > headerRows[1] && entry.row < sheet.texts.length)).toBe(true);
			expect(
				entries.every((entry) => (entry.chapter ?? 0) >= 0 && entry.years.length === reading.table.years.length),
			).toBe(true);
		}),
		{ seed: 20260404, numRuns: 800 },
	);
	expect(tables).toBeGreaterThan(50);
});

test("the same sheet and day always give the same reading", () => {
	fc.assert(
		fc.property(grid, (sheet) => {
			expect(readTable(sheet, { today: "2022-10-01" })).toEqual(readTable(sheet, { today: "2022-10-01" }));
		}),
		{ seed: 20260405, numRuns: 100 },
	);
});
