// The year that docs/guide.md tells, gone through on the sample: every figure and message that the page quotes.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AppsScriptHost } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { readSheetJson } from "../../local/sheet-json";
import type { Sheet, Workbook } from "../../local/workbook";
import type { CheckId } from "../../src/messages/check-texts";
import { en } from "../../src/messages/en";
import { ja } from "../../src/messages/ja";
import { jaPage } from "../../src/messages/ja-page";
import { jaSettings } from "../../src/messages/ja-settings";
import { callPage, hostFor, pageData, sampleWorkbook, sheetNamed, textsOf, type } from "../commands/sample-host";

const [JAPANESE = "", ENGLISH = ""] = readFileSync(join(PROJECT, "docs/guide.md"), "utf8").split("\n## English\n");
const TABLE = "進捗管理表";

function quoted(text: string): void {
	// An empty text stands in every page.
	expect(text.length).toBeGreaterThan(3);
	expect(JAPANESE).toContain(text);
}

/** Runs a menu command; gives what the last toast said. */
function said(host: AppsScriptHost, functionName: string): string {
	host.run(functionName);
	expect(host.ui.alerts).toEqual([]);
	return host.ui.toasts.at(-1)?.message ?? "";
}

/** The counts in a toast, as the guide quotes them. */
function countsIn(message: string): string {
	return /要修正\d+件・要確認\d+件・参考\d+件/.exec(message)?.[0] ?? "";
}

function findingsOf(host: AppsScriptHost, check: CheckId): readonly { readonly message: string }[] {
	return pageData(host).result.result.findings.filter((finding) => finding.check === check);
}

function firstLines(workbook: Workbook, tab: string, count: number): string {
	return textsOf(sheetNamed(workbook, tab))
		.slice(0, count)
		.map((row) => row.filter((text) => text !== "").join(" "))
		.join("\n");
}

interface SheetJson {
	readonly name: string;
	readonly values: readonly (readonly string[])[];
	readonly merges: readonly string[];
}

/** The sample after April: the year closed, a column for the next before that of plans, headings changed, marks cleared. */
function nextYear(): Workbook {
	const { name, values, merges }: SheetJson = JSON.parse(readFileSync(join(PROJECT, "sample/sheet.json"), "utf8"));
	const wider = values.map((row) => [...row.slice(0, 10), "", ...row.slice(10)]);
	const moved = (letter: string): string => (letter >= "K" ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter);
	const shifted = merges.map((merge) => merge.replace(/[A-L](?=\d)/g, moved));
	const workbook = readSheetJson(
		JSON.stringify({ name, values: wider, merges: [...shifted, "K7:K8"] } satisfies SheetJson),
		"sheet.json",
	);
	const sheet = sheetNamed(workbook, TABLE);
	for (const [cell, text] of [
		["J7", "Ｒ４年度"],
		["K7", "Ｒ５年度（R5.8末時点）"],
		["L8", "Ｒ６～Ｒ７年度"],
		["M6", "Ｒ４\n評価"],
	] as const) {
		type(sheet, cell, text);
	}
	for (let row = 9; row <= sheet.rowCount; row++) {
		if ((sheet.cells[row - 1]?.[12]?.value ?? "") !== "") {
			type(sheet, `M${row}`, "");
		}
	}
	return workbook;
}

function tableOf(workbook: Workbook): Sheet {
	return sheetNamed(workbook, TABLE);
}

test("the table at the top names menu items as they are", () => {
	const rows = [...JAPANESE.matchAll(/^\| [^|]+ \| [^|]+ \| ([^|]+) \|$/gm)].slice(1);
	const items = rows.flatMap(([, cell = ""]) => cell.split("・"));
	expect(items.length).toBeGreaterThan(10);
	expect(items.filter((item) => !(Object.values(ja.menu) as readonly string[]).includes(item))).toEqual([]);
	for (const [, item = ""] of ENGLISH.matchAll(/\/ ([A-Z][a-z ]+?)(?=,| \|)/g)) {
		expect(Object.values(en.menu)).toContain(item);
	}
});

test("buttons and sections are named as they are", () => {
	const { fixes, tabs } = jaPage;
	const names = [fixes.fixAll, fixes.apply({ count: 8 }), tabs.chooseTabs, tabs.copyRequest, tabs.compareWith];
	names.push(jaPage.ignore, jaPage.restore, jaSettings.reading, jaSettings.requests, jaSettings.save);
	names.push(jaSettings.checks, jaSettings.wholePack, jaSettings.transfer, ja.log.tabName, ja.comparison.tabName);
	for (const name of names) {
		quoted(`「${name}」`);
	}
	expect(jaSettings.themes["machine-readable"]).toContain("公開用の統計表の点検");
});

