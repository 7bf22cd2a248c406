// Takes the pictures of the README and docs: the preview with a finding at hand, the sidebar, the report, a fix, choosing tabs, the help.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { servePreview } from "../local/preview/server/serve";
import { startBrowser } from "../test/preview/browser";

const IMAGES = join(__dirname, "../docs/images");

/** Types a text into a cell of the grid, as a clerk does. */
async function fill(page: Page, cell: string, text: string): Promise<void> {
	await page.locator(`#grid td[data-cell="${cell}"]`).click();
	await page.keyboard.type(text);
	await page.keyboard.press("Enter");
}

/** The sidebar with what a fix would change, for marks that only look like those of the scale. */
async function takeFix(page: Page): Promise<void> {
	await fill(page, "L11", "○");
	await fill(page, "L12", "◯");
	await fill(page, "L14", "○");
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "検証する" }).click();
	const side = page.frameLocator("#side iframe");
	await side.getByRole("button", { name: "まとめて直す…" }).first().click();
	await side.locator(".changes").waitFor();
	await page.locator("#side iframe").screenshot({ path: join(IMAGES, "fixes.png") });
}

/** The sidebar where tabs are chosen, with the text for a department. */
async function takeTabs(page: Page): Promise<void> {
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "資料を選んで作成" }).click();
	const side = page.frameLocator("#side iframe");
	await side.getByRole("heading", { name: "資料の作成" }).waitFor();
	// The sample's departments are always asked for something.
	await side.getByLabel("課を選ぶ").selectOption({ index: 1 });
	await side.locator("textarea").waitFor();
	await page.locator("#side iframe").screenshot({ path: join(IMAGES, "tabs.png") });
}

/** The help, from its beginning to the end of what the colours mean. */
async function takeHelp(page: Page): Promise<void> {
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "使い方" }).click();
	await page.frameLocator("#side iframe").getByRole("heading", { name: "セルの色の意味" }).waitFor();
	await page.setViewportSize({ width: 1280, height: 1090 });
	await page.locator("#side iframe").screenshot({ path: join(IMAGES, "help.png") });
}

/** A tab in the grid: 指標の推移 with its lines, and the long data, which are not made for paper. */
async function takeTab(page: Page, tab: string, image: string): Promise<void> {
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: `${tab}を作成` }).click();
	await page.getByRole("tab", { name: tab, selected: true }).waitFor();
	await page.locator("#grid").screenshot({ path: join(IMAGES, image) });
}

async function openPreview(browser: Browser, address: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
	await page.goto(address);
	await page.locator("html[data-ready]").waitFor();
	return page;
}

async function main(): Promise<void> {
	const preview = await servePreview();
	const browser = await startBrowser();
	try {
		const page = await openPreview(browser, preview.address);
		await page.getByRole("menuitem", { name: "進捗チェック" }).click();
		await page.getByRole("menuitem", { name: "検証する" }).click();
		const side = page.frameLocator("#side iframe");
		await side.getByText("F29", { exact: true }).first().click();
		await page.locator('#grid td.selected[data-cell="F29"]').waitFor();
		await page.screenshot({ path: join(IMAGES, "preview.png") });
		await page.locator("#side iframe").screenshot({ path: join(IMAGES, "sidebar.png") });
		await side.getByRole("button", { name: "レポートを作成" }).click();
		await side.getByRole("button", { name: "「進捗レポート」を開く" }).click();
		await page.getByRole("tab", { name: "進捗レポート", selected: true }).waitFor();
		await page.screenshot({ path: join(IMAGES, "report.png") });
		await takeFix(await openPreview(browser, preview.address));
		await takeTabs(await openPreview(browser, preview.address));
		await takeHelp(await openPreview(browser, preview.address));
		await takeTab(await openPreview(browser, preview.address), "指標の推移", "tab-figures.png");
		await takeTab(await openPreview(browser, preview.address), "データ（縦持ち）", "tab-data.png");
	} finally {
		await browser.close();
		await preview.close();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
