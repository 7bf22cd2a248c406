// What staff may do by hand to tabs, marks and highlights of ours: repaired or left, said once, never a crash.
import fc from "fast-check";
import type { AppsScriptHost } from "../../local/apps-script/host";
import { createSheet, type FormulaRule, type Sheet, type Workbook } from "../../local/workbook";
import { SEED, spoiled, validated, warnings } from "./damaged-files";
import { apply, LOG, TAB as MEND_TAB, plan, tableToMend } from "./fix-host";
import { HISTORY, kept, REPORT, reportAt, TAB } from "./report-history-host";
import { callPage, hostFor, sheetNamed, smallWorkbook, staffContent, textsOf, type } from "./sample-host";

/** Lets a person change a hidden tab by hand. */
const handOn = (sheet: Sheet): fc.Arbitrary<() => void> => {
	const rows = sheet.cells.length;
	const columns = sheet.columnCount;
	const cell = fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1));
	return fc.oneof(
		cell.chain(([row, column]) =>
			spoiled(String(sheet.cells[row]?.[column]?.value ?? "")).map((text) => () => {
				Object.assign(sheet.cells[row]?.[column] ?? {}, { value: text });
			}),
		),
		cell.map(([row, column]) => () => {
			Object.assign(sheet.cells[row]?.[column] ?? {}, { value: 20_261_101 });
		}),
		fc.nat(rows - 1).map((row) => () => void sheet.cells.splice(row, 1)),
		fc.nat(columns - 1).map((column) => () => {
			for (const row of sheet.cells) {
				row?.splice(column, 1);
			}
			sheet.columnCount--;
		}),
		fc.nat(columns - 1).map((column) => () => {
			for (const row of sheet.cells) {
				row?.splice(column, 0, undefined);
			}
			sheet.columnCount++;
		}),
	);
};

const LOST =
	"前のレポートの記録に、書き換えられて読み取れないものがあったため、比較には使わず、「進捗チェック（履歴）」シートから削除しました。";

describe("the hidden tab of past reports", () => {
	function reported(): Workbook {
		const workbook = smallWorkbook();
		const sheet = sheetNamed(workbook, TAB);
		sheet.cells.length = 14;
		sheet.merges = sheet.merges.filter((merge) => merge.row + merge.rows <= 14);
		reportAt(workbook, "2026-10-01");
		type(sheet, "L11", "◎");
		reportAt(workbook, "2026-11-01");
		type(sheet, "L12", "△");
		return workbook;
	}
	const START = reported();
	const toast = (host: AppsScriptHost): string => host.ui.toasts.at(-1)?.message ?? "";

	test("a record that was changed is said once and taken away; what staff wrote beside stays", () => {
		const workbook = structuredClone(START);
		const sheet = sheetNamed(workbook, HISTORY);
		type(sheet, "G2", "|直しました|");
		type(sheet, "A4", "11月の分は議会に出した");
		expect(toast(reportAt(workbook, "2026-12-01"))).toBe(`「進捗レポート」を作成しました。${LOST}`);
		type(sheetNamed(workbook, TAB), "L11", "〇");
		expect(toast(reportAt(workbook, "2026-12-02"))).toBe("「進捗レポート」を作成しました。");
		expect(textsOf(sheet).flat()).toContain("11月の分は議会に出した");
		expect(kept(workbook).map(({ at }) => at.slice(0, 10))).toEqual(["2026-12-02", "2026-12-01", "2026-10-01"]);
	});

	test("a record of a later version is neither used nor taken away", () => {
		const workbook = structuredClone(START);
		const sheet = sheetNamed(workbook, HISTORY);
		type(sheet, "F2", '{"v":2,"later":true}');
		expect(toast(reportAt(workbook, "2026-12-01"))).toBe("「進捗レポート」を作成しました。");
		expect(textsOf(sheet).flat()).toContain('{"v":2,"later":true}');
	});

	test("a copy that staff made of it stays as it is, wherever it stands and whatever its mark says", () => {
		const workbook = structuredClone(START);
		const original = sheetNamed(workbook, HISTORY);
		const copy = { ...structuredClone(original), id: 900, name: `${HISTORY} のコピー`, hidden: false };
		workbook.sheets.unshift(copy);
		const before = structuredClone(copy);
		reportAt(workbook, "2026-12-01");
		expect(copy).toEqual(before);
		expect(kept(workbook)).toHaveLength(3);
	});

	test("changed by hand in any way: the report is made, the next says nothing of it, and only whole records are read", () => {
		const known = new Set(kept(START).map((each) => JSON.stringify(each.read())));
		const model = sheetNamed(structuredClone(START), HISTORY);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3 }), fc.gen(), (times, gen) => {
				const workbook = structuredClone(START);
				const sheet = sheetNamed(workbook, HISTORY);
				expect(sheet.cells.length).toBe(model.cells.length);
				for (let time = 0; time < times && sheet.cells.length > 1 && sheet.columnCount > 2; time++) {
					gen(() => handOn(sheet))();
				}
				for (const each of kept(workbook)) {
					const snapshot = each.read();
					expect(snapshot === null || known.has(JSON.stringify(snapshot))).toBe(true);
				}
				reportAt(workbook, "2026-12-01");
				const staff = staffContent(sheetNamed(workbook, TAB));
				expect(toast(reportAt(workbook, "2026-12-02"))).toBe("「進捗レポート」を作成しました。");
				expect(staffContent(sheetNamed(workbook, TAB))).toEqual(staff);
			}),
			{ seed: SEED, numRuns: 15 },
		);
	});
});

