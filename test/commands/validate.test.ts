// 検証する through the shipped bundle: highlights, sidebar, and every way in which it can fail.
import { createSheet, type FormatRule, type FormulaRule } from "../../local/workbook";
import {
	failingPositions,
	hostFor,
	pageData,
	sampleWorkbook,
	sheetNamed,
	smallWorkbook,
	staffContent,
	textsOf,
	type,
} from "./sample-host";

const TAB = "進捗管理表";

const STAFF_RULES: readonly FormatRule[] = [
	{
		kind: "formula",
		areas: [{ row: 8, column: 0, rows: 154, columns: 12 }],
		formula: '=$L9="◎"',
		style: { background: "#ffffcc" },
	},
	{ kind: "opaque", areas: [{ row: 8, column: 5, rows: 10, columns: 1 }], source: { type: "colorScale", min: 1 } },
];

function ownRules(rules: readonly FormatRule[]): readonly FormulaRule[] {
	return rules.filter((rule): rule is FormulaRule => rule.kind === "formula" && rule.formula.includes("shinchoku:"));
}

function areasOf(rule: FormulaRule): readonly string[] {
	return rule.areas.map(({ row, column, rows }) => `${String.fromCharCode(65 + column)}${row + 1}+${rows}`);
}

describe("on the sample", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const before = staffContent(sheet);
	const host = hostFor(workbook);
	host.run("validateTable");

	test("says the result in a toast and shows no alert", () => {
		expect(host.ui.toasts.map((toast) => toast.message)).toEqual([
			"検証しています…",
			"「進捗管理表」の検証が終わりました。要修正6件・要確認18件・参考25件です。",
		]);
		expect(host.ui.alerts).toEqual([]);
	});

	test("highlights the blank years by rules that a filled cell switches off", () => {
		const missing = ownRules(sheet.formatRules).filter((rule) => rule.formula.includes("missing-year"));
		expect(missing.map((rule) => [rule.formula, areasOf(rule)])).toEqual([
			['=(F29="")*(N("shinchoku:missing-year")=0)', ["F29+1", "F139+1"]],
			['=(G29="")*(N("shinchoku:missing-year")=0)', ["G29+1", "G139+1"]],
			['=(H29="")*(N("shinchoku:missing-year")=0)', ["H29+1", "H139+1"]],
		]);
		expect(missing.every((rule) => rule.style.background === "#ffe8a3")).toBe(true);
	});

	test("gives stale texts a second sign besides their colour", () => {
		const stale = ownRules(sheet.formatRules).filter((rule) => rule.formula.includes("stale-"));
		expect(stale.length).toBeGreaterThan(0);
		expect(stale.every((rule) => rule.style.underline === true && rule.style.background === "#dce9ff")).toBe(true);
	});

	test("changes nothing that staff made", () => {
		expect(staffContent(sheet)).toEqual(before);
		expect(workbook.sheets).toHaveLength(1);
	});

	test("opens the sidebar with every finding in it, so that it is seen at once", () => {
		const { language, result } = pageData(host);
		expect(language).toBe("ja");
		expect(result.result.findings).toHaveLength(49);
		expect(result.findings).toHaveLength(49);
		expect(new Set(result.findings.map((finding) => finding.key)).size).toBe(49);
		expect(result.result.findings[3]).toMatchObject({
			cell: "F139",
			measure: "市民後見人の養成とバックアップ体制",
			message: "「Ｈ30年度」が空欄です。",
		});
		expect(result.findings[3]).toMatchObject({ chapter: "５　認知症の方を支える体制の構築", ignored: null });
		expect(result.titles["missing-year"]).toBe("年度の記入がない");
	});

	test("running again changes nothing", () => {
		const rules = structuredClone(sheet.formatRules);
		host.calls.reset();
		host.run("validateTable");
		expect(sheet.formatRules).toEqual(rules);
		expect(host.calls.byName["Sheet.setConditionalFormatRules"]).toBeUndefined();
	});
});

