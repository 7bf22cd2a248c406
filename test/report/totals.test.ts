// Every table of report and summary adds up, and its numbers equal a recount of the sample's raw rows.
import fc from "fast-check";
import { planReport } from "../../src/report/progress-report";
import type { ReportInput } from "../../src/report/report-input";
import { planSummary } from "../../src/report/summary-tab";
import type { TabPlan } from "../../src/report/tab-plan";
import { type Changes, tableWith } from "../checks/findings-in";
import { OFFICES } from "../offices/all";
import { snapshotOf } from "../offices/office";
import { counted, rawEntries } from "../summary/recount";
import { sample } from "../table/sheet-fixture";
import { inputOf, type Line, numbersOf, sectionOf } from "./report-inputs";

const APART = ["評価 × 章", "評価 × 施策の方向性", "評価 × 取組時期"];
const TOTAL = "合計";
const raw = rawEntries(sample());
const MARKS = ["◎", "〇", "△", "×"];

function sum(lines: readonly (readonly number[])[]): readonly number[] {
	return lines.reduce((total, line) => total.map((count, at) => count + (line[at] ?? 0)));
}

function numbers(line: Line): readonly number[] {
	return line.filter((value): value is number => typeof value === "number");
}

/** Lines of a table that count something: between its head and its first total. */
function body(lines: readonly Line[], total: string): readonly (readonly number[])[] {
	const end = lines.findIndex(([label]) => label === total);
	return lines
		.slice(1, end)
		.map(numbers)
		.filter((counts) => counts.length > 0);
}

function hasSection(plan: TabPlan, heading: string): boolean {
	return plan.rows.some((row) => row[0]?.value === heading);
}

/** Sums of rows, sums of columns and the total of every table of marks. */
function expectAddedUp(plan: TabPlan, { table, summary }: ReportInput): void {
	const columns = table.scale.length + (summary.total.entries.others > 0 ? 2 : 1);
	for (const heading of APART.filter((each) => hasSection(plan, each))) {
		const lines = sectionOf(plan, heading);
		const total = numbersOf(lines, TOTAL);
		expect(sum(body(lines, TOTAL)).slice(0, columns + 1)).toEqual(total.slice(0, columns + 1));
	}
	const departments = sectionOf(plan, "評価 × 課");
	const joint = summary.jointEntries > 0;
	const sums = sum(body(departments, joint ? "延べ合計" : TOTAL));
	const total = numbersOf(departments, TOTAL);
	if (joint) {
		expect(sums).toEqual(numbersOf(departments, "延べ合計"));
		expect(sum([sums, numbersOf(departments, "複数の課で重なる分")])).toEqual(total);
	} else {
		expect(sums.slice(0, columns + 1)).toEqual(total.slice(0, columns + 1));
	}
	for (const lines of [...APART, "評価 × 課"]
		.filter((each) => hasSection(plan, each))
		.map((each) => sectionOf(plan, each))) {
		for (const line of lines.map(numbers).filter((counts) => counts.length === columns + 2)) {
			expect(line.slice(0, columns).reduce((all, count) => all + count, 0)).toBe(line[columns]);
		}
	}
	expect(total[columns]).toBe(table.entries.length);
	expect(total[columns + 1]).toBe(table.measures.length);
}

test("the sample's tables equal a recount of its raw rows", () => {
	const input = inputOf(sample());
	for (const plan of [planReport(input), planSummary(input)]) {
		expectAddedUp(plan, input);
		const chapters = sectionOf(plan, "評価 × 章");
		for (const chapter of new Set(raw.map((entry) => entry.chapter))) {
			const own = raw.filter((entry) => entry.chapter === chapter);
			const marks = counted(own.map(({ mark }) => mark));
			expect(numbersOf(chapters, chapter)).toEqual([
				...MARKS.map((mark) => marks[mark] ?? 0),
				0,
				own.length,
				new Set(own.map(({ measure }) => measure)).size,
			]);
		}
		const departments = sectionOf(plan, "評価 × 課");
		for (const [name, count] of Object.entries(counted(raw.flatMap((entry) => entry.departments)))) {
			expect(numbersOf(departments, name)[5]).toBe(count);
		}
		for (const [name, count] of Object.entries(counted(raw.map((entry) => entry.term)))) {
			expect(numbersOf(sectionOf(plan, "評価 × 取組時期"), name)[5]).toBe(count);
		}
		const asked = raw.flatMap((entry) => entry.years);
		const rate = asked.filter((text) => text !== "").length / (asked.filter((text) => text !== "").length + 6);
		const rates = numbersOf(sectionOf(plan, "年度の記入率 × 章"), TOTAL);
		expect(rates[rates.length - 1]).toBeCloseTo(rate, 10);
	}
});

test.each(Object.entries(OFFICES).map(([file, office]) => [file, office] as const))(
	"the tables of %s add up",
	(_, office) => {
		const input = inputOf(snapshotOf(office.sheet));
		expectAddedUp(planReport(input), input);
		expectAddedUp(planSummary(input), input);
	},
);

test("tables of any marks, terms and departments add up", () => {
	const row: fc.Arbitrary<Changes> = fc.record({
		B: fc.constantFrom("見守り", "研修", "相談", "配食"),
		D: fc.constantFrom("福祉課", "福祉課\n健康課", "健康課・住宅課", "住宅課", ""),
		E: fc.constantFrom("短期", "中期", "長期", "短期・中期", ""),
		J: fc.constantFrom("◎", "〇", "○", "△", "×", "", "－", "済"),
	});
	fc.assert(
		fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (rows) => {
			const input = inputOf(tableWith(rows));
			expectAddedUp(planReport(input), input);
			expectAddedUp(planSummary(input), input);
		}),
		{ seed: 20221001, numRuns: 60 },
	);
});

test("lines beyond a page's worth are counted together, and the table still adds up", () => {
	const rows = Array.from({ length: 400 }, (_, index) => ({ B: `施策その${index}`, D: `第${index}課`, J: "〇" }));
	const input = inputOf(tableWith(rows));
	const plan = planSummary(input);
	const departments = sectionOf(plan, "評価 × 課");
	expect(numbersOf(departments, "ほか101件の計（内訳は「データ（縦持ち）」）")[5]).toBe(101);
	expectAddedUp(plan, input);
	const report = planReport(input);
	expect(numbersOf(sectionOf(report, "評価 × 課"), "ほか341件の計（内訳は「集計」）")[5]).toBe(341);
	expectAddedUp(report, input);
});
