// The settings page in a browser: correcting the reading, saving, by keyboard alone, narrow, and for everybody.
import type { Browser, Locator, Page } from "playwright-core";
import type { AppsScriptHost } from "../../local/apps-script/host";
import type { BridgeResponse } from "../../src/bridge/bridge";
import type { Understanding } from "../../src/bridge/understanding";
import type { Settings } from "../../src/settings/settings";
import { parseSettings } from "../../src/settings/stored-settings";
import { piecesIn, textOf } from "../../src/settings/text-pieces";
import { hostFor, smallWorkbook } from "../commands/sample-host";
import { showSidebarOf } from "./answered-sidebar";
import { violations } from "./axe";
import { startBrowser } from "./browser";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ locale: "ja-JP", viewport: { width: 300, height: 900 } });
});
afterAll(async () => {
	await browser.close();
});

/** Columns written by hand: what stands here is the page's business, not the reader's. */
const COLUMNS: Understanding["columns"] = [
	{
		letter: "B",
		headings: ["施策項目"],
		heading: "施策項目",
		nth: 0,
		use: { kind: "role", role: "item" },
		corrected: false,
	},
	{
		letter: "F",
		headings: ["取組実績", "Ｈ30年度"],
		heading: "取組実績H30年度",
		nth: 0,
		use: { kind: "year", from: 2018, to: 2018, as: null },
		corrected: false,
	},
	{
		letter: "L",
		headings: ["Ｒ３評価"],
		heading: "R3評価",
		nth: 0,
		use: { kind: "mark", year: 2021 },
		corrected: false,
	},
];

function withColumns(name: string, answer: unknown): unknown {
	if (name !== "pageReadSettings") {
		return answer;
	}
	const { value } = answer as { value: BridgeResponse<"pageReadSettings"> };
	const understanding = value.tab?.understanding;
	if (understanding != null) {
		understanding.columns = COLUMNS;
	}
	return answer;
}

function stored(host: AppsScriptHost): Settings {
	const properties = Object.fromEntries(host.workbook.documentProperties);
	return parseSettings(textOf(piecesIn(properties, "settings"))).settings;
}

async function openSettings(): Promise<AppsScriptHost> {
	const host = hostFor(smallWorkbook());
	host.run("validateTable");
	await showSidebarOf(page, host, withColumns);
	await page.getByRole("button", { name: "設定", exact: true }).press("Enter");
	await page.getByLabel("F列 取組実績 Ｈ30年度").waitFor();
	return host;
}

/** Unfolds a group of checks. */
async function openTheme(title: string): Promise<Locator> {
	const summary = page.locator("summary", { hasText: title });
	await summary.click();
	return summary;
}

function save(): Promise<void> {
	return page.getByRole("button", { name: "保存して検証する" }).click();
}

test("a column is corrected, marked as corrected, saved, and taken back", async () => {
	const host = await openSettings();
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("設定");
	const column = page.getByLabel("F列 取組実績 Ｈ30年度", { exact: true });
	expect(await column.locator("option:checked").textContent()).toBe("H30 実績（自動）");
	await column.selectOption("年度");
	await page.getByText("手直し", { exact: true }).waitFor();
	await page.getByLabel("年度（始め）").fill("来年");
	await save();
	// What cannot be saved is not sent, and says so.
	expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).validationMessage)).toContain("R3");
	expect(host.workbook.documentProperties.size).toBe(0);
	await page.getByLabel("年度（始め）").fill("令和元年度");
	expect(await page.getByLabel("年度（終わり）").inputValue()).toBe("R1");
	await page.getByRole("combobox", { name: /^内容/ }).selectOption("計画");
	await page.getByText("保存していない変更があります。").waitFor();
	await save();
	await page.getByText("設定を保存し、検証し直しました。").waitFor();
	expect(stored(host).tabs[0]?.columns).toEqual([
		{ heading: "取組実績H30年度", nth: 0, use: { kind: "year", from: 2019, to: 2019, as: "plan" } },
	]);
	await page.getByRole("button", { name: "F列 取組実績 Ｈ30年度を自動に戻す" }).click();
	await page.getByText("保存すると、自動で読み取ります。").waitFor();
	await save();
	await page.getByText("保存すると、自動で読み取ります。").waitFor({ state: "detached" });
	expect(stored(host).tabs).toEqual([]);
});

