// The number of calls to Google's services does not depend on the number of rows, and stays as low as it is.
import type { AppsScriptHost } from "../../local/apps-script/host";
import { grownWorkbook, hostFor, sampleWorkbook, sheetNamed, type } from "./sample-host";

/** 105 entries a time: 1,050. */
const TIMES = 10;

/** A command run on the table in front; gives the names of its calls. */
function callsOf(host: AppsScriptHost, command: string): readonly string[] {
	host.workbook.activeSheetId = sheetNamed(host.workbook, "進捗管理表").id;
	host.calls.reset();
	host.run(command);
	expect(host.ui.alerts).toEqual([]);
	expect(host.missing).toEqual([]);
	return host.calls.list;
}

test("検証する needs at most 12 calls from choosing the tab to the highlights, and 22 in all, 20 when nothing changed", () => {
	for (const workbook of [sampleWorkbook(), grownWorkbook(TIMES)]) {
		const host = hostFor(workbook);
		const first = callsOf(host, "validateTable");
		const from = first.indexOf("Spreadsheet.getActiveSheet");
		const to = first.lastIndexOf("Sheet.setConditionalFormatRules");
		expect(from).toBeGreaterThan(0);
		expect(to - from + 1).toBeLessThanOrEqual(12);
		expect(first.length).toBeLessThanOrEqual(22);
		expect(callsOf(host, "validateTable").length).toBeLessThanOrEqual(20);
	}
});

/** Calls of a tab made first, and made again with nothing changed. */
function tabCalls(times: number, command: string): readonly number[] {
	const host = hostFor(grownWorkbook(times));
	return [callsOf(host, command).length, callsOf(host, command).length];
}

test.each([
	["createReport", 58, 63],
	["createSummary", 49, 59],
	["createRequests", 49, 59],
	["createFigures", 55, 65],
])("%s makes at most %i calls, and %i again, as many for 105 as for 1,050 entries", (command, first, again) => {
	const [made = Number.NaN, remade = Number.NaN] = tabCalls(1, command);
	expect(made).toBeLessThanOrEqual(first);
	expect(remade).toBeLessThanOrEqual(again);
	expect(tabCalls(TIMES, command)).toEqual([made, remade]);
});

test("createData makes at most 50 calls, and 60 again", () => {
	const [made = Number.NaN, remade = Number.NaN] = tabCalls(1, "createData");
	expect(made).toBeLessThanOrEqual(50);
	expect(remade).toBeLessThanOrEqual(60);
});

test("検証する, the page's check and レポートを作成 make as many calls for 105 as for 1,050 entries", () => {
	const [small, large] = [sampleWorkbook(), grownWorkbook(TIMES)].map((workbook) => {
		const host = hostFor(workbook);
		host.run("validateTable");
		const validate = { ...host.calls.byName };
		host.calls.reset();
		host.runFromSidebar("pageCheckTable", { sheet: "進捗管理表" });
		const check = { ...host.calls.byName };
		host.calls.reset();
		host.run("createReport");
		expect(host.ui.alerts).toEqual([]);
		expect(host.missing).toEqual([]);
		// A report longer than a new tab inserts rows where a shorter one deletes some: one call either way.
		return { validate, check, report: host.calls.total };
	});
	expect(large).toEqual(small);
});

test("データ（縦持ち）を作成 makes as many calls for 1,050 as for 2,100 entries, and few beside links for 105", () => {
	const [small, large, larger] = [sampleWorkbook(), grownWorkbook(TIMES), grownWorkbook(2 * TIMES)].map((workbook) => {
		const host = hostFor(workbook);
		host.run("createData");
		expect(host.ui.alerts).toEqual([]);
		expect(host.missing).toEqual([]);
		return host.calls.byName;
	});
	expect(larger).toEqual(large);
	const withoutLinks = Object.entries(small ?? {}).filter(([name]) => !name.includes("RichText"));
	const total = (calls: readonly (readonly [string, number])[]): number =>
		calls.reduce((sum, [, times]) => sum + times, 0);
	expect(Math.abs(total(withoutLinks) - total(Object.entries(large ?? {})))).toBeLessThan(5);
});

test("集計表を作成 and 指標の推移を作成 make as many calls for 105 as for 1,050 entries", () => {
	const [small, large] = [sampleWorkbook(), grownWorkbook(TIMES)].map((workbook) => {
		const host = hostFor(workbook);
		return ["createSummary", "createFigures"].map((command) => {
			workbook.activeSheetId = sheetNamed(workbook, "進捗管理表").id;
			host.calls.reset();
			host.run(command);
			expect(host.ui.alerts).toEqual([]);
			expect(host.missing).toEqual([]);
			return host.calls.total;
		});
	});
	expect(large).toEqual(small);
	expect(small?.every((calls) => calls > 0)).toBe(true);
});

test("課別確認依頼 and the page's calls for it make as many calls for 105 as for 1,050 entries", () => {
	const [small, large] = [sampleWorkbook(), grownWorkbook(TIMES)].map((workbook) => {
		const host = hostFor(workbook);
		host.run("createRequests");
		expect(host.ui.alerts).toEqual([]);
		expect(host.missing).toEqual([]);
		const requests = host.calls.total;
		host.calls.reset();
		host.runFromSidebar("pageTabChoices", { sheet: "進捗管理表" });
		const choices = { ...host.calls.byName };
		host.calls.reset();
		host.runFromSidebar("pageRequestText", { sheet: "進捗管理表", department: "介護保険" });
		return { requests, choices, text: { ...host.calls.byName } };
	});
	expect(large).toEqual(small);
});

test("レポートを作成 makes as many calls for 1,050 as for 2,100 entries also when it compares and keeps many cells", () => {
	const [small, large] = [grownWorkbook(TIMES), grownWorkbook(2 * TIMES)].map((workbook) => {
		const host = hostFor(workbook);
		host.run("createReport");
		const table = sheetNamed(workbook, "進捗管理表");
		type(table, "L11", "◎");
		workbook.activeSheetId = table.id;
		host.calls.reset();
		host.run("createReport");
		expect(host.ui.alerts).toEqual([]);
		expect(host.missing).toEqual([]);
		return { calls: host.calls.byName, total: host.calls.total };
	});
	expect(large).toEqual(small);
	expect(small?.calls["Sheet.insertRowsAfter"]).toBeGreaterThan(0);
	expect(small?.total).toBeLessThanOrEqual(67);
});