describe("the hidden tab of fixes", () => {
	function mendedFile(): Workbook {
		const workbook = tableToMend([{ J: "○" }, { J: "◯" }, { J: "○" }, {}, {}, {}]);
		const host = hostFor(workbook);
		apply(host, plan(host));
		return workbook;
	}
	const START = mendedFile();

	test("a line whose record was changed cannot be taken back, and is said once; the other lines can", () => {
		const workbook = structuredClone(START);
		const sheet = sheetNamed(workbook, LOG);
		type(sheet, "H3", String(sheet.cells[2]?.[7]?.value).slice(0, 60));
		type(sheet, "H4", "これは何でしょうか");
		const host = hostFor(workbook);
		host.run("showFixHistory");
		expect(warnings(host)).toEqual([
			"控えのうち1行は、管理用の列が書き換えられていて読み取れないため、「元に戻す」では戻せません。直す前の文は「進捗チェック（控え）」シートで見られます。",
		]);
		expect(textsOf(sheet)[2]?.[6]).toBe("管理用の列が書き換えられたため、元に戻せません");
		expect(textsOf(sheet)[3]?.[7]).toBe("これは何でしょうか");
		const next = hostFor(workbook);
		next.run("showFixHistory");
		expect(warnings(next)).toEqual([]);
		expect(callPage(next, "pagePlanTakeBack", { fix: 1 })).toMatchObject({ value: { changes: [{ cell: "J2" }] } });
	});

	test("changed by hand in any way: nothing is written that was not there before the fix, and mending goes on", () => {
		const before = new Map([2, 3, 4].map((row) => [`J${row}`, ["○", "◯", "○"][row - 2]]));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3 }), fc.gen(), (times, gen) => {
				const workbook = structuredClone(START);
				const sheet = sheetNamed(workbook, LOG);
				for (let time = 0; time < times && sheet.cells.length > 1 && sheet.columnCount > 2; time++) {
					gen(() => handOn(sheet))();
				}
				const host = hostFor(workbook);
				const told = [1, 2].map(() => {
					const opened = hostFor(workbook);
					opened.run("showFixHistory");
					return warnings(opened).length;
				});
				expect(told[0]).toBeLessThanOrEqual(1);
				expect(told[1]).toBe(0);
				const back = callPage(host, "pageTakeBack", { fix: 1, cells: [...before.keys()] });
				expect(back.kind === "done" || back.failure.code === "not-in-log").toBe(true);
				const table = textsOf(sheetNamed(workbook, MEND_TAB));
				for (const [index, text] of [...before.values()].entries()) {
					expect([text, "〇"]).toContain(table[index + 1]?.[9]);
				}
				expect(apply(host, plan(host)).left).toEqual([]);
			}),
			{ seed: SEED, numRuns: 20 },
		);
	});

	test("a copy that staff made of it stays as it is", () => {
		const workbook = structuredClone(START);
		const copy = { ...structuredClone(sheetNamed(workbook, LOG)), id: 901, name: `${LOG} のコピー`, hidden: false };
		workbook.sheets.unshift(copy);
		const before = structuredClone(copy);
		type(sheetNamed(workbook, MEND_TAB), "J2", "○");
		const host = hostFor(workbook);
		expect(apply(host, plan(host)).fix).toBe(2);
		expect(copy).toEqual(before);
	});
});

