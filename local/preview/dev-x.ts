import { readFileSync } from "node:fs";
import { startBrowser } from "../../test/preview/browser";
import { servePreview } from "./server/serve";

async function main() {
	const preview = await servePreview();
	const browser = await startBrowser();
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP", bypassCSP: true });
	await page.goto(preview.address);
	await page.waitForSelector("[data-ready]", { timeout: 10000 });
	await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
	const run = async (n: string) => {
		const r: any = await page.evaluate("axe.run(document,{resultTypes:['violations','incomplete']})");
		console.log(
			n,
			r.violations.map((v: any) => [
				v.id,
				v.help,
				v.nodes.slice(0, 3).map((x: any) => x.html.slice(0, 160) + " | " + x.failureSummary),
			]),
			"incomplete",
			r.incomplete.map((v: any) => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 120)]),
		);
	};
	await run("start");
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await run("menu");
	await page.getByRole("menuitem", { name: "検証する" }).click();
	await page.frameLocator("#side iframe").getByText("F29").first().click();
	await run("sidebar");
	await page.getByRole("menuitem", { name: "進捗チェック" }).click();
	await page.getByRole("menuitem", { name: "使い方" }).click();
	await page.getByRole("dialog").waitFor();
	await run("dialog");
	await browser.close();
	await preview.close();
}
main().catch((e) => {
	console.error(e);
	process.exit(1);
});
