// Rows of the body: entries, measures, continuations, flags, bands, notes and totals.
import { rowWith, sheetOf, smallSheet, tableOf } from "./sheet-fixture";

describe("measures", () => {
	test("rows under one merged name are one measure, also with an outline each", () => {
		const table = tableOf(
			smallSheet([rowWith({}), rowWith({ B: "", C: "別の概要" }), rowWith({ B: "配食" })], ["B2:B3"]),
		);
		expect(table.measures.map(({ name, entries }) => [name, entries])).toEqual([
			["見守り活動", [0, 1]],
			["配食", [2]],
		]);
		expect(table.entries[1]?.item?.cell).toEqual({ row: 1, column: 1 });
	});

	test("two rows with the same name in cells of their own are two measures", () => {
		expect(tableOf(smallSheet([rowWith({}), rowWith({})])).measures).toHaveLength(2);
	});

	test("a row with texts but no name, outline, department and term carries on the one above", () => {
		const table = tableOf(smallSheet([rowWith({}), rowWith({ B: "", C: "", D: "", E: "" })]));
		expect(table.entries.map((entry) => entry.continuation)).toEqual([false, true]);
		expect(table.measures).toHaveLength(1);
	});

	test("a row for one more department does, one with an outline of its own does not", () => {
		const table = tableOf(smallSheet([rowWith({}), rowWith({ B: "", C: "", E: "" })]));
		expect(table.entries.map((entry) => entry.continuation)).toEqual([false, true]);
		expect(table.measures.map((measure) => measure.entries)).toEqual([[0, 1]]);
		const outlined = tableOf(smallSheet([rowWith({}), rowWith({ B: "" })]));
		expect(outlined.measures.map((measure) => measure.name)).toEqual(["見守り活動", ""]);
	});

	test("the first row carries on nothing", () => {
		const table = tableOf(smallSheet([rowWith({ B: "", C: "", D: "", E: "" })]));
		expect(table.entries[0]?.continuation).toBe(false);
	});
});

test.each(["新", "（新）", "新規", "★", "☆", "NEW", "new", "新\n"])("%j flags a new measure", (flag) => {
	expect(tableOf(smallSheet([rowWith({ A: flag })])).entries[0]?.isNew).toBe(true);
});

test.each(["", "継続", "拡充", "再掲", "変更"])("%j flags none", (flag) => {
	expect(tableOf(smallSheet([rowWith({ A: flag })])).entries[0]?.isNew).toBe(false);
});

test.each([
	["【新】見守り", true],
	["（新規）見守り", true],
	["［新］見守り", true],
	["★見守り", true],
	["新しい見守りの仕組み", false],
	["新型コロナ対策", false],
])("the name %j: new is %s", (name, isNew) => {
	expect(tableOf(smallSheet([rowWith({ B: name })])).entries[0]?.isNew).toBe(isNew);
});

test.each([
	["見守り活動（再掲）", true],
	["【再掲】見守り活動", true],
	["再掲　見守り活動", true],
	["見守り活動\n(再掲)", true],
	["見守り活動", false],
])("the name %j: listed again is %s", (name, relisted) => {
	expect(tableOf(smallSheet([rowWith({ B: name })])).entries[0]?.relisted).toBe(relisted);
});

describe("rows that are no entries", () => {
	test.each([
		["blank", ["", "", "", ""]],
		["of spaces", ["　", " ", "", "\n"]],
		["a note", ["※　記入は９月から"]],
		["a note in brackets", ["", "（注１）実績は延べ人数"]],
		["a total", ["", "合計", "", "", "", "10", "12"]],
		["an average", ["平均", "", "", "", "", "10"]],
		["the headings again", ["新", "施策項目", "事業概要", "課　名", "取組\n時期", "R2年度"]],
	])("%s", (_, row) => {
		const table = tableOf(smallSheet([rowWith({}), row, rowWith({ B: "配食" })]));
		expect(table.entries.map((entry) => entry.row)).toEqual([1, 3]);
		expect([table.chapters, table.directions]).toEqual([[], []]);
	});

	test("a measure whose name begins like a total is one", () => {
		expect(tableOf(smallSheet([rowWith({ B: "合計特殊出生率の向上" })])).entries).toHaveLength(1);
	});
});

