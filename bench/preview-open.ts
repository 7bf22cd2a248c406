// How long it takes from opening the preview to a checked sample, several times over. Run by `npm run bench:preview`.
import { performance } from "node:perf_hooks";
import { servePreview } from "../local/preview/server/serve";
import { startBrowser } from "../test/preview/browser";

const RUNS = 7;

async function main(): Promise<void> {
	const preview = await servePreview();
	const browser = await startBrowser();
	const times: number[] = [];
	try {
		for (let run = 0; run <= RUNS; run++) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
			const start = performance.now();
			await page.goto(preview.address);
			await page.locator("html[data-ready]").waitFor();
			await page.getByRole("menuitem", { name: "進捗チェック" }).click();
			await page.getByRole("menuitem", { name: "検証する" }).click();
			await page.frameLocator("#side iframe").getByText("F29", { exact: true }).first().waitFor();
			// The first run warms the browser up.
			if (run > 0) {
				times.push(performance.now() - start);
			}
			await page.close();
		}
	} finally {
		await browser.close();
		await preview.close();
	}
	const sorted = [...times].sort((one, other) => one - other).map((time) => `${Math.round(time)} ms`);
	console.log(
		`open to checked sample, ${RUNS} runs: median ${sorted[Math.floor(RUNS / 2)]}, ${sorted[0]}–${sorted[RUNS - 1]}`,
	);
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
