// 進捗レポート: its headline, chart, reasons and bounds.

import { en } from "../../src/messages/en";
import { planReport } from "../../src/report/progress-report";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { tableWith } from "../checks/findings-in";
import { quarters } from "../offices/06-quarters";
import { snapshotOf } from "../offices/office";
import { sample, sheetOf } from "../table/sheet-fixture";
import { inputOf, linesOf, sectionOf } from "./report-inputs";

function firsts(lines: readonly (readonly (string | number)[])[]): readonly (string | number)[] {
	return lines.map(([first = ""]) => first);
}

describe("the headline", () => {
	const headline = (...args: Parameters<typeof inputOf>): string =>
		String(firsts(linesOf(planReport(inputOf(...args)))).find((line) => /のうち|are marked/.test(String(line))));

	test("gives the share of the better half of a scale", () => {
		expect(headline(sample())).toBe("97施策（105取組行）のうち、評価が◎・〇の取組行は102行（97.1%）です。");
	});

	test("counts as done what the office says", () => {
		const mark = (symbol: string, done: boolean) => ({ symbol, meaning: "", lookAlikes: [], done });
		const settings: Settings = {
			...DEFAULT_SETTINGS,
			scale: [mark("完了", true), mark("実施", false), mark("未着手", false)],
		};
		const rows = ["完了", "実施", "実施", "未着手"].map((J, index) => ({ B: `施策${index}`, J }));
		expect(headline(tableWith(rows), { settings })).toContain("評価が完了の取組行は1行（25.0%）です。");
	});

	test("does not judge percentages", () => {
		const rows = ["95%", "80%", "", "100%"].map((J, index) => ({ B: `施策${index}`, J }));
		expect(headline(tableWith(rows))).toContain("評価の記入がある取組行は3行（75.0%）です。");
	});

	test("is never rounded up to all of them, in English neither", () => {
		const { summary } = inputOf(tableWith([{}]));
		const entries = { marks: [0, 2000, 1, 0], unmarked: 0, others: 0, total: 2001 };
		const almost = { ...summary, total: { ...summary.total, entries } };
		expect(headline(tableWith([{}]), { messages: en, summary: almost })).toContain("(99.9%)");
	});
});

describe("blanks and their rate belong together", () => {
	const entries = (change: { readonly [letter: string]: string }) =>
		["見守り", "研修", "相談"].map((B) => ({ B, ...change }));

	test("cells of a column with nothing in it are counted with the others, and the column stands with what is to be filled in", () => {
		const [first = {}, ...others] = entries({ G: "" });
		const plan = planReport(inputOf(tableWith([{ ...first, F: "" }, ...others])));
		const told = firsts(linesOf(plan));
		expect(told).toContain("年度の空欄が4か所あります（記入率55.6%）。");
		const missing = sectionOf(plan, "記入が必要な欄（課別）");
		expect(missing[0]?.[0]).toBe("・「Ｒ３年度」の列は、3件すべて空欄です。");
		expect(missing.flat()).toContain("F2");
		expect(told.filter((line) => String(line).includes("3件すべて空欄"))).toHaveLength(1);
	});

	test("where all columns are blank, nobody is told that there are no blanks", () => {
		const plan = planReport(inputOf(tableWith(entries({ F: "", G: "", H: "" }))));
		expect(firsts(linesOf(plan))).toContain("年度の空欄が9か所あります（記入率0.0%）。");
		expect(firsts(linesOf(plan))).not.toContain("記入が必要な空欄はありません。");
	});

	test("a table that asks for no year is not praised for filling them all in", () => {
		const sheet = sheetOf([
			["番号", "施策項目", "事業概要", "担当課", "取組時期", "評価"],
			["1", "見守り", "地域で見守る", "福祉課", "短期", "〇"],
			["2", "研修", "研修を行う", "福祉課", "短期", "◎"],
			["3", "相談", "相談を受ける", "福祉課", "短期", "◎"],
		]);
		const plan = planReport(inputOf(sheet));
		expect(firsts(linesOf(plan)).filter((line) => line === "記入が必要な年度の欄はありません。")).toHaveLength(2);
		expect(firsts(linesOf(plan)).filter((line) => /埋まっています|対象なし/.test(String(line)))).toEqual([]);
	});
});

