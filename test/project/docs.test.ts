// README and docs name what there is: menu, settings, tabs, sections, bounds, files.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../local/bundle";
import { REPORT_TABS } from "../../local/report";
import { en } from "../../src/messages/en";
import { enCli } from "../../src/messages/en-cli";
import { enPage } from "../../src/messages/en-page";
import { ja } from "../../src/messages/ja";
import { jaCli } from "../../src/messages/ja-cli";
import { jaPage } from "../../src/messages/ja-page";
import { MOST_FIGURE_ROWS } from "../../src/report/figures-tab";
import { planReport } from "../../src/report/progress-report";
import { MOST_CHARACTERS, MOST_SNAPSHOTS } from "../../src/report/report-history";
import { MOST_DEPARTMENTS, MOST_LINKS, MOST_ROWS } from "../../src/report/request-tab";
import { pagePaths } from "../documents/pages";
import { inputOf } from "../report/report-inputs";
import { sample } from "../table/sheet-fixture";

const PAGES = [
	"README.md",
	...readdirSync(join(PROJECT, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

function page(path: string): string {
	return readFileSync(join(PROJECT, path), "utf8");
}

/** First cells of the table that stands right below a heading. */
function firstColumn(path: string, heading: string): readonly string[] {
	const [, below = ""] = `\n${page(path)}`.split(`\n${heading}\n`);
	const rows = /(?:^\|.*\n?)+/m.exec(below)?.[0].trim().split("\n") ?? [];
	return rows.slice(2).map((row) => row.split("|")[1]?.trim() ?? "");
}

const MENU = Object.values(ja.menu);

test("the page on the menu has its items in their order, in both languages", () => {
	expect(firstColumn("docs/menu.md", "## メニューの項目")).toEqual(MENU);
	expect(firstColumn("docs/menu.md", "## English")).toEqual(Object.values(en.menu));
});

test("what the README says is found in the sample is found there", () => {
	const found = page("docs/sample-findings.md");
	const [, table = ""] = page("README.md").split("## 見つかるもの");
	const rows = [...table.matchAll(/^\| (要修正|要確認|参考) \| ([A-Z]+\d+) \| (.+?) \| .+ \|$/gm)];
	expect(rows.length).toBeGreaterThan(2);
	for (const [, severity = "", cell = "", message = ""] of rows) {
		const [, section = ""] = found.split(`## ${severity}（`);
		expect(section.split("\n## ")[0]).toMatch(new RegExp(`^\\| ${cell} \\|`, "m"));
		expect(section.split("\n").find((line) => line.startsWith(`| ${cell} |`) && line.includes(message))).toBeDefined();
	}
	const counts = ["要修正", "要確認", "参考"].map((severity) => {
		const [, count = ""] = new RegExp(`## ${severity}（(\\d+)件）`).exec(found) ?? [];
		return `${severity}${count}件`;
	});
	expect(table).toContain(counts.join("・"));
});

test("the page on settings has the sections of the settings in their order", () => {
	const { reading, scale, departments, checks, requests, look, transfer } = jaPage.settings;
	expect(firstColumn("docs/settings.md", "# 設定 / Settings")).toEqual([
		reading,
		scale,
		departments,
		checks,
		requests,
		look,
		transfer,
	]);
});

test("the page on commands and the command line's own words name every tab that it can make", () => {
	for (const text of [page("docs/commands.md"), jaCli.usage, enCli.usage]) {
		for (const tab of REPORT_TABS) {
			expect(text).toContain(tab);
		}
	}
	expect(page("docs/commands.md")).toContain(`--tabs ${REPORT_TABS.join(",")}`);
});

test("the page on the report has its sections", () => {
	const told = firstColumn("docs/report.md", "## 進捗レポートに載るもの").join("、").split("、");
	const plan = planReport(inputOf(sample()));
	const sections = plan.rows.flatMap(([cell]) => (cell?.style.bottom === "accent" ? [String(cell.value)] : []));
	expect(sections.length).toBeGreaterThan(5);
	expect(told).toEqual(expect.arrayContaining(sections));
	expect(told).toEqual(expect.arrayContaining([ja.report.comparison, ja.report.shape]));
});

test("bounds are those of the code", () => {
	expect(page("docs/report.md")).toContain(`一つの表につき${MOST_SNAPSHOTS}回分まで`);
	expect(page("docs/report.md")).toContain(`${MOST_CHARACTERS / 10_000}万字まで`);
	expect(page("docs/requests.md")).toContain(`一つの課について${MOST_ROWS}行まで、課は${MOST_DEPARTMENTS}まで`);
	expect(page("docs/requests.md")).toContain(`はじめの${MOST_LINKS.toLocaleString("en")}か所まで`);
	expect(page("docs/figures.md")).toContain(`一覧は${MOST_FIGURE_ROWS}行まで`);
});

test("buttons are named as they are", () => {
	const { tabs, report } = jaPage;
	expect(page("docs/requests.md")).toContain(`「${tabs.chooseTabs}」`);
	expect(page("docs/requests.md")).toContain(`「${tabs.copyRequest}」`);
	expect(page("docs/data.md")).toContain(`「${tabs.chooseTabs}」`);
	expect(page("docs/data.md")).toContain(`"${enPage.tabs.chooseTabs}"`);
	expect(page("docs/menu.md")).toContain(`「${tabs.chooseTabs}」`);
	expect(page("docs/menu.md")).toContain(`サイドバーの「${report}」`);
	for (const name of [jaPage.checkAgain, jaPage.highlight, jaPage.clear, jaPage.more, jaPage.ignore]) {
		expect(page("docs/menu.md")).toContain(`「${name}」`);
	}
	for (const name of [enPage.checkAgain, enPage.highlight, enPage.more, enPage.ignore]) {
		expect(page("docs/menu.md")).toContain(`"${name}"`);
	}
	expect(page("docs/settings.md")).toContain(`「${jaPage.settings.save}」`);
});

const SIZES = [...page("docs/performance.md").matchAll(/^\| `([\w.]+)` \| (\d+) \|$/gm)].map(([, name = "", kB]) => ({
	name,
	bytes: Number(kB) * 1000,
}));

test("the page on speed tells the size of each file that is pasted, to within three kB", () => {
	const pasted = readdirSync(join(PROJECT, "dist")).filter((name) => /\.(?:js|html)$/.test(name));
	expect(SIZES.map(({ name }) => name).sort()).toEqual(pasted.sort());
	for (const { name, bytes } of SIZES) {
		expect([name, Math.abs(statSync(join(PROJECT, "dist", name)).size - bytes) < 3000]).toEqual([name, true]);
	}
});

/** Of another project, which docs/platform.md cites, and of the example in CONTRIBUTING.md. */
const NOT_OURS = new Set(["src/ErrorHandler.gs.js", "src/checks/doubled-stop.ts", "test/checks/doubled-stop.test.ts"]);

test.each(pagePaths())("files and folders that %s names are there", (path) => {
	const files = [...page(path).matchAll(/`((?:src|test|local|bench|scripts|probe|dist|sample)\/[\w./-]+)`/g)];
	const missing = files.flatMap(([, file = ""]) =>
		existsSync(join(PROJECT, file)) || NOT_OURS.has(file) ? [] : [file],
	);
	expect(missing).toEqual([]);
});

test.each(PAGES)("commands that %s names are there", (path) => {
	const { scripts } = JSON.parse(page("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
	const commands = [...page(path).matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
	expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
