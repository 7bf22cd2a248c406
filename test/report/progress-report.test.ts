// 進捗レポート: its headline, chart, reasons and what it says of changes.

import { en } from "../../src/messages/en";
import { planReport } from "../../src/report/progress-report";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import type { Comparison } from "../../src/summary/comparison";
import { tableWith } from "../checks/findings-in";
import { quarters } from "../offices/06-quarters";
import { snapshotOf } from "../offices/office";
import { sample, sheetOf } from "../table/sheet-fixture";
import { inputOf, linesOf, numbersOf, sectionOf } from "./report-inputs";

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

describe("against the last report", () => {
	const NOTHING: Comparison = {
		base: { kind: "report", at: "2026-10-01T09:05" },
		asOf: "2022-08-31",
		entries: { before: 3, after: 3 },
		measures: { before: 3, after: 3 },
		marks: [
			{ symbol: "◎", before: 0, after: 0 },
			{ symbol: "〇", before: 3, after: 3 },
			{ symbol: "", before: 0, after: 0 },
		],
		transitions: { from: ["〇"], to: ["〇"], counts: [[3]] },
		better: [],
		worse: [],
		newlyMarked: [],
		unmarked: [],
		completeness: { before: { filled: 9, required: 9 }, after: { filled: 9, required: 9 } },
		newlyFilled: [],
		newlyMissing: [],
		added: [],
		removed: [],
		renamed: [],
	};
	const CHANGED: Comparison = {
		...NOTHING,
		marks: [
			{ symbol: "◎", before: 0, after: 1 },
			{ symbol: "〇", before: 3, after: 2 },
			{ symbol: "", before: 0, after: 0 },
		],
		transitions: {
			from: ["◎", "〇"],
			to: ["◎", "〇"],
			counts: [
				[0, 0],
				[1, 2],
			],
		},
		better: [{ entry: 0, from: "〇", to: "◎" }],
		completeness: { before: { filled: 7, required: 9 }, after: { filled: 9, required: 9 } },
		newlyFilled: [{ entry: 1, year: 0 }],
		added: [1],
		removed: [{ name: "古い施策", chapter: "", departments: ["住宅課"] }],
		renamed: [{ measure: 2, from: "前の呼び名" }],
	};
	const sheet = tableWith([{ B: "見守り" }, { B: "研修" }, { B: "相談" }]);
	const planned = (comparison: Comparison) => planReport(inputOf(sheet, { comparison }));

	test("without one, the report says nothing of changes", () => {
		expect(firsts(linesOf(planReport(inputOf(sheet)))).filter((line) => /前回|増減/.test(String(line)))).toEqual([]);
	});

	test("the headline names what changed, in signs that no sheet takes for a formula", () => {
		expect(firsts(linesOf(planned(CHANGED)))).toContain(
			"2026年10月1日 09:05のレポートからの増減：◎ ＋1、〇 －1、年度の空欄 －2",
		);
		expect(firsts(linesOf(planned(NOTHING)))).toContain(
			"2026年10月1日 09:05のレポートから、評価と記入の増減はありません。",
		);
	});

	test("numbers then and now stand side by side", () => {
		const lines = sectionOf(planned(CHANGED), "前回との比較");
		expect(lines.find(([label]) => label === "◎")?.slice(0, 4)).toEqual(["◎", 0, 1, "＋1"]);
		expect(lines.find(([label]) => label === "取組行")?.slice(0, 4)).toEqual(["取組行", 3, 3, "±0"]);
		const rate = "記入率（増減はポイント）";
		expect(lines.find(([label]) => label === rate)?.slice(0, 4)).toEqual([rate, "77.8%", "100.0%", "＋22.2"]);
	});

	test("moves of marks add up, and no matrix stands where nothing moved", () => {
		const lines = sectionOf(planned(CHANGED), "前回との比較");
		const start = lines.findIndex(([label]) => label === "縦：前回　横：今回");
		const matrix = lines.slice(start);
		expect(matrix[0]?.slice(0, 4)).toEqual(["縦：前回　横：今回", "◎", "〇", "計"]);
		expect(numbersOf(matrix, "〇")).toEqual([1, 2, 3]);
		expect(numbersOf(matrix, "合計")).toEqual([1, 2, 3]);
		expect(firsts(sectionOf(planned(NOTHING), "前回との比較"))).toContain("評価が変わった取組行はありません。");
	});

	test("lists say what happened to which measure, and where", () => {
		const told = firsts(sectionOf(planned(CHANGED), "前回との比較"));
		for (const line of [
			"評価が上がった取組行（1行）",
			"・見守り（福祉政策課）　〇→◎",
			"新しく記入された欄（1か所）",
			"・研修（福祉政策課）　Ｒ２年度 F3",
			"・研修（福祉政策課）",
			"なくなった施策（1件）",
			"・古い施策（住宅課）",
			"・相談（福祉政策課）（前の名前：前の呼び名）",
		]) {
			expect(told).toContain(line);
		}
		expect(told.filter((line) => /下がった|空欄になった/.test(String(line)))).toEqual([]);
	});

	test("the change of a rate is the difference of the two that stand beside it; none is told where nothing was asked", () => {
		const rates = (then: number, now: number) => {
			const completeness = { before: { filled: then, required: 10000 }, after: { filled: now, required: 10000 } };
			const lines = sectionOf(planned({ ...NOTHING, completeness }), "前回との比較");
			return lines.find(([label]) => String(label).startsWith("記入率"))?.slice(1, 4);
		};
		expect(rates(9874, 9906)).toEqual(["98.7%", "99.1%", "＋0.4"]);
		expect(rates(9999, 9000)).toEqual(["99.9%", "90.0%", "－9.9"]);
		const none = { before: { filled: 0, required: 0 }, after: { filled: 0, required: 0 } };
		const lines = sectionOf(planned({ ...NOTHING, completeness: none }), "前回との比較");
		expect(lines.find(([label]) => String(label).startsWith("記入率"))?.slice(1, 4)).toEqual([
			"対象なし",
			"対象なし",
			"－",
		]);
	});

	test("marks outside the scale are not called blank: what stands in the table of marks is one with what is compared", () => {
		const rows = [{ J: "〇" }, { J: "SS" }, { J: "" }].map((row, index) => ({ B: `施策${index}`, ...row }));
		const marks = [
			{ symbol: "〇", before: 2, after: 1 },
			{ symbol: "", before: 1, after: 2 },
		];
		const plan = planReport(inputOf(tableWith(rows), { comparison: { ...NOTHING, marks } }));
		expect(numbersOf(sectionOf(plan, "評価 × 課"), "合計").slice(-4)).toEqual([1, 1, 3, 3]);
		expect(firsts(sectionOf(plan, "前回との比較"))).toContain("無記入・基準外");
		expect(firsts(linesOf(plan)).filter((line) => String(line).includes("無記入・基準外 ＋1"))).toHaveLength(1);
	});

	test("percentages are not compared as marks: only whether they are there was kept", () => {
		const rows = ["95%", "80%", "", "100%"].map((J, index) => ({ B: `施策${index}`, J }));
		const marks = [{ symbol: "", before: 3, after: 4 }];
		const entries = { before: 3, after: 4 };
		const transitions = { from: [""], to: [""], counts: [[3]] };
		const plan = planReport(inputOf(tableWith(rows), { comparison: { ...NOTHING, marks, entries, transitions } }));
		const told = firsts(sectionOf(plan, "前回との比較"));
		expect(told).toContain("取組行");
		expect(told.filter((line) => /無記入|評価/.test(String(line)))).toEqual([]);
		expect(firsts(linesOf(plan))).toContain("2026年10月1日 09:05のレポートからの増減：取組行 ＋1");
	});

	test("another tab is named as what it is", () => {
		const told = firsts(linesOf(planned({ ...NOTHING, base: { kind: "sheet", name: "R3進捗" } })));
		expect(told).toContain("「R3進捗」との比較");
		expect(told).toContain("「R3進捗」から、評価と記入の増減はありません。");
	});

	test("a long list is bounded", () => {
		const newlyFilled = Array.from({ length: 50 }, () => ({ entry: 1, year: 0 }));
		const told = firsts(sectionOf(planned({ ...NOTHING, newlyFilled }), "前回との比較"));
		expect(told.filter((line) => line === "・研修（福祉政策課）　Ｒ２年度 F3")).toHaveLength(20);
		expect(told).toContain("ほかに30件あります（「進捗管理表」で確かめてください）。");
	});

	test("what the table no longer holds is said to be where it can still be seen", () => {
		const removed = Array.from({ length: 23 }, (_, at) => ({ name: `古い施策${at}`, chapter: "", departments: [] }));
		const since = firsts(sectionOf(planned({ ...NOTHING, removed }), "前回との比較"));
		expect(since).toContain("ほかに3件あります（前の表は「ファイル」の「変更履歴」で見られます）。");
		const base = { kind: "sheet", name: "R3進捗" } as const;
		const against = firsts(sectionOf(planned({ ...NOTHING, base, removed }), "「R3進捗」との比較"));
		expect(against).toContain("ほかに3件あります（「R3進捗」で確かめてください）。");
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
