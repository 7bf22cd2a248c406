// What docs/privacy.md and SECURITY.md tell the IT desk: services used, everything that is written, nothing logged, nothing loaded.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenizer } from "acorn";
import type { AppsScriptHost } from "../../local/apps-script/host";
import { PROJECT } from "../../local/bundle";
import { SCRIPT_FILES } from "../../local/script-files";
import type { Sheet, Workbook } from "../../local/workbook";
import { ja } from "../../src/messages/ja";
import { jaPage } from "../../src/messages/ja-page";
import { menuFunctions } from "../commands/menu-functions";
import {
	callPage,
	hostFor,
	pageData,
	sampleWorkbook,
	sheetNamed,
	smallWorkbook,
	staffContent,
	textsOf,
} from "../commands/sample-host";

function file(path: string): string {
	return readFileSync(join(PROJECT, path), "utf8");
}

const PRIVACY = file("docs/privacy.md");
const CODE = file("dist/Code.js");

/** Services whose members stand in the code, with the members. */
function servicesIn(code: string): ReadonlyMap<string, ReadonlySet<string>> {
	const tokens = [...tokenizer(code, { ecmaVersion: 2019, sourceType: "script" })];
	const services = new Map<string, Set<string>>();
	tokens.forEach(({ type, start, end }, index) => {
		const name = code.slice(start, end);
		const [dot, member] = [tokens[index + 1], tokens[index + 2]];
		const isService =
			type.label === "name" && /^(?:[A-Z]\w*(?:App|Service)|Session|Utilities|Logger|console)$/.test(name);
		if (isService && dot !== undefined && member !== undefined && code.slice(dot.start, dot.end) === ".") {
			services.set(name, (services.get(name) ?? new Set()).add(code.slice(member.start, member.end)));
		}
	});
	return services;
}

test("the script uses the six services that are told, and of three of them one member each", () => {
	const services = servicesIn(CODE);
	const told = [...(/使う機能は、(.*?)の六つです/s.exec(PRIVACY)?.[1] ?? "").matchAll(/`(\w+)`/g)].map(
		([, name = ""]) => name,
	);
	expect(told).toHaveLength(6);
	expect([...services.keys()].sort()).toEqual([...told].sort());
	expect([...(services.get("PropertiesService") ?? [])]).toEqual(["getDocumentProperties"]);
	expect([...(services.get("Session") ?? [])]).toEqual(["getActiveUserLocale"]);
	expect([...(services.get("Utilities") ?? [])]).toEqual(["formatDate"]);
	for (const name of ["UrlFetchApp", "MailApp", "DriveApp"]) {
		expect(SCRIPT_FILES.map((each) => file(`dist/${each}`).includes(name))).not.toContain(true);
	}
});

