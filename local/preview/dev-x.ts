import { startBrowser } from "../../test/preview/browser";
import { servePreview } from "./server/serve";

async function main() {
	const preview = await servePreview();
	const browser = await startBrowser();
	for (let i = 0; i < 4; i++) {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
		const client = await page.context().newCDPSession(page);
		if (i === 3) {
			await client.send("Profiler.enable");
			await client.send("Profiler.start");
		}
		const t = Date.now();
		await page.goto(preview.address);
		await page.waitForSelector("[data-ready]", { timeout: 10000 });
		const t1 = Date.now();
		await page.getByRole("menuitem", { name: "進捗チェック" }).click();
		await page.getByRole("menuitem", { name: "検証する" }).click();
		await page.waitForSelector("#side:not([hidden])", { timeout: 5000 });
		await page.frameLocator("#side iframe").getByText("F29").first().waitFor();
		console.log(
			"ready",
			t1 - t,
			"checked",
			Date.now() - t,
			JSON.stringify(
				await page.evaluate(
					"performance.getEntriesByType('resource').map(e=>[e.name.slice(-13), Math.round(e.startTime), Math.round(e.responseEnd)])",
				),
			),
		);
		if (i === 3) {
			const { profile } = await client.send("Profiler.stop");
			const self = new Map<string, number>();
			const dt = profile.timeDeltas ?? [];
			const byId = new Map(profile.nodes.map((n) => [n.id, n]));
			(profile.samples ?? []).forEach((s, k) => {
				const n = byId.get(s);
				if (!n) return;
				const key =
					n.callFrame.functionName +
					" " +
					n.callFrame.url.slice(-12) +
					":" +
					n.callFrame.lineNumber +
					":" +
					n.callFrame.columnNumber;
				self.set(key, (self.get(key) ?? 0) + (dt[k] ?? 0) / 1000);
			});
			console.log(
				[...self]
					.sort((a, b) => b[1] - a[1])
					.slice(0, 25)
					.map(([k, v]) => v.toFixed(0) + " " + k)
					.join("\n"),
			);
		}
		await page.close();
	}
	await browser.close();
	await preview.close();
}
main().catch((e) => {
	console.error(e);
	process.exit(1);
});
