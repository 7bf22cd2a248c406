// No text of the page goes missing, though the build shortens their names: every view in a browser, in both languages.
import type { Browser, Page } from "playwright-core";
import { hostFor, sheetNamed, smallWorkbook, type } from "../commands/sample-host";
import { showSidebarOf } from "./answered-sidebar";
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

/** Everything that is shown or spoken, of all that is there, open or not. */
async function complain(view: string): Promise<readonly string[]> {
	const html = await page.locator("#app").innerHTML();
	const wrong = html.match(/.{0,60}(?:undefined|NaN|\[object |=&gt;|=>).{0,60}/g) ?? [];
	const unnamed = await page.locator("button, input, select, textarea, summary, h1, h2, legend").evaluateAll((all) =>
		all
			.filter((element) => {
				const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
				const named = [
					element.getAttribute("aria-label"),
					element.textContent,
					element.closest("label")?.textContent,
					...labels.map((label) => label.textContent),
				];
				return named.every((text) => (text ?? "").trim() === "");
			})
			.map((element) => element.outerHTML.slice(0, 120)),
	);
	return [...wrong, ...unnamed].map((text) => `${view}: ${text}`);
}

test.each(["ja", "en"] as const)("in %s nothing is undefined in any view", async (language) => {
	const workbook = smallWorkbook();
	const sheet = sheetNamed(workbook, "進捗管理表");
	for (const cell of ["L11", "L12", "L14"]) {
		type(sheet, cell, "○");
	}
	const host = hostFor(workbook, { userLocale: language });
	host.run("validateTable");
	await showSidebarOf(page, host);
	await page.locator("button.f").first().waitFor();
	const problems: string[] = [];
	const look = async (view: string): Promise<void> => {
		problems.push(...(await complain(view)));
	};
	const back = page.locator("header .link");
	await look("findings");
	await page.locator(".seg button").nth(1).click();
	await page.locator("button.f").first().click();
	await page.locator("li.current .acts button").last().click();
	await look("a finding at hand, to be ignored");
	await page.locator(".ignore button").first().click();
	await page.locator(".ignored summary").click();
	await look("an ignored one");
	await page.locator(".tools input").fill("ないはずの言葉");
	await page.locator(".empty").waitFor();
	await look("nothing shown");
	await page.locator(".empty button").click();

	await page.locator("[data-opens=all]").click();
	await page.locator(".changes").waitFor();
	await look("fixes");
	await page.locator("footer .primary").click();
	await page.locator(".notice").waitFor();
	await page.locator(".steps").waitFor({ state: "detached" });
	await look("mended");
	await page.locator("[data-opens=history]").click();
	await page.locator(".history li").waitFor();
	await look("record of fixes");
	await back.click();

	await page.locator("[data-opens=tabs]").click();
	await page.locator("main section").waitFor();
	await look("tabs");
	await page.locator("footer .primary").click();
	await page.locator(".notice .acts button").last().waitFor();
	await look("tabs that were made");
	await back.click();

	await page.locator("[data-opens=settings]").click();
	await page.locator("details.set").first().waitFor();
	await look("settings");
	await page.locator("details").evaluateAll((all) => {
		for (const details of all) {
			details.setAttribute("open", "");
		}
	});
	// Choosing may bring further fields; those of the checks are all alike.
	const selects = page.locator(".set select:not(.checks select)");
	for (let index = 0; index < (await selects.count()); index++) {
		await selects.nth(index).selectOption({ index: 1 });
	}
	await look("settings changed");
	for (let index = 0; index < (await selects.count()); index++) {
		await selects.nth(index).selectOption({ index: 0 });
	}
	await look("settings changed again");
	expect(problems).toEqual([]);
});
