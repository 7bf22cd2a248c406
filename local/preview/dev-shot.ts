import { startBrowser } from "../../test/preview/browser";
import { servePreview } from "./server/serve";

async function main() {
	const t0 = Date.now();
	const preview = await servePreview();
	console.log("served", Date.now() - t0);
	const browser = await startBrowser();
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
	page.on("console", (m) => console.log("console:", m.type(), m.text().slice(0, 300), m.location().url));
	page.on("pageerror", (e) => console.log("pageerror:", e.stack));
	const t = Date.now();
	await page.goto(preview.address);
	await page.waitForSelector("[data-ready]", { timeout: 10000 }).catch((e) => console.log(String(e)));
	console.log("ready", Date.now() - t);
	await page.screenshot({ path: "/tmp/shots/1.png" });
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.screenshot({ path: "/tmp/shots/2.png" });
	const t2 = Date.now();
	await page.getByRole("menuitem", { name: "検証する" }).click();
	await page.waitForSelector("#side:not([hidden])", { timeout: 5000 }).catch((e) => console.log(String(e)));
	console.log("checked", Date.now() - t2);
	await page.waitForTimeout(500);
	await page.screenshot({ path: "/tmp/shots/3.png" });
	await page
		.frameLocator("#side iframe")
		.getByText("F29")
		.first()
		.click({ timeout: 3000 })
		.catch((e) => console.log(String(e)));
	await page.waitForTimeout(500);
	await page.screenshot({ path: "/tmp/shots/4.png" });
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "レポートを作成" }).click();
	await page.waitForTimeout(1500);
	await page.screenshot({ path: "/tmp/shots/5.png" });
	await browser.close();
	await preview.close();
}
main().catch((e) => {
	console.error(e);
	process.exit(1);
});
