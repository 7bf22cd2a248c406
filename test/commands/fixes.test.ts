// Mending through the shipped bundle: preview, change, and everything that may come in between.
import { type Cell, createSheet } from "../../local/workbook";
import type { BridgeResponse } from "../../src/bridge/bridge";
import { parseA1 } from "../../src/table/a1";
import { apply, cellsOf, done, type Host, LOG, plan, TAB, takeBack } from "./fix-host";
import { callPage, hostFor, sheetNamed, staffContent, textsOf, type } from "./sample-host";
import { cell, cleanWorkbook, text, workbookToMend } from "./workbooks-to-mend";

describe("the preview", () => {
	const workbook = workbookToMend();
	const before = structuredClone(workbook);
	const host = hostFor(workbook);

	test("names every cell with what it holds and what would change, and writes nothing", () => {
		const preview = plan(host);
		expect(cellsOf(preview)).toEqual(["L11", "L12", "L14", "G17"]);
		expect(preview.changes[0]).toMatchObject({
			before: "○",
			edits: [{ start: 0, end: 1, text: "〇" }],
			checks: ["mark-glyph"],
			measure: "介護保険サービスに係る多角的な指導",
		});
		expect(preview.left).toEqual([]);
		expect(workbook).toEqual(before);
	});

	test("of one check, and of one finding", () => {
		expect(cellsOf(plan(host, { kind: "check", check: "stray-space" }))).toEqual(["G17"]);
		const { findings, result } = checked(host);
		const at = result.findings.findIndex((finding) => finding.cell === "L12");
		expect(findings[at]?.fixes).toBe(1);
		expect(cellsOf(plan(host, { kind: "finding", key: findings[at]?.key ?? "" }))).toEqual(["L12"]);
	});

	test("leaves out what staff chose to ignore", () => {
		const { findings, result } = checked(host);
		const at = result.findings.findIndex((finding) => finding.cell === "L12");
		host.runFromSidebar("pageIgnore", { key: findings[at]?.key, reason: "" });
		expect(cellsOf(plan(host))).toEqual(["L11", "L14", "G17"]);
	});
});

function checked(host: Host): BridgeResponse<"pageCheckTable"> {
	const answer = callPage(host, "pageCheckTable", { sheet: TAB });
	if (answer.kind === "failed") {
		throw new Error(answer.failure.message);
	}
	return answer.value;
}

test.each<[string, (cell: Cell) => void, string]>([
	["a formula", (held) => Object.assign(held, { formula: '="○"' }), "formula"],
	["a number", (held) => Object.assign(held, { value: 0 }), "converts"],
	["a link", (held) => Object.assign(held, { runs: [{ start: 0, end: 1, link: "https://example.jp/" }] }), "linked"],
])("%s is left as it is, and said so", (_, change, reason) => {
	const workbook = workbookToMend();
	change(cell(sheetNamed(workbook, TAB), "L11"));
	const preview = plan(hostFor(workbook));
	expect(cellsOf(preview)).not.toContain("L11");
	expect(preview.left).toEqual([{ cell: "L11", reason }]);
});