describe("bands", () => {
	const body = (...titles: readonly string[]) => titles.flatMap((title) => [[title], rowWith({ B: `${title}の施策` })]);

	test.each([
		["a merge over the whole width", [["住まい"], rowWith({})], ["A2:J2"]],
		["a number", [["１　住まい"], rowWith({})], []],
		["the first column alone", [["住まい"], rowWith({})], []],
	])("told by %s", (_, rows, merges) => {
		const table = tableOf(smallSheet(rows, merges));
		expect(table.chapters.map((chapter) => chapter.title.endsWith("住まい"))).toEqual([true]);
		expect(table.entries.map((entry) => entry.chapter)).toEqual([0]);
	});

	test("entries above the first band belong to none", () => {
		const table = tableOf(smallSheet([rowWith({}), ["１　住まい"], rowWith({})]));
		expect(table.entries.map((entry) => [entry.chapter, entry.direction])).toEqual([
			[null, null],
			[0, null],
		]);
	});

	test("one level only: chapters", () => {
		const table = tableOf(smallSheet(body("１　住まい", "２　介護", "３　医療")));
		expect([table.chapters.length, table.directions.length]).toEqual([3, 0]);
	});

	test.each([
		["indent", "住まい", "　住宅の確保", "　住宅の改修", "介護", "　施設"],
		["chapter numbers", "第１章　住まい", "１　住宅の確保", "２　住宅の改修", "第２章　介護", "１　施設"],
		["longer numbers", "１　住まい", "１－１　住宅の確保", "１－２　住宅の改修", "２　介護", "２－１　施設"],
		["numbers in brackets", "１　住まい", "(1)　住宅の確保", "(2)　住宅の改修", "２　介護", "(1)　施設"],
		["one standing on another", "【住まい】", "【住宅の確保】", "【住宅の改修】", "【介護】", "【施設】"],
	])("two levels told by %s", (_, first, one, two, second, three) => {
		const table = tableOf(
			smallSheet([[first], [one], rowWith({}), [two], rowWith({}), [second], [three], rowWith({})]),
		);
		const trim = (title: string) => title.replace(/^\u3000/, "");
		expect(table.chapters.map((chapter) => chapter.title)).toEqual([first, second]);
		expect(table.directions.map(({ title, chapter }) => [title, chapter])).toEqual([
			[trim(one), 0],
			[trim(two), 0],
			[trim(three), 1],
		]);
		expect(table.entries.map((entry) => [entry.chapter, entry.direction])).toEqual([
			[0, 0],
			[0, 1],
			[1, 2],
		]);
	});
});

describe("chapters and directions in columns of their own", () => {
	const headings = ["基本目標", "施策の方向性", "施策項目", "Ｒ３年度", "評価"];
	const rows = [
		["１　住まい", "(1) 確保", "甲", "３回", "〇"],
		["", "", "乙", "３回", "〇"],
		["", "(2) 改修", "丙", "３回", "〇"],
		["２　介護", "(1) 確保", "丁", "３回", "〇"],
	];

	test.each([
		["merged downwards", rows, ["A2:A4", "B2:B3"]],
		["written once", rows, []],
		[
			"written in every row",
			rows.map((row, index) => [row[0] || "１　住まい", index === 1 ? "(1) 確保" : (row[1] ?? ""), ...row.slice(2)]),
			[],
		],
	])("%s", (_, body, merges) => {
		const table = tableOf(sheetOf([headings, ...body], merges));
		expect(table.chapters.map(({ title, cell }) => [title, cell])).toEqual([
			["１　住まい", { row: 1, column: 0 }],
			["２　介護", { row: 4, column: 0 }],
		]);
		expect(table.directions.map(({ title, chapter }) => [title, chapter])).toEqual([
			["(1) 確保", 0],
			["(2) 改修", 0],
			["(1) 確保", 1],
		]);
		expect(table.entries.map((entry) => [entry.chapter, entry.direction])).toEqual([
			[0, 0],
			[0, 0],
			[0, 1],
			[1, 2],
		]);
	});

	test("a category that comes and goes is no chapter", () => {
		const mixed = rows.map((row, index) => [index % 2 === 0 ? "ソフト" : "ハード", "", ...row.slice(2)]);
		expect(tableOf(sheetOf([["区分", ...headings.slice(1)], ...mixed])).chapters).toEqual([]);
	});

	test("nor is a column that flags new measures", () => {
		const flagged = rows.map((row, index) => [index === 1 ? "新" : "", "", ...row.slice(2)]);
		const table = tableOf(sheetOf([["区分", "", ...headings.slice(2)], ...flagged]));
		expect(table.chapters).toEqual([]);
		expect(table.entries.map((entry) => entry.isNew)).toEqual([false, true, false, false]);
	});
});

test("without a department column entries name none", () => {
	const table = tableOf(
		sheetOf([
			["施策項目", "Ｒ３年度", "評価"],
			["見守り", "３回", "〇"],
		]),
	);
	expect(table.entries[0]).toMatchObject({ department: null, departments: [], outline: null, term: null });
});