test("the sidebar names no address and no way to send, load or keep anything", () => {
	const page = file("dist/sidebar.html");
	const addresses = page.match(/(?:https?:)?\/\/[\w.-]+\.\w{2,}[^\s"'`)]*/g) ?? [];
	// Names of languages of pages, which nothing is loaded from.
	expect(addresses.filter((address) => !/^https?:\/\/www\.w3\.org\//.test(address))).toEqual([]);
	expect(page).not.toMatch(
		/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(|localStorage|sessionStorage|indexedDB|document\.cookie/,
	);
	expect(page).not.toMatch(/<(?:link|img|iframe|script[^>]+src)\b/);
});

interface Work {
	readonly host: AppsScriptHost;
	readonly workbook: Workbook;
	readonly table: Sheet;
}

test("the page looks at the sheet as often as is told, by the function that is named", () => {
	const [, every = ""] = /LOOK_EVERY = ([\d_]+);/.exec(file("src/sidebar/app.tsx")) ?? [];
	expect(PRIVACY).toContain(`（${Number(every.replace("_", "")) / 1000}秒ごとと、画面に戻ったとき）`);
	expect(file("src/sidebar/page-work.ts")).toMatch(/lookForChanges[\s\S]*?call\("pageFingerprint"/);
	expect(PRIVACY).toContain("`pageFingerprint` が並びます");
});

/** Every menu command, and whatever the page can do besides: mending, ignoring, settings. */
function everythingDone(): Work {
	const workbook = smallWorkbook();
	const host = hostFor(workbook);
	const [table] = workbook.sheets;
	if (table === undefined) {
		throw new Error("The sample has no tab.");
	}
	host.run("validateTable");
	const ignored = pageData(host).result?.findings[0]?.key ?? "";
	callPage(host, "pageIgnore", { key: ignored, reason: "国の統計のため記入しない" });
	const plan = callPage(host, "pagePlanFixes", { sheet: table.name, scope: { kind: "all" } });
	const { sheetId, changes } = plan.kind === "done" ? plan.value : { sheetId: 0, changes: [] };
	callPage(host, "pageApplyFixes", { sheetId, changes });
	const page = callPage(host, "pageReadSettings", { sheet: table.name });
	if (page.kind !== "done" || changes.length === 0 || ignored === "") {
		throw new Error("Nothing was mended, ignored or set.");
	}
	const settings = { ...page.value.settings, requests: { due: "2026-12-10", contact: "企画課 内線1234" } };
	callPage(host, "pageSaveSettings", { settings, revision: page.value.revision, sheetId: null, headerRows: null });
	for (const command of menuFunctions()) {
		host.run(command);
	}
	return { host, workbook, table };
}

let done: Work;
beforeAll(() => {
	done = everythingDone();
});

test("the file gets the tabs that are told, and no others", () => {
	const names = done.workbook.sheets.slice(1).map(({ name }) => name);
	const { report, summary, requests, figures, data } = ja.obstacles.tabs;
	const hidden = [ja.log.tabName, ja.comparison.tabName];
	expect([...names].sort()).toEqual([report, summary, requests, figures, data, ...hidden].sort());
	for (const name of names) {
		expect(PRIVACY).toContain(`「${name}」`);
	}
	expect(hidden.every((name) => sheetNamed(done.workbook, name).hidden)).toBe(true);
	expect(PRIVACY).toContain(ja.report.buildingName({ tab: "…" }).replace("……", "…"));
});

test("the record of fixes has the columns that are told", () => {
	const { own, ...told } = ja.log.headings;
	expect(PRIVACY).toContain(`直した記録：${Object.values(told).join("、")} |`);
	expect(textsOf(sheetNamed(done.workbook, ja.log.tabName))[0]?.filter((text) => text !== "")).toEqual([
		...Object.values(told),
		own,
	]);
});

test("properties of the document have the names that are told", () => {
	const names = [...done.workbook.documentProperties.keys()];
	expect([...new Set(names.map((name) => name.replace(/\d+$/, "")))].sort()).toEqual([
		"shinchoku:ignored:",
		"shinchoku:settings:",
	]);
	for (const key of ["settings", "ignored", "settings-damaged", "ignored-damaged"]) {
		expect(PRIVACY).toContain(`\`shinchoku:${key}:0\``);
	}
});

test("metadata are on our own tabs only, under the key that is told", () => {
	expect(done.workbook.metadata).toEqual([]);
	expect(done.table.metadata).toEqual([]);
	const keys = done.workbook.sheets.flatMap(({ metadata }) => metadata.map(({ key }) => key));
	expect([...new Set(keys)]).toEqual(["shinchoku:tab"]);
	expect(PRIVACY).toContain("`shinchoku:tab`");
});

test("colours and lists are known by the signs that are told", () => {
	const workbook = smallWorkbook();
	const host = hostFor(workbook);
	host.run("validateTable");
	host.run("setDropdowns");
	const sheet = sheetNamed(workbook, done.table.name);
	const formulas = sheet.formatRules.flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : []));
	expect(formulas.length).toBeGreaterThan(0);
	expect(formulas.filter((formula) => !formula.includes("shinchoku:"))).toEqual([]);
	const helps = sheet.cells.flatMap(
		(row) => row?.flatMap((cell) => (cell?.validation?.kind === "list" ? [cell.validation.helpText ?? ""] : [])) ?? [],
	);
	expect(helps.length).toBeGreaterThan(0);
	expect(helps.filter((help) => !help.startsWith("進捗チェック："))).toEqual([]);
	expect(PRIVACY).toContain("説明が「進捗チェック：」で始まる");
});

test("nothing is logged, and Google is told to log no exceptions", () => {
	expect(done.host.logs).toEqual([]);
	expect(JSON.parse(file("dist/appsscript.json"))).toMatchObject({ exceptionLogging: "NONE" });
	expect(PRIVACY).toContain("`exceptionLogging` は `NONE`");
});

test("when fixes are taken back, colours cleared and lists removed, the table is as it was, letter by letter", () => {
	const { host, table } = everythingDone();
	const history = callPage(host, "pageFixHistory", {});
	const fix = history.kind === "done" ? (history.value.fixes[0]?.fix ?? 0) : 0;
	const plan = callPage(host, "pagePlanTakeBack", { fix });
	const cells = plan.kind === "done" ? plan.value.changes.map(({ cell }) => cell) : [];
	expect(cells.length).toBeGreaterThan(0);
	callPage(host, "pageTakeBack", { fix, cells });
	host.run("clearHighlights");
	host.run("removeDropdowns");
	expect(staffContent(table)).toEqual(staffContent(smallWorkbook().sheets[0] ?? table));
});

test("the line for the IT desk has the parts that are told", () => {
	const host = hostFor(sampleWorkbook());
	const answer = callPage(host, "pageCheckTable", { sheet: "ない" });
	const details = answer.kind === "failed" ? answer.failure.details : "";
	const { version }: { readonly version: string } = JSON.parse(file("package.json"));
	expect(details).toMatch(new RegExp(`^進捗チェック ${version} / pageCheckTable / no-such-sheet / \\{.*\\}$`));
	expect(PRIVACY).toContain("進捗チェック 0.9.0 / pageCheckTable / cannot-read / {");
	expect(PRIVACY).toContain(`「${jaPage.copyDetails}」`);
});

test("both documents lead to pages that are there", () => {
	const security = file("SECURITY.md");
	const targets = [...security.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = ""]) => target);
	expect(targets.length).toBeGreaterThan(1);
	expect(targets.filter((target) => !existsSync(join(PROJECT, target)))).toEqual([]);
	expect(`${security}${PRIVACY}`).not.toMatch(/[\w.]+@[\w-]+\.\w+/);
});

test("scopes are those of the manifest", () => {
	const { oauthScopes }: { readonly oauthScopes: readonly string[] } = JSON.parse(file("dist/appsscript.json"));
	for (const page of [PRIVACY, file("docs/install.md")]) {
		const told = [...page.matchAll(/https:\/\/www\.googleapis\.com\/auth\/[\w.]+/g)].map(([scope]) => scope);
		expect([...new Set(told)].sort()).toEqual([...oauthScopes].sort());
	}
});