test("once: check, mend, lists to choose from", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	quoted(`「${countsIn(said(host, "validateTable"))}です。」`);
	const plan = callPage(host, "pagePlanFixes", { sheet: TABLE, scope: { kind: "all" } });
	const { sheetId, changes } = plan.kind === "done" ? plan.value : { sheetId: 0, changes: [] };
	quoted(`余分な空白の${changes.length}か所`);
	callPage(host, "pageApplyFixes", { sheetId, changes });
	quoted(`「${countsIn(said(host, "validateTable"))}」に減ります`);
	expect(said(host, "setDropdowns")).toContain("課　名98か所、取組時期98か所、Ｒ３評価105か所");
	quoted("課名98か所、取組時期98か所、評価105か所");
});

test("April: the year is closed", () => {
	const workbook = sampleWorkbook();
	type(tableOf(workbook), "J7", "Ｒ４年度");
	const host = hostFor(workbook);
	quoted(`「${countsIn(said(host, "validateTable"))}です。」（残った予定${findingsOf(host, "stale-plan").length}件、`);
	quoted(`途中の数値${findingsOf(host, "stale-interim").length}件）`);
	quoted(`「${findingsOf(host, "mark-year-mismatch")[0]?.message}」`);
});

test("April: a column for the new year", () => {
	const workbook = nextYear();
	const host = hostFor(workbook);
	quoted(`「${countsIn(said(host, "validateTable"))}です。」となり`);
	expect(findingsOf(host, "blank-column").map(({ message }) => JAPANESE.includes(`「${message}」`))).toContain(true);
	said(host, "createRequests");
	expect(firstLines(workbook, ja.requests.tabName, 6)).toContain("2023年8月31日");
	quoted("基準日は、見出しのとおり2023年8月31日になります");
	expect(firstLines(workbook, ja.requests.tabName, 40)).toContain("ご担当の取組行（61行）");
	quoted("「ご担当の取組行（61行）」");
	expect(said(host, "setDropdowns")).toContain("から選べます");
});

test("asking departments", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	said(host, "createRequests");
	const choices = callPage(host, "pageTabChoices", { sheet: TABLE });
	const departments = choices.kind === "done" ? choices.value.departments : [];
	quoted(departments.map(({ name, cells }) => `${name}${cells}か所`).join("、"));
	const [, spared = ""] = /依頼なし：(\S+)/.exec(firstLines(workbook, ja.requests.tabName, 20)) ?? [];
	expect(spared.split("、")).toHaveLength(7);
	quoted("ほかの七つの課は「依頼なし」です");
});

test("during the year, and the report that tells what has changed", () => {
	const workbook = sampleWorkbook();
	hostFor(workbook, { now: new Date("2022-09-20T10:00:00+09:00") }).run("createReport");
	quoted(firstLines(workbook, ja.report.tabName, 7).split("\n").at(-2) ?? "");
	const before = countsIn(said(hostFor(workbook), "validateTable"));
	type(tableOf(workbook), "J7", "Ｒ４年度（R4.11末時点）");
	expect(countsIn(said(hostFor(workbook), "validateTable"))).toBe(before);
	["F29", "G29", "H29"].forEach((cell, index) => {
		type(tableOf(workbook), cell, `会議を${index + 2}回開催`);
	});
	hostFor(workbook, { now: new Date("2022-12-20T10:00:00+09:00") }).run("createReport");
	const head = firstLines(workbook, ja.report.tabName, 8);
	expect(head).toContain("2022年11月30日");
	quoted("基準日は2022年11月30日になります");
	quoted(`「${head.split("\n").at(-2)}」`);
});

test("publishing: the ministry's items, and the long form", () => {
	const workbook = sampleWorkbook();
	const host = hostFor(workbook);
	host.run("validateTable");
	const plan = callPage(host, "pagePlanFixes", { sheet: TABLE, scope: { kind: "all" } });
	const { sheetId, changes } = plan.kind === "done" ? plan.value : { sheetId: 0, changes: [] };
	callPage(host, "pageApplyFixes", { sheetId, changes });
	const infos = (message: string): number => Number(/参考(\d+)件/.exec(message)?.[1]);
	const before = infos(said(host, "validateTable"));
	const page = callPage(host, "pageReadSettings", { sheet: TABLE });
	if (page.kind !== "done") {
		throw new Error("The settings could not be read.");
	}
	const pack = page.value.checks.filter(({ theme }) => theme === "machine-readable");
	expect(pack).toHaveLength(15);
	const settings = {
		...page.value.settings,
		checks: Object.fromEntries(pack.map(({ id }) => [id, { on: true, severity: null }])),
	};
	callPage(host, "pageSaveSettings", { settings, revision: page.value.revision, sheetId: null, headerRows: null });
	quoted(`参考が${infos(said(host, "validateTable")) - before}件増えます`);
	said(host, "createData");
	const rows = textsOf(sheetNamed(workbook, ja.data.tabName)).filter(([first = ""]) => first !== "").length - 1;
	quoted(`105取組行×${rows / 105}年度の${rows}行`);
});
