// What the report says of changes: headline, numbers, moves of marks, lists.

import { planReport } from "../../src/report/progress-report";
import type { Comparison } from "../../src/summary/comparison";
import { tableWith } from "../checks/findings-in";
import { inputOf, linesOf, numbersOf, sectionOf } from "./report-inputs";

function firsts(lines: readonly (readonly (string | number)[])[]): readonly (string | number)[] {
	return lines.map(([first = ""]) => first);
}

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
