// What people do to any office's sheet changes no entry's data, and no grid whatever makes the reading fail or hang.
import fc from "fast-check";
import { runChecks } from "../../src/checks/run-checks";
import { jaChecks } from "../../src/messages/ja-checks";
import type { ProgressTable } from "../../src/table/progress-table";
import { readTable } from "../../src/table/read-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { insertColumn, insertRows, permuteColumns } from "../table/sheet-changes";
import { type EntryTexts, entryTexts } from "../table/table-texts";
import { OFFICES } from "./all";
import { type Expected, type Office, snapshotOf } from "./office";

const RUNS = { seed: 20260501, numRuns: 5 };

function tableOf(sheet: SheetSnapshot, { sheet: { today } }: Office): ProgressTable {
	const reading = readTable(sheet, { today });
	if (reading.kind === "none") {
		throw new Error(`read as no table: ${reading.reason}`);
	}
	return reading.table;
}

/** The entries that a changed sheet gives otherwise than the unchanged one, the first of them, told by item. */
function difference(table: ProgressTable, expected: readonly EntryTexts[]): readonly (EntryTexts | undefined)[] {
	const texts = entryTexts(table);
	const first = Array.from({ length: Math.max(texts.length, expected.length) }, (_, index) => index).find(
		(index) => JSON.stringify(texts[index]) !== JSON.stringify(expected[index]),
	);
	return first === undefined ? [] : [texts[first], expected[first]];
}

/** 0-based rows before which a row may be put: the first rows of measures, outside merges and below the header. */
function seamsOf(sheet: SheetSnapshot, expected: Expected): readonly number[] {
	return expected.entries
		.filter((entry) => !entry.sameMeasure)
		.map((entry) => entry.row - 1)
		.filter(
			(row) =>
				row >= expected.headerRows[1] &&
				sheet.merges.every((merge) => merge.row >= row || merge.row + merge.rows <= row),
		);
}

/** 0-based columns left of which a column may be put without widening a heading over several columns. */
function columnSeams(sheet: SheetSnapshot, { headerRows: [first, last] }: Expected): readonly number[] {
	const heads = sheet.merges.filter((merge) => merge.row + merge.rows >= first && merge.row < last);
	return Array.from({ length: sheet.texts[0]?.length ?? 0 }, (_, column) => column).filter((column) =>
		heads.every((merge) => merge.column >= column || merge.column + merge.columns <= column),
	);
}

const title = fc.constantFrom(
	"令和４年度　進捗状況",
	"（様式１）",
	"作成：企画課",
	"※　各課は記入もれのないようにしてください。",
	"施策の進捗と評価",
	"Progress report for all actions",
	"",
);

/**
 * Sheets whose columns may stand in any order from the given letter on: no heading over several columns, nothing that
 * only the order of its columns tells.
 */
const SHUFFLED: { readonly [file: string]: string } = {
	"02-blocks": "C",
	"03-merged-columns": "D",
	"07-undated": "D",
	"08-climate": "C",
	"09-same-as-above": "D",
	"10-second-table": "C",
	"12-date-like-ids": "D",
	"14-western-years": "C",
	"15-pairs": "C",
	"18-bare-eras": "C",
};

describe.each(Object.entries(OFFICES))("%s", (file, office) => {
	const sheet = snapshotOf(office.sheet);
	const { expected } = office;
	const seams = seamsOf(sheet, expected);
	const texts = (): readonly EntryTexts[] => entryTexts(tableOf(sheet, office));

	test("blank rows between measures", () => {
		const before = texts();
		fc.assert(
			fc.property(fc.subarray([...seams], { minLength: 1, maxLength: Math.min(4, seams.length) }), (rows) => {
				const changed = [...rows].reverse().reduce((reduced, row) => insertRows(reduced, row, [[]]), sheet);
				expect(difference(tableOf(changed, office), before)).toEqual([]);
			}),
			RUNS,
		);
	});

	test("blank columns", () => {
		const before = texts();
		fc.assert(
			fc.property(fc.subarray([...columnSeams(sheet, expected)], { minLength: 1, maxLength: 2 }), (columns) => {
				const changed = [...columns].reverse().reduce(insertColumn, sheet);
				expect(difference(tableOf(changed, office), before)).toEqual([]);
			}),
			RUNS,
		);
	});

	test("title rows above", () => {
		const before = texts();
		fc.assert(
			fc.property(fc.array(title, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 2), (titles, column) => {
				const above = titles.map((text) => [...Array<string>(column).fill(""), text]);
				expect(difference(tableOf(insertRows(sheet, 0, above), office), before)).toEqual([]);
			}),
			RUNS,
		);
	});

	test("the header again between measures", () => {
		const before = texts();
		const header = sheet.texts.slice(expected.headerRows[0] - 1, expected.headerRows[1]);
		fc.assert(
			fc.property(fc.constantFrom(...seams.filter((row) => row > expected.headerRows[1])), (row) => {
				expect(difference(tableOf(insertRows(sheet, row, header), office), before)).toEqual([]);
			}),
			RUNS,
		);
	});

	const from = SHUFFLED[file];
	if (from !== undefined) {
		test("columns in another order", () => {
			const before = texts();
			const fixed = Array.from({ length: from.charCodeAt(0) - 65 }, (_, column) => column);
			const rest = (sheet.texts[0] ?? []).map((_, column) => column).slice(fixed.length);
			fc.assert(
				fc.property(fc.shuffledSubarray(rest, { minLength: rest.length, maxLength: rest.length }), (order) => {
					const changed = permuteColumns(sheet, [...fixed, ...order]);
					expect(difference(tableOf(changed, office), before)).toEqual([]);
				}),
				RUNS,
			);
		});
	}
});