test("a table without marks is not said to have none that are good", () => {
	const sheet = sheetOf([
		["番号", "施策項目", "事業概要", "担当課", "R4年度", "R5年度"],
		["1", "見守り", "地域で見守る", "福祉課", "講座を開催", "講座を開催"],
		["2", "研修", "研修を行う", "総務課", "研修を開催", "研修を開催"],
	]);
	const plan = planReport(inputOf(sheet));
	const told = firsts(linesOf(plan));
	expect(told).toContain("2施策（2取組行）の記入の状況です。表に評価の欄はありません。");
	expect(told).toContain("表に評価の欄がないため、評価は数えていません。");
	expect(told.filter((line) => /のうち、|評価が最も/.test(String(line)))).toEqual([]);
	expect(plan.charts).toEqual([]);
});

describe("the chart", () => {
	const plan = planReport(inputOf(sample()));
	const [chart] = plan.charts ?? [];

	test("shows the counts by chapter, with the names of marks over them and the chapters before them", () => {
		const { row = 0, column = 0, rows = 0, columns = 0 } = chart?.data ?? {};
		const area = linesOf(plan)
			.slice(row, row + rows)
			.map((line) => line.slice(column, column + columns));
		expect(area[0]).toEqual(["章", "◎", "〇", "△", "×", "無記入"]);
		expect(area).toHaveLength(8);
		expect(area[7]).toEqual(["７　市民への周知・啓発", 0, 8, 0, 0, 0]);
		expect(chart?.colors).toEqual(["#0b4f8a", "#5b9bd5", "#f0b35f", "#c5432e", "#e0e0e0"]);
	});

	test("has no two colours of the usual scale that a grey printer makes one", () => {
		const grey = (color: string): number => {
			const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
			return red * 0.299 + green * 0.587 + blue * 0.114;
		};
		const greys = (chart?.colors ?? []).map(grey).sort((one, other) => one - other);
		expect(greys).toHaveLength(5);
		expect(Math.min(...greys.slice(1).map((each, at) => each - (greys[at] ?? 0)))).toBeGreaterThan(30);
	});

	test("lies on rows that hold nothing, with all of its height and within the page", () => {
		const { at = { row: 0, column: 0 }, width = 0, height = 0 } = chart ?? {};
		const rows = Math.ceil(height / 21);
		const under = linesOf(plan).slice(at.row - 1, at.row + rows);
		expect(under.flat().filter((value) => value !== "")).toEqual([]);
		expect(under).toHaveLength(rows + 1);
		expect(width).toBeLessThanOrEqual(plan.widths.reduce((sum, each) => sum + each, 0));
	});

	test("shows departments where there are no chapters, and nothing where one bar would stand alone", () => {
		const rows = [{ D: "福祉課" }, { D: "健康課" }];
		const [byDepartment] = planReport(inputOf(tableWith(rows))).charts ?? [];
		expect(byDepartment?.title).toBe("課ごとの評価（取組行の数）");
		expect(planReport(inputOf(tableWith([{ D: "福祉課" }, { D: "福祉課" }]))).charts).toEqual([]);
	});

	test("is left out where its bars would not fit on a page", () => {
		const rows = Array.from({ length: 40 }, (_, index) => ({ B: `施策その${index}`, D: `第${index}課` }));
		expect(planReport(inputOf(tableWith(rows))).charts).toEqual([]);
	});
});

