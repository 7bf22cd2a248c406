// データ（縦持ち）: its shape, and that its numbers equal a recount of the sample's raw rows.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/run-checks";
import { en } from "../../src/messages/en";
import { ja, type Messages } from "../../src/messages/ja";
import { MOST_LINKED_ROWS, planData } from "../../src/report/data-tab";
import { stableIds } from "../../src/report/stable-ids";
import type { TabPlan } from "../../src/report/tab-plan";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { summarize } from "../../src/summary/summary";
import type { ProgressTable } from "../../src/table/progress-table";
import { readTable } from "../../src/table/read-table";
import { OFFICES } from "../offices/all";
import { snapshotOf } from "../offices/office";
import { counted, rawEntries } from "../summary/recount";
import { read, sheetOf, tableOf } from "../table/sheet-fixture";

const SAMPLE: { readonly name: string; readonly values: string[][]; readonly merges: string[] } = JSON.parse(
	readFileSync(join(__dirname, "../../sample/sheet.json"), "utf8"),
);
const sample = sheetOf(SAMPLE.values, SAMPLE.merges, SAMPLE.name);

function planOf(table: ProgressTable, messages: Messages = ja): TabPlan {
	const summary = summarize(table);
	const common = { findings: [], comparison: null, settings: DEFAULT_SETTINGS };
	return planData({ ...common, table, summary, now: "2026-11-22T10:42", version: "1.2.3", messages });
}

type Row = { readonly [heading: string]: string | number };

/** Rows of a plan as a program reads them: by the names in the first row. */
function rowsOf({ rows }: TabPlan): readonly Row[] {
	const [head = [], ...body] = rows.map((row) => row.map(({ value }) => value));
	return body.map((row) => Object.fromEntries(row.map((value, column) => [String(head[column]), value])));
}

function listOf(
	rows: readonly (readonly string[])[],
	merges: readonly string[] = [],
	names: readonly string[],
): readonly (readonly (string | number | undefined)[])[] {
	return rowsOf(planOf(tableOf(sheetOf(rows, merges)))).map((row) => names.map((name) => row[name]));
}

describe("the sample", () => {
	const table = tableOf(sample);
	const plan = planOf(table);
	const rows = rowsOf(plan);
	const raw = rawEntries(sample);

	test("has one row for each entry and year column", () => {
		expect(rows).toHaveLength(raw.length * 6);
		expect(new Set(rows.map((row) => row.取組行ID)).size).toBe(105);
		expect(new Set(rows.map((row) => row.施策ID)).size).toBe(97);
		expect(counted(rows.map((row) => String(row.年度の見出し)))).toEqual(
			Object.fromEntries(table.years.map(({ label }) => [label, 105])),
		);
	});

	test("equals a recount of the raw rows", () => {
		const told = rows.filter((row) => row.種別 !== "計画");
		expect(told.map((row) => row.内容)).toEqual(raw.flatMap(({ years }) => years));
		expect(rows.filter((row) => row.開始年度 === 2018).map((row) => row.課)).toEqual(
			raw.map(({ departments }) => departments.join("、")),
		);
		expect(rows.filter((row) => row.開始年度 === 2018).map((row) => row.施策の方向性)).toEqual(
			raw.map(({ direction }) => direction),
		);
		const first = rows.filter((row) => row.開始年度 === 2018);
		expect(first.reduce((sum, row) => sum + Number(row.新規), 0)).toBe(raw.filter(({ isNew }) => isNew).length);
	});

	test("carries each rating once, in the year that it judges, so that counts equal those of 集計", () => {
		const rated = rows.filter((row) => row.評価 !== "");
		expect(rated).toHaveLength(105);
		expect(new Set(rated.map((row) => row.開始年度))).toEqual(new Set([2021]));
		expect(counted(rated.map((row) => String(row.評価)))).toEqual(counted(raw.map(({ mark }) => mark)));
		expect(rows.every((row) => row.取組行の評価 !== "")).toBe(true);
	});

	test("gives spans by their first and last year, as numbers", () => {
		const spans = rows.filter((row) => row.種別 === "計画");
		expect(spans).toHaveLength(105);
		expect(spans.every((row) => row.開始年度 === 2023 && row.終了年度 === 2025)).toBe(true);
	});

	test("has one head row of unique names, no blank row and nothing above or below", () => {
		const [head = []] = plan.rows;
		const names = head.map(({ value }) => String(value));
		expect(new Set(names).size).toBe(names.length);
		expect(names.every((name) => /^[\p{L}]+$/u.test(name))).toBe(true);
		expect(plan.rows.every((row) => row.length === plan.widths.length)).toBe(true);
		expect(rows.every((row) => row.取組行ID !== "" && row.作成元 === "進捗チェック 1.2.3")).toBe(true);
		const kinds = names.map((name) => new Set(rows.map((row) => typeof row[name])).size);
		expect(kinds.every((count) => count === 1)).toBe(true);
	});

	test("links each cell, up to a bound", () => {
		const links = plan.rows.flatMap((row) => row.flatMap(({ link }) => link ?? []));
		expect(links).toHaveLength(630);
		const many = sheetOf(
			[
				["施策項目", "課名", "Ｒ２年度", "Ｒ３年度"],
				...Array.from({ length: MOST_LINKED_ROWS / 2 + 1 }, (_, row) => [`施策${row}`, "福祉課", "実施", "実施"]),
			],
			[],
		);
		const long = planOf(tableOf(many));
		expect(long.rows.flat().filter(({ link }) => link !== undefined)).toEqual([]);
		expect(rowsOf(long)[0]?.セル).toBe("C2");
	});

	test("speaks English with names of the same columns", () => {
		const english = planOf(table, en);
		expect(english.rows).toHaveLength(plan.rows.length);
		expect(english.rows[0]?.every(({ value }) => /^[a-z_]+$/.test(String(value)))).toBe(true);
	});
});