describe("the marks of our tabs", () => {
	test.each([
		["garbage", "{{{"],
		["nothing", ""],
		["of a later version", '{"state":"living","kind":"report"}'],
		["of another type", "7"],
	])("%s: the tab is left alone, not taken for a table, and the next one is made beside it", (_, value) => {
		const workbook = smallWorkbook();
		hostFor(workbook).run("createData");
		const data = sheetNamed(workbook, "データ（縦持ち）");
		for (const item of data.metadata) {
			item.value = value;
		}
		const before = structuredClone(data);
		workbook.activeSheetId = data.id;
		const host = hostFor(workbook);
		host.run("createData");
		expect(warnings(host)).toEqual([]);
		expect(data).toEqual(before);
		expect(workbook.sheets.map(({ name }) => name)).toEqual([TAB, "データ（縦持ち）", "データ（縦持ち） (2)"]);
	});

	test("deleted: the tab is theirs from then on", () => {
		const workbook = smallWorkbook();
		hostFor(workbook).run("createReport");
		const report = sheetNamed(workbook, REPORT);
		report.metadata = [];
		const before = structuredClone(report);
		workbook.activeSheetId = sheetNamed(workbook, TAB).id;
		hostFor(workbook).run("createReport");
		expect(report).toEqual(before);
		expect(workbook.sheets.map(({ name }) => name)).toContain(`${REPORT} (2)`);
	});

	test.each([true, false])(
		"a copy of a report that carries the mark, too (before the original: %s), stays as it is",
		(isFirst) => {
			const workbook = smallWorkbook();
			hostFor(workbook).run("createReport");
			const copy = { ...structuredClone(sheetNamed(workbook, REPORT)), id: 902, name: `${REPORT} のコピー` };
			workbook.sheets.splice(isFirst ? 0 : workbook.sheets.length, 0, copy);
			const before = [copy.name, textsOf(copy), structuredClone(copy.metadata)];
			type(sheetNamed(workbook, TAB), "L11", "◎");
			workbook.activeSheetId = sheetNamed(workbook, TAB).id;
			const host = hostFor(workbook);
			host.run("createReport");
			expect(host.ui.toasts.at(-1)?.message).toBe("「進捗レポート」を作成しました。");
			expect([copy.name, textsOf(copy), copy.metadata]).toEqual(before);
			expect(workbook.sheets.filter(({ name }) => name === REPORT)).toHaveLength(1);
		},
	);
});

describe("our highlights, changed by hand", () => {
	const CHECKED = smallWorkbook();
	hostFor(CHECKED).run("validateTable");
	const own = (sheet: Sheet): readonly FormulaRule[] =>
		sheet.formatRules.flatMap((rule) => (rule.kind === "formula" && rule.formula.includes("shinchoku:") ? [rule] : []));
	const first = (sheet: Sheet): FormulaRule => {
		const [rule] = own(sheet);
		if (rule === undefined) {
			throw new Error("no rule");
		}
		return rule;
	};
	const replaced = (sheet: Sheet, ...rules: readonly FormulaRule[]): void => {
		sheet.formatRules = [...rules, ...sheet.formatRules.filter((rule) => rule !== first(sheet))];
	};

	test.each<[string, (sheet: Sheet) => void]>([
		["another colour", (sheet) => replaced(sheet, { ...first(sheet), style: { background: "#123456" } })],
		[
			"another condition",
			(sheet) => replaced(sheet, { ...first(sheet), formula: '=(A1="x")*(N("shinchoku:missing-year")=0)' }),
		],
		[
			"a wider range",
			(sheet) => replaced(sheet, { ...first(sheet), areas: [{ row: 0, column: 0, rows: 20, columns: 5 }] }),
		],
		[
			"split in two, as when rows are put in",
			(sheet) => {
				const rule = first(sheet);
				replaced(sheet, { ...rule, areas: rule.areas.slice(0, 1) }, { ...rule, areas: rule.areas.slice(0, 1) });
			},
		],
		["deleted", (sheet) => replaced(sheet)],
	])("%s: the next check puts them right, without a word, and clearing leaves none", (_, change) => {
		const workbook = structuredClone(CHECKED);
		const sheet = sheetNamed(workbook, TAB);
		change(sheet);
		const host = validated(workbook);
		expect(warnings(host)).toEqual([]);
		expect(own(sheet)).toEqual(own(sheetNamed(CHECKED, TAB)));
		host.run("clearHighlights");
		expect(sheet.formatRules).toEqual([]);
	});

	test("without its tag a rule is theirs and stays", () => {
		const workbook = structuredClone(CHECKED);
		const sheet = sheetNamed(workbook, TAB);
		const theirs = { ...first(sheet), formula: '=F9=""' };
		replaced(sheet, theirs);
		const host = validated(workbook);
		host.run("clearHighlights");
		expect(sheet.formatRules).toEqual([theirs]);
	});

	test("on a copy of the table they are cleared with all others", () => {
		const workbook = structuredClone(CHECKED);
		workbook.sheets.push(
			{ ...structuredClone(sheetNamed(workbook, TAB)), id: 903, name: `${TAB} のコピー` },
			createSheet(904, "別"),
		);
		hostFor(workbook).run("clearHighlights");
		expect(workbook.sheets.flatMap(({ formatRules }) => formatRules)).toEqual([]);
	});
});