test("passes the staff's own rules back untouched and in their order, also when highlights change", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	sheet.formatRules = [...STAFF_RULES];
	const host = hostFor(workbook);
	host.run("validateTable");
	type(sheet, "F29", "実施");
	host.run("validateTable");
	const staff = sheet.formatRules.filter((rule) => !ownRules([rule]).length);
	expect(staff).toEqual(STAFF_RULES);
	const [first] = ownRules(sheet.formatRules);
	expect(first?.formula).toBe('=(F139="")*(N("shinchoku:missing-year")=0)');
});

test("leaves a sheet without findings without rules, and says so", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	sheet.cells.length = 12;
	type(sheet, "H11", "指導を実施");
	type(sheet, "I11", "指導を実施");
	for (const cell of ["H12", "I12", "J12"]) {
		type(sheet, cell, "有料老人ホームにも指導（16か所）");
	}
	sheet.merges = sheet.merges.filter((merge) => merge.row < 12);
	const host = hostFor(workbook);
	host.run("validateTable");
	expect(sheet.formatRules).toEqual([]);
	expect(host.ui.toasts[1]?.message).toBe("「進捗管理表」に指摘はありません。");
	expect(pageData(host).result.result.findings).toEqual([]);
});

test("no text of the sheet can close the script that carries it into the sidebar", () => {
	const workbook = sampleWorkbook();
	const text = '</script><img src=x onerror="alert(1)">$&';
	type(sheetNamed(workbook, TAB), "B29", text);
	const host = hostFor(workbook);
	host.run("validateTable");
	expect(host.ui.sidebar?.html).not.toContain("<img");
	expect(pageData(host).result.result.findings[0]?.measure).toBe(text);
});

test("speaks English to a person whose Google is set to English", () => {
	const host = hostFor(sampleWorkbook(), { userLocale: "en_GB" });
	host.run("validateTable");
	expect(host.ui.toasts[1]?.message).toBe('"進捗管理表" was checked: 6 to fix, 18 to check, 25 for information.');
	expect(pageData(host).language).toBe("en");
	expect(pageData(host).result.result.findings[0]?.message).toBe('"Ｈ30年度" is blank.');
});

describe("choosing the tab", () => {
	const addNotes = (workbook: ReturnType<typeof sampleWorkbook>): void => {
		const notes = createSheet(7, "メモ", 20, 5);
		workbook.sheets.push(notes);
		type(notes, "A1", "打合せの記録");
		workbook.activeSheetId = 7;
	};
	const addSecondTable = (workbook: ReturnType<typeof sampleWorkbook>): void => {
		const [second] = sampleWorkbook().sheets;
		if (second !== undefined) {
			workbook.sheets.push({ ...second, id: 8, name: "昨年度" });
		}
	};

	test("takes the only table when another tab is in front", () => {
		const workbook = sampleWorkbook();
		addNotes(workbook);
		const host = hostFor(workbook);
		host.run("validateTable");
		expect(ownRules(sheetNamed(workbook, TAB).formatRules).length).toBeGreaterThan(0);
		expect(host.ui.questions).toEqual([]);
	});

	test("takes the table in front without asking where several fit", () => {
		const workbook = sampleWorkbook();
		addSecondTable(workbook);
		workbook.activeSheetId = 8;
		const host = hostFor(workbook);
		host.run("validateTable");
		expect(ownRules(sheetNamed(workbook, "昨年度").formatRules).length).toBeGreaterThan(0);
		expect(sheetNamed(workbook, TAB).formatRules).toEqual([]);
	});

	test("asks where several fit and none is in front; a number that is none is asked for again", () => {
		const workbook = sampleWorkbook();
		addSecondTable(workbook);
		addNotes(workbook);
		const host = hostFor(workbook, {
			dialogs: [
				{ button: "OK", text: "9" },
				{ button: "OK", text: "２" },
			],
		});
		host.run("validateTable");
		expect(host.ui.prompts.map((prompt) => prompt.message.includes("1. 進捗管理表\n2. 昨年度"))).toEqual([true, true]);
		expect(host.ui.prompts[1]?.message).toContain("番号を読み取れませんでした。");
		expect(ownRules(sheetNamed(workbook, "昨年度").formatRules).length).toBeGreaterThan(0);
		expect(sheetNamed(workbook, TAB).formatRules).toEqual([]);
	});

	test("does nothing when the question is cancelled", () => {
		const workbook = sampleWorkbook();
		addSecondTable(workbook);
		addNotes(workbook);
		const host = hostFor(workbook, { dialogs: ["CANCEL"] });
		host.run("validateTable");
		expect(workbook.sheets.flatMap((sheet) => sheet.formatRules)).toEqual([]);
		expect(host.ui.toasts[host.ui.toasts.length - 1]?.message).toBe("キャンセルしました。シートは変更していません。");
	});
});

