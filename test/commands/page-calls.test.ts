// The calls of the page in the sidebar: checked on both sides, JSON-safe, never throwing.
import { createSheet, type Workbook } from "../../local/workbook";
import type { BridgeAnswer } from "../../src/bridge/bridge";
import { callPage, hostFor, sampleWorkbook, sheetNamed, staffContent, textsOf, type } from "./sample-host";

const TAB = "進捗管理表";

function check(workbook: Workbook, sheet: unknown = TAB): BridgeAnswer<"pageCheckTable"> {
	return callPage(hostFor(workbook), "pageCheckTable", { sheet });
}

test("gives the sample as the issue describes it", () => {
	const answer = check(sampleWorkbook());
	if (answer.kind === "failed") {
		throw new Error(answer.failure.message);
	}
	const { table, findings, summary } = answer.value.result;
	expect(table).toMatchObject({
		headerRows: [6, 8],
		firstRow: 9,
		lastRow: 162,
		columns: { new: "A", item: "B", outline: "C", department: "D", term: "E", mark: "L" },
		measures: 97,
		entries: 105,
		new: 26,
		marks: { "◎": 3, 〇: 99, "△": 3, "×": 0 },
		terms: { 短期: 60, 中期: 13, 長期: 32 },
		asOf: { date: "2022-08-31", source: "sheet" },
	});
	expect(table.years.map((year) => [year.from, year.to, year.kind, year.asOf, year.columns])).toEqual([
		[2018, 2018, "actual", null, ["F"]],
		[2019, 2019, "actual", null, ["G"]],
		[2020, 2020, "actual", null, ["H"]],
		[2021, 2021, "actual", null, ["I"]],
		[2022, 2022, "interim", "2022-08-31", ["J"]],
		[2023, 2025, "plan", null, ["K"]],
	]);
	expect(table.chapters.map((chapter) => chapter.entries)).toEqual([6, 36, 22, 7, 18, 8, 8]);
	expect(table.chapters[0]).toEqual({ title: "１　高齢者向けの住まいの確保", row: 9, entries: 6 });
	expect(table.directions).toHaveLength(42);
	expect(findings.filter((finding) => finding.severity === "error").map((finding) => finding.cell)).toEqual([
		"F29",
		"G29",
		"H29",
		"F139",
		"G139",
		"H139",
	]);
	expect(findings[0]).toEqual({
		check: "missing-year",
		severity: "error",
		cell: "F29",
		row: 29,
		measure: "施設サービスの有する資源やノウハウの活用",
		departments: ["介護保険"],
		message: "「Ｈ30年度」が空欄です。",
		remedy: "取組内容を記入してください。実績がない年度には「－」と記入します。",
	});
	expect(summary.findings).toEqual({ error: 6, warning: 18, info: 26 });
});

test("writes nothing", () => {
	const workbook = sampleWorkbook();
	const before = structuredClone(workbook);
	check(workbook);
	expect(workbook).toEqual(before);
});

test("is refused in words for a tab that does not exist, a request of another shape, a tab without a table", () => {
	const workbook = sampleWorkbook();
	workbook.sheets.push(createSheet(5, "メモ", 5, 5));
	expect(check(workbook, "なし")).toMatchObject({
		kind: "failed",
		failure: {
			code: "no-such-sheet",
			message: "「なし」という名前のシートはありません。あるシート：進捗管理表、メモ",
			details: expect.stringContaining("pageCheckTable / no-such-sheet"),
		},
	});
	expect(check(workbook, 3)).toMatchObject({ kind: "failed", failure: { code: "bad-request" } });
	expect(check(workbook, "メモ")).toMatchObject({
		kind: "failed",
		failure: { code: "no-progress-table", message: expect.stringContaining("「メモ」は空のシートです。") },
	});
});

test("names the tabs to choose from where several fit and none is in front", () => {
	const workbook = sampleWorkbook();
	const [second] = sampleWorkbook().sheets;
	if (second !== undefined) {
		workbook.sheets.push({ ...second, id: 8, name: "昨年度" });
	}
	workbook.sheets.push(createSheet(9, "メモ", 5, 5));
	workbook.activeSheetId = 9;
	expect(callPage(hostFor(workbook), "pageReadTable", { sheet: null })).toMatchObject({
		kind: "failed",
		failure: { code: "several-tables", sheets: [TAB, "昨年度"] },
	});
});

test("a value that its number format hides is no blank", () => {
	const workbook = sampleWorkbook();
	const sheet = sheetNamed(workbook, TAB);
	type(sheet, "F29", "");
	Object.assign(sheet.cells[28]?.[5] ?? {}, { value: 12, style: { numberFormat: ";;;" } });
	const answer = check(workbook);
	const cells = answer.kind === "done" ? answer.value.result.findings.map((finding) => finding.cell) : [];
	expect(cells).not.toContain("F29");
	expect(cells).toContain("G29");
});

describe("going to a cell", () => {
	test("selects it on its tab", () => {
		const workbook = sampleWorkbook();
		const before = staffContent(sheetNamed(workbook, TAB));
		expect(callPage(hostFor(workbook), "pageGoToCell", { sheetId: 0, cell: "F29" }).kind).toBe("done");
		expect(workbook.activeArea).toEqual({ row: 28, column: 5, rows: 1, columns: 1 });
		expect(staffContent(sheetNamed(workbook, TAB))).toEqual(before);
	});

	test.each<readonly [string, unknown, string]>([
		["a deleted tab", { sheetId: 77, cell: "F29" }, "outside-table"],
		["a cell outside the grid", { sheetId: 0, cell: "F99999" }, "outside-table"],
		["no address", { sheetId: 0, cell: "A1:B2; x" }, "bad-request"],
		["no request", null, "bad-request"],
	])("fails in words for %s", (_, request, code) => {
		expect(callPage(hostFor(sampleWorkbook()), "pageGoToCell", request)).toMatchObject({
			kind: "failed",
			failure: { code },
		});
	});
});

