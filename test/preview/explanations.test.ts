// Every finding can be explained where it stands: what its check looks for, why, and an example.
import type { Browser, Page } from "playwright-core";
import { messagesFor } from "../../src/messages";
import type { CheckId } from "../../src/messages/check-texts";
import { hostFor, pageData, sampleWorkbook } from "../commands/sample-host";
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

function checkedIn(userLocale: string) {
	const host = hostFor(sampleWorkbook(), { userLocale });
	host.run("validateTable");
	return { html: host.ui.sidebar?.html ?? "", data: pageData(host).result };
}

test.each(["ja", "en"])("in %s each finding on the page has the handbook's words on its check", async (userLocale) => {
	const { html, data } = checkedIn(userLocale);
	const { handbook } = messagesFor(userLocale);
	await page.setContent(html);
	// Information is hidden at first.
	await page.locator(".chip").nth(2).click();
	for (const grouping of [0, 1]) {
		await page.locator(".seg button").nth(grouping).click();
		const explained = await page
			.locator("main li")
			.evaluateAll((all) =>
				all.map((item) => [item.querySelector("code")?.textContent, item.querySelector("details p")?.textContent]),
			);
		expect(explained).toHaveLength(data.result.findings.length);
		const expected = data.result.findings.map(({ cell, check }) => {
			const { what, why, example } = handbook[check as CheckId];
			return [cell, expect.stringContaining(what), why, example];
		});
		const told = explained.map(([cell, text]) => {
			const [what = "", why = "", example = ""] = (text ?? "").split("\n");
			return [cell, what, why.replace(/^(?:なぜ：|Why: )/, ""), example.replace(/^(?:例：|Example: )/, "")];
		});
		expect(told).toEqual(expect.arrayContaining(expected));
	}
});

test("by keyboard: it opens beside the finding at hand, and axe finds nothing", async () => {
	await page.setContent(checkedIn("ja").html);
	const finding = page.locator("main li").first();
	const text = finding.locator("details p");
	expect(await text.isVisible()).toBe(false);
	await finding.locator("button.f").focus();
	const summary = finding.locator("summary", { hasText: "くわしく" });
	await summary.press("Enter");
	await text.getByText("なぜ：空欄は、", { exact: false }).waitFor();
	expect(await violations(page)).toEqual([]);
});
