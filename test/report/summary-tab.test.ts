// 集計: every entry in the order of the plan and of the departments.
import { planSummary } from "../../src/report/summary-tab";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { tableWith } from "../checks/findings-in";
import { rawEntries } from "../summary/recount";
import { sample } from "../table/sheet-fixture";
import { inputOf, linesOf, numbersOf, sectionOf } from "./report-inputs";

const ROWS = [
	{ B: "見守り", D: "福祉課", J: "◎", G: "" },
	{ B: "研修", D: "健康課・福祉課", J: "〇" },
	{ B: "相談", D: "住宅課", J: "" },
];

test("the plan's order is the table's, with chapter and direction over the entries that they hold", () => {
	const lines = sectionOf(planSummary(inputOf(sample())), "評価一覧（計画の順）");
	const entries = lines.filter((line) => /^[A-Z]+\d+$/.test(String(line[4])));
	const raw = rawEntries(sample());
	expect(entries.map(([name, mark]) => [name, mark])).toEqual(
		raw.map(({ measure, mark }) => [measure.replace(/\n/g, ""), mark]),
	);
	const chapters = [...new Set(raw.map(({ chapter }) => chapter))];
	expect(lines.map(([first]) => first).filter((first) => chapters.includes(String(first)))).toEqual(chapters);
});

test("by department a joint entry stands under each, with its mark, term, blanks and cell", () => {
	const lines = sectionOf(planSummary(inputOf(tableWith(ROWS))), "評価一覧（課の順）");
	expect(lines.slice(1).map((line) => line.slice(0, 5))).toEqual([
		["福祉課", "", "", "", ""],
		["見守り", "◎", "短期", 1, "B2"],
		["研修", "〇", "短期", 0, "B3"],
		["健康課", "", "", "", ""],
		["研修", "〇", "短期", 0, "B3"],
		["住宅課", "", "", "", ""],
		["相談", "", "短期", 0, "B4"],
	]);
});

test("departments stand in the order that the office has set", () => {
	const named = ["住宅課", "健康課"].map((name) => ({ name, aliases: [] }));
	const settings: Settings = { ...DEFAULT_SETTINGS, departments: named };
	const plan = planSummary(inputOf(tableWith(ROWS), { settings }));
	expect(
		sectionOf(plan, "評価 × 課")
			.map(([label]) => label)
			.slice(1, 4),
	).toEqual(["住宅課", "健康課", "福祉課"]);
	expect(linesOf(plan).flat()).toContain("・集計の課は、設定の課名の順に並べています。");
});

test("a long list says how many more there are, and where they all are", () => {
	const rows = Array.from({ length: 450 }, (_, index) => ({ B: `施策その${index}` }));
	const lines = sectionOf(planSummary(inputOf(tableWith(rows))), "評価一覧（計画の順）");
	expect(lines[lines.length - 1]?.[0]).toBe("ほかに50行あります（すべての行は「データ（縦持ち）」で見られます）。");
});

test("one blank among thousands does not read as all filled in", () => {
	const rows = Array.from({ length: 1200 }, (_, index) => ({
		B: `施策その${index}`,
		...(index === 5 ? { G: "" } : {}),
	}));
	const lines = sectionOf(planSummary(inputOf(tableWith(rows))), "年度の記入率 × 課");
	const [, closed = 0] = numbersOf(lines, "合計");
	expect(closed).toBe(0.999);
});
