// 課別確認依頼 as a plan: an overview, a section for each department, bounded, and never a formula.
import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { MOST_DEPARTMENTS, MOST_LINKS, MOST_ROWS, planRequests } from "../../src/report/request-tab";
import { askedCells, requestsOf } from "../../src/report/requests";
import type { PlanCell, TabPlan } from "../../src/report/tab-plan";
import { toA1 } from "../../src/table/a1";
import { tableWith } from "../checks/findings-in";
import { read, sample, sheetOf } from "../table/sheet-fixture";
import { type Given, inputOf } from "./request-fixture";

const CELL = /^[A-Z]+\d+$/;

function planOf(sheet: Parameters<typeof inputOf>[0], given: Given = {}): TabPlan {
	return planRequests(inputOf(sheet, given));
}

function textsOf(plan: TabPlan): readonly (readonly string[])[] {
	return plan.rows.map((row) => row.map(({ value }) => String(value)));
}

function lines(plan: TabPlan): readonly string[] {
	return textsOf(plan).map(([first = ""]) => first);
}

/** Rows of the section of a department, its heading first. */
function section(plan: TabPlan, department: string): readonly (readonly PlanCell[])[] {
	const start = lines(plan).findIndex((line) => line.startsWith(`${department}（`));
	const next = plan.rows.findIndex((row, index) => index > start && row[0]?.style.bottom === "accent");
	return plan.rows.slice(start, next < 0 ? undefined : next);
}

function linksIn(rows: readonly (readonly PlanCell[])[]): readonly string[] {
	return rows.flatMap((row) => row.flatMap(({ link }) => (link === undefined ? [] : [toA1(link.cell)])));
}

describe("the sample", () => {
	const input = inputOf(sample(), { set: { requests: { due: "2026-12-10", contact: "企画課 内線1234" } } });
	const plan = planRequests(input);

	test("says what it is, where it comes from, as of when, and by when answers are due", () => {
		expect(lines(plan).slice(0, 5)).toEqual([
			"地域包括ケアシステム推進基本構想の進捗状況（見本）　課別確認依頼",
			"元のシート：進捗管理表",
			"基準日：2022年8月31日（表の記載による）",
			"作成：2026年11月22日 10:42　進捗チェック 1.2.3",
			"回答の期限：12月10日（木）",
		]);
	});

	test("counts cells by department, and names those that are asked nothing", () => {
		const start = lines(plan).indexOf("課");
		const values = plan.rows.slice(start, start + 4).map((row) => row.slice(0, 3).map(({ value }) => value));
		expect(values).toEqual([
			["課", "記入", "確認"],
			["福祉政策", 3, 11],
			["介護保険", 3, 7],
			["健康政策", 0, 1],
		]);
		expect(textsOf(plan)[start + 2]?.[3]).toBe(
			"終わった年度に「予定」が残っている（4）、終わった年度に途中の数値が残っている（3）、年度の記入がない（3）、課名の書き方の違い（1）",
		);
		expect(lines(plan)).toContain(
			"依頼なし：住宅政策、地域保健、産業政策、歩ける環境政策、環境政策、交通政策、スポーツ振興課",
		);
	});

	test("gives each department a section that says all by itself", () => {
		const care = section(plan, "介護保険").map((row) => row.map(({ value }) => value));
		expect(care.slice(0, 8)).toEqual([
			["介護保険（10か所）", "", "", ""],
			["お手数をおかけしますが、12月10日（木）までに、次の欄のご記入・ご確認をお願いします。", "", "", ""],
			["問い合わせ先：企画課 内線1234", "", "", ""],
			[
				"（○○と共同）とある施策項目は、どの課が記入するかを関係する課でご相談のうえ、ご対応をお願いします。",
				"",
				"",
				"",
			],
			["施策項目", "年度・欄", "セル", "気づいた点"],
			["■ 空欄の年度に、取組内容をご記入ください。", "", "", ""],
			["実績がない年度は「－」とご記入ください。", "", "", ""],
			["施設サービスの有する資源やノウハウの活用", "Ｈ30年度", "F29", "「Ｈ30年度」が空欄です。"],
		]);
		expect(care[8]).toEqual(["", "Ｒ１年度", "G29", "「Ｒ１年度」が空欄です。"]);
	});

	test("links each cell that is named to itself, in the table", () => {
		for (const { department, places } of requestsOf(input).requests) {
			const rows = section(plan, department);
			expect(new Set(linksIn(rows))).toEqual(new Set(places.map(({ cell }) => toA1(cell))));
			for (const cell of rows.flat().filter(({ value }) => CELL.test(String(value)))) {
				expect(cell.link).toEqual({ sheetId: 7, cell: expect.objectContaining({}) });
				expect(cell.link === undefined ? "" : toA1(cell.link.cell)).toBe(cell.value);
			}
		}
	});

	test("tells whom a measure is shared with", () => {
		const names = section(plan, "介護保険").map((row) => row[0]?.value);
		expect(names).toContain("医療・介護の「顔の見える関係」づくりの推進\n（福祉政策と共同）");
	});

	test("is as wide as a page, has no number among its links, and every row has as many cells", () => {
		expect(plan.widths.reduce((sum, width) => sum + width, 0)).toBe(700);
		expect(new Set(plan.rows.map((row) => row.length))).toEqual(new Set([4]));
		const withLink = plan.rows.filter((row) => row.some(({ link }) => link !== undefined));
		expect(withLink.flat().filter(({ value }) => typeof value === "number")).toEqual([]);
	});
});

