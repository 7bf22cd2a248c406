// A person's path from the README to the first sheet checked, step by step as it is told there: at most five clicks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { PROJECT } from "../../local/bundle";
import { type Preview, servePreview } from "../../local/preview/server/serve";
import { stringsFor } from "../../local/preview/strings";
import { readSheetJson } from "../../local/sheet-json";
import { startBrowser } from "./browser";
import { drop, sidebar, xlsxOf } from "./preview-page";

jest.setTimeout(120_000);

const README = readFileSync(join(PROJECT, "README.md"), "utf8");
const MOST = 5;
/** Copying the command and opening the address that it prints. */
const BEFORE_THE_PAGE = 2;
const NUMBERS = ["〇", "一", "二", "三", "四", "五"];

/** The steps of the README's path. */
function steps(): readonly string[] {
	const [, section = ""] = README.split("## まず試す");
	return [...(section.split("\n## ")[0] ?? "").matchAll(/^\d+\. (.+)$/gm)].map(([, step = ""]) => step);
}

/** What a step says is to be chosen. */
function choiceIn(step: string): string {
	return /^(?:.*の)?「(.+?)」を選びます。/.exec(step)?.[1] ?? "";
}

let browser: Browser;
let preview: Preview;
beforeAll(async () => {
	[browser, preview] = await Promise.all([startBrowser(), servePreview()]);
});
afterAll(async () => {
	await browser.close();
	await preview.close();
});

/** The page as the address opens it, with a count of what is clicked on it, however a test clicks. */
async function openAddress(): Promise<{ readonly page: Page; readonly clicks: () => Promise<number> }> {
	const page = await browser.newPage({ locale: "ja-JP", viewport: { width: 1280, height: 800 } });
	await page.addInitScript(() => {
		let count = 0;
		document.addEventListener(
			"click",
			() => {
				count++;
				document.documentElement.setAttribute("data-clicks", String(count));
			},
			true,
		);
	});
	await page.goto(preview.address);
	await page.locator("html[data-ready]").waitFor();
	const clicks = async () => Number((await page.locator("html").getAttribute("data-clicks")) ?? 0);
	return { page, clicks };
}

/** Clicks what the last two steps name: the menu and its item. */
async function followSteps(page: Page): Promise<void> {
	for (const step of steps().slice(BEFORE_THE_PAGE)) {
		await page.getByRole("menuitem", { name: choiceIn(step), exact: true }).click();
	}
}

test("the README tells the steps: a command of its own, an address as it is printed, a menu, an item", () => {
	const [command = "", address = "", menu = "", item = ""] = steps();
	expect(steps()).toHaveLength(4);
	const [, copied = ""] = /`(.+?)`/.exec(command) ?? [];
	expect(README).toMatch(new RegExp(`^${copied} `, "m"));
	const printed = stringsFor("ja").served({ address: "http://127.0.0.1:…" }).trim();
	expect(printed.startsWith(/「(.+?)」/.exec(address)?.[1] ?? "?")).toBe(true);
	expect([menu, item].map(choiceIn)).toEqual(["進捗チェック", "検証する"]);
});

test("the sample is checked after four clicks", async () => {
	const { page, clicks } = await openAddress();
	await followSteps(page);
	await sidebar(page).getByText("F29", { exact: true }).first().waitFor();
	const all = BEFORE_THE_PAGE + (await clicks());
	expect(all).toBeLessThanOrEqual(MOST);
	expect(README).toContain(`検証まで、${NUMBERS[all]}回のクリックです。`);
	await page.close();
});

test("a table of one's own, an .xlsx, is checked after five, the dropping of the file among them", async () => {
	const { page, clicks } = await openAddress();
	const values = [
		["施策項目", "課名", "Ｒ２年度", "Ｒ３年度", "評価"],
		["健康相談", "健康課", "12回", "15回", "〇"],
		["体操教室", "健康課", "8回", "", "△"],
	];
	const { sheets } = readSheetJson(JSON.stringify({ name: "わが課の表", values, merges: [] }), "sheet.json");
	await drop(page, ["わが課の表.xlsx"], await xlsxOf(sheets));
	await page.getByRole("tab", { name: "わが課の表" }).waitFor();
	await followSteps(page);
	await sidebar(page).getByText("D3", { exact: true }).first().waitFor();
	const all = BEFORE_THE_PAGE + 1 + (await clicks());
	expect(all).toBeLessThanOrEqual(MOST);
	expect(README).toContain(`画面の上に落とします（${NUMBERS[all]}回）。`);
	await page.close();
});
