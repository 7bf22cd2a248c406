// Choosing tabs in the sidebar in a browser: ticked, made, stopped half-way, one department's text copied; by mouse, by keyboard, narrow.
import type { Browser, Page } from "playwright-core";
import type { AppsScriptHost } from "../../local/apps-script/host";
import { hostFor, sheetNamed, smallWorkbook, type } from "../commands/sample-host";
import { type Retouch, showSidebarOf } from "./answered-sidebar";
import { violations } from "./axe";
import { startBrowser } from "./browser";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await startBrowser();
	const context = await browser.newContext({ locale: "ja-JP", viewport: { width: 300, height: 900 } });
	page = await context.newPage();
});
afterAll(async () => {
	await browser.close();
});

const LONG_NAME = "地域包括ケア推進・在宅医療介護連携支援センター設置準備室（仮称）";
const REQUEST = "福祉政策課　御中\n\n次の欄の記入をお願いします。\n・F29　<b>見守り</b>";

const CHOICES = {
	reports: ["2026-10-01T09:00", "2026-04-10T17:30"],
	sheets: ["進捗管理表（令和３年度）", LONG_NAME.repeat(2)],
	departments: [
		{ name: "福祉政策課", cells: 12 },
		...Array.from({ length: 40 }, (_, index) => ({ name: `${LONG_NAME}第${index + 1}係`, cells: 40 - index })),
		{ name: "", cells: 1 },
	],
};

interface Asked {
	readonly name: string;
	readonly request: unknown;
}

/** What the script will answer when its part is there: choices, and a text for the department. */
const answered: Retouch = (name, answer) => {
	const value = name === "pageTabChoices" ? CHOICES : name === "pageRequestText" ? { text: REQUEST } : null;
	return value === null ? answer : { ...Object(answer), value };
};

/** The page with a checked table; what it asks the script for is kept. */
async function open(command: "validateTable" | "chooseTabs", language: "ja" | "en" = "ja", retouch = answered) {
	const asked: Asked[] = [];
	await page.setViewportSize({ width: 300, height: 900 });
	const host = hostFor(smallWorkbook(), { userLocale: language });
	host.run(command);
	const ask = host.runFromSidebar.bind(host);
	host.runFromSidebar = (name: string, request: unknown) => {
		asked.push({ name, request });
		// The choices are made up: the file has no such report or sheet to compare with.
		return ask(name, name === "pageMakeTab" ? { ...Object(request), base: null } : request);
	};
	await showSidebarOf(page, host, retouch);
	return { host, asked };
}

const requestsOf = (asked: readonly Asked[], wanted: string): readonly unknown[] =>
	asked.filter(({ name }) => name === wanted).map(({ request }) => request);

function button(name: string) {
	return page.getByRole("button", { name, exact: true });
}

function tabNames({ workbook }: AppsScriptHost): readonly string[] {
	return workbook.sheets.filter((sheet) => !sheet.hidden).map(({ name }) => name);
}

/** Elements that go beyond the page. */
function cutOff(): Promise<readonly string[]> {
	return page.evaluate(() => {
		const wide = document.documentElement.clientWidth;
		return [...document.querySelectorAll("main *, header *, footer *")]
			.filter((element) => element.getBoundingClientRect().right > wide + 1)
			.map((element) => element.outerHTML.slice(0, 80));
	});
}

