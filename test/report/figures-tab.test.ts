// 指標の推移 as a plan: numbers as numbers, changes between closed years, lines, links, what is bounded and what is told.
import fc from "fast-check";
import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { MOST_FIGURE_ROWS } from "../../src/report/figures-tab";
import { PAGE_WIDTH } from "../../src/report/layout";
import { listFigures } from "../../src/summary/figure-list";
import { toA1 } from "../../src/table/a1";
import { read, rowWith, sample, sheetOf, smallSheet, tableOf } from "../table/sheet-fixture";
import { figureRows, planOf, rowOf, TODAY, tableWith, textsOf } from "./figure-plans";

describe("one row", () => {
	const table = tableWith("講座 1,201回", "", "講座 593回", "講座 589回", "講座 451回", "講座 12回");
	const plan = planOf(table);
	const row = rowOf(plan, "講座（回）");

	test("has a number in the column of each year that has one", () => {
		expect(["H30", "R1", "R2", "R3", "R4※", "R5～R7"].map((head) => row[head]?.value)).toEqual([
			1201,
			"",
			593,
			589,
			451,
			12,
		]);
		expect([row.H30, row["R4※"], row["R5～R7"]].map((cell) => cell?.style.format)).toEqual([
			"#,##0",
			'#,##0"※"',
			'#,##0"予定"',
		]);
		expect([row.H30?.style.color, row["R5～R7"]?.style.color]).toEqual([undefined, "#5f6368"]);
	});

	test("tells the changes of closed years only", () => {
		expect([row.前年度比?.value, row.最初との差?.value]).toEqual([-4, -612]);
		expect(row.増減率?.value).toBeCloseTo(-4 / 593, 10);
		expect([row.前年度比?.style.format, row.増減率?.style.format]).toEqual(["+#,##0;-#,##0;0", "+0.0%;-0.0%;0"]);
	});

	test("draws a line over the closed years", () => {
		expect(row.推移).toMatchObject({ value: "", sparkline: { column: 1, columns: 4 } });
	});

	test("links each cell that it was read from", () => {
		const cells = row.元のセル;
		expect(cells?.value).toBe("C2 E2 F2 G2 H2");
		expect(cells?.links?.map(({ cell, start, end }) => [toA1(cell), String(cells.value).slice(start, end)])).toEqual(
			["C2", "E2", "F2", "G2", "H2"].map((name) => [name, name]),
		);
		expect(new Set(cells?.links?.map(({ sheetId }) => sheetId))).toEqual(new Set([table.sheetId]));
	});
});

test("a count before the year's end is shown with its sign, and neither changes nor lines reckon with it", () => {
	const partial = rowOf(
		planOf(tableWith("登録 40件", "登録 30件", "登録 12件（12月末現在）", "登録 50件")),
		"登録（件）",
	);
	expect([partial.R2?.value, partial.R2?.style.format]).toEqual([12, '#,##0"※"']);
	expect([partial.前年度比?.value, partial.増減率?.value, partial.最初との差?.value]).toEqual(["－", "－", 10]);
	expect(partial.推移?.sparkline).toEqual({ column: 1, columns: 2 });
	const between = rowOf(planOf(tableWith("登録 40件", "登録 12件（12月末現在）", "", "登録 50件")), "登録（件）");
	expect(between.推移?.sparkline).toBeUndefined();
});

test("there is no change from a year before last, no rate from nothing, and none of percentages", () => {
	const gap = rowOf(planOf(tableWith("登録 40件", "登録 30件", "", "登録 50件")), "登録（件）");
	expect([gap.前年度比?.value, gap.最初との差?.value]).toEqual(["－", 10]);
	const zero = rowOf(planOf(tableWith("", "", "登録 0件", "登録 50件")), "登録（件）");
	expect([zero.前年度比?.value, zero.増減率?.value]).toEqual([50, "－"]);
	const share = rowOf(planOf(tableWith("", "", "受診率 31.6％", "受診率 31.5％")), "受診率（％）");
	expect([share.R2?.value, share.R2?.style.format, share.前年度比?.value, share.増減率?.value]).toEqual([
		31.6,
		"#,##0.0",
		-0.1,
		"－",
	]);
	const missing = [
		["施策項目", "課名", "Ｒ１年度", "Ｒ３年度"],
		["見守り", "福祉課", "登録 40件", "登録 50件"],
	];
	expect(rowOf(planOf(tableOf(sheetOf(missing))), "登録（件）").前年度比?.value).toBe("－");
});

test("a plan of the running year stands there only where nothing is counted; plans of closed years do not", () => {
	const row = rowOf(
		planOf(tableWith("登録 40件", "登録 30件", "登録 90件を予定", "", "登録 50件を予定")),
		"登録（件）",
	);
	expect([row.R2?.value, row["R4※"]?.value, row["R4※"]?.style.format]).toEqual(["", 50, '#,##0"予定"']);
	expect(row.元のセル?.value).toBe("C2 D2 G2");
});

