// Settings through the shipped bundle: what they change in every command, how they are saved, and that nothing is lost.
import { createSheet, type Workbook } from "../../local/workbook";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { callPage, hostFor, pageData, sampleWorkbook, sheetNamed, smallWorkbook, textsOf } from "./sample-host";
import { backgrounds, check, put, readPage, save, storedText, TAB, workbookWith } from "./settings-workbooks";

describe("the settings page", () => {
	test("is given the settings, how the tab was read and the checks in words", () => {
		const page = readPage(sampleWorkbook());
		expect(page).toMatchObject({
			settings: DEFAULT_SETTINGS,
			state: "default",
			tab: {
				sheet: TAB,
				sheetId: 0,
				problem: "",
				understanding: {
					headerRows: [6, 8],
					asOf: { date: "2022-08-31", source: "sheet" },
					scaleSource: "legend",
					terms: ["短期", "中期", "長期"],
				},
			},
		});
		expect(page.tab?.understanding?.years.map(({ kind, asOf, columns }) => [kind, asOf, columns])).toContainEqual([
			"interim",
			"2022-08-31",
			["J"],
		]);
		expect(page.tab?.understanding?.departments).toContain("介護保険");
		expect(page.tab?.understanding?.scale.map(({ mark }) => mark).join("")).toBe("◎〇△×");
		expect(page.checks.map(({ id }) => id)).not.toContain("no-progress-table");
		expect(page.checks.find(({ id }) => id === "missing-year")).toEqual({
			id: "missing-year",
			title: "年度の記入がない",
			severity: "error",
			startsOn: true,
			theme: "years",
		});
	});

	test("is told which checks start off, and that those of the ministry's rule are a pack of fifteen", () => {
		const { checks } = readPage(sampleWorkbook());
		const pack = checks.filter((each) => each.theme === "machine-readable");
		expect(pack.map(({ id }) => id)).toEqual([
			...Array.from({ length: 13 }, (_, index) => `mr-1-${index + 1}`),
			"mr-2-1",
			"mr-2-2",
		]);
		expect(pack.filter(({ startsOn, severity }) => startsOn || severity !== "info")).toEqual([]);
		expect(checks.find(({ id }) => id === "mr-1-4")?.title).toBe("1-4 セルの結合");
	});

	test("opens from the menu, also where no table is found, so that its header can be shown by hand", () => {
		const workbook = sampleWorkbook();
		sheetNamed(workbook, TAB).cells.splice(0, 9);
		const host = hostFor(workbook);
		host.run("showSettings");
		expect(host.ui.alerts).toEqual([]);
		expect(host.ui.sidebar?.html).toContain('"view":"settings"');
		const page = readPage(workbook, null);
		expect(page.tab).toMatchObject({
			sheet: TAB,
			sheetId: 0,
			understanding: null,
			problem: expect.stringContaining("見出しがある表が見つかりません"),
		});
	});

	test("names no tab where several fit and none is in front, and finds one that was renamed", () => {
		const workbook = sampleWorkbook();
		expect(readPage(workbook, "前の名前").tab?.sheet).toBe(TAB);
		const [second] = sampleWorkbook().sheets;
		if (second !== undefined) {
			workbook.sheets.push({ ...second, id: 8, name: "昨年度" }, createSheet(9, "メモ", 5, 5));
		}
		workbook.activeSheetId = 9;
		expect(readPage(workbook, null).tab).toBeNull();
	});
});

describe("settings that cannot be read", () => {
	test("of a later version: everything is automatic, the page is told, and nothing overwrites them unasked", () => {
		const text = '{"version":2,"future":true}';
		const workbook = smallWorkbook();
		put(workbook, text);
		const host = hostFor(workbook);
		host.run("validateTable");
		expect(host.ui.alerts).toEqual([]);
		expect(pageData(host).result).toMatchObject({ settingsState: "newer" });
		callPage(host, "pageIgnore", { key: "k", reason: "" });
		expect(storedText(workbook)).toBe(text);
		expect(readPage(workbook)).toMatchObject({ state: "newer", settings: DEFAULT_SETTINGS });
		expect(save(workbook, DEFAULT_SETTINGS).kind).toBe("done");
		expect(readPage(workbook).state).toBe("stored");
	});
});

