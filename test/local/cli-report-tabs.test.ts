// report --tabs and --compare: which tabs are made, against what, how each is printed, and what cannot be asked for.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppsScriptHost } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { setUpForFile } from "../../local/file-setup";
import { openFile } from "../../local/open-file";
import { makeReport, REPORT_TABS, writeXlsx } from "../../local/report";
import { createSheet, type Sheet } from "../../local/workbook";
import { sampleWorkbook } from "../commands/sample-host";
import { run } from "./run-cli";

const SAMPLE = join(PROJECT, "sample/sheet.json");

let folder = "";
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "shinchoku-"));
});
afterEach(() => {
	jest.restoreAllMocks();
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

async function tabsOf(path: string): Promise<readonly string[]> {
	return (await openFile(path)).sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
}

/** The sample with last year's table beside it, as a file. */
async function withLastYear(): Promise<string> {
	const workbook = await openFile(SAMPLE);
	const [table] = workbook.sheets;
	if (table !== undefined) {
		workbook.sheets.push({ ...table, id: 6, name: "昨年度" });
	}
	const path = join(folder, "two-years.xlsx");
	await writeXlsx(workbook, path);
	return path;
}

/** What the page's calls are asked, by name. */
function watchCalls(): readonly (readonly [string, unknown])[] {
	const calls: [string, unknown][] = [];
	const ask = AppsScriptHost.prototype.runFromSidebar;
	jest.spyOn(AppsScriptHost.prototype, "runFromSidebar").mockImplementation(function (
		this: AppsScriptHost,
		name: string,
		request?: unknown,
	) {
		calls.push([name, request]);
		return ask.call(this, name, request);
	});
	return calls;
}

test("without a word of tabs all of them are made, and the sheet stays in front", async () => {
	const output = join(folder, "all.xlsx");
	expect((await run("report", SAMPLE, "-o", output)).exitCode).toBe(0);
	expect(await tabsOf(output)).toEqual([
		"進捗管理表",
		"集計",
		"進捗レポート",
		"課別確認依頼",
		"指標の推移",
		"データ（縦持ち）",
	]);
});

test.each([
	["report", ["進捗レポート"]],
	["data, summary", ["集計", "データ（縦持ち）"]],
	["requests,requests", ["課別確認依頼"]],
])("--tabs %s makes just these, whatever their order", async (list, made) => {
	const output = join(folder, `${list}.xlsx`);
	expect((await run("report", SAMPLE, "-o", output, "--tabs", list)).exitCode).toBe(0);
	expect(await tabsOf(output)).toEqual(["進捗管理表", ...made]);
});

test.each([
	[
		["--tabs", "report,graphs,集計"],
		"--tabs に「graphs」、「集計」という資料はありません。使える名前：summary,report,requests,figures,data",
	],
	[["--tabs", ""], "--tabs に「」という資料はありません。使える名前：summary,report,requests,figures,data"],
	[
		["--tabs", "summary", "--compare", "昨年度"],
		"--compare は進捗レポートで使います。--tabs に report も加えてください。",
	],
	[["--compare", "昨年度"], "「昨年度」という名前のシートはありません。あるシート：進捗管理表"],
	[["--lang", "en", "--tabs", "graphs"], '--tabs knows no "graphs". Names: summary,report,requests,figures,data'],
])("%j: one line on stderr, exit 2, nothing written", async (options, line) => {
	const output = join(folder, "never.xlsx");
	const { exitCode, stdout, stderr } = await run("report", SAMPLE, "-o", output, ...options);
	expect([exitCode, stdout, stderr]).toEqual([2, "", `${line}\n`]);
	expect(existsSync(output)).toBe(false);
});

test.each([
	["check", "--tabs", "report"],
	["figures", "--compare", "昨年度"],
])("%s knows no %s", async (command, option, value) => {
	const { exitCode, stderr } = await run(command, SAMPLE, option, value);
	expect(exitCode).toBe(2);
	expect(stderr).toContain(`オプションの指定が正しくありません：${command} ${option}`);
});

test("--compare makes the report against that tab, and the other tabs as ever", async () => {
	const path = await withLastYear();
	const calls = watchCalls();
	const output = join(folder, "compared.xlsx");
	const options = ["--sheet", "進捗管理表", "--compare", "昨年度", "--tabs", "report,summary"];
	expect((await run("report", path, "-o", output, ...options)).exitCode).toBe(0);
	expect(calls.filter(([name]) => name === "pageMakeTab")).toEqual([
		["pageMakeTab", { sheet: "進捗管理表", kind: "report", base: { kind: "sheet", name: "昨年度" } }],
	]);
	expect(await tabsOf(output)).toEqual(["進捗管理表", "昨年度", "集計", "進捗レポート"]);
});

test("a report that cannot be made so says why, with its code, and stops", async () => {
	const workbook = sampleWorkbook();
	const ask = AppsScriptHost.prototype.runFromSidebar;
	jest.spyOn(AppsScriptHost.prototype, "runFromSidebar").mockImplementation(function (
		this: AppsScriptHost,
		name: string,
		request?: unknown,
	) {
		const failure = { code: "no-progress-table", message: "表がありません。", details: "" };
		return name === "pageMakeTab" ? { bridge: "", kind: "failed", failure } : ask.call(this, name, request);
	});
	const outcome = makeReport(workbook, { tabs: REPORT_TABS, compare: "メモ" }, "ja");
	expect(outcome).toEqual({ kind: "failed", code: "no-progress-table", message: "表がありません。" });
	expect(workbook.sheets.map(({ name }) => name)).not.toContain("課別確認依頼");
});

test("the file holds no record for a next report, which could not find it there; a hidden tab of staff stays", () => {
	const workbook = sampleWorkbook();
	workbook.sheets.push(Object.assign(createSheet(9, "控え", 5, 5), { hidden: true }));
	makeReport(workbook, { tabs: ["report"] }, "ja");
	expect(workbook.sheets.map(({ name }) => name).sort()).toEqual(["進捗レポート", "控え", "進捗管理表"].sort());
});

test("the calls of each command are counted under its name, in the order of making", () => {
	const outcome = makeReport(sampleWorkbook(), { tabs: REPORT_TABS }, "ja");
	const calls = outcome.kind === "made" ? outcome.calls : [];
	expect(calls.map(({ command }) => command)).toEqual(["validate", ...REPORT_TABS]);
	expect(calls.every(({ total }) => total > 5)).toBe(true);
});

describe("paper", () => {
	/** A tab of ours of as many columns of 100 pixels. */
	const tab = (columns: number, change: Partial<Sheet> = {}): Sheet => {
		const sheet = createSheet(7, "資料", 5, columns);
		sheet.metadata.push({ id: 1, key: "shinchoku:tab", value: "{}", visibility: "DOCUMENT" });
		return Object.assign(sheet, change);
	};
	const printOf = (sheet: Sheet) => {
		setUpForFile({ ...sampleWorkbook(), sheets: [sheet] });
		return sheet.print;
	};

	test.each([
		[7, "A4", "portrait"],
		[12, "A4", "landscape"],
		[25, "A3", "landscape"],
	] as const)("%i columns: %s %s, all of the width on a page", (columns, paper, orientation) => {
		expect(printOf(tab(columns))).toEqual({ paper, orientation, fitToWidth: true });
	});

	test("hidden columns take no room, and frozen rows stand on every page", () => {
		const hiddenColumns = new Set([0, 1, 2, 3, 4]);
		expect(printOf(tab(12, { hiddenColumns, frozenRows: 2 }))).toEqual({
			paper: "A4",
			orientation: "portrait",
			fitToWidth: true,
			repeatRows: [0, 1],
		});
	});

	test("in the file report and summary are upright on A4, and the long data across, its head on every page", async () => {
		const output = join(folder, "paper.xlsx");
		await run("report", SAMPLE, "-o", output, "--tabs", "summary,report,data");
		const { sheets } = await openFile(output);
		const prints = sheets
			.slice(1)
			.map(({ name, print }) => [name, print?.paper, print?.orientation, print?.repeatRows]);
		expect(prints).toEqual([
			["集計", "A4", "portrait", undefined],
			["進捗レポート", "A4", "portrait", undefined],
			["データ（縦持ち）", "A3", "landscape", [0, 0]],
		]);
	});
});