describe("failures", () => {
	test("a file without a progress table: one message, nothing written", () => {
		const workbook = sampleWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		sheet.cells = [];
		sheet.merges = [];
		type(sheet, "A1", "氏名");
		type(sheet, "B1", "内線");
		const before = structuredClone(workbook.sheets);
		const host = hostFor(workbook);
		host.run("validateTable");
		expect(host.ui.alerts.map((alert) => alert.message)).toEqual([
			"「進捗管理表」に、施策項目と年度の見出しがある表が見つかりません。\n進捗管理表のシートを開いてから、もう一度「検証する」を選んでください。見出しの行には「施策項目」「事業名」などの見出しと、年度（Ｒ３年度など）が必要です。",
		]);
		expect(workbook.sheets).toEqual(before);
		expect(host.ui.sidebar).toBeNull();
		expect(host.ui.toasts[host.ui.toasts.length - 1]).toMatchObject({ message: "途中で止まりました。", seconds: 8 });
	});

	test("a colleague's run holds the lock", () => {
		const workbook = sampleWorkbook();
		const host = hostFor(workbook, { lockHeldByOther: true });
		host.run("validateTable");
		expect(host.ui.alerts.map((alert) => alert.message)).toEqual([
			"ほかの人が進捗チェックを実行しています。少し待ってから、もう一度選んでください。シートは変更していません。",
		]);
		expect(sheetNamed(workbook, TAB).formatRules).toEqual([]);
	});

	test("the tab is protected against this person", () => {
		const workbook = sampleWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		sheet.protections = [{ area: null, description: "確定", editableByUser: false, warningOnly: false }];
		const host = hostFor(workbook);
		host.run("validateTable");
		expect(host.ui.alerts).toHaveLength(1);
		expect(host.ui.alerts[0]?.message).toContain("「進捗管理表」に色を付けられませんでした。");
		expect(sheet.formatRules).toEqual([]);
	});

	test("whichever service call fails, nothing that staff typed changes and the person is told once", () => {
		const clean = hostFor(smallWorkbook());
		clean.run("validateTable");
		for (const failing of failingPositions(clean)) {
			const workbook = smallWorkbook();
			const sheet = sheetNamed(workbook, TAB);
			const texts = textsOf(sheet);
			let made = 0;
			const host = hostFor(workbook, {
				onCall: () => {
					made++;
					if (made === failing) {
						throw new Error("サービスエラー");
					}
				},
			});
			host.run("validateTable");
			expect(host.ui.alerts.length).toBeLessThanOrEqual(1);
			expect(textsOf(sheet)).toEqual(texts);
			host.options.onCall = () => undefined;
			host.run("validateTable");
			expect(ownRules(sheet.formatRules)).toHaveLength(ownRules(sheetNamed(clean.workbook, TAB).formatRules).length);
		}
	});
});