test("延べ and 累計 are named with the unit", () => {
	const table = tableWith("延べ30人が参加", "延べ40人が参加", "", "");
	expect(figureRows(planOf(table)).map(({ cells }) => cells[0]?.value)).toEqual([
		expect.stringMatching(/（延べ・人）$/),
	]);
});

test("every figure that was read is either shown or counted under a reason", () => {
	const plan = planOf(tableOf(sample(), "2022-10-01"));
	const notes = textsOf(plan);
	const numberIn = (pattern: RegExp): number =>
		Number(pattern.exec(notes.find((line) => pattern.test(line)) ?? "")?.[1]);
	const read = numberIn(/読み取った数は(\d+)個/);
	const shown = numberIn(/載せたものは(\d+)個/);
	expect(read).toBe(435);
	const left = notes.flatMap((line) => (/^・.*：(\d+)個$/.exec(line)?.[1] ?? "").match(/\d+/g) ?? []).map(Number);
	expect(shown + left.reduce((sum, count) => sum + count, 0)).toBe(read);
	const numbers = figureRows(plan).flatMap(({ cells }) =>
		cells.slice(1, -5).filter(({ value }) => typeof value === "number"),
	);
	expect(numbers).toHaveLength(shown);
});

describe.each([ja, en])("the sample", (messages) => {
	const table = tableOf(sample(), "2022-10-01");
	const plan = planOf(table, messages);

	test("fits the page in all rows", () => {
		expect(plan.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE_WIDTH);
		expect(plan.rows.every((row) => row.length === plan.widths.length)).toBe(true);
	});

	test("is no progress table, even where the marks of our tabs are lost", () => {
		const texts = plan.rows.map((row) => row.map(({ value }) => String(value)));
		expect(read(sheetOf(texts)).kind).toBe("none");
	});
});

test("in English nothing but the sheet's own words is Japanese", () => {
	const table = tableOf(
		sheetOf([
			["Measure", "Department", "FY2020", "FY2021"],
			["Watch", "Welfare", "12回", "延べ15回"],
			["Meals", "Welfare", "30回", "40回"],
		]),
	);
	const texts = textsOf(planOf(table, en)).join("\n");
	expect(texts).toContain("Meals");
	expect(texts.replace(/回|進捗管理表/g, "")).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
});

test("many years: the newest that fit, and a line that says so", () => {
	const years = Array.from({ length: 14 }, (_, index) => `${2008 + index}年度`);
	const rows = [
		["施策項目", "課名", ...years],
		["見守り", "福祉課", ...years.map((_, index) => `延べ${12_000 + index}人が参加`)],
		["相談", "福祉課", "相談 ３件", "相談 ４件", ...years.slice(2).map(() => "")],
	];
	const plan = planOf(tableOf(sheetOf(rows)));
	expect(plan.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE_WIDTH);
	const [first, ...others] = figureRows(plan);
	expect(others).toEqual([]);
	const shown = first?.heads.filter((head) => /^20/.test(head)) ?? [];
	expect(shown.length).toBeGreaterThan(3);
	expect(shown[shown.length - 1]).toBe("2021");
	const told = 14 - shown.length;
	expect(textsOf(plan)).toContain(`用紙の幅に収まるよう、${2008 + told}より前の${told}年度分は省きました。`);
	expect(first?.cells[shown.length + 3]?.value).toBe(shown.length - 1);
});

test("long lists end after a bound, and say how many rows more there are and from where", () => {
	const rows = Array.from({ length: MOST_FIGURE_ROWS + 7 }, (_, index) => [
		`施策${index + 1}`,
		"福祉課",
		`講座 ${index + 1}回`,
		`講座 ${index + 2}回`,
	]);
	const plan = planOf(tableOf(sheetOf([["施策項目", "課名", "Ｒ２年度", "Ｒ３年度"], ...rows])));
	expect(figureRows(plan)).toHaveLength(MOST_FIGURE_ROWS);
	expect(textsOf(plan).join("")).toContain(
		"一覧は500行までです。ほかに7行あります（元のシートの502行目「施策501」から後）。",
	);
	expect(textsOf(plan)).toContain("・一覧に収まらない行の数：14個");
});

test("a table without figures, and one without years, say so", () => {
	const none = [
		["施策項目", "課名", "Ｒ２年度", "Ｒ３年度"],
		["見守り", "福祉課", "実施", "実施"],
	];
	const bare = [
		["施策項目", "事業概要", "課名", "評価"],
		["見守り", "地域で見守る", "福祉課", "○"],
		["配食", "届ける", "福祉課", "◎"],
	];
	for (const rows of [none, bare]) {
		const plan = planOf(tableOf(sheetOf(rows)));
		expect(textsOf(plan)).toContain(ja.figures.none);
		expect(figureRows(plan)).toEqual([]);
	}
});