describe("the due date", () => {
	const dueLines = (due: string | null): readonly string[] =>
		lines(planOf(sample(), { set: { requests: { due, contact: "" } } })).filter((line) => /期限|までに/.test(line));

	test("that is not set is said to the coordinator, with where to set it", () => {
		expect(dueLines(null)).toEqual(["回答の期限：設定されていません（「設定」の「課別確認依頼」で決められます）。"]);
	});

	test("that has passed is said to the coordinator, and not in what departments read", () => {
		expect(dueLines("2026-11-21").join("")).toBe(
			"設定の期限（11月21日（土））を過ぎたため、依頼文には期限を書いていません（「設定」で直せます）。",
		);
	});

	test("of today stands", () => {
		expect(dueLines("2026-11-22")).toHaveLength(4);
	});
});

test("rows without a department are handed to the coordinator, last", () => {
	const plan = planOf(tableWith([{ D: "" }, { B: "配食", F: "" }, { B: "相談" }]));
	const rows = section(plan, "（課名の記入なし）").map((row) => row[0]?.value);
	expect(rows.slice(0, 2)).toEqual([
		"（課名の記入なし）（1か所）",
		"課名の記入がない行です。担当の課を確かめて、依頼してください。",
	]);
	expect(lines(plan).indexOf("（課名の記入なし）（1か所）")).toBeGreaterThan(
		lines(plan).indexOf("福祉政策課（1か所）"),
	);
});

test("a well-kept table is said to be so", () => {
	const plan = planOf(tableWith([{}, { B: "配食" }, { B: "相談" }]));
	expect(lines(plan)).toContain("記入や確認をお願いする欄はありません。");
	expect(lines(plan)).toContain("依頼なし：福祉政策課");
	expect(linksIn(plan.rows.slice(2))).toEqual([]);
});

test("what is wrong with the shape of the table is counted for the coordinator", () => {
	const rows = [
		["施策項目", "課名", "Ｒ２年度", "Ｒ３年度"],
		["見守り", "福祉課", "実施", "実施"],
		["配食", "福祉課", "実施", "実施"],
	];
	const said = lines(planOf(sheetOf(rows))).filter((line) => line.includes("表の形"));
	expect(said.join("")).toMatch(/このほか、表の形や課名の一覧についての要修正・要確認の指摘が\d件あります/);
});

describe("a large table in which much is wrong", () => {
	const rows = (departments: number, each: number) =>
		Array.from({ length: departments * each }, (_, row) => ({
			B: `施策${row}`,
			C: `概要${row}`,
			D: `第${row % departments}課`,
			F: "",
		})).concat({ B: "配食", C: "届ける", D: "総務課", F: "実施" });

	test("tells so many rows of a department, how many more there are, and where", () => {
		const plan = planOf(tableWith(rows(1, MOST_ROWS + 15)));
		const told = section(plan, "第0課");
		expect(linksIn(told)).toHaveLength(MOST_ROWS);
		expect(told[told.length - 1]?.[0]?.value).toBe(
			"ほかに15か所あります。シート「進捗管理表」を開いて「検証する」を選ぶと、サイドバーの一覧ですべて見られます。",
		);
		expect(lines(plan)).toContain(`第0課（${MOST_ROWS + 15}か所）`);
	});

	test("tells so many departments, and how many more there are", () => {
		const plan = planOf(tableWith(rows(MOST_DEPARTMENTS + 7, 1)));
		expect(lines(plan).filter((line) => /^第\d+課（1か所）$/.test(line))).toHaveLength(MOST_DEPARTMENTS);
		expect(lines(plan)).toContain("ほかに7課あります。課ごとの依頼文は、サイドバーからコピーできます。");
	});

	test("has so many links and no more; further cells are named", () => {
		const input = inputOf(tableWith(rows(20, MOST_ROWS)));
		const plan = planRequests(input);
		expect(requestsOf(input).requests.map((request) => askedCells(request))).toEqual(Array(20).fill(MOST_ROWS));
		expect(linksIn(plan.rows)).toHaveLength(MOST_LINKS + 1);
		const named = plan.rows.flat().filter(({ value }) => CELL.test(String(value)));
		expect(named).toHaveLength(20 * MOST_ROWS);
		expect(named.filter(({ style, link }) => (style.color === undefined) === (link !== undefined))).toEqual([]);
	});
});

test("no text of the sheet becomes a formula", () => {
	const sheet = tableWith([
		{ B: '=HYPERLINK("http://example.com","x")', D: "+81課", E: "-1" },
		{ B: "@見守り", D: "'課", F: "" },
		{ B: "\t=1+1", D: "=課", E: "@" },
	]);
	const plan = planOf(sheet, { set: { requests: { due: null, contact: "=1+1" } } });
	const texts = plan.rows.flat().flatMap(({ value }) => (typeof value === "string" ? [value] : []));
	expect(texts.filter((text) => /^[=+@'\t-]/.test(text))).toEqual([]);
	expect(texts).toContain('＝HYPERLINK("http://example.com","x")');
	expect(texts).toContain("＋81課（1か所）");
});

test.each([ja, en])("is known as ours without its mark, and is no progress table", (messages) => {
	const plan = planOf(sample(), { messages });
	expect(read(sheetOf(textsOf(plan)))).toEqual({ kind: "none", reason: "own-output" });
});