describe("whether a result still holds", () => {
	const fingerprintOf = (workbook: Workbook): string => {
		const answer = callPage(hostFor(workbook), "pageFingerprint", { sheetId: 0 });
		return answer.kind === "done" ? answer.value.fingerprint : "";
	};

	test("a fingerprint changes with a text, not with a highlight or a colour", () => {
		const workbook = sampleWorkbook();
		const checked = check(workbook);
		const before = checked.kind === "done" ? checked.value.fingerprint : "";
		hostFor(workbook).run("validateTable");
		Object.assign(sheetNamed(workbook, TAB).cells[10]?.[5] ?? {}, { style: { background: "#ff0000" } });
		expect(fingerprintOf(workbook)).toBe(before);
		type(sheetNamed(workbook, TAB), "F29", "検討");
		expect(fingerprintOf(workbook)).not.toBe(before);
	});
});

describe("ignoring a finding", () => {
	const keyAt = (workbook: Workbook, cell: string): string => {
		const answer = check(workbook);
		if (answer.kind === "failed") {
			throw new Error(answer.failure.message);
		}
		const index = answer.value.result.findings.findIndex((finding) => finding.cell === cell);
		return answer.value.findings[index]?.key ?? "";
	};
	const ignoredCells = (workbook: Workbook): readonly string[] => {
		const answer = check(workbook);
		return answer.kind === "failed"
			? []
			: answer.value.result.findings.flatMap((finding, index) =>
					answer.value.findings[index]?.ignored === null ? [] : [finding.cell],
				);
	};

	test("is kept with the document, with its reason, and taken out of highlights and reports", () => {
		const workbook = sampleWorkbook();
		const host = hostFor(workbook);
		const key = keyAt(workbook, "F29");
		expect(callPage(host, "pageIgnore", { key, reason: "開始前のため" })).toEqual({
			kind: "done",
			value: { at: "2026-11-22T10:42" },
		});
		expect(ignoredCells(workbook)).toEqual(["F29"]);
		host.run("validateTable");
		expect(host.ui.toasts[host.ui.toasts.length - 1]?.message).toContain("要修正5件");
		host.run("createReport");
		expect(textsOf(sheetNamed(workbook, "進捗レポート")).flat()).not.toContain("F29");
	});

	test("survives inserted rows and can be brought back", () => {
		const workbook = sampleWorkbook();
		const key = keyAt(workbook, "F29");
		callPage(hostFor(workbook), "pageIgnore", { key, reason: "" });
		const sheet = sheetNamed(workbook, TAB);
		sheet.cells.splice(11, 0, [], []);
		sheet.merges = sheet.merges.map((merge) => (merge.row > 10 ? { ...merge, row: merge.row + 2 } : merge));
		expect(ignoredCells(workbook)).toEqual(["F31"]);
		callPage(hostFor(workbook), "pageRestore", { key });
		expect(ignoredCells(workbook)).toEqual([]);
	});

	test("damaged notes of what is ignored hide nothing", () => {
		const workbook = sampleWorkbook();
		callPage(hostFor(workbook), "pageIgnore", { key: keyAt(workbook, "F29"), reason: "" });
		for (const name of workbook.documentProperties.keys()) {
			workbook.documentProperties.set(name, "{");
		}
		expect(ignoredCells(workbook)).toEqual([]);
	});

	test("long reasons for many findings stay within what a property holds", () => {
		const workbook = sampleWorkbook();
		const host = hostFor(workbook);
		for (let number = 0; number < 60; number++) {
			const answer = callPage(host, "pageIgnore", { key: `k${number}`, reason: "理由".repeat(100) });
			expect(answer.kind).toBe("done");
		}
		for (const value of workbook.documentProperties.values()) {
			expect(Buffer.byteLength(value, "utf8")).toBeLessThanOrEqual(9 * 1024);
		}
	});
});

test("makes and opens a tab, highlights and clears, each in a call of its own", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	expect(callPage(host, "pageHighlight", { sheet: TAB })).toEqual({ kind: "done", value: { cells: 23 } });
	expect(callPage(host, "pageClearHighlights", {})).toEqual({ kind: "done", value: { sheets: 1 } });
	const made = callPage(host, "pageMakeTab", { sheet: TAB, kind: "summary", base: null });
	expect(made).toMatchObject({ kind: "done", value: { name: "集計", kept: null } });
	const sheetId = made.kind === "done" ? made.value.sheetId : -1;
	workbook.activeSheetId = 0;
	expect(callPage(host, "pageOpenTab", { sheetId }).kind).toBe("done");
	expect(workbook.activeSheetId).toBe(sheetId);
	const data = callPage(host, "pageMakeTab", { sheet: TAB, kind: "data", base: null });
	expect(data).toMatchObject({ kind: "done", value: { name: "データ（縦持ち）", kept: null } });
	expect(callPage(host, "pageOpenTab", { sheetId: 999 })).toMatchObject({ kind: "failed" });
});

test("says in words when a colleague's run holds the lock", () => {
	const host = hostFor(sampleWorkbook(), { lockHeldByOther: true });
	expect(callPage(host, "pageHighlight", { sheet: TAB })).toMatchObject({
		kind: "failed",
		failure: { code: "locked", message: expect.stringContaining("少し待ってから") },
	});
});