const OFFICE_SHEETS = Object.entries(OFFICES).map(([file, office]) => [file, office] as const);

test.each(OFFICE_SHEETS)("%s: a row for each entry and year column, each told apart from the others", (_, office) => {
	const { sheet } = office;
	const reading = readTable(snapshotOf(sheet), { today: sheet.today });
	if (reading.kind === "none") {
		throw new Error(reading.reason);
	}
	const { entries, years, marks } = reading.table;
	const yearColumns = years.reduce((sum, year) => sum + year.columns.length, 0);
	const rows = rowsOf(planOf(reading.table));
	expect(rows).toHaveLength(entries.length * Math.max(1, yearColumns));
	const [head = []] = planOf(reading.table).rows;
	const mixed = head.filter(({ value: name }) => {
		const values = rows.map((row) => row[String(name)]).filter((value) => value !== "");
		return new Set(values.map((value) => typeof value)).size > 1;
	});
	expect(mixed).toEqual([]);
	const places = rows.map((row) => [row.取組行ID, row.年度の見出し, row.種別, row.開始年度, row.列の区分].join("|"));
	expect(new Set(places).size).toBe(rows.length);
	if (marks.length > 1) {
		return;
	}
	const rated = new Set(rows.filter((row) => row.評価 !== "").map((row) => row.取組行ID)).size;
	const marked = entries.filter(({ mark }) => (mark?.text ?? "") !== "").length;
	expect(rated).toBe(marked);
});

test("has none of the faults of form that hinder machines; what is left stands in the texts and headings of staff", () => {
	const plan = planOf(tableOf(sample));
	const [head = []] = plan.rows;
	const texts = plan.rows.map((row) =>
		row.map(({ value }, column) => (head[column]?.value === ja.data.headings.madeBy ? "" : String(value))),
	);
	const formulas = texts.map((row) => row.map(() => ""));
	const reading = read({ ...sheetOf(texts), formulas, objects: 0 });
	// Only the words in the last column keep it from being read as a progress table.
	expect(reading.kind).toBe("table");
	const formal = ["mr-1-3", "mr-1-4", "mr-1-6", "mr-1-7", "mr-1-8", "mr-1-13", "mr-2-1", "mr-2-2"] as const;
	const told = ["mr-1-2", "mr-1-5", "mr-1-10", "mr-1-11"] as const;
	const checks = Object.fromEntries([...formal, ...told].map((check) => [check, { on: true, severity: null }]));
	const found = runChecks(reading, "", ja.checks, { ...DEFAULT_SETTINGS, checks }).filter(({ check }) =>
		check.startsWith("mr-"),
	);
	expect(found.filter(({ check }) => formal.some((one) => one === check))).toEqual([]);
	const columns = found.map(({ cell }) => head[cell.column]?.value);
	expect(columns.filter((name) => name !== "内容" && name !== "年度の見出し" && name !== "課")).toEqual([]);
});

test("joint departments stand in one cell, and are counted", () => {
	const names = ["施策項目", "課", "課の数"];
	const rows = [
		["施策項目", "課名", "Ｒ３年度"],
		["見守り", "福祉課\n健康課", "実施"],
		["配食", "福祉課", "実施"],
	];
	expect(listOf(rows, [], names)).toEqual([
		["見守り", "福祉課、健康課", 2],
		["配食", "福祉課", 1],
	]);
});