describe("measures marked best and worst", () => {
	const rows = [
		{ B: "見守り", G: "３団体と協定を結んだ。", J: "◎" },
		{ B: "研修", G: "開催２回", J: "〇" },
		{ B: "相談", G: "検討した", J: "△" },
		{ B: "配食", G: `${"長い理由。".repeat(80)}`, J: "×" },
	];
	const plan = planReport(inputOf(tableWith(rows)));

	test("are told with what the marked year says, linked to it", () => {
		expect(firsts(sectionOf(plan, "評価が最も高い施策と理由"))).toEqual([
			"◎（1取組行）",
			"・見守り（福祉政策課）",
			"　　Ｒ３年度：３団体と協定を結んだ。",
		]);
		const row = plan.rows.find(([cell]) => cell?.value === "・見守り（福祉政策課）");
		expect(row?.[0]?.link).toEqual({ sheetId: 7, cell: { row: 1, column: 6 } });
	});

	test("stand worst first, and a long reason is cut and says where it goes on", () => {
		const told = firsts(sectionOf(plan, "評価が低い施策と理由"));
		expect(told[0]).toBe("×（1取組行）");
		expect(told.indexOf("△（1取組行）")).toBeGreaterThan(told.indexOf("×（1取組行）"));
		const reason = told.slice(2, told.indexOf("△（1取組行）")).join("").replace(/　　/g, "");
		expect(reason).toContain("…（続きはG5）");
		expect(reason.length).toBeLessThan(280);
	});

	test("name the column that the reason stands in, where a year has several", () => {
		const input = inputOf(snapshotOf(quarters.sheet), { messages: en });
		const told = firsts(sectionOf(planReport(input), "Measures with the best mark, and why"));
		expect(told.slice(0, 3)).toEqual(["G (5 entries)", "• Litter bins (Street Scene)", "　　2023-24 Q4: 10 bins"]);
	});

	test("have no reason in what is planned", () => {
		const sheet = sheetOf([
			["番号", "施策項目", "事業概要", "担当課", "取組時期", "評価", "今後の計画"],
			["1", "見守り", "地域で見守る", "福祉課", "短期", "◎", "続ける"],
			["2", "研修", "研修を行う", "福祉課", "短期", "〇", "広げる"],
		]);
		expect(sectionOf(planReport(inputOf(sheet)), "評価が最も高い施策と理由").flat()).not.toContain(
			"　　今後の計画：続ける",
		);
	});

	test("are left out where nobody has told the order of the marks", () => {
		const free = planReport(inputOf(tableWith(["95%", "80%", "60%"].map((J, at) => ({ B: `施策${at}`, J })))));
		expect(firsts(linesOf(free))).not.toContain("評価が最も高い施策と理由");
	});

	test("are at most twenty of a mark, and the rest is counted", () => {
		const many = Array.from({ length: 33 }, (_, at) => ({ B: `施策その${at}`, J: "◎" }));
		const told = firsts(sectionOf(planReport(inputOf(tableWith(many))), "評価が最も高い施策と理由"));
		expect(told.filter((line) => String(line).startsWith("・"))).toHaveLength(20);
		expect(told).toContain("ほかに13件あります（「進捗管理表」で確かめてください）。");
	});
});

test("where the office counts no mark as done, the headline tells how many entries are marked", () => {
	const scale = ["甲", "乙"].map((symbol) => ({ symbol, meaning: "", lookAlikes: [], done: false }));
	const settings = { ...DEFAULT_SETTINGS, scale };
	const sheet = tableWith([
		{ B: "見守り", J: "甲" },
		{ B: "研修", J: "" },
		{ B: "相談", J: "乙" },
	]);
	expect(firsts(linesOf(planReport(inputOf(sheet, { settings }))))).toContain(
		"3施策（3取組行）のうち、評価の記入がある取組行は2行（66.7%）です。",
	);
});

test("findings on the table itself are bounded, and the rest is counted", () => {
	const sheet = tableWith([{ B: "見守り" }, { B: "研修" }]);
	const [finding] = inputOf(tableWith([{ B: "見守り", G: "" }, { B: "研修" }])).findings;
	if (finding === undefined) {
		throw new Error("no finding");
	}
	const findings = Array.from({ length: 75 }, (_, at) => ({ ...finding, entry: null, message: `指摘その${at}` }));
	const told = firsts(sectionOf(planReport(inputOf(sheet, { findings })), "表の形についての指摘"));
	expect(told.filter((line) => String(line).startsWith("・"))).toHaveLength(60);
	expect(told).toContain("ほかに15件あります（サイドバーの指摘の一覧で確かめてください）。");
});

test("a table of any size makes a bounded report", () => {
	const row = (index: number) => ["", `施策その${index}`, "概要", `第${index % 90}課`, "短期", "", "", "", "", ""];
	const heads = [
		"新",
		"施策項目",
		"事業概要",
		"課名",
		"取組時期",
		"Ｒ１年度",
		"Ｒ２年度",
		"Ｒ３年度",
		"Ｒ４年度",
		"評価",
	];
	const plan = planReport(inputOf(sheetOf([heads, ...Array.from({ length: 900 }, (_, index) => row(index))])));
	expect(plan.rows.length).toBeLessThan(700);
	const more = firsts(linesOf(plan)).filter((line) => String(line).startsWith("ほか"));
	expect(more.length).toBeGreaterThan(0);
});
