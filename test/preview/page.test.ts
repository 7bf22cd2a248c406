// The preview page as a person uses it: check, go to a finding, fill it in, make the report, take an edit back.
import type { Page } from "playwright-core";
import { readSheetJson } from "../../local/sheet-json";
import { createSheet } from "../../local/workbook";
import { violations } from "./axe";
import { backgroundOf, cell, choose, pick, SHORT_SAMPLE, sidebar, textOf, usePreview, xlsxOf } from "./preview-page";

jest.setTimeout(60_000);

const open = usePreview();

/** Of these names the ones that the script's world has: nothing of the browser that can be taken away. */
function namesInScript(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const frame = [...document.querySelectorAll("iframe")].find((element) => element.hidden);
		const world: object = frame?.contentWindow ?? {};
		const names = ["SpreadsheetApp", "onOpen", "fetch", "setTimeout", "XMLHttpRequest", "parent", "localStorage"];
		return names.filter((name) => name in world);
	});
}

function elsewhere(requests: readonly string[], address: string): readonly string[] {
	expect(requests.length).toBeGreaterThan(3);
	return requests.filter((url) => !url.startsWith(address) && !/^(?:about|data|blob):/.test(url));
}

const MISSING = "rgb(255, 232, 163)";
const PAPER = "rgb(255, 255, 255)";

test("shows the sample, the script's menu and nothing else that could fail", async () => {
	const { page, errors } = open();
	expect(await textOf(cell(page, "A1"))).toContain("地域包括ケアシステム推進基本構想");
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	const items = await page.getByRole("menu").getByRole("menuitem").allTextContents();
	expect(items).toEqual([
		"検証する",
		"欠落年度を強調",
		"強調を消す",
		"直した記録",
		"入力規則を設定",
		"入力規則を外す",
		"資料を選んで作成",
		"集計表を作成",
		"レポートを作成",
		"課別確認依頼を作成",
		"指標の推移を作成",
		"データ（縦持ち）を作成",
		"設定",
		"使い方",
	]);
	expect(await page.getByRole("tab").allTextContents()).toEqual(["進捗管理表"]);
	expect(await namesInScript(page)).toEqual(["SpreadsheetApp", "onOpen"]);
	expect(errors).toEqual([]);
});

test("check, finding, cell: the highlight goes out when the cell is filled", async () => {
	const { page, errors, requests, address } = open();
	expect(await backgroundOf(cell(page, "F29"))).toBe(PAPER);
	await choose(page, "検証する");
	const finding = sidebar(page).getByText("F29", { exact: true }).first();
	await finding.waitFor();
	expect(await backgroundOf(cell(page, "F29"))).toBe(MISSING);
	expect(await textOf(page.locator("#toasts"))).toContain("検証が終わりました");

	await finding.click();
	await page.locator('#grid td.selected[data-cell="F29"]').waitFor();
	expect(await textOf(page.locator("#name-box"))).toBe("F29");
	const box = await cell(page, "F29").boundingBox();
	const header = await page.locator("#grid thead").boundingBox();
	expect(box?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));

	await cell(page, "F29").click();
	await page.keyboard.type("取組を検討");
	await page.keyboard.press("Enter");
	expect(await textOf(cell(page, "F29"))).toContain("取組を検討");
	expect(await backgroundOf(cell(page, "F29"))).toBe(PAPER);
	expect(await backgroundOf(cell(page, "G29"))).toBe(MISSING);
	expect(await textOf(page.locator("#name-box"))).toBe("A30");

	await page.keyboard.press("Control+z");
	expect(await backgroundOf(cell(page, "F29"))).toBe(MISSING);
	expect(await textOf(page.locator("#name-box"))).toBe("F29");
	await page.keyboard.press("Control+y");
	expect(await backgroundOf(cell(page, "F29"))).toBe(PAPER);
	expect(elsewhere(requests, address)).toEqual([]);
	expect(errors).toEqual([]);
});

test("the report gets a tab of its own, whose links lead back", async () => {
	const { page, errors, requests, address } = open();
	await choose(page, "レポートを作成");
	const tab = page.getByRole("tab", { name: "進捗レポート" });
	await tab.waitFor();
	expect(await tab.getAttribute("aria-selected")).toBe("true");
	expect(await textOf(cell(page, "A1"))).toContain("進捗レポート");
	const texts = await page.locator("#grid td").allTextContents();
	expect(texts).toEqual(expect.arrayContaining(["評価 × 章", "合計", "105"]));
	await page.locator("#grid .place").first().click();
	await page.getByRole("tab", { name: "進捗管理表", selected: true }).waitFor();
	expect(elsewhere(requests, address)).toEqual([]);
	expect(errors).toEqual([]);
});

test("the whole path by keyboard: menu, edit, move, clear, leave the grid", async () => {
	const { page } = open();
	await page.keyboard.press("F6");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await sidebar(page).getByText("F29", { exact: true }).first().waitFor();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Control+Home");
	expect(await textOf(page.locator("#name-box"))).toBe("A1");
	for (let step = 0; step < 9; step++) {
		await page.keyboard.press("ArrowDown");
	}
	await page.keyboard.press("ArrowRight");
	expect(await textOf(page.locator("#name-box"))).toBe("B11");
	await page.keyboard.press("F2");
	await page.keyboard.type("（追記）");
	await page.keyboard.press("Alt+Enter");
	await page.keyboard.type("二行目");
	await page.keyboard.press("Tab");
	expect(await textOf(page.locator("#name-box"))).toBe("C11");
	expect(await textOf(cell(page, "B11"))).toMatch(/多角的な指導（追記）\n二行目/);
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("Delete");
	expect(await textOf(cell(page, "B11"))).toBe("");
	await page.keyboard.type("あ");
	await page.keyboard.press("Escape");
	expect(await textOf(cell(page, "B11"))).toBe("");
	await page.keyboard.press("F6");
	await page.waitForFunction(() => document.activeElement?.matches("#side iframe"));
	await page.keyboard.press("F6");
	await page.locator("#grid .editor:focus").waitFor({ state: "attached" });
});

test("axe-core finds nothing wrong: with a menu, a sidebar, a dialog", async () => {
	const { page } = open();
	// Two tables and a tab that is none: from that one the script asks which table is meant.
	const [table] = readSheetJson(SHORT_SAMPLE, "sheet.json").sheets;
	const tables = ["短い表", "写し"].flatMap((name, id) => (table === undefined ? [] : [{ ...table, id, name }]));
	await pick(page, "二つ.xlsx", await xlsxOf([...tables, createSheet(2, "メモ")]));
	await page.getByRole("tab", { name: "短い表" }).click();
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	expect(await violations(page, { include: ["html"], exclude: ["#grid tbody tr:nth-child(n + 6)"] })).toEqual([]);
	await page.getByRole("menuitem", { name: "検証する" }).click();
	await sidebar(page).getByText("F29", { exact: true }).first().waitFor();
	await page.getByRole("tab", { name: "メモ" }).click();
	await choose(page, "レポートを作成");
	await page.getByRole("dialog").waitFor();
	expect(await violations(page, { include: ["html"], exclude: ["#grid tbody"] })).toEqual([]);
});

test("speaks English when asked", async () => {
	const { page, address } = open();
	await page.goto(`${address}?lang=en`);
	await page.locator("html[data-ready]").waitFor();
	expect(await page.locator("html").getAttribute("lang")).toBe("en");
	await page.getByRole("button", { name: "Open file" }).waitFor();
	expect(await textOf(page.locator("#menus"))).not.toContain("検証する");
});