test("a bare number is named by its column's heading, without the year; the columns of a year are rows of their own", () => {
	const rows = [
		["施策項目", "課名", "Ｒ２年度", "", "Ｒ３年度", ""],
		["", "", "実績", "Ｒ２決算額（千円）", "実績", "Ｒ３決算額（千円）"],
		["見守り", "福祉課", "訪問 90回", "8,450", "訪問 95回", "8,510"],
		["配食", "福祉課", "配食 80食", "2,100", "配食 85食", "2,240"],
	];
	const plan = planOf(tableOf(sheetOf(rows, ["A1:A2", "B1:B2", "C1:D1", "E1:F1"])));
	expect(figureRows(plan).map(({ cells }) => cells.slice(0, 3).map(({ value }) => value))).toEqual([
		["訪問（回）", 90, 95],
		["決算額（千円）", 8450, 8510],
		["配食（食）", 80, 85],
		["決算額（千円）", 2100, 2240],
	]);
});

test("all that was read may be shown", () => {
	const lines = textsOf(planOf(tableWith("講座 １回", "講座 ２回")));
	expect(lines).toContain("・年度の記入から読み取った数（2個）は、すべて載せました。");
});

test("a name longer than the page is cut into lines, none of it lost", () => {
	const name = "地域の見守りを進める取組".repeat(8);
	const rows = [
		["施策項目", "課名", "Ｒ２年度", "Ｒ３年度"],
		[name, "福祉課", "講座 １回", "講座 ２回"],
	];
	const lines = textsOf(planOf(tableOf(sheetOf(rows))));
	const at = lines.findIndex((line) => line.startsWith("地域の見守り"));
	expect(lines.slice(at, at + 2).join("")).toBe(name);
});

test("measures of several rows are told apart by their row; chapters head their figures", () => {
	const lines = textsOf(planOf(tableOf(sample(), "2022-10-01")));
	expect(lines).toContain("地域の自主活動の育成（元のシートの78行目）");
	expect(lines).toContain("地域の自主活動の育成（元のシートの79行目）");
	const chapter = lines.indexOf("７　市民への周知・啓発");
	expect(lines[chapter + 1]).toMatch(/^指標（単位）\|H30\|/);
});

const PIECE = fc.constantFrom(
	"=SUM(A1)",
	"+1",
	"-1回",
	"@",
	"'",
	"\t",
	"<script>",
	'"',
	"講座",
	"参加",
	"延べ",
	"12回",
	"３件",
	"1,234人",
	"99999999999回",
	"35.75％",
	"予定",
	"８月末現在",
	"、",
	"\n",
	"（",
	"）",
	"\u202e",
	"\ud800",
);
const TEXT = fc.oneof(
	fc.array(PIECE, { maxLength: 12 }).map((pieces) => pieces.join("")),
	fc.string({ unit: "binary", maxLength: 20 }),
);

test("every number in a year's column is a figure of that entry's own cells; no text begins a formula", () => {
	const year = fc.tuple(TEXT, TEXT, TEXT, TEXT, TEXT);
	fc.assert(
		fc.property(fc.array(year, { minLength: 1, maxLength: 3 }), (entries) => {
			const rows = entries.map(([name, F, G, H, I]) => rowWith({ B: `施策${name}`, F, G, H, I }));
			const table = tableOf(smallSheet([...rows, rowWith({})]), TODAY);
			const plan = planOf(table);
			const known = listFigures(table);
			for (const { value } of plan.rows.flat()) {
				expect(String(typeof value === "string" ? value : "")).not.toMatch(/^[\t\r\n]*[=+\-@']/);
			}
			expect(plan.rows.every((row) => row.length === plan.widths.length)).toBe(true);
			for (const { heads, cells } of figureRows(plan)) {
				const linked = cells[cells.length - 1]?.links ?? [];
				const numbers = cells.filter(
					({ value }, column) => /^[HR]\d/.test(heads[column] ?? "") && typeof value === "number",
				);
				expect(numbers.length).toBeGreaterThan(1);
				for (const { value } of numbers) {
					const isIn = known.some(
						(figure) => figure.value === value && linked.some(({ cell }) => toA1(cell) === toA1(figure.cell)),
					);
					expect(isIn).toBe(true);
				}
			}
		}),
		{ seed: 20261122, numRuns: 100 },
	);
});

test("a table without any figures has columns of some width all the same: Sheets takes none of 0", () => {
	expect(Math.min(...planOf(tableWith("実施した", "継続", "継続", "継続")).widths)).toBeGreaterThan(40);
});