describe("what settings change", () => {
	test("a check that is off finds and highlights nothing", () => {
		const workbook = workbookWith({ checks: { "missing-year": { on: false, severity: null } } });
		const all = check(smallWorkbook()).result.findings;
		expect(all.some((finding) => finding.check === "missing-year")).toBe(true);
		expect(check(workbook).result.findings).toEqual(all.filter((finding) => finding.check !== "missing-year"));
		const host = hostFor(workbook);
		host.run("validateTable");
		const rules = JSON.stringify(sheetNamed(workbook, TAB).formatRules);
		expect(rules).toContain("stale-plan");
		expect(rules).not.toContain("missing-year");
		host.run("highlightMissingYears");
		expect(host.ui.toasts[host.ui.toasts.length - 1]?.message).toContain("設定で「調べない」になっています");
		host.run("createReport");
		const report = textsOf(sheetNamed(workbook, "進捗レポート")).flat().join("\n");
		expect(report).toContain("年度の記入率は");
		expect(report).not.toContain("すべて埋まっています");
	});

	test("a check of the pack finds only once it is switched on, as grave as the office wants it", () => {
		const of = (workbook: Workbook) =>
			check(workbook).result.findings.filter((finding) => finding.check.startsWith("mr-"));
		expect(of(smallWorkbook())).toEqual([]);
		expect(of(workbookWith({ checks: { "mr-1-4": { on: false, severity: null } } }))).toEqual([]);
		expect(of(workbookWith({ checks: { "mr-1-4": { on: true, severity: "warning" } } }))).toMatchObject([
			{ check: "mr-1-4", severity: "warning", cell: "A6" },
		]);
	});

	test("that there is no table is always said", () => {
		const workbook = workbookWith({ checks: { "no-progress-table": { on: false, severity: "info" } } });
		sheetNamed(workbook, TAB).cells = [];
		sheetNamed(workbook, TAB).merges = [];
		const host = hostFor(workbook);
		host.run("validateTable");
		expect(host.ui.alerts[0]?.message).toContain("空のシートです。");
	});

	test("a check weighs what the office gives it", () => {
		const workbook = workbookWith({ checks: { "missing-year": { on: true, severity: "info" } } });
		const { findings, summary } = check(workbook).result;
		const missing = findings.filter((finding) => finding.check === "missing-year");
		expect(missing.length).toBeGreaterThan(0);
		expect(missing.every((finding) => finding.severity === "info")).toBe(true);
		expect(summary.findings.error).toBe(0);
	});

	test("new colours take the place of those that are there, with the second signs as they were", () => {
		const workbook = smallWorkbook();
		hostFor(workbook).run("validateTable");
		const sheet = sheetNamed(workbook, TAB);
		const rules = sheet.formatRules.length;
		expect(backgrounds(sheet)).toEqual(["#dce9ff", "#fad9d5", "#ffe8a3"]);
		workbookWith({ colors: { blank: "#FFFF00", stale: "#00FFFF", wrong: "#FF00FF" } }, workbook);
		hostFor(workbook).run("validateTable");
		expect(backgrounds(sheet)).toEqual(["#00ffff", "#ff00ff", "#ffff00"]);
		expect(sheet.formatRules).toHaveLength(rules);
		expect(
			sheet.formatRules.every(
				(rule) => rule.kind === "formula" && (rule.style.underline === true) === (rule.style.background === "#00ffff"),
			),
		).toBe(true);
	});

	test("a fixed language is everybody's: findings, toasts, reports, help and failures; the menu stays the person's", () => {
		const workbook = workbookWith({ language: "en" });
		const host = hostFor(workbook);
		host.run("onOpen");
		expect(host.ui.menus[0]?.entries[0]).toMatchObject({ caption: "検証する" });
		host.run("validateTable");
		expect(host.ui.toasts[0]?.message).toBe("Checking…");
		expect(pageData(host)).toMatchObject({ language: "en", result: { language: "en" } });
		host.run("createSummary");
		expect(host.ui.toasts[host.ui.toasts.length - 1]?.message).toContain("Created");
		host.run("showHelp");
		expect(host.ui.sidebar?.html).toContain("<h1>How to use</h1>");
		expect(callPage(host, "pageCheckTable", { sheet: "no such" })).toMatchObject({
			failure: { message: expect.stringContaining("There is no sheet") },
		});
	});
});

test("settings and what is ignored are read in one call a run, and not at all for small calls of the page", () => {
	const host = hostFor(smallWorkbook());
	host.run("validateTable");
	expect(host.calls.byName["Properties.getProperties"]).toBe(1);
	host.calls.reset();
	callPage(host, "pageCheckTable", { sheet: TAB });
	expect(host.calls.byName["Properties.getProperties"]).toBe(1);
	host.calls.reset();
	callPage(host, "pageGoToCell", { sheetId: 0, cell: "F29" });
	callPage(host, "pageFingerprint", { sheetId: 0 });
	expect(host.calls.byName["Properties.getProperties"]).toBeUndefined();
});

test("where what is kept with the document cannot be read, the person is told and the help still opens", () => {
	const host = hostFor(smallWorkbook(), {
		onCall: ({ name }) => {
			if (name.startsWith("Properties")) {
				throw new Error("サービスエラー");
			}
		},
	});
	host.run("validateTable");
	expect(host.ui.alerts[0]?.message).toContain("シートを読み取れませんでした");
	host.run("showHelp");
	expect(host.ui.sidebar?.html).toContain("<h1>使い方</h1>");
	expect(host.ui.alerts).toHaveLength(1);
});

test("answers say which bridge they were built for, so that an old page is known", () => {
	const host = hostFor(smallWorkbook());
	host.run("validateTable");
	const first = /"bridge":"([0-9a-f]{12})"/.exec(host.ui.sidebar?.html ?? "")?.[1];
	expect(first).toBeDefined();
	expect(host.runFromSidebar("pageFingerprint", { sheetId: 0 })).toMatchObject({ bridge: first });
	expect(host.runFromSidebar("pageFingerprint", {})).toMatchObject({ kind: "failed", bridge: first });
});