test("from the menu: what is ticked is made, said, and opened; back to the findings that came with the page", async () => {
	const { host, asked } = await open("chooseTabs");
	await page.getByRole("heading", { name: "資料の作成" }).waitFor();
	expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(2);
	await page.getByLabel("課別確認依頼").uncheck();
	await page.getByLabel("集計", { exact: true }).check();
	await button("2つの資料を作成").click();
	await page.getByText("2つの資料を作成しました。").waitFor();
	expect(requestsOf(asked, "pageMakeTab")).toEqual([
		{ sheet: "進捗管理表", kind: "report", base: null },
		{ sheet: "進捗管理表", kind: "summary", base: null },
	]);
	expect(tabNames(host)).toEqual(expect.arrayContaining(["進捗管理表", "進捗レポート", "集計"]));
	// Made beside the table, at which the person is still at work.
	expect(host.workbook.activeSheetId).toBe(sheetNamed(host.workbook, "進捗管理表").id);
	await button("「集計」を開く").click();
	// What the click has asked for comes before what is asked of the page now.
	await page.evaluate(() => document.title);
	expect(requestsOf(asked, "pageOpenTab")).toEqual([{ sheetId: sheetNamed(host.workbook, "集計").id }]);
	await button("指摘に戻る").click();
	await page.getByRole("heading", { name: "進捗管理表" }).waitFor();
	await button("資料を選ぶ…").click();
	expect(await page.getByLabel("集計", { exact: true }).isChecked()).toBe(true);
	expect(await page.getByLabel("課別確認依頼").isChecked()).toBe(false);
});

test("what was edited by hand is kept, and its new name said", async () => {
	const { host } = await open("chooseTabs");
	await page.getByLabel("課別確認依頼").uncheck();
	await button("1つの資料を作成").click();
	await page.getByText("「進捗レポート」を作成しました。").waitFor();
	type(sheetNamed(host.workbook, "進捗レポート"), "A1", "手直し");
	await button("1つの資料を作成").click();
	await page
		.getByText("手直しされていた前のシートは「進捗レポート（手直し 2026-11-22 1042）」として残しました。")
		.waitFor();
	expect(tabNames(host)).toContain("進捗レポート（手直し 2026-11-22 1042）");
});

test("one that fails half-way: what is there can be opened, what is not is named, and why", async () => {
	const { host, asked } = await open("chooseTabs", "ja", (name, answer) =>
		name === "pageMakeTab" && requestsOf(asked, name).length === 2
			? { ...Object(answer), kind: "failed", failure: { code: "x", message: "シートを追加できません。", details: "" } }
			: answered(name, answer),
	);
	await page.getByLabel("集計", { exact: true }).check();
	await button("3つの資料を作成").click();
	await page.getByRole("alert").getByText("シートを追加できません。").waitFor();
	await page.getByText("作成できていない資料：集計、課別確認依頼").waitFor();
	await page.getByText("「進捗レポート」を作成しました。").waitFor();
	expect(await button("「集計」を開く").count()).toBe(0);
	expect(await page.locator(".steps li").allInnerTexts()).toEqual([
		expect.stringContaining("進捗レポート：完了"),
		expect.stringContaining("集計：停止"),
		expect.stringContaining("課別確認依頼：待機中"),
	]);
	expect(tabNames(host)).toContain("進捗レポート");
	await button("閉じる").click();
	await button("3つの資料を作成").click();
	await page.getByText("3つの資料を作成しました。").waitFor();
	expect(await page.getByRole("alert").count()).toBe(0);
});

test.each([
	["前回のレポート（自動）", null],
	["2026-04-10 17:30", { kind: "report", at: "2026-04-10T17:30" }],
	["進捗管理表（令和３年度）", { kind: "sheet", name: "進捗管理表（令和３年度）" }],
])("a report compared with %s asks for just that", async (label, base) => {
	// The small table has none of the choices that the page is given here.
	const made = { name: "進捗レポート", sheetId: 9, kept: null };
	const { asked } = await open("chooseTabs", "ja", (name, answer) =>
		name === "pageMakeTab" ? { ...Object(answer), kind: "done", value: made } : answered(name, answer),
	);
	const choice = page.getByLabel("比べる相手");
	await choice.selectOption({ label: "2026-10-01 09:00" });
	await choice.selectOption({ label });
	await button("2つの資料を作成").click();
	await page.getByText("2つの資料を作成しました。").waitFor();
	expect(requestsOf(asked, "pageMakeTab")).toEqual([
		{ sheet: "進捗管理表", kind: "report", base },
		{ sheet: "進捗管理表", kind: "requests", base: null },
	]);
	await page.getByLabel("進捗レポート").uncheck();
	expect(await choice.count()).toBe(0);
});