describe("mending", () => {
	const workbook = workbookToMend();
	const sheet = sheetNamed(workbook, TAB);
	const before = structuredClone(sheet);
	const front = workbook.activeSheetId;
	const host = hostFor(workbook);
	const outcome = apply(host, plan(host));

	test("changes the texts and nothing else of their cells", () => {
		expect(outcome).toEqual({ fix: 1, cells: 4, left: [] });
		expect(["L11", "L12", "L14", "G17"].map((a1) => text(workbook, a1))).toEqual([
			"〇",
			"〇",
			"〇",
			"居住支援協議会への 参加を続けた",
		]);
		expect(cell(sheet, "G17")).toEqual({
			...cell(before, "G17"),
			value: "居住支援協議会への 参加を続けた",
			runs: [{ start: 0, end: 5, style: { bold: true } }],
		});
	});

	test("leaves every other cell alone", () => {
		for (const a1 of ["L11", "L12", "L14", "G17"]) {
			cell(sheet, a1).value = cell(before, a1).value;
		}
		expect(sheet.cells).toEqual(before.cells);
		for (const a1 of ["L11", "L12", "L14"]) {
			type(sheet, a1, "〇");
		}
		type(sheet, "G17", "居住支援協議会への 参加を続けた");
	});

	test("is recorded in a hidden tab that says when, where, what and why; the table stays in front", () => {
		const log = sheetNamed(workbook, LOG);
		expect(log.hidden).toBe(true);
		expect(workbook.activeSheetId).toBe(front);
		const [headings, first] = textsOf(log);
		expect(headings?.slice(0, 7)).toEqual(["日時", "シート", "セル", "直す前", "直した後", "検証", "状態"]);
		expect(first?.slice(0, 7)).toEqual([
			"2026-11-22 10:42",
			TAB,
			"L11",
			"○",
			"〇",
			"評価の記号が別の文字",
			"直しました",
		]);
	});

	test("leaves nothing to mend", () => {
		expect(plan(host).changes).toEqual([]);
	});

	test("is listed, and taken back exactly", () => {
		const { fixes } = done(host, "pageFixHistory", {});
		expect(fixes).toMatchObject([{ fix: 1, at: "2026-11-22 10:42", sheet: TAB, done: 4, back: 0 }]);
		expect(takeBack(host, 1)).toEqual({ fix: null, cells: 4, left: [] });
		expect(sheet).toEqual(before);
		expect(done(host, "pageFixHistory", {}).fixes).toMatchObject([{ fix: 1, done: 0, back: 4 }]);
		expect(textsOf(sheetNamed(workbook, LOG))[1]?.[6]).toContain("元に戻しました");
	});

	test("once taken back it cannot be taken back again", () => {
		expect(callPage(host, "pagePlanTakeBack", { fix: 1 })).toMatchObject({
			kind: "failed",
			failure: { code: "not-in-log" },
		});
	});
});

describe("between preview and change", () => {
	test("a cell that somebody edits stays theirs", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		const preview = plan(host);
		type(sheetNamed(workbook, TAB), "L12", "◎");
		expect(apply(host, preview)).toMatchObject({ cells: 3, left: [{ cell: "L12", reason: "changed" }] });
		expect(text(workbook, "L12")).toBe("◎");
	});

	test("rows that move are noticed, even where the cell in their place holds the same", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		const preview = plan(host);
		const first = { ...preview, changes: preview.changes.filter(({ cell: a1 }) => a1 === "L12") };
		const sheet = sheetNamed(workbook, TAB);
		sheet.cells.splice(8, 0, []);
		sheet.merges = sheet.merges.map((merge) => (merge.row >= 8 ? { ...merge, row: merge.row + 1 } : merge));
		// L12 is now the measure that stood in row 11.
		type(sheet, "L12", "◯");
		const before = staffContent(sheet);
		expect(apply(host, first)).toEqual({ fix: null, cells: 0, left: [{ cell: "L12", reason: "moved" }] });
		expect(staffContent(sheet)).toEqual(before);
	});

	test("a cell that is gone is said to be gone", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		const preview = plan(host);
		const sheet = sheetNamed(workbook, TAB);
		sheet.columnCount = 11;
		sheet.merges = sheet.merges.map((merge) => ({ ...merge, columns: Math.min(merge.columns, 11 - merge.column) }));
		sheet.merges = sheet.merges.filter(({ columns }) => columns > 0);
		for (const row of sheet.cells) {
			row?.splice(11);
		}
		expect(apply(host, preview).left.map(({ reason }) => reason)).toEqual(["gone", "gone", "gone"]);
	});

	test("a tab that was deleted is said to be gone, and nothing is recorded", () => {
		const workbook = workbookToMend();
		const host = hostFor(workbook);
		const preview = plan(host);
		workbook.sheets.push(createSheet(77, "ほか"));
		workbook.activeSheetId = 77;
		workbook.sheets.splice(0, 1);
		expect(callPage(host, "pageApplyFixes", { sheetId: preview.sheetId, changes: preview.changes })).toMatchObject({
			kind: "failed",
			failure: { code: "outside-table" },
		});
		expect(workbook.sheets).toHaveLength(1);
	});
});