test("header rows, date, scale, departments, checks, requests, colours and language are saved together and change the page", async () => {
	const host = await openSettings();
	await page.getByLabel("最後の行").fill("7");
	await page.getByLabel("基準日").fill("2024-03-31");
	await page.getByText("評価基準", { exact: true }).click();
	await page.getByLabel("評価基準の選び方").selectOption("S・A・B・C");
	await page.getByRole("button", { name: "Cを上へ" }).press("Enter");
	expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Cを上へ");
	await page.getByRole("button", { name: "Bを削除" }).click();
	await page.getByText("課名", { exact: true }).last().click();
	await page.getByLabel("課名と別の書き方").fill("福祉政策課：福祉政策、福政\n介護保険課");
	await page.getByText("検証項目", { exact: true }).click();
	await openTheme("年度の記入");
	await page.getByLabel("「年度の記入がない」を調べる").uncheck();
	await page.getByText("課別確認依頼", { exact: true }).click();
	await page.getByLabel("期限", { exact: true }).fill("2026-12-10");
	await page.getByText("2026-12-10", { exact: true }).waitFor();
	await page.getByLabel("問い合わせ先").fill("企画課 内線1234");
	await page.getByText("色・年度の始まり・言語").click();
	await page.getByLabel("空欄", { exact: true }).fill("#ffff00");
	await page.getByLabel("言語").selectOption("en");
	expect(await violations(page)).toEqual([]);
	for (const width of [300, 150]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
	await page.setViewportSize({ width: 300, height: 900 });
	await save();
	// No mark is of the scale that was set, row 8 is an entry now; blank years are not looked for.
	await page.getByText("Saved and checked: 14 to fix").waitFor();
	expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
	expect(stored(host)).toMatchObject({
		language: "en",
		scale: [{ symbol: "S" }, { symbol: "A" }, { symbol: "C" }],
		departments: [
			{ name: "福祉政策課", aliases: ["福祉政策", "福政"] },
			{ name: "介護保険課", aliases: [] },
		],
		checks: { "missing-year": { on: false } },
		colors: { blank: "#FFFF00" },
		requests: { due: "2026-12-10", contact: "企画課 内線1234" },
		tabs: [{ header: { rows: 2 }, asOf: "2024-03-31" }],
	});
	await page.getByRole("button", { name: "To the findings" }).press("Enter");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Settings");
});

test("the checks for publication start off, are switched as a whole or one by one, and digits are written as chosen", async () => {
	const host = await openSettings();
	await page.getByText("検証項目", { exact: true }).click();
	const pack = page.getByRole("group", { name: "公開用の統計表の点検（総務省の統一ルール）" });
	const whole = pack.getByLabel("まとめて調べる");
	expect(await whole.isChecked()).toBe(false);
	expect(await page.getByText("件は調べない").count()).toBe(0);
	await pack.getByText("項目ごとに選ぶ（15項目中0項目を調べる）").click();
	const merges = pack.getByLabel("「1-4 セルの結合」を調べる");
	expect(await merges.isChecked()).toBe(false);
	expect(await pack.getByLabel("「1-4 セルの結合」の扱い").isDisabled()).toBe(true);
	await merges.press("Space");
	expect(await whole.evaluate((box: HTMLInputElement) => [box.checked, box.indeterminate])).toEqual([false, true]);
	await page.getByText("1件を追加").waitFor();
	await whole.press("Space");
	await pack.getByText("15項目中15項目を調べる").waitFor();
	expect(await whole.evaluate((box: HTMLInputElement) => [box.checked, box.indeterminate])).toEqual([true, false]);
	await pack.getByLabel("「1-12 地域コード・地域名称」を調べる").uncheck();
	const years = await openTheme("年度の記入");
	expect(await years.textContent()).toContain("8項目中8項目");
	await page.getByLabel("「年度の記入がない」を調べる").uncheck();
	expect(await years.textContent()).toContain("8項目中7項目");
	await page.getByText("1件は調べない、14件を追加").waitFor();
	await openTheme("文字の書き方");
	await page.getByLabel("数字の書き方").selectOption("１桁は全角、２桁以上は半角");
	expect(await violations(page)).toEqual([]);
	for (const width of [300, 150]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	}
	await page.setViewportSize({ width: 300, height: 900 });
	await save();
	await page.getByText("設定を保存し、検証し直しました。").waitFor();
	const { checks, digitWidth } = stored(host);
	expect(digitWidth).toBe("mixed");
	expect(Object.keys(checks)).toHaveLength(15);
	expect(checks).toMatchObject({ "mr-1-4": { on: true }, "mr-2-2": { on: true }, "missing-year": { on: false } });
	expect(checks).not.toHaveProperty("mr-1-12");
	await page.getByText("検証項目", { exact: true }).click();
	await whole.check();
	await whole.uncheck();
	await save();
	await page.getByText("保存していない変更があります。").waitFor({ state: "detached" });
	expect(Object.keys(stored(host).checks)).toEqual(["missing-year"]);
});

test("a pasted text is looked at as a whole; a colleague's change is not overwritten", async () => {
	const host = await openSettings();
	await page.getByText("書き出し・取り込み").click();
	const paste = page.getByLabel("取り込み（書き出した文をここに貼り付けます）");
	await paste.fill('{"version":1,"terms":"前期"}');
	await page.getByRole("button", { name: "取り込む" }).click();
	await page.getByText("「取組時期の言葉（terms）」の書き方が正しくありません。").waitFor();
	await paste.fill('{"version":1,"terms":["前期","後期"]}');
	await page.getByRole("button", { name: "取り込む" }).click();
	await page.getByText("取り込みました。まだ保存していません。").waitFor();
	expect(await page.getByLabel("書き出し（この文をコピーして").inputValue()).toContain('"前期"');
	host.workbook.documentProperties.set("shinchoku:settings:0", '{"version":1,"fiscalYearStart":1}');
	await save();
	await page.getByRole("alert").getByText("ほかの人が設定を変えました。").waitFor();
	expect(stored(host)).toMatchObject({ fiscalYearStart: 1, terms: [] });
	await page.getByRole("button", { name: "変更をやめて開き直す" }).click();
	await page.getByRole("alert").waitFor({ state: "detached" });
	await page.getByText("色・年度の始まり・言語").click();
	expect(await page.getByLabel("年度の始まりの月").inputValue()).toBe("1");
});
