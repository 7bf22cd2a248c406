// 欠落年度を強調 and 強調を消す through the shipped bundle.
import type { FormatRule } from "../../local/workbook";
import { hostFor, sampleWorkbook, sheetNamed, staffContent } from "./sample-host";

const TAB = "進捗管理表";

const STAFF_RULE: FormatRule = {
	kind: "formula",
	areas: [{ row: 0, column: 0, rows: 5, columns: 1 }],
	formula: '=A1="x"',
	style: { bold: true },
};

function formulas(rules: readonly FormatRule[]): readonly string[] {
	return rules.map((rule) => (rule.kind === "formula" ? rule.formula : rule.kind));
}

test("欠落年度を強調 highlights the blank years and nothing else", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	const host = hostFor(workbook);
	host.run("highlightMissingYears");
	expect(formulas(sheet.formatRules)).toEqual(
		["F", "G", "H"].map((column) => `=(${column}29="")*(N("shinchoku:missing-year")=0)`),
	);
	expect(host.ui.toasts[1]?.message).toBe(
		"「進捗管理表」で、年度の空欄6か所に色を付けました。記入すると色は消えます。",
	);
});

test("欠落年度を強調 after 検証する leaves only the blank years", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	host.run("validateTable");
	host.run("highlightMissingYears");
	expect(formulas(sheetNamed(workbook, TAB).formatRules).every((formula) => formula.includes("missing-year"))).toBe(
		true,
	);
});

test("強調を消す takes off exactly ours, on every tab, whichever is in front", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	sheet.formatRules = [STAFF_RULE];
	const before = staffContent(sheet);
	const host = hostFor(workbook);
	host.run("validateTable");
	host.run("createReport");
	host.run("clearHighlights");
	expect(sheet.formatRules).toEqual([STAFF_RULE]);
	expect(staffContent(sheet)).toEqual(before);
	expect(host.ui.toasts[host.ui.toasts.length - 1]?.message).toBe("強調を消しました。ほかの書式はそのままです。");
});

test("強調を消す without highlights writes nothing and says so", () => {
	const workbook = sampleWorkbook();
	sheetNamed(workbook, TAB).formatRules = [STAFF_RULE];
	const host = hostFor(workbook);
	host.run("clearHighlights");
	expect(host.calls.byName["Sheet.setConditionalFormatRules"]).toBeUndefined();
	expect(host.ui.toasts[1]?.message).toBe("このファイルに、進捗チェックの強調はありません。");
});

test("our rules are found again by their tag when Sheets has moved their references", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	sheet.formatRules = [
		{
			kind: "formula",
			areas: [{ row: 30, column: 5, rows: 1, columns: 1 }],
			formula: '=(F31 = "") * (N( "shinchoku:missing-year" ) = 0)',
			style: { background: "#ffe8a3" },
		},
	];
	hostFor(workbook).run("clearHighlights");
	expect(sheet.formatRules).toEqual([]);
});
