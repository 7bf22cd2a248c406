// Takes the pictures of the README: the preview with a finding at hand, the sidebar, the report.
import { join } from "node:path";
import { servePreview } from "../local/preview/server/serve";
import { startBrowser } from "../test/preview/browser";

const IMAGES = join(__dirname, "../docs/images");

async function main(): Promise<void> {
	const preview = await servePreview();
	const browser = await startBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
		await page.goto(preview.address);
		await page.locator("html[data-ready]").waitFor();
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
	} finally {
		await browser.close();
		await preview.close();
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
