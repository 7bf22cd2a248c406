// The built-in sample, read as a whole: what a reader would count by hand.
import { toA1 } from "../../src/table/a1";
import type { Entry } from "../../src/table/progress-table";
import { sample, tableOf } from "./sheet-fixture";

const table = tableOf(sample());

function entryInRow(row: number): Entry {
	const entry = table.entries.find((candidate) => candidate.row === row - 1);
	if (entry === undefined) {
		throw new Error(`no entry in row ${row}`);
	}
	return entry;
}

function countBy(labels: readonly string[]): { readonly [label: string]: number } {
	const counts: { [label: string]: number } = {};
	for (const label of labels) {
		counts[label] = (counts[label] ?? 0) + 1;
	}
	return counts;
}

test("title, header and columns", () => {
	expect(table.title).toBe("地域包括ケアシステム推進基本構想の進捗状況（見本）");
	expect(table.headerRows).toEqual([5, 7]);
	expect(table.columns).toEqual({ number: null, new: 0, item: 1, outline: 2, department: 3, term: 4, mark: 11 });
	expect(table.headings).toMatchObject({
		item: "施策項目",
		outline: "事業概要",
		department: "課　名",
		term: "取組時期",
		mark: "Ｒ３評価",
	});
});

test("years, their kinds and the day by which they count as closed", () => {
	expect(table.years.map(({ label, from, to, kind, asOf, columns }) => [label, from, to, kind, asOf, columns])).toEqual(
		[
			["Ｈ30年度", 2018, 2018, "actual", null, [5]],
			["Ｒ１年度", 2019, 2019, "actual", null, [6]],
			["Ｒ２年度", 2020, 2020, "actual", null, [7]],
			["Ｒ３年度", 2021, 2021, "actual", null, [8]],
			["Ｒ４年度（R4.8末時点）", 2022, 2022, "interim", "2022-08-31", [9]],
			["Ｒ５～Ｒ７年度", 2023, 2025, "plan", null, [10]],
		],
	);
	expect(table.asOf).toEqual({ date: "2022-08-31", source: "sheet" });
	expect(table.markYear).toBe(2021);
});

test("the scale is the sheet's own", () => {
	expect(table.scaleSource).toBe("legend");
	expect(table.scale.map((mark) => mark.symbol)).toEqual(["◎", "〇", "△", "×"]);
	expect(table.scale[1]?.meaning).toBe("おおむね計画どおり実施");
});

test("97 measures with 105 entries, 26 of them new", () => {
	expect(table.measures).toHaveLength(97);
	expect(table.entries).toHaveLength(105);
	expect(table.measures.filter(({ entries }) => entries.some((index) => table.entries[index]?.isNew))).toHaveLength(26);
	expect(table.entries.filter((entry) => entry.isNew)).toHaveLength(26);
});

test("chapters and directions", () => {
	expect(table.chapters.map((chapter) => toA1(chapter.cell))).toEqual([
		"A9",
		"A19",
		"A72",
		"A103",
		"A114",
		"A140",
		"A153",
	]);
	expect(table.chapters[0]?.title).toBe("１　高齢者向けの住まいの確保");
	expect(table.chapters.map((_, chapter) => table.entries.filter((entry) => entry.chapter === chapter).length)).toEqual(
		[6, 36, 22, 7, 18, 8, 8],
	);
	expect(table.directions).toHaveLength(42);
	expect(countBy(table.directions.map((direction) => String(direction.chapter)))).toEqual({
		0: 3,
		1: 16,
		2: 8,
		3: 3,
		4: 7,
		5: 4,
		6: 1,
	} satisfies { readonly [chapter: string]: number });
	expect(table.entries.every((entry) => table.directions[entry.direction ?? -1]?.chapter === entry.chapter)).toBe(true);
});

test("marks", () => {
	expect(countBy(table.entries.map((entry) => entry.mark?.text ?? "none"))).toEqual({ "◎": 3, 〇: 99, "△": 3 });
});

test("departments, with wrapped names put together", () => {
	const counts = countBy(table.entries.flatMap((entry) => entry.departments));
	expect(Object.keys(counts).sort()).toEqual(
		[
			"スポーツ振興課",
			"交通政策",
			"介護保険",
			"住宅政策",
			"健康政策",
			"地域保健",
			"産業政策",
			"歩ける環境政策",
			"環境政策",
			"福祉政策",
		].sort(),
	);
	expect(entryInRow(26).departments).toEqual(["健康政策", "介護保険"]);
	expect(entryInRow(86).departments).toEqual(["歩ける環境政策", "環境政策", "交通政策"]);
	expect(entryInRow(101).departments).toEqual(["スポーツ振興課"]);
});

test("terms", () => {
	const counts = countBy(table.entries.map((entry) => entry.term?.text ?? ""));
	expect(Object.keys(counts).sort()).toEqual(["中期", "短期", "長期"].sort());
	expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(105);
});

describe("merged cells", () => {
	test("a measure over two rows gives its name, outline, department and term to both entries", () => {
		const [first, second] = [entryInRow(31), entryInRow(32)];
		expect(second.measure).toBe(first.measure);
		for (const role of ["item", "outline", "department", "term"] as const) {
			expect(second[role]).toEqual(first[role]);
			expect(second[role]?.cell.row).toBe(30);
		}
		expect(second.years[0]?.[0]?.cell).toEqual({ row: 31, column: 5 });
		expect(second.mark?.cell).toEqual({ row: 31, column: 11 });
	});

	test("only the name of rows 78 and 79 is merged", () => {
		const [first, second] = [entryInRow(78), entryInRow(79)];
		expect(second.measure).toBe(first.measure);
		expect(second.outline?.cell).toEqual({ row: 78, column: 2 });
	});

	test.each([34, 42])("one text stands for all years of row %i", (row) => {
		const years = entryInRow(row).years.slice(0, 5);
		expect(years.map(([datum]) => datum?.cell)).toEqual(years.map(() => ({ row: row - 1, column: 5 })));
		expect(years.every(([datum]) => datum?.text !== "")).toBe(true);
	});

	test("year texts shared by two measures belong to both", () => {
		const [first, second] = [entryInRow(112), entryInRow(113)];
		expect(second.measure).not.toBe(first.measure);
		expect(second.years).toEqual(first.years);
	});
});

test("a measure listed again is known by its name", () => {
	expect(table.entries.filter((entry) => entry.relisted).map((entry) => entry.row + 1)).toEqual([134]);
	expect(entryInRow(134).outline?.text).toBe("");
});

test("no row of the sample only carries on the one above", () => {
	expect(table.entries.filter((entry) => entry.continuation)).toEqual([]);
});