describe("cells that refuse", () => {
	test("protected ones are told, the others go through, and the record says so", () => {
		const workbook = workbookToMend();
		const sheet = sheetNamed(workbook, TAB);
		const area = parseA1("L12");
		sheet.protections.push({ area, description: "", editableByUser: false, warningOnly: false });
		const host = hostFor(workbook);
		expect(apply(host, plan(host))).toMatchObject({ cells: 3, left: [{ cell: "L12", reason: "refused" }] });
		expect(text(workbook, "L12")).toBe("◯");
		expect(text(workbook, "L11")).toBe("〇");
		const states = textsOf(sheetNamed(workbook, LOG))
			.slice(1, 5)
			.map((row) => row[6]);
		expect(states).toEqual(["直しました", "直せませんでした", "直しました", "直しました"]);
		expect(takeBack(host, 1)).toEqual({ fix: null, cells: 3, left: [] });
	});

	test("so are those whose validation does not allow the text", () => {
		const workbook = workbookToMend();
		const validation = { kind: "list", values: ["○", "△"], allowInvalid: false } as const;
		cell(sheetNamed(workbook, TAB), "L14").validation = validation;
		const host = hostFor(workbook);
		expect(apply(host, plan(host))).toMatchObject({ cells: 3, left: [{ cell: "L14", reason: "refused" }] });
		expect(cell(sheetNamed(workbook, TAB), "L14")).toMatchObject({ value: "○", validation });
	});

	test("a colleague's run that holds the lock is told, and nothing is written", () => {
		const workbook = workbookToMend();
		const before = structuredClone(workbook);
		const host = hostFor(workbook);
		const { sheetId, changes } = plan(host);
		host.options.lockHeldByOther = true;
		expect(callPage(host, "pageApplyFixes", { sheetId, changes })).toMatchObject({ failure: { code: "locked" } });
		expect(workbook).toEqual(before);
	});

	test("a file that takes no new tab is left as it is", () => {
		const workbook = workbookToMend();
		const before = structuredClone(workbook);
		const preview = plan(hostFor(workbook));
		const host = hostFor(workbook, { canEdit: false });
		expect(callPage(host, "pageApplyFixes", { sheetId: preview.sheetId, changes: preview.changes })).toMatchObject({
			kind: "failed",
			failure: { code: "cannot-write-log" },
		});
		expect(workbook).toEqual(before);
	});
});

test("what a page of ours does not send is refused, and nothing is written", () => {
	const workbook = workbookToMend();
	const before = structuredClone(workbook);
	const host = hostFor(workbook);
	const { sheetId, changes } = plan(host);
	const [change] = changes;
	for (const edits of [[{ start: 0, end: 9, text: "" }], [{ start: 1, end: 0, text: "" }]]) {
		expect(callPage(host, "pageApplyFixes", { sheetId, changes: [{ ...change, edits }] })).toMatchObject({
			failure: { code: "bad-request" },
		});
	}
	expect(workbook).toEqual(before);
});

test("the number of calls does not grow with the rows of a fix", () => {
	const count = (rows: number) => {
		const workbook = cleanWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		for (let row = 11; row < 11 + rows; row++) {
			if (sheet.cells[row - 1]?.[11]?.value === "〇") {
				type(sheet, `L${row}`, "○");
			}
		}
		const host = hostFor(workbook);
		const preview = plan(host);
		host.calls.reset();
		apply(host, preview);
		return host.calls.byName;
	};
	expect(count(18)).toEqual(count(4));
});
