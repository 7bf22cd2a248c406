// The page of the sidebar by itself, away from the script: what it shows and says, how narrow it can be, what it loads.
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { hostFor, sampleWorkbook } from "../commands/sample-host";
import { startBrowser } from "./browser";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ locale: "ja-JP" });
});
afterAll(async () => {
	await browser.close();
});

function html(): string {
	const host = hostFor(sampleWorkbook());
	host.run("validateTable");
	return host.ui.sidebar?.html ?? "";
}

test("where Google cannot be reached, it still shows the result and says what to do", async () => {
	await page.setContent(html());
	await page.getByText("F29", { exact: true }).first().click();
	await page.getByRole("alert").getByText("Googleアカウントを二つ以上使っている場合は").waitFor();
	await page.getByRole("button", { name: "詳細をコピー（情報システム担当用）" }).click();
	await page.getByRole("button", { name: "コピーしました。" }).waitFor();
	await page.getByRole("button", { name: "閉じる" }).click();
	expect(await page.getByRole("alert").count()).toBe(0);
});

test.each([300, 150])("at %i pixels nothing is cut off at the side", async (width) => {
	await page.setViewportSize({ width, height: 700 });
	await page.setContent(html());
	await page.getByText("F29", { exact: true }).first().waitFor();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test("the page is one file under 100 kB that loads nothing", () => {
	const page = readFileSync("dist/sidebar.html", "utf8");
	expect(Buffer.byteLength(page, "utf8")).toBeLessThan(100_000);
	expect(page).not.toMatch(/<(?:link|img|iframe|script[^>]*\bsrc)\b/i);
	const addresses = page.match(/https?:\/\/[^\s"'`)]+/g) ?? [];
	// Names of XML vocabularies, which nothing is loaded from.
	expect(addresses.filter((address) => !address.startsWith("http://www.w3.org/"))).toEqual([]);
});