test("with nothing to compare with and nothing to ask for, the page says so", async () => {
	await open("chooseTabs", "ja", (name, answer) =>
		name === "pageTabChoices" ? { ...Object(answer), value: { reports: [], sheets: [], departments: [] } } : answer,
	);
	await page.getByText("記入や確認をお願いする欄はありません。").waitFor();
	const choice = page.getByLabel("比べる相手");
	expect(await choice.locator("option").allTextContents()).toEqual(["前回のレポートはありません"]);
	expect(await page.getByLabel("課を選ぶ").count()).toBe(0);
});

test("one department's text is shown as it is, and copied, which is said", async () => {
	const { asked } = await open("chooseTabs");
	const departments = page.getByLabel("課を選ぶ");
	expect(await departments.locator("option").first().textContent()).toBe("課を選ぶ");
	await departments.selectOption({ label: "福祉政策課（12か所）" });
	const text = page.getByLabel("依頼文", { exact: true });
	await text.waitFor();
	expect(await text.inputValue()).toBe(REQUEST);
	expect(await text.getAttribute("readonly")).not.toBeNull();
	const said = page.locator("section [role=status]");
	expect(await said.textContent()).toBe("");
	await page.evaluate(() => {
		document.addEventListener("copy", () => {
			document.title = String(document.getSelection());
		});
	});
	await button("依頼文をコピー").press("Enter");
	await page.getByText("コピーしました。").waitFor();
	expect(await said.textContent()).toBe("コピーしました。");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("依頼文をコピー");
	await departments.selectOption({ label: "（課名の記入なし）（1か所）" });
	await page.getByText("コピーしました。").waitFor({ state: "detached" });
	expect(requestsOf(asked, "pageRequestText")).toEqual([
		{ sheet: "進捗管理表", department: "福祉政策課" },
		{ sheet: "進捗管理表", department: "" },
	]);
	await departments.selectOption({ label: "課を選ぶ" });
	await text.waitFor({ state: "detached" });
});

test("by keyboard alone: the heading takes the focus, ticks, makes, and what led there gets the focus back", async () => {
	const { asked } = await open("validateTable");
	await button("資料を選ぶ…").focus();
	await page.keyboard.press("Enter");
	await page.locator("h1:focus", { hasText: "資料の作成" }).waitFor();
	await page.getByLabel("比べる相手").waitFor();
	await page.keyboard.press("Tab");
	for (const stop of ["進捗レポート", "比べる相手", "集計"]) {
		await page.keyboard.press("Tab");
		expect(
			await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent),
		).toContain(stop);
	}
	await page.keyboard.press("Space");
	await button("3つの資料を作成").press("Enter");
	await page.getByText("3つの資料を作成しました。").waitFor();
	expect(requestsOf(asked, "pageMakeTab")).toHaveLength(3);
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("3つの資料を作成");
	await button("指摘に戻る").press("Enter");
	await page.locator("button:focus", { hasText: "資料を選ぶ…" }).waitFor();
});

test.each(["ja", "en"] as const)(
	"in %s: nothing is cut off at 300 or 150 pixels, axe finds nothing, no text is missing",
	async (language) => {
		await open("chooseTabs", language);
		const first = page.getByRole("checkbox").first();
		const departments = page.locator("section select");
		await departments.waitFor();
		const look = async (): Promise<void> => {
			for (const width of [150, 300]) {
				await page.setViewportSize({ width, height: 900 });
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
				expect(await cutOff()).toEqual([]);
			}
			expect(await violations(page)).toEqual([]);
			expect(await page.locator("#app").textContent()).not.toMatch(/undefined|null|NaN/);
		};
		await look();
		await page.locator("label select").selectOption({ index: 4 });
		await departments.selectOption({ index: 2 });
		await page.locator("textarea").waitFor();
		await look();
		await first.uncheck();
		await page.locator("footer .primary").click();
		await page.locator(".notice").waitFor();
		await look();
		await page.getByRole("checkbox", { checked: true }).first().uncheck();
		await look();
	},
);