/** Longer than any reading of a small grid takes on a busy machine. */
const HANGS = 3_000;

function expectOrderly(sheet: SheetSnapshot): void {
	const start = Date.now();
	const reading = readTable(sheet, { today: "2022-10-01" });
	runChecks(reading, sheet.name, jaChecks);
	expect(Date.now() - start).toBeLessThan(HANGS);
	if (reading.kind === "table") {
		const { entries, measures, marks, years } = reading.table;
		expect(entries.length).toBeGreaterThan(0);
		expect(measures.flatMap((measure) => measure.entries)).toEqual(entries.map((entry) => entry.index));
		expect(entries.every((entry) => entry.marks.length === marks.length && entry.years.length === years.length)).toBe(
			true,
		);
	}
}

const WORDS = [...new Set(Object.values(OFFICES).flatMap(({ sheet }) => sheet.rows.flat()))].filter(
	(text) => text !== "" && text.length <= 24,
);
const LONG = ["（".repeat(600), "1-".repeat(400), "令和３年度".repeat(120), "◎：".repeat(300), "課\n".repeat(300)];

const cell = fc.oneof(
	{ weight: 40, arbitrary: fc.constant("") },
	{ weight: 80, arbitrary: fc.constantFrom(...WORDS) },
	{ weight: 15, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
	{ weight: 1, arbitrary: fc.constantFrom(...LONG) },
);

const merge = fc.record({
	row: fc.nat(14),
	column: fc.nat(10),
	rows: fc.integer({ min: 1, max: 6 }),
	columns: fc.integer({ min: 1, max: 10 }),
});

describe("any grid is read or passed over", () => {
	test("cells of all offices thrown together", () => {
		const grid = fc.record({
			texts: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 12 }),
			merges: fc.array(merge, { maxLength: 4 }),
		});
		fc.assert(
			fc.property(grid, ({ texts, merges }) => {
				expectOrderly({ name: "シート1", sheetId: 1, texts, merges });
			}),
			{ seed: 20260502, numRuns: 8_400 },
		);
	});

	test("an office's sheet with rows, columns and cells gone astray", () => {
		const damage = fc.record({
			file: fc.constantFrom(...Object.keys(OFFICES)),
			rows: fc.array(fc.nat(30), { maxLength: 6 }),
			column: fc.nat(20),
			cells: fc.array(fc.tuple(fc.nat(30), fc.nat(15), cell), { maxLength: 12 }),
			merges: fc.array(merge, { maxLength: 3 }),
		});
		fc.assert(
			fc.property(damage, ({ file, rows, column, cells, merges }) => {
				const office = OFFICES[file];
				if (office === undefined) {
					throw new Error(file);
				}
				const texts = office.sheet.rows.map((row) => [...row]);
				for (const [row, at, text] of cells) {
					const line = texts[row];
					if (line !== undefined && at < line.length) {
						line[at] = text;
					}
				}
				const sheet = snapshotOf(office.sheet);
				expectOrderly({
					...sheet,
					texts: texts.filter((_, row) => !rows.includes(row)).map((row) => row.filter((_, at) => at !== column)),
					merges: [...sheet.merges, ...merges],
				});
			}),
			{ seed: 20260503, numRuns: 700 },
		);
	});
});