test("no cell is longer than Sheets takes, though the departments are parted by more than in the source", () => {
	const names = Array.from({ length: 16_000 }, (_, index) => `${String.fromCharCode(0x4e00 + index)}課`);
	const rows = [
		["施策項目", "課名", "Ｒ３年度"],
		["見守り", names.join("\n"), "実施"],
		["配食", "福祉課", "=".repeat(50_000)],
	];
	const cells = planOf(tableOf(sheetOf(rows)), en).rows.flat();
	expect(cells.map(({ value }) => value)).toContain(16_000);
	expect(Math.max(...cells.map(({ value }) => String(value).length))).toBe(50_000);
});

test("a cell merged over entries and years is told for each of them, with the one cell", () => {
	const rows = [
		["施策項目", "課名", "Ｒ２年度", "Ｒ３年度"],
		["見守り", "福祉課", "二年で実施", ""],
		["配食", "福祉課", "", ""],
		["相談", "福祉課", "実施", "拡充"],
	];
	expect(listOf(rows, ["C2:D3"], ["施策項目", "開始年度", "内容", "セル"])).toEqual([
		["見守り", 2020, "二年で実施", "C2"],
		["見守り", 2021, "二年で実施", "C2"],
		["配食", 2020, "二年で実施", "C2"],
		["配食", 2021, "二年で実施", "C2"],
		["相談", 2020, "実施", "C4"],
		["相談", 2021, "拡充", "D4"],
	]);
});

test("the columns of one year are told apart, and each year has its own rating", () => {
	const rows = [
		["施策項目", "課名", "Ｒ２年度", "", "", "Ｒ３年度", "", ""],
		["", "", "取組", "実績", "評価", "取組", "実績", "評価"],
		["見守り", "福祉課", "訪問", "10回", "○", "訪問", "12回", "◎"],
		["配食", "福祉課", "配食", "20回", "△", "配食", "30回", "○"],
	];
	const merges = ["A1:A2", "B1:B2", "C1:E1", "F1:H1"];
	expect(
		listOf(rows, merges, ["施策項目", "開始年度", "列の区分", "内容", "評価", "取組行の評価"]).slice(0, 4),
	).toEqual([
		["見守り", 2020, "取組", "訪問", "", "◎"],
		["見守り", 2020, "実績", "10回", "○", "◎"],
		["見守り", 2021, "取組", "訪問", "", "◎"],
		["見守り", 2021, "実績", "12回", "◎", "◎"],
	]);
});

test("a rating without a year goes to the newest closed year", () => {
	const rows = [
		["施策項目", "課名", "Ｒ２年度", "Ｒ３年度", "今後の計画", "評価"],
		["見守り", "福祉課", "実施", "実施", "継続", "○"],
		["配食", "福祉課", "実施", "実施", "継続", "◎"],
	];
	expect(listOf(rows, [], ["開始年度", "評価"])).toEqual([
		[2020, ""],
		[2021, "○"],
		["", ""],
		[2020, ""],
		[2021, "◎"],
		["", ""],
	]);
});

test("同上 is told as what it stands for; what looks like a formula stays a text", () => {
	const rows = [
		["施策項目", "課名", "Ｒ２年度", "Ｒ３年度"],
		["見守り", "福祉課", "訪問を実施", "=1+1"],
		["配食", "同上", "同上", "1-2"],
	];
	expect(listOf(rows, [], ["課", "内容"])).toEqual([
		["福祉課", "訪問を実施"],
		["福祉課", "＝1+1"],
		["福祉課", "訪問を実施"],
		["福祉課", "1-2"],
	]);
});

test("a table without years has one row for each entry", () => {
	const rows = [
		["施策項目", "事業概要", "課名", "評価"],
		["見守り", "地域で見守る", "福祉課", "○"],
		["配食", "食事を届ける", "福祉課", "◎"],
		["相談", "窓口で聞く", "健康課", "○"],
	];
	expect(listOf(rows, [], ["施策項目", "開始年度", "評価", "セル"])).toEqual([
		["見守り", "", "○", ""],
		["配食", "", "◎", ""],
		["相談", "", "○", ""],
	]);
});

test("numbers of entries outlast rows put in between and rows moved", () => {
	const [one, two] = stableIds("entry", ["見守り", "配食"]);
	expect(stableIds("entry", ["配食", "相談", "見守り"])).toEqual([two, stableIds("entry", ["相談"])[0], one]);
	const many = stableIds(
		"entry",
		Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? "同じ名前" : `施策${index}`)),
	);
	expect(new Set(many).size).toBe(20_000);
});

test.each([ja, en])("the tab is known as ours by its last column alone, and is no progress table", (messages) => {
	const plan = planOf(tableOf(sample), messages);
	const texts = plan.rows.map((row) => row.map(({ value }) => String(value)));
	expect(read(sheetOf(texts))).toEqual({ kind: "none", reason: "own-output" });
	const sortedAndWidened = texts.map((row) => ["", ...row]);
	expect(read(sheetOf(sortedAndWidened))).toEqual({ kind: "none", reason: "own-output" });
});
